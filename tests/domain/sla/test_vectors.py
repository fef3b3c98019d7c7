"""Ten clocks reckoned by hand: lunch, weekends, National Day, a make-up Saturday, pauses, 24/7."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.sla.calendars import OFFICE, Day, DayKind, every_minute, weekly
from desktop.domain.sla.clock import Act, Segment, Terms, due_at, read, reading
from desktop.domain.sla.worktime import WorkTime

ZONE = ZoneInfo("Asia/Shanghai")
DAYS = {
    date(2026, 10, 1) + timedelta(days=step): Day(DayKind.HOLIDAY, "National Day")
    for step in range(7)
} | {date(2026, 10, 10): Day(DayKind.MAKEUP)}
DESK = WorkTime(weekly("Asia/Shanghai", OFFICE)._replace(days=DAYS))
MINUTE = 60_000


def ms(text):
    wall = datetime.strptime(f"2026-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=ZONE)
    return int(wall.timestamp() * 1000)


def said(at):
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(ZONE).strftime("%m-%d %H:%M")


def clock(start, target, pause=None):
    segments = [Segment(Act.STARTED, ms(start), terms=Terms(target, "desk", ms(start)))]
    if pause is not None:
        segments += [Segment(Act.PAUSED, ms(pause[0]), "waits"), Segment(Act.RESUMED, ms(pause[1]))]
    return read(segments)


@pytest.mark.parametrize(
    ("start", "target", "pause", "due"),
    [
        ("09-28 11:00", 240, None, "09-28 16:00"),
        ("09-25 17:30", 120, None, "09-28 10:30"),
        ("09-26 10:00", 60, None, "09-28 10:00"),
        ("09-30 17:00", 240, None, "10-08 12:00"),
        ("10-09 16:00", 480, None, "10-10 16:00"),
        ("09-28 09:00", 480, ("09-28 15:00", "09-29 10:00"), "09-29 14:00"),
        ("09-25 16:00", 240, ("09-26 10:00", "09-27 20:00"), "09-28 11:00"),
        ("09-28 18:00", 60, None, "09-29 10:00"),
        ("09-28 09:00", 480, None, "09-28 18:00"),
    ],
)
def test_a_promise_in_office_hours_is_due_when_it_was_reckoned_by_hand(start, target, pause, due):
    assert said(due_at(clock(start, target, pause), DESK)) == due


def test_around_the_clock_not_a_minute_is_lost_at_midnight():
    assert said(due_at(clock("09-28 23:30", 60), WorkTime(every_minute("Asia/Shanghai")))) == (
        "09-29 00:30"
    )


def test_what_is_used_leaves_pauses_and_the_night_out():
    paused = clock("09-28 09:00", 480, ("09-28 15:00", "09-29 10:00"))
    assert reading(paused, DESK, ms("09-29 12:00")).used == 420 * MINUTE
    assert reading(paused, DESK, ms("09-29 12:00")).paused == 240 * MINUTE
    assert reading(clock("09-28 18:00", 60), DESK, ms("09-29 09:00")).used == 0
