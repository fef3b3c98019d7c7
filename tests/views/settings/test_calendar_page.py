"""The page of working calendars by keys and mouse: days, weeks, packs, previews, one undo."""

import json
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.drafts import TicketDraft
from desktop.domain.sla.calendars import OFFICE, Day, DayKind, Hours
from desktop.domain.sla.targets import ClockKind
from desktop.views.settings.promises.year_places import places

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
MONDAY = date(2027, 3, 1)


class Page:
    """The page under somebody's fingers."""

    def __init__(self, qtbot, view, desk):
        self._qtbot, self.desk = qtbot, desk
        view.show_page("calendar")
        self.page = view.findChild(QWidget, "calendar_page")
        self.settle()
        self.year = self.find("year")

    def find(self, name):
        """Return a part of the page."""
        return self.page.findChild(QWidget, name)

    def settle(self):
        """Wait until all is done and shown."""
        for _ in range(4):
            assert self.desk.jobs.wait()
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def press(self, *keys):
        """Press keys on the year."""
        self.year.setFocus()
        for key in keys:
            self._qtbot.keyClick(self.year, key)

    def write(self, name, text):
        """Type into a field and press Enter."""
        edit = self.find(name)
        edit.setFocus()
        edit.clear()
        self._qtbot.keyClicks(edit, text)
        self._qtbot.keyClick(edit, Qt.Key.Key_Return)
        self.settle()

    def holiday(self, day):
        """Make a day a holiday."""
        self.year.go_to(day)
        self.find("day_holiday").click()

    def office(self):
        """Return the office calendar in force."""
        return self.desk.my.promises.calendar("OFFICE")


@pytest.fixture
def page(qtbot, view, desk):
    return Page(qtbot, view, desk)


@pytest.fixture
def due(desk):
    """Return a function that tells when the one ticket is due, reported on a Monday at nine."""
    nine = int(datetime(2027, 3, 1, 9, tzinfo=UTC).timestamp() * 1000)
    at_nine = desk.my.for_session(desk.session._replace(clock=lambda: nine))
    key = at_nine.tickets.create(TicketDraft("打印机卡纸"))
    return lambda: {c.kind: c.due_at for c in desk.my.sla.clocks(key)}[ClockKind.RESOLVE]


