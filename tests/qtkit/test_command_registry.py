"""Commands: declared once; keys act where they should and never inside a text field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.qtkit.commands import Command, Commands, shown
from desktop.qtkit.shortcuts import ShortcutKeys


@pytest.fixture
def ran():
    return []


@pytest.fixture
def commands(theme, ran):
    assert theme
    found = Commands()

    def command(name, **more):
        return Command(id=name, title=f"Title of {name}", run=lambda: ran.append(name), **more)

    found.add(
        command("go.queue", shortcut=("G, Q", "Ctrl+1"), menu="go"),
        command("palette", shortcut="Ctrl+K"),
        command("queue.down", shortcut="J", when="queue", menu="queue"),
        command("queue.escalate", shortcut="E", when="queue", menu="queue", keywords="hand up"),
        command("ticket.escalate", shortcut="E", when="ticket"),
        command("queue.preview", shortcut="Space", when="queue"),
        command("send", shortcut="Ctrl+Return", when="queue"),
        command("never", enabled=lambda: False, shortcut="Ctrl+N"),
    )
    return found


@pytest.fixture
def window(qtbot, commands):
    found = QWidget()
    layout = QVBoxLayout(found)
    for widget in (QLineEdit(), QListWidget(), QPushButton("press")):
        layout.addWidget(widget)
    ShortcutKeys(found, commands)
    qtbot.addWidget(found)
    found.show()
    found.activateWindow()
    commands.enter("queue")
    QApplication.processEvents()
    return found


def focus(window, kind):
    widget = window.findChild(kind)
    widget.setFocus()
    QApplication.processEvents()
    return widget


def test_a_single_letter_acts_on_the_list(qtbot, window, ran):
    qtbot.keyClick(focus(window, QListWidget), Qt.Key.Key_J)
    assert ran == ["queue.down"]


def test_a_single_letter_is_text_in_a_text_field(qtbot, window, ran):
    field = focus(window, QLineEdit)
    qtbot.keyClicks(field, "jeg q")
    assert field.text() == "jeg q"
    assert ran == []


def test_two_keys_in_a_row_are_one_command(qtbot, window, ran):
    target = focus(window, QListWidget)
    qtbot.keyClick(target, Qt.Key.Key_G)
    assert ran == []
    qtbot.keyClick(target, Qt.Key.Key_Q)
    assert ran == ["go.queue"]


def test_keys_with_ctrl_act_in_a_text_field_too(qtbot, window, ran):
    qtbot.keyClick(focus(window, QLineEdit), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["palette"]


def test_nothing_acts_while_a_composition_is_open(qtbot, window, ran):
    field = focus(window, QLineEdit)
    QApplication.sendEvent(field, QInputMethodEvent("dayin", []))
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ran == []
    done = QInputMethodEvent("", [])
    done.setCommitString("打印")
    QApplication.sendEvent(field, done)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["send"]


def test_space_presses_the_button_with_focus(qtbot, window, ran):
    button = focus(window, QPushButton)
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == [1]
    assert ran == []
    qtbot.keyClick(focus(window, QListWidget), Qt.Key.Key_Space)
    assert ran == ["queue.preview"]


def test_the_innermost_place_owns_a_key(qtbot, window, commands, ran):
    target = focus(window, QListWidget)
    commands.enter("ticket", "queue")
    qtbot.keyClick(target, Qt.Key.Key_E)
    commands.enter("queue")
    qtbot.keyClick(target, Qt.Key.Key_E)
    assert ran == ["ticket.escalate", "queue.escalate"]


def test_single_keys_can_be_switched_off(qtbot, window, commands, ran):
    commands.use_single_keys(on=False)
    qtbot.keyClick(focus(window, QListWidget), Qt.Key.Key_J)
    assert ran == []
    assert commands.keys_shown("queue.down") == ""


def test_a_remapped_command_answers_to_its_new_key_only(qtbot, window, commands, ran):
    commands.remap("queue.down", ["B"])
    target = focus(window, QListWidget)
    qtbot.keyClick(target, Qt.Key.Key_J)
    qtbot.keyClick(target, Qt.Key.Key_B)
    assert ran == ["queue.down"]


def test_two_commands_of_one_place_cannot_share_a_key(commands):
    with pytest.raises(ValueError, match="queue"):
        commands.remap("queue.escalate", ["J"])


def test_an_id_is_declared_once(commands):
    with pytest.raises(ValueError, match="palette"):
        commands.add(Command(id="palette", title="Again", run=lambda: None))


def test_a_menu_shows_title_and_key_and_runs_the_command(commands, ran):
    action = commands.in_menu("go")[0]
    assert action.text() == "Title of go.queue\tG Q"
    action.trigger()
    assert ran == ["go.queue"]


@pytest.mark.parametrize(
    ("key", "caps"),
    [("Ctrl+K", "Ctrl K"), ("G, Q", "G Q"), ("Ctrl+Return", "Ctrl Enter"), ("Ctrl++", "Ctrl +")],
)
def test_key_caps_have_no_plus_signs_between(key, caps):
    assert shown(key) == caps


def test_a_menu_is_brought_up_to_date_when_it_opens(qtbot, commands):
    allowed = []
    commands.add(
        Command(
            id="late", title="Late", run=lambda: None, menu="late", enabled=lambda: bool(allowed)
        )
    )
    menu = QMenu()
    qtbot.addWidget(menu)
    commands.fill_menu(menu, "late")
    assert not menu.actions()[0].isEnabled()
    allowed.append(1)
    menu.aboutToShow.emit()
    assert menu.actions()[0].isEnabled()


def test_a_text_field_keeps_its_own_undo(qtbot, window, commands, ran):
    commands.add(
        Command(id="undo", title="Undo", run=lambda: ran.append("undo"), shortcut="Ctrl+Z")
    )
    field = focus(window, QLineEdit)
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), ran) == ("", [])
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(focus(window, QListWidget), Qt.Key.Key_Z, control)
    assert ran == ["undo"]


def test_function_keys_act_everywhere_even_without_single_keys(qtbot, window, commands, ran):
    commands.add(Command(id="help", title="Keys", run=lambda: ran.append("help"), shortcut="F1"))
    commands.use_single_keys(on=False)
    qtbot.keyClick(focus(window, QLineEdit), Qt.Key.Key_F1)
    assert ran == ["help"]
