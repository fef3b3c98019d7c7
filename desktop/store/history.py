"""Undo: the inverse of a stored change set, refused where somebody changed the same since."""

import json
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.store import record_json
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS


class PastSet(NamedTuple):
    """A change set as the history list shows it."""

    key: int
    person: int | None
    recorded_at: int
    command: str
    reason: str
    undoes: int | None
    batch: int | None


class _Line(NamedTuple):
    kind: str
    record: int
    field: str
    before: Any
    after: Any


def invert(change: Change, set_key: int) -> None:
    """Write the inverse of a change set into the present one; raises AppError changed_since."""
    if not is_active(change.connection, set_key):
        raise AppError("already_undone")
    lines = change.connection.execute(
        "select kind, record, field, before, after from change where change_set = ?"
        " order by line desc",
        (set_key,),
    ).fetchall()
    updates: dict[tuple[str, int], dict[str, Any]] = {}
    for line in map(_Line._make, lines):
        if line.field:
            updates.setdefault((line.kind, line.record), {})[line.field] = line
        elif line.before is None:
            _check_untouched(change.connection, line, set_key)
            change.remove(line.kind, line.record)
        else:
            row = record_json.from_whole_record(line.before)
            change.insert(line.kind, {"key": line.record, **row})
    for (kind, record), fields in updates.items():
        _put_back(change, kind, record, fields)


def is_active(connection: Connection, set_key: int) -> bool:
    """Return whether a change set still holds: no set that still holds undoes it."""
    undoing = connection.execute("select key from change_set where undoes = ?", (set_key,))
    return not any(is_active(connection, key) for (key,) in undoing.fetchall())


_PAST = (
    "select s.key, s.person, s.recorded_at, s.command, s.reason, s.undoes, s.batch"
    " from change_set s"
)

# What the program writes beside a person's acts is no step of Ctrl+Z; imports have their own undo.
_BY_HAND = (
    "s.import_id is null and s.command not in ('import.start', 'import.finish', 'import.undo',"
    " 'session.start', 'sample.write', 'workspace.make')"
)


def recent(connection: Connection, since: int, limit: int) -> list[PastSet]:
    """Return the acts recorded since then, newest first; imports are listed elsewhere."""
    found = connection.execute(
        f"{_PAST} where s.recorded_at >= ? and {_BY_HAND}"
        " and (s.batch is null or s.batch = s.key) order by s.key desc limit ?",
        (since, limit),
    )
    return [PastSet._make(row) for row in found]


def act(connection: Connection, set_key: int) -> PastSet:
    """Return one change set as the history list shows it."""
    found = connection.execute(f"{_PAST} where s.key = ?", (set_key,)).fetchone()
    return PastSet._make(found)


def since_set(connection: Connection, after: int, person: int | None) -> list[PastSet]:
    """Return one person's acts after a change set, newest first, a batch once."""
    found = connection.execute(
        f"{_PAST} where s.key > ? and s.person is ? and {_BY_HAND}"
        " and (s.batch is null or s.batch = s.key) order by s.key desc",
        (after, person),
    )
    return [PastSet._make(row) for row in found]


def batch_of(connection: Connection, set_key: int) -> list[int]:
    """Return the change sets that are undone together with this one, newest first."""
    found = connection.execute(
        "select key from change_set where key = ? or batch = ? order by key desc",
        (set_key, set_key),
    )
    return [key for (key,) in found]


def undo_sets(connection: Connection, after: int) -> set[int]:
    """Return the change sets after one that undo others."""
    found = connection.execute(
        "select key from change_set where key > ? and undoes is not null", (after,)
    )
    return {key for (key,) in found}


def newest(connection: Connection) -> int:
    """Return the key of the newest change set, 0 in a new workspace."""
    return int(connection.execute("select coalesce(max(key), 0) from change_set").fetchone()[0])


def _put_back(change: Change, kind: str, record: int, fields: dict[str, _Line]) -> None:
    row = change.row(kind, record)
    if row is None:
        raise AppError("changed_since", kind=kind, field="")
    inner = json.loads(row[KINDS[kind].json_field]) if KINDS[kind].json_field else {}
    wanted: dict[str, Any] = {}
    for name, line in fields.items():
        prefix, dot, field = name.partition(".")
        now = record_json.to_json(inner.get(field)) if dot and prefix else row[name]
        # Updated_at moves with every later change; the fields themselves say whether one collides.
        if now != line.after and name != "updated_at":
            raise AppError("changed_since", kind=kind, field=name)
        before = line.before
        wanted[name] = json.loads(before) if dot and before is not None else before
    if row.get("updated_at") != getattr(fields.get("updated_at"), "after", None):
        wanted.pop("updated_at", None)
    change.update(kind, record, wanted)


def _check_untouched(connection: Connection, line: _Line, set_key: int) -> None:
    """Refuse to undo the making of a record that somebody has worked on since."""
    later = connection.execute(_LATER, (line.kind, line.record, set_key)).fetchall()
    if line.kind == "ticket":
        later += connection.execute(_LATER_TALK, (line.record, set_key)).fetchall()
    if any(is_active(connection, key) for (key,) in later):
        raise AppError("changed_since", kind=line.kind, field="")


_LATER = (
    "select distinct s.key from change c join change_set s on s.key = c.change_set"
    " where c.kind = ? and c.record = ? and c.change_set > ? and s.undoes is null"
)
_LATER_TALK = (
    "select distinct s.key from message m"
    " join change c on c.kind = 'message' and c.record = m.key and c.field = ''"
    " join change_set s on s.key = c.change_set"
    " where m.ticket = ? and s.key > ? and s.undoes is null"
)
