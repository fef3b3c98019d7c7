"""Undo: the inverse of a stored change set, refused where somebody changed the same since."""

import json
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.store import driver, record_json, sql
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


# Kinds of which one record at a time may be in a state: one version of a document in force.
_ONE_AT_A_TIME = frozenset({"document_version"})


def invert(change: Change, set_key: int) -> None:
    """Write the inverse of a change set into the present one.

    Raises AppError changed_since, already_undone or ticket_gone.
    """
    check(change.connection, set_key)
    updates: dict[tuple[str, int], dict[str, _Line]] = {}
    made: list[_Line] = []
    for line in _lines(change.connection, set_key):
        if line.field:
            _collect(updates, line)
        elif line.before is None:
            made.append(line)
        else:
            row = record_json.from_whole_record(line.before)
            change.insert(line.kind, {"key": line.record, **row})
    going = {(line.kind, line.record) for line in made}
    for (kind, record), fields in updates.items():
        # What was made and changed in one set goes as it is, and comes back as it is; but what
        # only one record may be is given up before another one is that again.
        if (kind, record) not in going or kind in _ONE_AT_A_TIME:
            _put_back(change, kind, record, fields)
    # Last, because what is put back may have pointed to them.
    for line in made:
        change.remove(line.kind, line.record)


@driver.reading
def check(connection: Connection, set_key: int) -> None:
    """Raise AppError already_undone or changed_since where a change set can't be taken back."""
    undone = undone_sets(connection, set_key)
    if set_key in undone:
        raise AppError("already_undone")
    updates: dict[tuple[str, int], dict[str, _Line]] = {}
    removed: set[tuple[str, int]] = set()
    for line in _lines(connection, set_key):
        if line.field:
            _collect(updates, line)
        elif line.before is None:
            _check_untouched(connection, line, set_key, undone)
        else:
            removed.add((line.kind, line.record))
    for where, fields in updates.items():
        # What the set itself took away comes back whole first, with its fields as they were.
        if where not in removed:
            _check_same(connection, where, fields, set_key)


@driver.reading
def undone_sets(connection: Connection, after: int) -> set[int]:
    """Return the change sets from `after` on that no longer hold: a set that holds undoes them."""
    found = connection.execute(
        # By the few rows of this index, not by the million that an import may have left behind.
        "select key, undoes from change_set indexed by change_set_undoes"
        " where undoes is not null and +key > ? order by key desc",
        (after,),
    )
    undone: set[int] = set()
    # Newest first: a set is only ever undone by a later one, which has had its say by then.
    for key, undoes in found:
        if key not in undone:
            undone.add(undoes)
    return undone


def _lines(connection: Connection, set_key: int) -> list[_Line]:
    found = connection.execute(
        "select kind, record, field, before, after from change where change_set = ?"
        " order by line desc",
        (set_key,),
    )
    return [_Line._make(row) for row in found]


def _collect(updates: dict[tuple[str, int], dict[str, _Line]], line: _Line) -> None:
    fields = updates.setdefault((line.kind, line.record), {})
    later = fields.get(line.field)
    # A field set twice in one set goes from its first value to its last.
    fields[line.field] = line if later is None else line._replace(after=later.after)


def set_lines(connection: Connection, set_key: int) -> dict[tuple[str, int], dict[str, _Line]]:
    """Return what a change set did to fields, by record; what it made or removed is left out."""
    updates: dict[tuple[str, int], dict[str, _Line]] = {}
    for line in _lines(connection, set_key):
        if line.field:
            _collect(updates, line)
    return updates


_TOUCHED = 20_000
_PAST = (
    "select s.key, s.person, s.recorded_at, s.command, s.reason, s.undoes, s.batch"
    " from change_set s"
)

# What the program writes beside a person's acts is no step of Ctrl+Z; imports have their own undo.
_BY_HAND = (
    "s.import_id is null and s.command not in ('import.start', 'import.finish', 'import.undo',"
    " 'session.start', 'sample.write', 'workspace.make',"
    " 'workspace.complete', 'sla.warn')"
)


@driver.reading
def recent(connection: Connection, since: int, limit: int) -> list[PastSet]:
    """Return the acts recorded since then, newest first; imports are listed elsewhere."""
    found = connection.execute(
        f"{_PAST} where s.recorded_at >= ? and {_BY_HAND}"
        " and (s.batch is null or s.batch = s.key) order by s.key desc limit ?",
        (since, limit),
    )
    return [PastSet._make(row) for row in found]


@driver.reading
def act(connection: Connection, set_key: int) -> PastSet | None:
    """Return one of a person's acts as the history list shows it, None for anything else."""
    found = connection.execute(f"{_PAST} where s.key = ? and {_BY_HAND}", (set_key,)).fetchone()
    return None if found is None else PastSet._make(found)


