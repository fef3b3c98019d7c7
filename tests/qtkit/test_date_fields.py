"""Fields for days and moments: what is typed, keys, the calendar."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from desktop.qtkit.widgets.calendar import Calendar
from desktop.qtkit.widgets.datefield import DateField, DateTimeField, read_day

TODAY = date(2026, 11, 18)


def put(page, widget):
    page.layout().addWidget(widget)
    widget.show()
    QApplication.processEvents()
    return widget


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-11-25", date(2026, 11, 25)),
        ("2026年11月25日", date(2026, 11, 25)),
        ("２０２６／１１／２５", date(2026, 11, 25)),
        ("11-25", date(2026, 11, 25)),
        ("11月25日", date(2026, 11, 25)),
        ("2026-11-31", None),
        ("soon", None),
        ("", None),
        ("9" * 40, None),
        ("1-2-3-4", None),
    ],
)
def test_a_day_is_read_as_people_write_it(typed, meant):
    assert read_day(typed, TODAY) == meant


@pytest.fixture
def field(page):
    return put(page, DateField(today=lambda: TODAY))


def enter(qtbot, field, text):
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_typed_day_is_told_once_and_written_the_same_way_everywhere(qtbot, field):
    heard = []
    field.chosen.connect(heard.append)
    enter(qtbot, field, "11/25")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard == [date(2026, 11, 25)]
    assert field.text() == "2026-11-25"


def test_what_cannot_be_read_stays_as_typed_and_the_day_before_stays(qtbot, field):
    field.set_day(TODAY)
    said = []
    field.refused.connect(said.append)
    enter(qtbot, field, "2026-02-30")
    assert field.text() == "2026-02-30"
    assert field.day() == TODAY
    assert "2026-11-18" in said[0]
    assert field.property("error") == "true"
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.property("error") == "false"


def test_an_emptied_field_has_no_day(qtbot, field):
    field.set_day(TODAY)
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.day() is None


def test_arrow_keys_go_by_days_and_page_keys_by_four_weeks(qtbot, field):
    field.set_day(TODAY)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == date(2026, 11, 19)
    qtbot.keyClick(field, Qt.Key.Key_PageDown)
    assert field.day() == date(2026, 10, 22)


@pytest.mark.qt_log_ignore("This plugin does not")
def test_the_calendar_opens_by_key_and_hands_back_a_day(qtbot, field):
    heard = []
    field.chosen.connect(heard.append)
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(Calendar)
    assert calendar.isVisible()
    assert calendar.month.selectedDate() == QDate(2026, 11, 18)
    calendar.month.activated.emit(QDate(2026, 11, 20))
    assert heard == [date(2026, 11, 20)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-11-25 14:30", "2026-11-25 14:30"),
        ("11月25日 9:05", "2026-11-25 09:05"),
        ("11-25", "2026-11-25 17:00"),
        ("16:15", "2026-11-18 16:15"),
        ("11-25 25:00", None),
    ],
)
def test_a_moment_is_a_day_with_its_hour(qtbot, page, typed, meant):
    field = put(page, DateTimeField(today=lambda: TODAY))
    field.setText(typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    moment = field.moment()
    assert (f"{moment:%Y-%m-%d %H:%M}" if moment else None) == meant
    assert (field.property("error") == "true") == (meant is None)
