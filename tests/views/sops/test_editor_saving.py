"""What is typed is kept: through pauses, crashes, closing, undo, and when others write the same."""

import threading

import pytest
from editor_desk import CTRL, KEY, Writing
from library_desk import sop
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import Sop, SopHead, Step

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]

TYPES_AND_DIES = """
import os, sys
sys.path.insert(0, sys.argv[2])
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QElapsedTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace
from conftest import HandClock, OpenDesk
from editor_desk import Writing
from library_desk import sop

app = QApplication([])
root = Path(sys.argv[1])
hand = Writing(OpenDesk(root, Machine(root.parent / "own"), HandClock()), sop())
hand.step_to(1)
hand.card.enter("title")
typed, clock = "", QElapsedTimer()
clock.start()
while clock.elapsed() < 2600:
    letter = "abcdefghij"[len(typed) % 10]
    hand.type(letter)
    typed += letter
    if clock.elapsed() < 600:
        early = typed
    QTest.qWait(100)
print(hand.version, early, flush=True)
os._exit(9)
"""


@pytest.fixture
def write(desk, qapp):
    assert qapp
    found = []

    def begin(text=None):
        found.append(Writing(desk, text or sop()))
        return found[-1]

    yield begin
    for each in found:
        each.end()


def title_of(hand, place=0):
    return hand.text().steps[place].title.zh


def elsewhere(hand, place=0, **values):
    """Write a step as somebody else does, from another window."""
    step = hand.text().steps[place]
    hand.opened.wei.sops.save_step(hand.version, step, step._replace(**values))


def test_a_crash_in_the_middle_of_typing_loses_at_most_two_seconds(
    open_desk, desk, run_python, request
):
    root = desk.workspace.root
    desk.close()
    tests = request.config.rootpath / "tests"
    script = TYPES_AND_DIES.replace(
        "sys.path.insert(0, sys.argv[2])",
        "sys.path[:0] = [sys.argv[2], sys.argv[2] + '/builders']",
    )
    child = run_python(script, root, tests)
    said, errors = child.communicate(timeout=60)
    assert child.returncode == 9, errors
    version, early = said.split()
    kept = open_desk(root).lin.sops.text(int(version)).steps[0].title.zh
    assert early in kept


def test_a_pause_saves_and_leaving_the_field_saves_at_once(write):
    hand = write()
    hand.step_to(1)
    hand.card.enter()
    hand.type("x")
    hand.settle()
    assert title_of(hand) == "核对三要素"
    hand.save()
    assert title_of(hand) == "核对三要素x"
    hand.type("y")
    hand.press(KEY.Key_Tab)
    assert title_of(hand) == "核对三要素xy"


def test_closing_the_desk_saves_what_was_typed_last(write):
    hand = write()
    hand.step_to(2)
    hand.card.enter()
    hand.type("z")
    hand.desk.closing.emit()
    assert title_of(hand, 1) == "查状态z"


def test_what_i_typed_is_mine_though_somebody_else_works_on(write, desk):
    hand = write()
    hand.step_to(1)
    hand.card.enter()
    hand.type("m")
    hand.desk.work_as(desk.workspace.session(desk.people["Ran Wei"]))
    hand.settle()
    assert title_of(hand) == "核对三要素m"
    assert desk.lin.undo.last() is not None


def test_another_document_takes_nothing_of_this_one(write):
    hand = write()
    hand.step_to(1)
    hand.card.enter()
    hand.type("q")
    other = hand.my.documents.create
    assert callable(other)
    hand.view.state.close()
    hand.settle()
    assert title_of(hand) == "核对三要素q"


def test_typing_goes_on_while_a_save_runs(write):
    hand = write()
    hand.step_to(1)
    hand.card.enter()
    gate = threading.Event()
    hand.desk.write(lambda _my: gate.wait(10))
    hand.type("a")
    hand.editor.flush()
    hand.type("b")
    hand.editor.flush()
    gate.set()
    hand.settle()
    hand.save()
    assert title_of(hand) == "核对三要素ab"
    assert hand.find("title_zh").text() == "核对三要素ab"


