"""Which tickets and fields a person's acts of the last days touched, for the history list."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.store import driver, sql
from desktop.store.driver import Connection

_LIMIT = 40_000
_LINES = """select coalesce(s.batch, s.key), {ticket}, c.field
    from change c join change_set s on s.key = c.change_set {join}
    where {sets} and c.kind = '{kind}' limit {limit}"""
_KINDS = (
    ("ticket", "c.record", ""),
    ("message", "m.ticket", "join message m on m.key = c.record"),
    ("attachment", "a.ticket", "join attachment a on a.key = c.record"),
    ("ticket_link", "l.ticket", "join ticket_link l on l.key = c.record"),
)


class Touched(NamedTuple):
    """What one act touched."""

    tickets: tuple[int, ...]
    fields: tuple[str, ...]


@driver.reading
def touched(connection: Connection, sets: Sequence[int]) -> dict[int, Touched]:
    """Return tickets and fields of these acts, each with the sets of its batch."""
    marks = sql.marks(len(sets))
    found: dict[int, tuple[dict[int, None], dict[str, None]]] = {}
    for part in (f"s.key in ({marks})", f"s.batch in ({marks})"):
        for kind, ticket, join in _KINDS:
            words = {"ticket": ticket, "join": join, "sets": part, "kind": kind, "limit": _LIMIT}
            for act, key, field in connection.execute(_LINES.format(**words), tuple(sets)):
                tickets, fields = found.setdefault(act, ({}, {}))
                tickets[key] = None
                if field and kind == "ticket":
                    fields[field] = None
    return {act: Touched(tuple(keys), tuple(names)) for act, (keys, names) in found.items()}


@driver.reading
def of_person(connection: Connection, person: int | None, since: int, limit: int) -> list[int]:
    """Return the change sets of a person since then, newest first, a batch once; no imports."""
    found = connection.execute(
        # What was written down about the past, by a sample or an import, is no act at the desk.
        "select key from change_set where recorded_at >= ? and person is ? and import_id is null"
        " and recorded_at - happened_at < 60000"
        " and (batch is null or batch = key) order by key desc limit ?",
        (since, person, limit),
    )
    return [key for (key,) in found]
