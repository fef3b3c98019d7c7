"""What other people did to the tickets of one: the newest change sets, line by line."""

from typing import NamedTuple

from desktop.domain.ticket import FieldChange
from desktop.store import driver, sql
from desktop.store.driver import Connection

# So far back at most, whoever comes back after how long.
_LOOKED_AT = 20_000
_LINES = """select s.key, s.happened_at, s.person, s.command, c.kind, c.field, c.before, c.after,
    case c.kind when 'ticket' then c.record
        else (select m.ticket from message m where m.key = c.record) end
    from change_set s join change c on c.change_set = s.key
    where s.key > max(?1, (select max(key) from change_set) - ?2) and s.person is not null
        and s.person <> ?3 and s.import_id is null and c.kind in ('ticket', 'message')
    order by s.key desc, c.line limit ?4"""


class OthersAct(NamedTuple):
    """What somebody did to one ticket in one go; `said` where a message was written."""

    set_key: int
    at: int
    person: int
    command: str
    ticket: int
    said: bool
    changes: tuple[FieldChange, ...]


@driver.reading
def acts_since(connection: Connection, after: int, person: int, limit: int) -> list[OthersAct]:
    """Return what others did to this person's tickets after a change set, newest first.

    Theirs is a ticket that is assigned to them, or was when it was handed over.
    """
    found: dict[tuple[int, int], OthersAct] = {}
    rows = connection.execute(_LINES, (after, _LOOKED_AT, person, limit * 20))
    for key, at, who, command, kind, field, before, value, ticket in rows:
        if ticket is None:
            continue
        act = found.get((key, ticket)) or OthersAct(key, at, who, command, ticket, False, ())  # noqa: FBT003
        lines = (*act.changes, FieldChange(field, before, value)) if kind == "ticket" else ()
        said = act.said or kind == "message"
        found[key, ticket] = act._replace(changes=lines or act.changes, said=said)
    mine = _assigned(connection, {act.ticket for act in found.values()}, person)
    acts = [act for act in found.values() if act.ticket in mine or _handed(act, person)]
    return acts[:limit]


@driver.reading
def newest_set(connection: Connection, until: int | None = None) -> int:
    """Return the newest change set, or the newest one recorded before a moment."""
    where = "" if until is None else " where recorded_at < ?"
    statement = f"select coalesce(max(key), 0) from change_set{where}"  # noqa: S608 - a constant
    (key,) = connection.execute(statement, () if until is None else (until,)).fetchone()
    return int(key)


def _assigned(connection: Connection, tickets: set[int], person: int) -> set[int]:
    found = connection.execute(
        f"select key from ticket where key in ({sql.marks(len(tickets))}) and assignee = ?",  # noqa: S608
        (*tickets, person),
    )
    return {key for (key,) in found}


def _handed(act: OthersAct, person: int) -> bool:
    lines = (line for line in act.changes if line.field == "assignee")
    return any(person in (line.before, line.after) for line in lines)
