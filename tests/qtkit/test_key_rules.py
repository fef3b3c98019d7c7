"""Keys are given to commands by rules: no two share one, lists and fields keep theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.key_rules import clash, is_free, taken_by, valid
from desktop.qtkit.shortcuts import KeyCaps, ShortcutKeys
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.key_recorder import KeyRecorder
from desktop.qtkit.widgets.latepart import LatePart
from desktop.qtkit.widgets.lineedit import LineEdit


@pytest.fixture
def ran():
    return []


@pytest.fixture
def commands(theme, ran):
    assert theme
    found = Commands()

    def command(name, keys, when=""):
        return Command(name, name, lambda: ran.append(name), shortcut=keys, when=when)

    found.add(
        command("palette", "Ctrl+K"),
        command("go.queue", ("G, Q", "Ctrl+1")),
        command("queue.next", "J", "queue"),
        command("queue.mark", "X", "queue"),
        command("ticket.next", "J", "ticket"),
        command("send", "Ctrl+Return", "queue"),
    )
    return found


@pytest.fixture
def window(qtbot, commands):
    found = QWidget()
    QVBoxLayout(found)
    ShortcutKeys(found, commands)
    qtbot.addWidget(found)
    commands.enter("queue")
    return found


def put(window, widget):
    window.layout().addWidget(widget)
    window.show()
    window.activateWindow()
    widget.setFocus()
    return widget


def names(found):
    return [each.id for each in found]


def test_a_key_is_taken_where_it_would_act_at_the_same_time(commands):
    assert names(taken_by(commands, "queue.mark", "J")) == ["queue.next"]
    assert names(taken_by(commands, "queue.mark", "Ctrl+K")) == ["palette"]
    assert names(taken_by(commands, "palette", "J")) == ["queue.next", "ticket.next"]
    assert taken_by(commands, "queue.next", "J") == []
    assert taken_by(commands, "queue.mark", "B") == []


def test_a_key_that_begins_two_strokes_is_taken_too(commands):
    assert names(taken_by(commands, "queue.mark", "G")) == ["go.queue"]
    assert names(taken_by(commands, "queue.mark", "J, J")) == ["queue.next"]
    assert taken_by(commands, "queue.mark", "G, Z") == []
    assert clash("G, ,", "G")
    assert not clash("Ctrl+,", "G, ,")


@pytest.mark.parametrize("key", ["Tab", "Return", "Up", "Backspace", "Ctrl+C", "Shift+Tab", ""])
def test_keys_that_move_and_write_are_no_command_s(key):
    assert not is_free(key)


@pytest.mark.parametrize("key", ["B", "Shift+B", "Ctrl+Shift+B", "F7", "Space", "Del", "G, B"])
def test_all_others_may_be_given(key):
    assert is_free(key)


@pytest.mark.parametrize("kept", [None, 4, "J", {"J"}, ["nonsense"], [3], ["Ctrl+"], ["G, what"]])
def test_kept_keys_that_mean_nothing_are_left_out(kept):
    assert valid(kept) in ([], ["J"])


@given(st.lists(st.text(max_size=12)))
def test_any_text_in_the_file_is_safe(kept):
    for key in valid(kept):
        assert key


def test_two_commands_trade_their_keys_in_one_step_and_a_wrong_step_changes_nothing(commands):
    commands.remap_all({"queue.next": ["X"], "queue.mark": ["J"]})
    assert commands.keys("queue.next") == ("X",)
    with pytest.raises(ValueError, match="queue"):
        commands.remap_all({"queue.next": ["B"], "queue.mark": ["B"]})
    assert commands.keys("queue.next") == ("X",)
    assert commands.keys("queue.mark") == ("J",)


def test_a_fixed_key_is_shown_first_and_stays(commands):
    commands.add(Command("open", "Open", lambda: None, shortcut="O", when="queue", fixed="Return"))
    assert commands.keys_shown("open") == "Enter"
    commands.remap("open", ["B"])
    assert commands.keys_acting("open") == ["Return", "B"]


def test_the_cap_in_a_button_follows_its_command(window, commands):
    KeyCaps(window, commands)
    button, field = Button("Next", keys="J"), LineEdit("", keys="X")
    button.name_command("queue.next")
    field.name_command("queue.mark")
    for part in (button, field):
        window.layout().addWidget(part)
    commands.remap("queue.next", ["B"])
    assert button.accessibleDescription() == "B"
    commands.use_single_keys(on=False)
    assert button.accessibleDescription() == ""


def test_the_cap_in_what_is_made_later_is_right_from_the_beginning(window, commands):
    commands.remap("queue.next", ["B"])
    button = Button("Next", keys="J")
    button.name_command("queue.next")
    inner = LatePart(lambda: button, window)
    KeyCaps(window, commands).show()
    outer = LatePart(lambda: inner, window)
    window.layout().addWidget(outer)
    commands.changed.emit()
    outer.widget()
    inner.widget()
    assert button.accessibleDescription() == "B"


def pressed(qtbot, recorder, *keys):
    seen = []
    recorder.recorded.connect(seen.append)
    recorder.record()
    for key, held in keys:
        qtbot.keyClick(recorder, key, held)
    qtbot.waitUntil(lambda: not recorder.is_recording())
    return seen


NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_one_key_is_recorded_after_a_moment_and_two_at_once(qtbot, window):
    recorder = put(window, KeyRecorder("J"))
    assert pressed(qtbot, recorder, (Qt.Key.Key_B, NONE)) == ["B"]
    recorder = put(window, KeyRecorder())
    assert pressed(qtbot, recorder, (Qt.Key.Key_G, NONE), (Qt.Key.Key_B, NONE)) == ["G, B"]


def test_keys_of_commands_are_recorded_instead_of_run(qtbot, window, ran):
    recorder = put(window, KeyRecorder("J"))
    assert pressed(qtbot, recorder, (Qt.Key.Key_K, CTRL)) == ["Ctrl+K"]
    assert ran == []


def test_shift_belongs_to_letters_and_not_to_signs(qtbot, window):
    recorder = put(window, KeyRecorder())
    assert pressed(qtbot, recorder, (Qt.Key.Key_J, SHIFT)) == ["Shift+J"]
    recorder = put(window, KeyRecorder())
    seen = []
    recorder.recorded.connect(seen.append)
    recorder.record()
    qtbot.keyClick(recorder, "?", SHIFT)
    qtbot.waitUntil(lambda: seen == ["?"])


def test_esc_stops_recording_and_so_does_another_focus(qtbot, window):
    recorder = put(window, KeyRecorder("J"))
    assert pressed(qtbot, recorder, (Qt.Key.Key_Escape, NONE)) == []
    qtbot.waitUntil(recorder.hasFocus)
    recorder.record()
    recorder.clearFocus()
    assert not recorder.is_recording()


def test_del_asks_to_take_the_key_away_and_enter_begins_to_record(qtbot, window):
    recorder = put(window, KeyRecorder("J"))
    with qtbot.waitSignal(recorder.removed):
        qtbot.keyClick(recorder, Qt.Key.Key_Delete)
    qtbot.keyClick(recorder, Qt.Key.Key_Return)
    assert recorder.is_recording()
