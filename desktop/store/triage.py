"""What triage reads: decisions on tickets, like reports, solved tickets to learn from."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.keys import first_key
from desktop.domain.triage.alike import Report
from desktop.domain.triage.decisions import Decision
from desktop.domain.triage.priority import Source
from desktop.store import driver, sql
from desktop.store.driver import Connection

_COLUMNS = "key, field, source, rule, ruling, person, reason, data, decided_at"
_OF_TICKET = f"select {_COLUMNS} from ticket_decision where ticket = ?"  # noqa: S608 - own names


class Overrides(NamedTuple):
    """How many tickets have a priority decided here, and for how many a person decided it."""

    decided: int
    overridden: int


class PastText(NamedTuple):
    """A solved ticket as it is learned from."""

    ticket: int
    category: int
    text: str


@driver.reading
def decisions(connection: Connection, ticket: int) -> dict[str, Decision]:
    """Return the decisions on a ticket by field."""
    return {row[1]: _decision(row) for row in connection.execute(_OF_TICKET, (ticket,))}


@driver.reading
def decisions_of(connection: Connection, tickets: Sequence[int]) -> dict[int, dict[str, Decision]]:
    """Return the decisions on several tickets by ticket and field."""
    found = connection.execute(
        f"select ticket, {_COLUMNS} from ticket_decision"  # noqa: S608 - own names
        f" where ticket in ({sql.marks(len(tickets))})",
        tickets,
    )
    out: dict[int, dict[str, Decision]] = {}
    for ticket, *row in found:
        out.setdefault(ticket, {})[row[1]] = _decision(tuple(row))
    return out


@driver.reading
def requester_marks(connection: Connection, person: int) -> tuple[int | None, bool]:
    """Return a person's customer group and whether they are a VIP."""
    found = connection.execute(
        "select customer_group, vip from person where key = ?", (person,)
    ).fetchone()
    return (None, False) if found is None else (found[0], bool(found[1]))


@driver.reading
def agent_with_id(connection: Connection, identity: bytes) -> int | None:
    """Return the key of somebody who works at the desk."""
    found = connection.execute(
        "select key from person where id = ? and role <> 'requester' and retired_at is null",
        (identity,),
    ).fetchone()
    return None if found is None else int(found[0])


@driver.reading
def reports(
    connection: Connection, category: int | None, since: int, until: int, limit: int
) -> list[Report]:
    """Return the newest tickets of a category made between two times (UTC milliseconds)."""
    found = connection.execute(
        "select subject, category, place from ticket indexed by ticket_category"
        " where category is ? and deleted_at is null and key >= ? and key < ?"
        " order by key desc limit ?",
        (category, first_key(since), first_key(until + 1000), limit),
    )
    return [Report._make(row) for row in found]


@driver.reading
def overrides(connection: Connection, since: int, until: int) -> Overrides:
    """Return how often the priority of tickets made between two times was a person's."""
    row = connection.execute(
        "select count(*), coalesce(sum(d.source = 'person'), 0) from ticket t"
        " join ticket_decision d on d.ticket = t.key and d.field = 'priority'"
        " where t.key >= ? and t.key < ? and t.created_at >= ? and t.created_at < ?"
        " and t.deleted_at is null",
        # Keys count whole seconds; a crowded second borrows from the next ones.
        (first_key(since), first_key(until + 60_000), since, until),
    ).fetchone()
    return Overrides(*row)


@driver.reading
def reasons(connection: Connection, limit: int) -> list[str]:
    """Return the reasons given most lately for a priority, each once."""
    found = connection.execute(
        "select reason from ticket_decision where person is not null and reason <> ''"
        " group by reason order by max(decided_at) desc limit ?",
        (limit,),
    )
    return [reason for (reason,) in found]


@driver.reading
def solved_texts(connection: Connection, limit: int) -> list[PastText]:
    """Return the newest solved tickets that have a category, the newest first."""
    return _texts(
        connection,
        "t.resolved_at is not null and t.category is not null and t.deleted_at is null"
        " order by t.key desc limit ?",
        (limit,),
    )


@driver.reading
def solved_among(connection: Connection, tickets: Sequence[int]) -> list[PastText]:
    """Return those of the tickets that are solved and have a category."""
    return _texts(
        connection,
        f"t.key in ({sql.marks(len(tickets))}) and t.resolved_at is not null"
        " and t.category is not null and t.deleted_at is null",
        tickets,
    )


def _texts(connection: Connection, where: str, values: Sequence[int]) -> list[PastText]:
    found = connection.execute(
        f"select t.key, t.category, t.subject, t.description from ticket t where {where}",  # noqa: S608
        values,
    )
    return [PastText(key, category, f"{subject}\n{text}") for key, category, subject, text in found]


def _decision(row: tuple[object, ...]) -> Decision:
    key, field, source, rule, ruling, person, reason, data, at = row
    said = json.loads(str(data))
    return Decision._make((key, field, Source(str(source)), rule, ruling, person, reason, said, at))
