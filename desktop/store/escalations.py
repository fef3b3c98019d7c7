"""Read escalations: those of a ticket, who is told of which."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop.domain.escalations import (
    Addressee,
    Asked,
    Escalation,
    EscalationKind,
    EscalationState,
    Part,
    to_json,
    tried_of,
)
from desktop.store import driver, sql
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS

_COLUMNS = KINDS["escalation"].columns
_ROWS = f"select key, {', '.join(_COLUMNS)} from escalation"  # noqa: S608 - constants
_PLAIN = (
    *("asked_by", "asked_at", "calendar", "answered_by", "answered_at", "ended_by", "ended_at"),
    "said",
)
# So far back at most, whoever comes back after how long.
_LOOKED_AT = 20_000
_TOLD = """select s.key, s.happened_at, s.person, s.command, e.key, e.ticket
    from change_set s join change c on c.change_set = s.key
    join escalation e on c.kind = 'escalation' and e.key = c.record
    where s.key > max(?1, (select max(key) from change_set) - ?2) and s.person is not null
        and s.person <> ?3 and s.undoes is null and c.field in ('', 'state')
    order by s.key desc limit ?4"""


class Told(NamedTuple):
    """What somebody did to one escalation in one go."""

    set_key: int
    at: int
    person: int
    command: str
    ticket: int
    record: Escalation


@driver.reading
def of_ticket(connection: Connection, ticket: int) -> list[Escalation]:
    """Return the escalations of a ticket, the oldest first."""
    found = connection.execute(f"{_ROWS} where ticket = ? order by key", (ticket,))
    return [_record(row) for row in found]


@driver.reading
def one(connection: Connection, key: int) -> Escalation | None:
    """Return an escalation, None where it is gone."""
    row = connection.execute(f"{_ROWS} where key = ?", (key,)).fetchone()
    return None if row is None else _record(row)


@driver.reading
def are_there(connection: Connection, ticket: int) -> bool:
    """Return whether a ticket was ever escalated."""
    found = connection.execute("select 1 from escalation where ticket = ? limit 1", (ticket,))
    return found.fetchone() is not None


@driver.reading
def escalated(connection: Connection) -> dict[int, int]:
    """Return the open tickets that are escalated by the counter of their number."""
    found = connection.execute(
        "select counter, key from ticket where escalated_at is not null and is_open = 1"
        " and deleted_at is null"
    )
    return dict(found.fetchall())


@driver.reading
def told_since(connection: Connection, after: int, person: int, limit: int) -> list[Told]:
    """Return what others did to escalations after a change set, the newest first."""
    rows = connection.execute(_TOLD, (after, _LOOKED_AT, person, limit)).fetchall()
    keys = list({row[4] for row in rows})
    marks = sql.marks(len(keys))
    found = connection.execute(f"{_ROWS} where key in ({marks})", keys)
    records = {record.key: record for record in map(_record, found)}
    return [
        Told(set_key, at, who, command, ticket, records[key])
        for set_key, at, who, command, key, ticket in rows
    ]


@driver.reading
def busy(connection: Connection, people: Sequence[int]) -> dict[int, int]:
    """Return how many open tickets these people have."""
    found = connection.execute(
        "select assignee, count(*) from ticket where is_open = 1 and deleted_at is null"  # noqa: S608
        f" and assignee in ({sql.marks(len(people))}) group by assignee",
        people,
    )
    return dict(found.fetchall())


def columns_of(asked: Asked) -> dict[str, Any]:
    """Return what is asked as a row keeps it."""
    return {
        "kind": str(asked.kind),
        "to_person": asked.to.person,
        "to_entry": None if asked.to.person is not None else asked.to.entry,
        "reason": asked.reason.strip(),
        "symptom": asked.symptom.strip(),
        "promise": asked.promise.strip(),
        "expected_at": asked.expected_at,
        "data": json.dumps(to_json(asked), ensure_ascii=False, sort_keys=True),
    }


def _record(row: Sequence[Any]) -> Escalation:
    held = dict(zip(("key", *_COLUMNS), row, strict=True))
    data = json.loads(held["data"])
    asked = Asked(
        EscalationKind(held["kind"]),
        Addressee(held["to_person"], held["to_entry"]),
        held["reason"],
        held["symptom"],
        tried_of(data),
        data.get("evidence", ""),
        tuple(data.get("files", ())),
        held["promise"],
        held["expected_at"],
        data.get("deadline", ""),
        data.get("trigger", ""),
    )
    return Escalation(
        held["key"],
        held["ticket"],
        EscalationState(held["state"]),
        asked,
        **{name: held[name] for name in _PLAIN},
        missing=tuple(Part(code) for code in json.loads(held["missing"])),
    )
