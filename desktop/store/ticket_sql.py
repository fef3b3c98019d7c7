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
# Columns without an index: sorted as they are read, for which the queue waits in a job.
_LOOSE = {
    **{
        name: f"(select o.position from list_item o where o.key = t.{name})"  # noqa: S608
        for name in ("channel", "team", "stage", "place")
    },
    "department": "(select nullif(p.department, '') from person p where p.key = t.requester)",
    "tags": "nullif(t.tags, '[]')",
    "external_number": "nullif(t.external_number, '')",
    "source": "nullif(t.source, '')",
    "language": "nullif(t.language, '')",
    "impact": "t.impact",
    "urgency": "t.urgency",
    "first_response_at": "t.first_response_at",
    "resolved_at": "t.resolved_at",
    "closed_at": "t.closed_at",
    "escalated_at": "t.escalated_at",
    "chases": "nullif(t.chases, 0)",
    "known_problem_at": "t.known_problem_at",
    "entered_at": "t.entered_at",
}
_NULLABLE = frozenset({"due_at", "category", "service_type", "requester", "assignee"})
SORTS = (*_PLAIN, *_BY_LIST, *_BY_PERSON, *_LOOSE)
_EXTRA = "extra."

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


def ordered(query: TicketQuery, what: str = "t.key", only: str = "") -> list[Statement]:
    """Return the statements whose keys, one after the other, are the hits in order.

    Where the sorted column may be empty there are two: those with a value, then those without.
    `what` is read of each hit; `only` is one more condition, of which few hits are expected.
    """
    where, params = conditions(query)
    where = f"{where} and {only}" if only else where
    sort = query.sort if _is_sort(query.sort) else "created_at"
    newest = "desc" if query.descending else "asc"
    index = _narrow(query, sort, few=bool(only))
    plain = f"select {what} from ticket t{index} where {where}"  # noqa: S608 - our own names
    if _is_loose(sort):
        value = _loose(sort)
        rest = f"order by {value} is null, {value} {newest}, t.key desc"
        return [Statement(f"{plain} {rest}", params)]
    if sort in _PLAIN:
        head, rest = plain, f"order by {_plain_order(query, sort, newest)} {newest}"
    else:
        head = f"{_walk(sort, index, what)} and {where}"
        rest = f"order by {_walk_order(sort, newest)}, t.key desc"
    if sort not in _NULLABLE:
        return [Statement(f"{head} {rest}", params)]
    filled = f"{head} and t.{sort} is not null {rest}"
    bare = f"{plain} and t.{sort} is null order by t.key desc"
    return [Statement(filled, params), Statement(bare, params)]


def _is_sort(sort: str) -> bool:
    return sort in SORTS or sort.startswith(_EXTRA)


def _is_loose(sort: str) -> bool:
    return sort in _LOOSE or sort.startswith(_EXTRA)


def _loose(sort: str) -> str:
    if sort in _LOOSE:
        return _LOOSE[sort]
    path = '$."' + sort.removeprefix(_EXTRA).replace('"', "").replace("'", "''") + '"'
    return f"nullif(json_extract(t.extra, '{path}'), '')"


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


def _narrow(query: TicketQuery, sort: str, *, few: bool = False) -> str:
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
    if _only_escalated(query):
        return " indexed by ticket_escalated"
    # No order of open tickets by number is kept; what a due time bounds is walked by due time.
    walked = sort != "number" if len(fields) == 1 else sort in fields and sort in _PLAIN
    walked = walked and not few and not _is_loose(sort)
    beyond = fields - _IN_OPEN_WORK
    # Extra fields are read of those rows only that a status has left.
    read_on = "status" in fields and all(name.startswith(_EXTRA) for name in beyond)
    if "is_open" not in fields or walked or (beyond and not read_on):
        return ""
    opened = next(c for c in query.conditions if c.field == "is_open")
    return " indexed by ticket_open_work" if opened.value else ""


def _only_escalated(query: TicketQuery) -> bool:
    wanted = {(c.field, c.operator, bool(c.value)) for c in query.conditions}
    return wanted >= {("is_open", "is", True), ("escalated_at", "not_empty", False)}


def _walk(sort: str, index: str, what: str) -> str:
    """Return the join with the people or the list that a column is sorted by.

    Their order is walked, and for each its tickets, unless an index is given that holds few.
    """
    table, on = ("person", "key") if sort in _BY_PERSON else ("list_item", _BY_LIST.get(sort))
    few = f"ticket t{index} cross join {table} o"
    joined = few if index else f"{table} o cross join ticket t"
    of_list = "1" if sort in _BY_PERSON else f"o.list = '{sort}'"
    return f"select {what} from {joined} on t.{sort} = o.{on} where {of_list}"  # noqa: S608


def _walk_order(sort: str, newest: str) -> str:
    # The first click on such a column shows it ascending; `newest` is then "asc".
    columns = ("o.sort_name", "o.key") if sort in _BY_PERSON else ("o.position", "o.key")
    return ", ".join(f"{column} {newest}" for column in columns)
