"""What stands in the way of an undo: fields that were written again since, by whom and when."""

import json
from typing import Any, NamedTuple

from desktop.store import driver, history, record_json, sql
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS

_WHO = (
    "select s.person, s.happened_at from change c join change_set s on s.key = c.change_set"
    " where c.kind = ? and c.record = ? and c.field = ? and c.change_set > ?"
    " order by c.change_set desc limit 1"
)


class Collision(NamedTuple):
    """One field: what it was before my act, what I made of it, what it is now and whose that is."""

    kind: str
    record: int
    field: str
    before: Any
    mine: Any
    now: Any
    person: int | None
    at: int | None


@driver.reading
def of_set(connection: Connection, set_key: int) -> list[Collision]:
    """Return the fields of a change set that hold something else now."""
    found: list[Collision] = []
    for (kind, record), lines in history.set_lines(connection, set_key).items():
        row = connection.execute(sql.select(kind), (record,)).fetchone()
        if row is None:
            continue
        values = dict(zip(KINDS[kind].columns, row, strict=True))
        inner = json.loads(values[KINDS[kind].json_field]) if KINDS[kind].json_field else {}
        for name, line in lines.items():
            _, dot, field = name.partition(".")
            now = record_json.to_json(inner.get(field)) if dot else values[name]
            if now != line.after and name != "updated_at":
                who = connection.execute(_WHO, (kind, record, name, set_key)).fetchone()
                kept = (_value(name, each) for each in (line.before, line.after, now))
                found.append(Collision(kind, record, name, *kept, *(who or (None, None))))
    return found


def set_back(change: Change, set_key: int) -> None:
    """Give the fields of a change set the values from before it, whatever they hold now."""
    for (kind, record), lines in history.set_lines(change.connection, set_key).items():
        if change.row(kind, record) is not None:
            wanted = {name: _value(name, line.before) for name, line in lines.items()}
            wanted.pop("updated_at", None)
            if kind == "ticket":
                wanted["updated_at"] = change.now
            change.update(kind, record, wanted)


def _value(name: str, kept: Any) -> Any:
    return json.loads(kept) if "." in name and kept is not None else kept
