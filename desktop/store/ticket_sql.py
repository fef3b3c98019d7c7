"""Turn a TicketQuery into statements that walk an index instead of sorting a million rows."""

from typing import Any, NamedTuple

from desktop.domain.ticket_query import TicketQuery
from desktop.store.filter_sql import where_part

_PLAIN = {
    "created_at": "t.key",
    "number": "t.counter",
    "subject": "t.subject",
    "due_at": "t.due_at",
    "updated_at": "t.updated_at",
}
# Sorted by walking a small list in its own order and, for each entry, its tickets newest first.
_BY_LIST = {"priority": "position", "status": "key", "category": "key", "service_type": "key"}
_BY_PERSON = ("requester", "assignee")
_NULLABLE = frozenset({"due_at", "category", "service_type", "requester", "assignee"})
SORTS = (*_PLAIN, *_BY_LIST, *_BY_PERSON)

_SELECT = "select t.key from ticket t"
# The columns of the index ticket_open_work.
_IN_OPEN_WORK = frozenset(
    (
        *("is_open", "assignee", "due_at", "service_type", "status", "priority", "category"),
        *("requester", "team", "updated_at"),
    )
)
# Both are answered by an index; a million tickets that are not in the bin would be read one by one.
_COUNT_ALL = """select (select count(*) from ticket)
    - (select count(*) from ticket where deleted_at is not null)"""


class Statement(NamedTuple):
    """SQL that yields ticket keys in order, and its parameters."""

    sql: str
    params: tuple[Any, ...]


def ordered(query: TicketQuery) -> list[Statement]:
    """Return the statements whose keys, one after the other, are the hits in order.

    Where the sorted column may be empty there are two: those with a value, then those without.
    """
    where, params = conditions(query)
    sort = query.sort if query.sort in SORTS else "created_at"
    newest = "desc" if query.descending else "asc"
    if sort in _PLAIN:
        order = _plain_order(query, sort, newest)
        head = f"{_SELECT}{_narrow(query, sort)} where {where}"
        rest = f"order by {order} {newest}"
    else:
        head = f"{_walk(sort, _narrow(query, sort))} and {where}"
        rest = f"order by {_walk_order(sort, newest)}, t.key desc"
    if sort not in _NULLABLE:
        return [Statement(f"{head} {rest}", params)]
    filled = f"{head} and t.{sort} is not null {rest}"
    bare = f"{_SELECT}{_narrow(query, sort)} where {where} and t.{sort} is null order by t.key desc"
    return [Statement(filled, params), Statement(bare, params)]


def counted(query: TicketQuery) -> Statement:
    """Return the statement that counts the hits."""
    if not query.conditions and not query.binned:
        return Statement(_COUNT_ALL, ())
    where, params = conditions(query)
    # As for an order that no index has: what is few is read whole from the index that holds it.
    few = _narrow(query, "number")
    return Statement(f"select count(*) from ticket t{few} where {where}", params)  # noqa: S608


def conditions(query: TicketQuery) -> tuple[str, tuple[Any, ...]]:
    """Return the where clause over `ticket t` and its parameters."""
    parts = ["t.deleted_at is not null" if query.binned else "t.deleted_at is null"]
    params: list[Any] = []
    for condition in query.conditions:
        part, values = where_part(condition)
        parts.append(part)
        params.extend(values)
    return " and ".join(parts), tuple(params)


def _plain_order(query: TicketQuery, sort: str, newest: str) -> str:
    if sort == "created_at":
        return _PLAIN[sort]
    narrowed = any(condition.field == "is_open" for condition in query.conditions)
    if sort == "number" and not narrowed:
        # The order of the unique index on numbers; the few open ones are quicker sorted.
        return f"t.station {newest}, t.counter"
    return f"{_PLAIN[sort]} {newest}, t.key"


def _narrow(query: TicketQuery, sort: str) -> str:
    """Return the index that holds all of a few tickets, empty where an order is walked instead.

    Walking the order of a column is quick as long as most of what is passed is a hit. The bin and
    what of the open tickets fits more conditions are few: they are read whole and sorted.
    """
    if any(c.operator == "any_of" and not c.value for c in query.conditions):
        # Nothing fits, which SQLite sees before it looks at an index: naming one is an error then.
        return ""
    if query.binned:
        return " indexed by ticket_bin"
    fields = {condition.field for condition in query.conditions}
    # No order of open tickets by number is kept; what a due time bounds is walked by due time.
    walked = sort != "number" if len(fields) == 1 else sort in fields and sort in _PLAIN
    if "is_open" not in fields or walked or fields - _IN_OPEN_WORK:
        return ""
    opened = next(c for c in query.conditions if c.field == "is_open")
    return " indexed by ticket_open_work" if opened.value else ""


def _walk(sort: str, index: str) -> str:
    """Return the join with the people or the list that a column is sorted by.

    Their order is walked, and for each its tickets, unless an index is given that holds few.
    """
    table, on = ("person", "key") if sort in _BY_PERSON else ("list_item", _BY_LIST.get(sort))
    few = f"ticket t{index} cross join {table} o"
    joined = few if index else f"{table} o cross join ticket t"
    of_list = "1" if sort in _BY_PERSON else f"o.list = '{sort}'"
    return f"select t.key from {joined} on t.{sort} = o.{on} where {of_list}"  # noqa: S608


def _walk_order(sort: str, newest: str) -> str:
    # The first click on such a column shows it ascending; `newest` is then "asc".
    columns = ("o.sort_name", "o.key") if sort in _BY_PERSON else ("o.position", "o.key")
    return ", ".join(f"{column} {newest}" for column in columns)
