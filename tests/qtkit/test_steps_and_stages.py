"""Steps of an SOP and stages of a ticket: ticking, moving, times that run out, opening, missing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.stagecard import StageCard, Standing
from desktop.qtkit.widgets.step import Step
from desktop.qtkit.widgets.steplist import StepList
from desktop.qtkit.widgets.steprow import StepRow

STEPS = [Step(n, f"Step {n}", None, 300) for n in (1, 2, 3)]


def put(page, widget):
    page.layout().addWidget(widget)
    widget.show()
    QApplication.processEvents()
    return widget


@pytest.fixture
def steps(page):
    found = put(page, StepList())
    found.show_steps(STEPS)
    QApplication.processEvents()
    return found


@pytest.mark.parametrize(
    ("used", "ticked", "tone"),
    [(None, False, ""), (240, False, ""), (241, False, "amber"), (300, False, "amber"),
     (301, False, "red"), (290, True, ""), (301, True, "red")],
)  # fmt: skip
def test_the_time_is_amber_near_the_target_and_red_over_it(used, ticked, tone):
    assert Step(1, "Look", used, 300, is_ticked=ticked).tone() == tone


def test_a_late_step_says_so_in_words(page):
    row = put(page, StepRow(Step(4, "Look at the lamp", 780, 600, is_current=True)))
    reader = QAccessible.queryAccessibleInterface(row)
    assert reader.text(QAccessible.Text.Name) == "4 Look at the lamp"
    said = reader.text(QAccessible.Text.Description)
    assert said == "current step, 13 of 10 分钟, over the target"


def test_space_ticks_and_enter_opens_a_step(qtbot, steps):
    heard = []
    steps.ticked.connect(lambda *what: heard.append(what))
    steps.opened.connect(heard.append)
    steps.rows[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert heard == [(2, True), 2]


def test_a_click_on_the_box_ticks_and_a_click_beside_it_opens(qtbot, steps):
    heard = []
    steps.ticked.connect(lambda *what: heard.append(what))
    steps.opened.connect(heard.append)
    row = steps.rows[2]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(14, row.height() // 2))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert heard == [(3, True), 3]


def test_a_locked_step_says_what_it_waits_for_and_is_stepped_over(qtbot, steps):
    why = "Starts when triage is finished"
    steps.show_steps([STEPS[0], STEPS[1]._replace(locked=why), STEPS[2]])
    locked = steps.rows[1]
    assert (locked.isEnabled(), locked.toolTip()) == (False, why)
    assert why in locked.accessibleDescription()
    steps.rows[0].setFocus()
    qtbot.keyClick(steps.rows[0], Qt.Key.Key_Down)
    assert steps.rows[2].hasFocus()


def test_rows_that_stay_keep_the_focus_when_the_steps_are_shown_anew(steps):
    steps.rows[1].setFocus()
    steps.show_steps([each._replace(is_ticked=True) for each in STEPS])
    assert steps.rows[1].hasFocus()
    assert all(row.isChecked() for row in steps.rows)


def test_an_sop_without_steps_offers_to_add_one(qtbot, steps):
    heard = []
    steps.add_wanted.connect(lambda: heard.append(1))
    assert not steps.empty.isVisible()
    steps.show_steps([])
    assert steps.empty.accessibleName() == "This SOP has no steps yet"
    qtbot.mouseClick(steps.empty.findChild(Button), Qt.MouseButton.LeftButton)
    assert heard == [1]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_row_grows_with_the_text_and_a_long_title_goes_on_below(page, theme, scale):
    theme.set_scale(scale)
    steps = put(page, StepList())
    steps.show_steps([STEPS[0], STEPS[1]._replace(title="看网口灯、换线、换口再验证内网 " * 6)])
    QApplication.processEvents()
    short, long = steps.rows
    assert short.height() >= round(30 * scale)
    assert long.height() >= long.heightForWidth(long.width()) > short.height()


def test_from_right_to_left_the_box_stands_at_the_right(page):
    row = put(page, StepRow(STEPS[0]))
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert row.hitButton(QPoint(row.width() - 14, row.height() // 2))
    assert not row.hitButton(QPoint(14, row.height() // 2))


@pytest.fixture
def stage(page):
    found = put(page, StageCard(2, "Triage"))
    found.put(QLineEdit())
    return found


def test_only_the_current_stage_is_open_and_has_the_border_of_the_accent(stage):
    assert (stage.is_open(), stage.property("card")) == (False, "true")
    stage.set_standing(Standing.CURRENT)
    assert (stage.is_open(), stage.property("card")) == (True, "current")
    stage.set_standing(Standing.DONE)
    assert (stage.is_open(), stage.property("card")) == (False, "true")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_on_the_header_opens_and_closes_a_stage(qtbot, stage, key):
    heard = []
    stage.opened.connect(heard.append)
    stage.set_summary("Phone, identity checked")
    stage.head.setFocus()
    qtbot.keyClick(stage.head, key)
    assert stage.head.accessibleDescription() == "Phone, identity checked, is open"
    qtbot.keyClick(stage.head, key)
    assert stage.head.accessibleDescription() == "Phone, identity checked, is closed"
    assert (heard, stage.head.accessibleName()) == ([True, False], "2 Triage")


def test_the_focus_goes_to_the_header_when_what_had_it_is_closed_away(stage):
    stage.set_standing(Standing.CURRENT)
    stage.findChild(QLineEdit).setFocus()
    stage.set_open(is_open=False)
    assert stage.head.hasFocus()


def test_a_click_on_what_is_missing_opens_the_stage_and_asks_for_it(qtbot, stage):
    heard = []
    stage.missing_wanted.connect(lambda: heard.append(stage.is_open()))
    button = stage.findChild(Button, "stage_missing")
    assert not button.isVisible()
    stage.set_missing(1)
    assert button.text() == "1 missing"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == [True]
    stage.set_missing(0)
    assert not button.isVisible()


def test_the_header_of_a_stage_is_high_enough_at_every_scale(stage, theme):
    for scale in (1.0, 2.0):
        theme.set_scale(scale)
        QApplication.processEvents()
        assert stage.head.height() >= 24 * scale
