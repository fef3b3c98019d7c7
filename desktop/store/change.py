"""A change set being written: the only way records change, history and search included."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from desktop.domain.keys import new_id
from desktop.store import record_json, sql
from desktop.store.derived import Derived
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS
from desktop.store.timed_keys import TimedKeys
from desktop.store.writer_memory import WriterMemory

_SETS = "insert into change_set values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


class Intent(NamedTuple):
    """Why something is written: the command, who, when it happened, for which import."""

    command: str
    person: int | None
    happened_at: int
    reason: str = ""
    import_id: int | None = None
    undoes: int | None = None
    batch: int | None = None


class Change:
    """The change sets of one transaction; made by the store, alive while the transaction is."""

    def __init__(
        self, connection: Connection, station: int, now: int, memory: WriterMemory
    ) -> None:
        self.connection = connection
        self.now = now
        self.keys = TimedKeys(connection, memory)
        self.memory = memory
        self.derived = Derived(connection, memory)
        self.touched: dict[str, dict[int, set[str]]] = {}
        self.set_key = 0
        self._station = station
        self._next = memory.next_set or _next_sequence(connection, station)
        self._line = 0
        self._lines: list[tuple[Any, ...]] = []
        self._sets: list[tuple[Any, ...]] = []

    def begin(self, intent: Intent) -> int:
        """Start the next change set and return its key; what follows belongs to it.

        A set without a line is not kept: its number goes to the one begun after it.
        """
        self._drop_unused()
        self.set_key, seq = self._next
        self._next = (self.set_key + 1, seq + 1)
        self._line = 0
        head = (self.set_key, new_id(self.now), self._station, seq, intent.person)
        why = (intent.command, intent.reason, intent.undoes, intent.batch, intent.import_id)
        self._sets.append((*head, intent.happened_at, self.now, *why))
        return self.set_key

    def insert(self, kind: str, values: Mapping[str, Any]) -> int:
        """Add a record and return its key; a key among the values is kept."""
        row = dict(values)
        if KINDS[kind].timed_key and "key" not in row:
            row["key"] = self.keys.take(kind, row["created_at"])
        row |= self.derived.columns(kind, row)
        cursor = self.connection.execute(sql.insert(kind, tuple(row)), tuple(row.values()))
        key = int(row.get("key") or cursor.lastrowid or 0)
        self.memory.note_key(kind, key)
        self.note(kind, key, "", None, 1)
        self.derived.inserted(kind, key, row)
        return key

    def insert_rows(
        self, kind: str, names: tuple[str, ...], rows: Iterable[tuple[Any, ...]]
    ) -> None:
        """Add many records at once; rows carry key and derived columns.

        The caller notes their creation with `note` and tells `derived` about them.
        """
        self.connection.executemany(sql.insert(kind, names), rows)

    def update(
        self,
        kind: str,
        key: int,
        fields: Mapping[str, Any],
        known: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set fields of a record; return whether anything really changed.

        `known` is the record for who has just read it in this transaction.
        """
        spec = KINDS[kind]
        old = self.row(kind, key) if known is None else known
        if old is None:
            return False
        plain, inner = record_json.split_inner(spec, fields)
        changed = {name: value for name, value in plain.items() if old[name] != value}
        lines = {name: (old[name], value) for name, value in changed.items()}
        if inner:
            text, parts = record_json.merge_inner(spec, old[spec.json_field], inner)
            lines |= parts
            changed |= {spec.json_field: text} if parts else {}
        if not lines:
            return False
        for name, (before, after) in lines.items():
            self.note(kind, key, name, before, after)
        derived = self.derived.columns(kind, {**old, **changed}, changed.keys())
        # Left alone where it stays: naming it would rewrite ten partial indexes.
        changed |= {name: value for name, value in derived.items() if old[name] != value}
        names = tuple(changed)
        self.derived.leaving(kind, old, changed.keys())
        self.connection.execute(sql.update(kind, names), (*changed.values(), key))
        self.derived.updated(kind, key, {**old, **changed}, changed.keys())
        return True

    def complete(self, kind: str, key: int, fields: Mapping[str, Any]) -> None:
        """Set columns of a record that this very change set made: its making says it all."""
        names = tuple(fields)
        self.connection.execute(sql.update(kind, names), (*fields.values(), key))

    def remove(self, kind: str, key: int) -> None:
        """Take a record away for good; history keeps all of it, so that this can be undone."""
        old = self.row(kind, key)
        if old is None:
            return
        self.derived.removing(kind, key, old)
        self.connection.execute(sql.delete(kind), (key,))
        self.note(kind, key, "", record_json.whole_record(KINDS[kind], old), None)

    def row(self, kind: str, key: int) -> dict[str, Any] | None:
        """Return a record as it stands in this transaction."""
        found = self.connection.execute(sql.select(kind), (key,)).fetchone()
        return None if found is None else dict(zip(KINDS[kind].columns, found, strict=True))

    def note(self, kind: str, record: int, field: str, before: Any, after: Any) -> None:
        """Write one line of history into the present change set."""
        self._line += 1
        self._lines.append((self.set_key, self._line, kind, record, field, before, after))
        self.touched.setdefault(kind, {}).setdefault(record, set()).add(field)

    def flush(self) -> None:
        """Write history and derived rows; the store calls it before the commit."""
        self._drop_unused()
        self.connection.executemany(_SETS, self._sets)
        self.connection.executemany("insert into change values (?, ?, ?, ?, ?, ?, ?)", self._lines)
        self.memory.next_set = self._next
        self._sets.clear()
        self._lines.clear()
        self.derived.refresh()

    def _drop_unused(self) -> None:
        if self._sets and self._line == 0:
            key, _, _, seq, *_ = self._sets.pop()
            self._next = (key, seq)

    @property
    def is_empty(self) -> bool:
        """Return whether nothing has changed, so that there is nothing to keep."""
        return not self.touched


def _next_sequence(connection: Connection, station: int) -> tuple[int, int]:
    (key,) = connection.execute("select coalesce(max(key), 0) from change_set").fetchone()
    (seq,) = connection.execute(
        "select coalesce(max(seq), 0) from change_set where station = ?", (station,)
    ).fetchone()
    return key + 1, seq + 1
