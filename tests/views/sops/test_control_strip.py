"""The strip says how far a version is in words and by shape; it opens versions."""

import pytest
from control_desk import draft_with, floor, longer
from library_desk import SUBMITTED, effective_sop, new_sop, sop
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import current_theme
from desktop.views.sops.control.comments_panel import CommentsPanel
from desktop.views.sops.control.control_strip import ControlStrip
from desktop.views.sops.control.parts import Stand

__all__ = ["floor"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def strip(qtbot, floor):
    made = ControlStrip(floor.desk, floor.state)
    qtbot.addWidget(made)
    made.resize(760, 700)
    return made


def parts(strip):
    return [(b.part.title, b.part.stand) for b in strip.line.buttons()]


def revised(floor):
    document, first = effective_sop(floor.opened)
    _, draft = draft_with(floor.opened.wei, "ACC-01", longer(sop()))
    people = floor.opened.people
    asked = SUBMITTED._replace(reviewers=(people["Fan Bai"], people["Xiao Lin"]))
    floor.opened.wei.documents.submit(draft, asked)
    floor.opened.bai.documents.accept(draft, "Fine")
    return document, first, draft


def test_the_parts_show_what_is_done_what_is_now_and_what_is_to_come(floor, strip):
    document, _, draft = revised(floor)
    floor.show(document, draft)
    assert parts(strip) == [
        ("v1 effective", Stand.DONE),
        ("v2 draft", Stand.DONE),
        ("Review 1 / 2", Stand.CURRENT),
        ("Approval", Stand.AHEAD),
        ("In force", Stand.AHEAD),
    ]
    review = strip.line.buttons()[2]
    assert review.part.note == "Fan Bai ✓ Xiao Lin …"
    assert "Fine" in review.toolTip()
    assert "now" in review.accessibleName()
    floor.opened.lin.documents.accept(draft)
    floor.settle()
    assert parts(strip)[2:4] == [("Review 2 / 2", Stand.DONE), ("Approval", Stand.CURRENT)]


def test_the_version_in_force_shows_the_way_of_the_next_one(floor, strip):
    document, first, draft = revised(floor)
    floor.show(document)
    assert floor.state.opened.version.key == first
    assert parts(strip)[2] == ("Review 1 / 2", Stand.CURRENT)
    QTest.mouseClick(strip.line.buttons()[1], Qt.MouseButton.LeftButton)
    floor.settle()
    assert floor.state.opened.version.key == draft
    button = strip.line.buttons()[1]
    QTest.keyClick(button, Qt.Key.Key_Left)
    QTest.keyClick(strip.line.buttons()[0], Qt.Key.Key_Return)
    floor.settle()
    assert floor.state.opened.version.key == first


def test_who_is_asked_to_review_or_has_to_sign_reads_it_above_the_strip(floor, strip):
    document, version = new_sop(floor.opened.wei)
    asked = SUBMITTED._replace(reviewers=(floor.opened.people["Fan Bai"],))
    floor.opened.wei.documents.submit(version, asked)
    floor.show(document)
    assert strip.banner.isHidden()
    floor.work_as("Fan Bai")
    assert "asked to review v1" in strip.banner.accessibleName()
    strip.banner.acted.emit()
    floor.sheet("review_sheet").reject()
    floor.opened.bai.documents.accept(version)
    floor.opened.lin.documents.approve(version)
    floor.settle()
    assert "not signed" in strip.banner.accessibleName()
    strip.banner.acted.emit()
    QTest.keyClick(floor.sheet("sign_sheet"), Qt.Key.Key_Return)
    floor.settle()
    assert strip.banner.isHidden()


def test_the_last_part_lists_who_has_signed_and_who_has_not(floor, strip):
    document, version = effective_sop(floor.opened)
    floor.show(document)
    strip.show()
    last = strip.line.buttons()[-1]
    assert last.part.note.endswith("signed 0 / 1")
    QTest.keyClick(last, Qt.Key.Key_Return)
    popover = QApplication.activePopupWidget()
    said = [w.accessibleName() for w in popover.panel.children() if hasattr(w, "accessibleName")]
    assert "Fan Bai, not yet" in said
    QTest.keyClick(floor.part("remind_readers", popover), Qt.Key.Key_Space)
    assert "Fan Bai" in QApplication.clipboard().text()
    popover.close()
    floor.opened.bai.documents.sign(version)
    floor.settle()
    assert strip.line.buttons()[-1].part.stand is Stand.DONE


def test_low_windows_get_one_line_and_no_part_is_lost(floor, strip):
    document, _, draft = revised(floor)
    strip.show()
    floor.show(document, draft)
    strip.resize(700, 800)
    QApplication.processEvents()
    tall = strip.line.height()
    strip.resize(700, 574)
    QApplication.processEvents()
    assert strip.line.height() < tall
    assert len(strip.line.buttons()) == 5
    assert all("\n" in b.toolTip() or b.part.note in b.toolTip() for b in strip.line.buttons())


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("mode", ["light", "dark", "high_contrast"])
def test_the_strip_is_painted_in_each_theme_and_language(floor, strip, language, mode):
    languages().use(language)
    current_theme().set_mode(mode)
    try:
        document, _, draft = revised(floor)
        strip.show()
        floor.show(document, draft)
        assert not strip.grab().toImage().isNull()
    finally:
        current_theme().set_mode("light")


def test_comments_are_said_by_enter_stand_at_their_step_and_are_settled(qtbot, floor):
    document, version = new_sop(floor.opened.wei)
    panel = CommentsPanel(floor.desk, floor.state)
    qtbot.addWidget(panel)
    counts = []
    panel.counted.connect(counts.append)
    panel.show()
    floor.show(document)
    step = floor.state.opened.text.steps[1].id
    floor.state.choose_step(step)
    QTest.keyClicks(panel.text, "Which log")
    QTest.keyClick(panel.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(panel.text, "is meant?")
    QTest.keyClick(panel.text, Qt.Key.Key_Return)
    floor.settle()
    (comment,) = floor.opened.wei.documents.comments(version)
    assert comment.body == "Which log\nis meant?"
    assert floor.state.opened.step_ids[comment.step] == step
    assert panel.text.toPlainText() == ""
    assert counts[-1] == 1
    QTest.mouseClick(floor.part("comment_settle", panel), Qt.MouseButton.LeftButton)
    floor.settle()
    assert counts[-1] == 0
    assert floor.opened.wei.documents.comments(version)[0].settled_at is not None
    QTest.mouseClick(floor.part("comment_settle", panel), Qt.MouseButton.LeftButton)
    floor.settle()
    assert counts[-1] == 1
