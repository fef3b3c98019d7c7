"""Shares of targets that were reached: which wait to be told, what was told to whom."""

from collections.abc import Collection
from typing import NamedTuple

from desktop.store import driver
from desktop.store.clocks import ClockRow
from desktop.store.driver import Connection

_WAITING = (
    "select key, ticket, kind, cycle, state, minutes, due_at, warn_at, warn_share, stopped_at,"
    " used_ms, elapsed_ms, paused_ms, paused_elapsed_ms, met, calendar from sla_clock"
    " where warn_at is not null and warn_at <= ?"
)
_TOLD = (
    "select c.change_set, w.reached_at, w.found_at, k.ticket, k.kind, w.share"
    " from change c join sla_warning w on w.key = c.record join sla_clock k on k.key = w.clock"
    " join ticket t on t.key = k.ticket"
    " where c.kind = 'sla_warning' and c.field = '' and c.change_set > ? and t.assignee = ?"
    " and t.deleted_at is null order by c.change_set desc, c.line desc limit ?"
)


class ToldShare(NamedTuple):
    """A share of a promise on a ticket that was reached; 100: it is over."""

    set_key: int
    at: int
    found_at: int
    ticket: int
    clock: str
    share: int


@driver.reading
def calendars_waiting(connection: Connection, until: int) -> set[int]:
    """Return the calendars by which clocks with something to tell count."""
    found = connection.execute(
        "select distinct calendar from sla_clock where warn_at is not null and warn_at <= ?"
        " and calendar is not null",
        (until,),
    )
    return {calendar for (calendar,) in found}


@driver.reading
def waiting(
    connection: Connection, until: int, calendars: Collection[int], limit: int
) -> list[ClockRow]:
    """Return clocks of these calendars with a share reached and not told, the earliest first."""
    listed = ", ".join(str(int(each)) for each in calendars)
    found = connection.execute(
        f"{_WAITING} and calendar in ({listed}) order by warn_at, key limit ?", (until, limit)
    )
    return [ClockRow._make(row) for row in found]


@driver.reading
def told_since(connection: Connection, after: int, person: int, limit: int) -> list[ToldShare]:
    """Return what was told since a change set about somebody's tickets, the newest first.

    Of each promise only the highest share: what is over needs no word that half of it was.
    """
    found: dict[tuple[int, str], ToldShare] = {}
    for row in connection.execute(_TOLD, (after, person, limit * 5)):
        told = ToldShare._make(row)
        found.setdefault((told.ticket, told.clock), told)
    return list(found.values())[:limit]
