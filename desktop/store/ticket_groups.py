"""Read tickets group by group: the first page from the first groups, the whole order in one pass.

Nothing is sorted here: a pass gives the hits in order, and each goes to the end of its group.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable

from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.sla_state import RUNNING, SOON_ALWAYS, SOON_AT_MOST, SOON_PARTS
from desktop.domain.ticket_groups import LATE, SOON, Bucket, Group, Grouping, GroupValue, Order
from desktop.domain.ticket_query import TicketQuery
from desktop.store import driver, ticket_sql, tickets
from desktop.store.driver import Connection

_CHUNK = 20_000
_Buckets = dict[GroupValue, "array[int]"]


@driver.reading
def first_page(
    connection: Connection, query: TicketQuery, grouping: Grouping, size: int, budget: float
) -> Order | None:
    """Return the first `size` keys with their groups, or None where that takes too long.

    The groups of a page that isn't all there is carry no counts.
    """
    return tickets.within(connection, budget, lambda: _page(connection, query, grouping, size))


@driver.reading
def whole(
    connection: Connection,
    query: TicketQuery,
    grouping: Grouping,
    progress: Progress = ignore_progress,
) -> Order:
    """Return all hits in groups, each group in the order of the query."""
    kept: _Buckets = {bucket.value: array("q") for bucket in grouping.buckets}
    where = {member: kept[b.value] for b in grouping.buckets for member in b.members}
    find = _by_day(grouping, kept) if grouping.field == "day" else _by_value(kept, where)
    late = read = 0
    for statement in ticket_sql.ordered(query, f"t.key, {_value(grouping)}"):
        cursor = connection.execute(statement.sql, statement.params)
        while chunk := cursor.fetchmany(_CHUNK):
            for key, value in chunk:
                find(value).append(key)
            late += sum(value == LATE for _, value in chunk) if grouping.field == "sla" else 0
            read += len(chunk)
            progress(read, 0)
    turns_at = _turns_at(connection, query, grouping) if grouping.field == "sla" else None
    return _joined(kept, late, turns_at)


@driver.reading
def requesters(connection: Connection) -> list[int]:
    """Return the keys of everybody, in order of name."""
    return [key for (key,) in connection.execute("select key from person order by sort_name, key")]


@driver.reading
def created_between(connection: Connection) -> tuple[int, int]:
    """Return when the oldest and the newest ticket were created."""
    # Keys are in order of creation.
    ends = connection.execute(
        "select created_at from ticket where key in"
        " ((select min(key) from ticket), (select max(key) from ticket)) order by key"
    ).fetchall()
    return (ends[0][0], ends[-1][0]) if ends else (0, 0)


def _page(connection: Connection, query: TicketQuery, grouping: Grouping, size: int) -> Order:
    keys, groups = array("q"), list[Group]()
    for bucket in grouping.buckets:
        left = size - len(keys)
        if left <= 0:
            return Order(keys, tuple(g._replace(size=None) for g in groups), whole=False)
        found, late = _some(connection, query, grouping, bucket, left)
        if found:
            groups.append(Group(bucket.value, len(keys), len(found), late))
            keys.extend(found)
    if len(keys) >= size:
        return Order(keys, tuple(g._replace(size=None) for g in groups), whole=False)
    turns_at = _turns_at(connection, query, grouping) if grouping.field == "sla" else None
    return Order(keys, tuple(groups), turns_at)


def _some(
    connection: Connection, query: TicketQuery, grouping: Grouping, bucket: Bucket, size: int
) -> tuple[list[int], int]:
    value, found, late = _value(grouping), list[int](), 0
    only = _among(value, bucket.members)
    for statement in ticket_sql.ordered(query, f"t.key, {value}", only):
        left = size - len(found)
        if left > 0:
            rows = connection.execute(f"{statement.sql} limit ?", (*statement.params, left))
            for key, state in rows:
                found.append(key)
                late += state == LATE and grouping.field == "sla"
    return found, late


def _among(value: str, members: Iterable[int | None]) -> str:
    filled = [str(member) for member in members if member is not None]
    if not filled:
        return f"{value} is null"
    return f"{value} = {filled[0]}" if len(filled) == 1 else f"{value} in ({', '.join(filled)})"


def _value(grouping: Grouping) -> str:
    """Return the SQL of what is grouped by; no text of a person gets in here."""
    if grouping.field == "sla":
        return _sla_value(grouping)
    return "t.created_at" if grouping.field == "day" else f"t.{grouping.field}"


def _sla_value(grouping: Grouping) -> str:
    """Return LATE or SOON for what is hot, else the status; equal to domain.sla_state."""
    now, running = grouping.now, ", ".join(map(str, grouping.running))
    third = f"(t.due_at - {now}) * {SOON_PARTS} <= t.due_at - t.created_at"
    soon = f"t.due_at <= {now + SOON_ALWAYS} or {third}"
    plain = f"t.due_at <= {now + SOON_AT_MOST} and t.status in ({running}) and ({soon})"
    clocked = f"t.sla_soon_at <= {now} or t.due_at < {now}"
    hot = f"case t.sla_mark when 0 then {plain} when {RUNNING} then {clocked} end"
    state = f"case when t.due_at < {now} then {LATE} else {SOON} end"
    return f"case when {hot} then {state} else t.status end"


def _turns_at(connection: Connection, query: TicketQuery, grouping: Grouping) -> int | None:
    """Return when the next ticket becomes hot or overdue just because time passes."""
    now, running = grouping.now, ", ".join(map(str, grouping.running))
    third = f"max(t.due_at - (t.due_at - t.created_at) / {SOON_PARTS}, t.due_at - {SOON_AT_MOST})"
    plain = f"min(t.due_at - {SOON_ALWAYS}, {third})"
    soon = f"case t.sla_mark when 0 then {plain} else t.sla_soon_at end"
    turn = f"case when {soon} > {now} then {soon} else t.due_at + 1 end"
    runs = f"(t.sla_mark = {RUNNING} or (t.sla_mark = 0 and t.status in ({running})))"
    where, params = ticket_sql.conditions(query)
    found = connection.execute(
        f"select min({turn}) from ticket t where {where} and t.due_at >= {now} and {runs}",  # noqa: S608
        params,
    ).fetchone()
    return None if found is None or found[0] is None else int(found[0])


def _by_value(
    kept: _Buckets, where: "dict[int | None, array[int]]"
) -> "Callable[[int | None], array[int]]":
    def find(value: int | None) -> "array[int]":
        found = where.get(value)
        if found is None:  # a value that the lists don't know any more
            found = where[value] = kept.setdefault(value, array("q"))
        return found

    return find


def _by_day(grouping: Grouping, kept: _Buckets) -> "Callable[[int], array[int]]":
    days = grouping.days

    def find(created_at: int) -> "array[int]":
        return kept[days[max(0, bisect_right(days, created_at) - 1)]]

    return find


def _joined(kept: _Buckets, late: int, turns_at: int | None) -> Order:
    keys, groups = array("q"), list[Group]()
    for value, found in kept.items():
        if found:
            groups.append(Group(value, len(keys), len(found), 0 if groups else late))
            keys.extend(found)
    return Order(keys, tuple(groups), turns_at)
