"""Read back what a transaction of the program left, as ready rows for the limit to write."""

from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

from desktop.bench.limits import Rows
from desktop.services.workspace import Workspace
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS
from desktop.store.store import Changed


def last_set(connection: Connection) -> int:
    """Return the key of the newest change set."""
    return int(connection.execute("select max(key) from change_set").fetchone()[0])


def documents_of(connection: Connection, tickets: Iterable[int]) -> list[tuple[int, str]]:
    """Return the search documents that stand for tickets now; a change drops these first."""
    found: list[tuple[int, str]] = []
    for key in tickets:
        found += connection.execute("select key, text from search_text where key = ?", (key,))
    return found


def rows_between(
    connection: Connection, after: int, until: int, before: Iterable[tuple[int, str]] = ()
) -> Rows:
    """Return the rows of the change sets in (after, until], `before` its older documents."""
    span = (after, until)
    sets = connection.execute("select * from change_set where key > ? and key <= ?", span)
    changes = connection.execute(
        "select * from change where change_set > ? and change_set <= ?", span
    ).fetchall()
    made: dict[str, list[int]] = {kind: [] for kind in KINDS}
    for _set, _line, kind, record, field, old, _new in changes:
        if not field and old is None:
            made[kind].append(record)
    inserts = {
        KINDS[kind].table: _rows(connection, KINDS[kind].table, "key", keys)
        for kind, keys in made.items()
    }
    inserts["ticket_tag"] = _rows(connection, "ticket_tag", "ticket", made["ticket"])
    inserts["change_set"] = sets.fetchall()
    inserts["change"] = changes
    dropped = list(before)
    documents = sorted({*made["ticket"], *(key for key, _text in dropped)})
    return Rows(
        numbers=len(made["ticket"]),
        inserts={table: rows for table, rows in inserts.items() if rows},
        updates=[
            *_updates(changes, set(made["ticket"])),
            *_clocks(connection, made["sla_segment"], set(made["sla_clock"])),
        ],
        dropped=dropped,
        documents=_rows(connection, "search_text", "key", documents),
    )


def _rows(
    connection: Connection, table: str, column: str, keys: list[int]
) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    for key in keys:
        found += connection.execute(f"select * from {table} where {column} = ?", (key,))  # noqa: S608
    return found


def _updates(
    changes: list[tuple[object, ...]], made: set[int]
) -> list[tuple[str, tuple[object, ...]]]:
    # History that comes with a new ticket tells of the past; its row was never another one.
    lines = [line for line in changes if line[2] == "ticket" and line[4] and line[3] not in made]
    out: list[tuple[str, tuple[object, ...]]] = []
    for (_set, record), group in groupby(lines, key=lambda line: (line[0], line[3])):
        fields = [(line[4], line[6]) for line in group]
        names = ", ".join(f"{name} = ?" for name, _value in fields)
        values = tuple(value for _name, value in fields)
        out.append((f"update ticket set {names} where key = ?", (*values, record)))  # noqa: S608
    return out


_SHOWN = ("sla_mark", "sla_soon_at", "sla_calendar")


def _clocks(
    connection: Connection, segments: list[int], made: set[int]
) -> list[tuple[str, tuple[object, ...]]]:
    """Return what followed for the clocks whose lists grew, and for their tickets."""
    clocks = {int(str(row[1])) for row in _rows(connection, "sla_segment", "key", segments)}
    tickets = {row[1] for row in _rows(connection, "sla_clock", "key", sorted(clocks))}
    grown = sorted(clocks - made)
    kept = KINDS["sla_clock"].derived
    return [
        *(_as_it_is(connection, "sla_clock", kept, clock) for clock in grown),
        *(_as_it_is(connection, "ticket", _SHOWN, ticket) for ticket in tickets),
    ]


def _as_it_is(
    connection: Connection, table: str, names: Sequence[str], key: object
) -> tuple[str, tuple[object, ...]]:
    """Return the statement that makes columns of a record what they are now."""
    found = f"select {', '.join(names)} from {table} where key = ?"  # noqa: S608
    values = connection.execute(found, (key,)).fetchone()
    sets = ", ".join(f"{name} = ?" for name in names)
    return f"update {table} set {sets} where key = ?", (*values, key)  # noqa: S608


class ChunkRecorder:
    """Notes where each transaction of a long write ended; listens to the store's notices."""

    def __init__(self, workspace: Workspace) -> None:
        self.ends: list[int] = []
        workspace.store.listen(self._note)

    def _note(self, changed: Changed) -> None:
        self.ends.append(changed.change_set)

    def spans(self) -> list[tuple[int, int]]:
        """Return the change sets of each transaction that wrote tickets: (after, until]."""
        ends = sorted(set(self.ends))
        return list(pairwise(ends))
