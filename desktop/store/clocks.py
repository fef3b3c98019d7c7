"""Read clocks of tickets: their lists, what is kept beside them, which wait to be told of."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop.domain.sla.clock import Act, Past, Segment, Stretch, Terms
from desktop.store import driver, sql
from desktop.store.driver import Connection

_ROWS = (
    "select key, ticket, kind, cycle, state, minutes, due_at, warn_at, warn_share, stopped_at,"
    " used_ms, elapsed_ms, paused_ms, paused_elapsed_ms, met, calendar from sla_clock"
)
_SEGMENTS = (
    "select act, at, cause, why, person, minutes, calendar, targets, counts_from, past"
    " from sla_segment"
)


class ClockRow(NamedTuple):
    """A clock and where it stands; amounts in milliseconds, moments in UTC milliseconds."""

    key: int
    ticket: int
    kind: str
    cycle: int
    state: str
    minutes: int
    due_at: int | None
    warn_at: int | None
    warn_share: int
    stopped_at: int | None
    used: int | None
    elapsed: int | None
    paused: int | None
    paused_elapsed: int | None
    met: int | None
    calendar: int | None


class Entry(NamedTuple):
    """One line of a clock's list as the domain reads it, and under which targets it was written.

    `who` of the segment is the person's key as text, its terms' calendar the version's key.
    """

    segment: Segment
    targets: int | None


@driver.reading
def of_ticket(connection: Connection, ticket: int) -> list[ClockRow]:
    """Return the clocks of a ticket, the first one of each kind first."""
    found = connection.execute(f"{_ROWS} where ticket = ? order by cycle, key", (ticket,))
    return [ClockRow._make(row) for row in found]


@driver.reading
def of_tickets(connection: Connection, tickets: Sequence[int]) -> list[ClockRow]:
    """Return the clocks of several tickets."""
    found = connection.execute(
        f"{_ROWS} where ticket in ({sql.marks(len(tickets))}) order by key", tuple(tickets)
    )
    return [ClockRow._make(row) for row in found]


@driver.reading
def shown(
    connection: Connection, tickets: Sequence[int]
) -> dict[int, tuple[int, int | None, int | None]]:
    """Return what is kept on tickets for the queue: mark, soon moment, calendar."""
    found = connection.execute(
        "select key, sla_mark, sla_soon_at, sla_calendar from ticket"  # noqa: S608 - marks
        f" where key in ({sql.marks(len(tickets))})",
        tuple(tickets),
    )
    return {key: (mark, soon, calendar) for key, mark, soon, calendar in found}


@driver.reading
def rows(connection: Connection, keys: Sequence[int]) -> list[ClockRow]:
    """Return clocks by their keys."""
    found = connection.execute(
        f"{_ROWS} where key in ({sql.marks(len(keys))}) order by key", tuple(keys)
    )
    return [ClockRow._make(row) for row in found]


@driver.reading
def entries(connection: Connection, clock: int) -> list[Entry]:
    """Return the list of a clock, in the order in which it was written."""
    found = connection.execute(f"{_SEGMENTS} where clock = ? order by key", (clock,))
    return [_entry(row) for row in found]


@driver.reading
def told(connection: Connection, clock: int, minutes: int) -> set[int]:
    """Return the shares of a target that somebody was told of."""
    found = connection.execute(
        "select share from sla_warning where clock = ? and minutes = ?", (clock, minutes)
    )
    return {share for (share,) in found}


@driver.reading
def under_calendar(connection: Connection, versions: Sequence[int]) -> list[int]:
    """Return the clocks not stopped that count by one of these versions of a calendar."""
    found = connection.execute(
        f"select key from sla_clock where calendar in ({sql.marks(len(versions))})"  # noqa: S608
        " and stopped_at is null order by key",
        tuple(versions),
    )
    return [key for (key,) in found]


def segment_row(clock: int, segment: Segment, targets: int | None) -> dict[str, Any]:
    """Return the columns of one line of a list."""
    terms = segment.terms
    return {
        "clock": clock,
        "act": str(segment.act),
        "at": segment.at,
        "cause": segment.cause,
        "why": segment.why,
        "person": int(segment.who) if segment.who else None,
        "minutes": terms.minutes if terms else None,
        "calendar": int(terms.calendar) if terms else None,
        "targets": targets,
        "counts_from": terms.counts_from if terms else None,
        "past": None if segment.past is None else json.dumps(segment.past, ensure_ascii=False),
    }


def _entry(row: tuple[Any, ...]) -> Entry:
    act, at, cause, why, person, minutes, calendar, targets, counts_from, past = row
    terms = None if minutes is None else Terms(minutes, str(calendar), counts_from)
    who = "" if person is None else str(person)
    segment = Segment(Act(act), at, why, who, terms, cause)
    return Entry(segment if past is None else segment._replace(past=_past(past)), targets)


def _past(kept: str) -> Past:
    runs, pauses = json.loads(kept)
    return Past(tuple(map(Stretch._make, runs)), tuple(map(Stretch._make, pauses)))