def test_two_people_in_one_field_see_both_texts_and_mine_can_stay(write):
    hand = write()
    hand.step_to(1)
    hand.card.enter()
    hand.type("!")
    elsewhere(hand, title=Bilingual("别人的", "Theirs"))
    hand.save()
    assert title_of(hand) == "别人的"
    hand.find("take_mine").click()
    hand.settle()
    assert title_of(hand) == "核对三要素!"
    assert hand.keeper_is_clean()


def test_theirs_can_be_taken_and_what_only_i_changed_stays(write):
    hand = write()
    hand.step_to(1)
    hand.card.enter("body")
    hand.type("?")
    hand.card.enter("title")
    gate = threading.Event()
    hand.desk.write(lambda _my: gate.wait(10))
    hand.type("!")
    elsewhere(hand, title=Bilingual("别人的", "Theirs"))
    gate.set()
    hand.save()
    hand.find("take_theirs").click()
    hand.settle()
    step = hand.text().steps[0]
    assert (step.title.zh, step.body.zh[-1]) == ("别人的", "?")
    assert hand.find("title_zh").text() == "别人的"


def test_a_dispute_that_nobody_settled_is_kept_as_a_comment(write):
    hand = write()
    hand.step_to(1)
    hand.card.enter()
    hand.type("!")
    elsewhere(hand, title=Bilingual("别人的", "Theirs"))
    hand.save()
    hand.desk.closing.emit()
    opened = hand.my.documents.open(hand.document, hand.version)
    assert [c.body.splitlines()[0] for c in opened.comments] == ["核对三要素!"]


def test_what_others_change_comes_in_and_my_cursor_stays(write):
    hand = write()
    hand.step_to(1)
    hand.card.enter("body")
    field = hand.window.focusWidget()
    cursor = field.textCursor()
    cursor.setPosition(2)
    field.setTextCursor(cursor)
    elsewhere(hand, title=Bilingual("别人的", "Theirs"))
    hand.settle()
    assert hand.find("title_zh").text() == "别人的"
    assert (field.hasFocus(), field.textCursor().position()) == (True, 2)


def test_undo_outside_of_fields_takes_back_what_was_typed(write):
    hand = write()
    hand.step_to(1)
    hand.card.enter()
    hand.type("1")
    hand.press(KEY.Key_Escape)
    assert title_of(hand) == "核对三要素1"
    hand.press(KEY.Key_Z, CTRL)
    assert title_of(hand) == "核对三要素"
    assert "核对三要素" in hand.card.accessibleName() or "Verify" in hand.card.accessibleName()


def test_undo_inside_of_a_field_is_the_fields_own(write):
    hand = write()
    hand.step_to(1)
    hand.card.enter("body")
    field = hand.window.focusWidget()
    before = field.toPlainText()
    field.moveCursor(QTextCursor.MoveOperation.End)
    hand.type("word")
    hand.save()
    hand.press(KEY.Key_Z, CTRL)
    assert field.toPlainText() == before
    hand.save()
    assert hand.text().steps[0].body.zh == before
    hand.press(KEY.Key_Z, CTRL)
    assert field.toPlainText() == before


def test_a_step_removed_elsewhere_can_be_added_again(write):
    hand = write()
    hand.step_to(2)
    hand.card.enter()
    hand.type("+")
    hand.opened.wei.sops.remove_step(hand.version, hand.editor.cards.current)
    hand.save()
    assert hand.toasts.said[-1][2] == "Add it again"
    hand.toasts.act()
    hand.settle()
    assert title_of(hand, 2) == "查状态+"


def test_a_language_behind_is_marked_compared_and_caught_up(write):
    hand = write(Sop(SopHead(), (Step("s1", Bilingual("看灯", "Look"), Bilingual("甲", "One")),)))
    hand.step_to(1)
    hand.card.enter()
    hand.type("再看")
    hand.save()
    assert hand.text().steps[0].behind == "en"
    hand.find("show_behind").click()
    assert "再看" in hand.find("behind_diff").accessibleName()
    hand.find("caught_up").click()
    hand.settle()
    assert hand.text().steps[0].behind == ""
    QTest.qWait(1)
