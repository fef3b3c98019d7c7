"""What the store itself says about the tickets of an import, to be held against the file."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop.store import sql
from desktop.store.driver import Connection

_PART = 500
_FACTS = (
    "select count(*), sum(is_open), min(created_at), max(created_at),"
    " sum(case when resolved_at > created_at then (resolved_at - created_at) / 60000 else 0 end)"
    " from ticket where "
)


class Stored(NamedTuple):
    """Sums over tickets as they are kept."""

    tickets: int = 0
    open_tickets: int = 0
    first_created: int | None = None
    last_created: int | None = None
    minutes: int = 0


def stored(
    connection: Connection, runs: Sequence[int], updated: Mapping[str, Sequence[str]]
) -> Stored:
    """Return the sums over the tickets that runs made and those of these numbers they updated."""
    marks = sql.marks(len(runs))
    total = _sums(connection, f"import_id in ({marks})", tuple(runs))
    for source, numbers in updated.items():
        for start in range(0, len(numbers), _PART):
            part = numbers[start : start + _PART]
            where = (
                f"source = ? and external_number in ({sql.marks(len(part))})"
                f" and external_number <> '' and (import_id is null or import_id not in ({marks}))"
            )
            total = _added(total, _sums(connection, where, (source, *part, *runs)))
    return total


def _sums(connection: Connection, where: str, params: tuple[object, ...]) -> Stored:
    row = connection.execute(_FACTS + where, params).fetchone()
    return Stored(row[0], row[1] or 0, row[2], row[3], row[4] or 0)


def _added(one: Stored, other: Stored) -> Stored:
    firsts = [at for at in (one.first_created, other.first_created) if at is not None]
    lasts = [at for at in (one.last_created, other.last_created) if at is not None]
    return Stored(
        one.tickets + other.tickets,
        one.open_tickets + other.open_tickets,
        min(firsts, default=None),
        max(lasts, default=None),
        one.minutes + other.minutes,
    )
