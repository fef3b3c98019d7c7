"""A calendar as it is typed: there and back, wrong hours told by weekday, packs put in."""

from datetime import date

from desktop.domain.bilingual import Bilingual
from desktop.domain.sla.calendars import (
    OFFICE,
    Day,
    DayKind,
    Hours,
    every_minute,
    weekly,
    with_pack,
)
from desktop.domain.sla.typed_calendar import WHOLE_WEEK, draft_of, read_draft

NAME = Bilingual("工作日历", "Office")
DAY = date(2026, 10, 1)
CALENDAR = weekly("Asia/Shanghai", OFFICE)


def test_a_calendar_comes_back_from_its_cells_as_it_was():
    big_small = CALENDAR._replace(
        other_week=(OFFICE,) * 6 + ((),),
        since=date(2026, 1, 5),
        days={DAY: Day(DayKind.HOLIDAY, "国庆节")},
    )
    for each in (CALENDAR, big_small, every_minute()):
        assert read_draft(draft_of(each, NAME)).calendar == each
    assert draft_of(every_minute(), NAME).week == WHOLE_WEEK


def test_hours_past_midnight_and_a_day_off_are_typed():
    draft = draft_of(CALENDAR, NAME)
    typed = draft._replace(week=("22:00-06:00", "", "休", *draft.week[3:]))
    found = read_draft(typed).calendar
    assert found is not None
    assert found.week[:3] == ((Hours(1320, 1800),), (), ())


def test_each_wrong_weekday_is_told_and_the_others_are_shown():
    draft = draft_of(CALENDAR, NAME)
    other = ("nine", *draft.week[1:])
    found = read_draft(draft._replace(week=("9-5", *draft.week[1:]), other_week=other))
    assert found.calendar is None
    assert {cell: error.code for cell, error in found.wrong.items()} == {
        "week0": "hours_text",
        "other0": "hours_text",
    }
    assert found.shown.week[1] == OFFICE


def test_a_calendar_without_hours_or_name_is_refused():
    draft = draft_of(CALENDAR, NAME)
    assert list(read_draft(draft._replace(week=("",) * 7)).wrong) == ["hours"]
    assert list(read_draft(draft._replace(title=Bilingual(" ", ""))).wrong) == ["title"]


def test_a_day_is_said_and_let_be_again():
    draft = draft_of(CALENDAR, NAME)
    said = draft.with_day(DAY, Day(DayKind.HOLIDAY, "国庆节"))
    assert read_draft(said).shown.planned(DAY).kind is DayKind.HOLIDAY
    assert said.with_day(DAY, None) == draft


def test_a_pack_takes_the_place_of_its_year_but_not_of_hours_set_by_hand():
    own = Day(DayKind.SPECIAL, "盘点", (Hours(540, 600),))
    old = Day(DayKind.HOLIDAY, "旧")
    days = {date(2026, 3, 1): own, date(2026, 5, 1): old, date(2025, 5, 1): old}
    found = with_pack(days, 2026, {DAY: Day(DayKind.HOLIDAY, "国庆节"), date(2026, 3, 1): old})
    assert list(found) == [date(2025, 5, 1), date(2026, 3, 1), DAY]
    assert found[date(2026, 3, 1)] == own