@driver.reading
def since_set(connection: Connection, after: int, person: int | None) -> list[PastSet]:
    """Return one person's acts after a change set, newest first, a batch once."""
    found = connection.execute(
        f"{_PAST} where s.key > ? and s.person is ? and {_BY_HAND}"
        " and (s.batch is null or s.batch = s.key) order by s.key desc",
        (after, person),
    )
    return [PastSet._make(row) for row in found]


@driver.reading
def batch_of(connection: Connection, set_key: int) -> list[int]:
    """Return the change sets that are undone together with this one, newest first."""
    found = connection.execute(
        "select key from change_set where key = ? or batch = ? order by key desc",
        (set_key, set_key),
    )
    return [key for (key,) in found]


@driver.reading
def undo_sets(connection: Connection, after: int) -> set[int]:
    """Return the change sets after one that undo others."""
    found = connection.execute(
        "select key from change_set where key > ? and undoes is not null", (after,)
    )
    return {key for (key,) in found}


@driver.reading
def touched_since(connection: Connection, after: int) -> dict[str, dict[int, set[str]]]:
    """Return which fields of which records were written after a change set, by kind."""
    found = connection.execute(
        "select kind, record, field from change where change_set > ? limit ?", (after, _TOUCHED)
    )
    touched: dict[str, dict[int, set[str]]] = {}
    for kind, record, field in found:
        touched.setdefault(kind, {}).setdefault(record, set()).add(field)
    return touched


@driver.reading
def newest(connection: Connection) -> int:
    """Return the key of the newest change set, 0 in a new workspace."""
    return int(connection.execute("select coalesce(max(key), 0) from change_set").fetchone()[0])


@driver.reading
def values_over_time(
    connection: Connection, kind: str, record: int, field: str
) -> list[tuple[int, Any, Any]]:
    """Return when a field of a record changed, from what to what, oldest first."""
    return connection.execute(
        "select s.happened_at, c.before, c.after from change c"
        " join change_set s on s.key = c.change_set"
        " where c.kind = ? and c.record = ? and c.field = ? order by c.change_set, c.line",
        (kind, record, field),
    ).fetchall()


def _put_back(change: Change, kind: str, record: int, fields: dict[str, _Line]) -> None:
    row = change.row(kind, record) or {}
    wanted: dict[str, Any] = {}
    for name, line in fields.items():
        before = line.before
        wanted[name] = json.loads(before) if "." in name and before is not None else before
    if row.get("updated_at") != getattr(fields.get("updated_at"), "after", None):
        wanted.pop("updated_at", None)
    change.update(kind, record, wanted)


def _check_same(
    connection: Connection, where: tuple[str, int], fields: dict[str, _Line], set_key: int
) -> None:
    """Refuse to put back fields that somebody has changed since."""
    kind, record = where
    found = connection.execute(sql.select(kind), (record,)).fetchone()
    if found is None:
        raise AppError("changed_since", kind=kind, field="", change_set=set_key)
    row = dict(zip(KINDS[kind].columns, found, strict=True))
    inner = json.loads(row[KINDS[kind].json_field]) if KINDS[kind].json_field else {}
    for name, line in fields.items():
        _, dot, field = name.partition(".")
        now = record_json.to_json(inner.get(field)) if dot else row[name]
        # Updated_at moves with every later change; the fields themselves say whether one collides.
        if now != line.after and name != "updated_at":
            raise AppError("changed_since", kind=kind, field=name, change_set=set_key)


def _check_untouched(connection: Connection, line: _Line, set_key: int, undone: set[int]) -> None:
    """Refuse to undo the making of a record that somebody has worked on since."""
    later = connection.execute(_LATER, (line.kind, line.record, set_key)).fetchall()
    for belonging, column in _BELONGING.get(line.kind, ()):
        statement = _LATER_BELONGING.format(kind=belonging, column=column)
        later += connection.execute(statement, (line.record, set_key)).fetchall()
    if any(key not in undone for (key,) in later):
        raise AppError("changed_since", kind=line.kind, field="", change_set=set_key)


_LATER = (
    "select distinct s.key from change c join change_set s on s.key = c.change_set"
    " where c.kind = ? and c.record = ? and c.change_set > ? and s.undoes is null"
)
# What may be made later for a record and would hang in the air without it.
_BELONGING = {
    "ticket": (
        ("message", "ticket"),
        ("attachment", "ticket"),
        ("sop_run", "ticket"),
        ("filled_form", "ticket"),
        ("escalation", "ticket"),
        ("handover_note", "ticket"),
    ),
    "sop_run": (("sop_run_step", "run"),),
}
_LATER_BELONGING = (
    "select distinct s.key from {kind} m"
    " join change c on c.kind = '{kind}' and c.record = m.key and c.field = ''"
    " join change_set s on s.key = c.change_set"
    " where m.{column} = ? and s.key > ? and s.undoes is null"
)
