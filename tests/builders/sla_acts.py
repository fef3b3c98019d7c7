"""One act of each kind that sets promises, and what has to be there before."""

from datetime import date

from desktop.domain.sla.calendars import Day, DayKind
from desktop.exchange.holiday_pack import Pack


def prepare(desk):
    """Leave a ticket whose clocks count by a calendar that has changed since."""
    desk.lin.promises.add_days([_closed(date(2026, 9, 1))])


def _closed(day):
    return Pack(day.year, {day: Day(DayKind.HOLIDAY, "停电")})


ACTS = {
    "targets.set": lambda desk: desk.wei.promises.set_targets(
        desk.wei.promises.targets().targets._replace(warn_at=(60, 90)), "早一点提醒"
    ),
    "calendar.set": lambda desk: desk.wei.promises.add_days([_closed(date(2026, 9, 2))]),
    "calendar.recount": lambda desk: desk.wei.promises.recount("OFFICE"),
}