def test_the_year_is_walked_by_keys_and_each_day_is_said(page):
    page.year.go_to(date(2026, 12, 31))
    page.press(Qt.Key.Key_Right)
    assert page.year.day == date(2027, 1, 1)
    assert page.find("year_shown").text() == "2027"
    assert page.year.accessibleDescription().startswith("Fri 1 Jan")
    page.press(Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Home)
    assert page.year.day == date(2027, 3, 1)
    page.press(Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert page.year.day == date(2027, 2, 21)
    assert "day off, no working hours" in page.year.accessibleDescription()


def test_a_day_is_chosen_by_the_mouse(qtbot, page):
    page.year.go_to(date(2027, 1, 1))
    spot = places(page.year.width()).day(MONDAY).center()
    qtbot.mouseClick(page.year, Qt.MouseButton.LeftButton, pos=spot)
    assert page.year.day == MONDAY


def test_a_holiday_is_set_named_kept_and_taken_back(page, heard):
    page.year.go_to(MONDAY)
    page.press(Qt.Key.Key_Return)
    assert page.find("day_week").hasFocus()
    page.find("day_holiday").click()
    page.write("day_name", "Founders' day")
    assert "holiday, Founders' day" in page.year.accessibleDescription()
    assert MONDAY not in page.office().calendar.days
    page.write("keep_reason", "every year")
    assert page.office().calendar.days[MONDAY] == Day(DayKind.HOLIDAY, "Founders' day")
    assert page.office().ruling.reason == "every year"
    assert page.find("keep_bar").isHidden()
    heard.said[-1][3]()
    page.settle()
    assert MONDAY not in page.office().calendar.days


def test_a_day_has_hours_of_its_own_and_wrong_ones_are_told(page):
    page.year.go_to(MONDAY)
    page.find("day_special").click()
    page.write("day_hours", "morning")
    assert "“morning” is no span" in page.find("day_hours").accessibleDescription()
    page.write("day_hours", "09:00-11:00")
    page.write("keep_reason", "stocktaking")
    assert page.office().calendar.days[MONDAY].hours == (Hours(540, 660),)


def test_the_week_is_typed_with_a_second_one_that_takes_turns(page):
    page.write("week0", "22:00-06:00")
    page.find("calendar_turns").click()
    assert page.find("other5").text() == page.find("week0").text()
    page.write("other5", "09:00-12:00")
    page.write("calendar_since", "2027-01-04")
    page.write("keep_reason", "big and small weeks")
    found = page.office().calendar
    assert found.week[0] == (Hours(1320, 1800),)
    assert (found.other_week[5], found.since) == ((Hours(540, 720),), date(2027, 1, 4))


def test_wrong_hours_of_a_weekday_keep_their_text_and_nothing_is_kept(page):
    page.write("week2", "9 to 5")
    assert page.find("week2").text() == "9 to 5"
    assert "Wed: “9 to 5” is no span" in page.find("week_wrong").text()
    page.write("keep_reason", "try")
    assert page.office().ruling.number == 1
    page.find("discard").click()
    page.settle()
    assert page.office().calendar.week[2] == OFFICE
    assert page.find("week2").text() == "09:00-12:00,13:00-18:00"


def test_every_minute_counts_by_one_box_and_an_unknown_zone_is_told(page):
    page.find("calendar_whole").click()
    assert page.find("week0").isHidden()
    page.write("calendar_zone", "Moon/Base")
    assert "Moon/Base" in page.find("calendar_zone").accessibleDescription()
    page.write("calendar_zone", "Europe/Berlin")
    page.write("keep_reason", "night desk")
    assert page.office().calendar.is_whole()
    assert page.office().calendar.zone == "Europe/Berlin"


def test_another_calendar_is_added_and_chosen(page):
    page.find("add_calendar").click()
    page.write("calendar_en", "Plant two")
    page.write("keep_reason", "new plant")
    names = [each.ruling.title.en for each in page.desk.my.promises.calendars()]
    assert "Plant two" in names
    box = page.find("calendars")
    assert box.currentText() == "Plant two"
    box.setCurrentIndex(box.findData("ALWAYS"))
    box.activated.emit(box.currentIndex())
    page.settle()
    assert page.find("calendar_whole").isChecked()


def test_a_pack_and_the_holidays_of_a_country_are_put_in(page, tmp_path):
    file = tmp_path / "2027.json"
    days = [{"name": "国庆节", "date": "2027-10-01", "isOffDay": True}]
    file.write_text(json.dumps({"year": 2027, "days": days}), "utf-8")
    page.find("packs_card").read_files([file])
    page.settle()
    assert page.year.day.year == 2027
    page.find("country").setCurrentIndex(page.find("country").findData("DE"))
    page.find("first_year").setValue(2028)
    page.find("last_year").setValue(2029)
    page.find("add_country").click()
    page.settle()
    page.write("keep_reason", "years to come")
    found = page.office().calendar.days
    assert found[date(2027, 10, 1)].name == "国庆节"
    assert date(2028, 10, 3) in found
    assert date(2029, 10, 3) in found


def test_a_file_that_is_no_pack_is_told_and_changes_nothing(page, tmp_path, heard):
    file = tmp_path / "x.json"
    file.write_text("[]", "utf-8")
    page.find("packs_card").read_files([file])
    page.settle()
    assert heard.said[-1][1] == "error"
    assert page.find("keep_bar").isHidden()


def test_what_would_move_is_listed_first_and_running_clocks_may_be_left(due, page):
    before = due()
    page.holiday(date(2027, 3, 2))
    page.write("keep_reason", "power cut")
    rows = page.find("moved").model()
    assert rows.rowCount() > 0
    assert "打印机卡纸" in rows.index(0, 0).data()
    assert page.office().ruling.number == 1
    page.find("leave_clocks").click()
    page.settle()
    assert (page.office().ruling.number, due()) == (2, before)
    assert page.find("moves").isHidden()


def test_running_clocks_are_moved_and_one_undo_takes_back_all(due, page, heard):
    before = due()
    page.holiday(date(2027, 3, 2))
    page.write("keep_reason", "power cut")
    page.find("move_clocks").click()
    page.settle()
    assert due() > before
    heard.said[-1][3]()
    page.settle()
    assert (page.office().ruling.number, due()) == (1, before)


@pytest.mark.usefixtures("due")
def test_an_edit_after_the_preview_drops_the_answer(page):
    page.holiday(date(2027, 3, 2))
    page.write("keep_reason", "power cut")
    page.find("back_to_calendar").click()
    assert not page.find("keep_bar").isHidden()
    assert page.find("keep_reason").text() == "power cut"
    page.write("keep_reason", "power cut")
    page.holiday(date(2027, 3, 3))
    assert page.find("moves").isHidden()
    assert page.office().ruling.number == 1


def test_what_somebody_else_keeps_meanwhile_takes_nothing_away(page):
    page.holiday(MONDAY)
    now = page.office()
    other = now.calendar._replace(days={date(2027, 5, 5): Day(DayKind.HOLIDAY, "x")})
    page.desk.write(lambda my: my.promises.set_calendar("OFFICE", now.ruling.title, other, "y"))
    page.settle()
    page.year.go_to(MONDAY)
    assert page.find("day_holiday").isChecked()
    page.find("banner_action").click()
    page.settle()
    assert page.find("day_week").isChecked()


def test_an_old_version_is_looked_at_and_becomes_the_next_one(page):
    page.holiday(MONDAY)
    page.write("keep_reason", "once")
    box = page.find("versions")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert not page.find("day_holiday").isEnabled()
    page.find("banner_action").click()
    page.write("keep_reason", "as before")
    assert page.office().ruling.number == 3
    assert MONDAY not in page.office().calendar.days
