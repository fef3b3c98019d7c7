"""What a view asks for: conditions on ticket fields, words, an order."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any, NamedTuple


class Condition(NamedTuple):
    """One condition: as a person means it (domain/filters.py), or spelled out for the store.

    Spelled out, nothing hangs on who asks and when; the operators are those of store/filter_sql.py.
    """

    field: str
    operator: str
    value: Any = None


class TicketQuery(NamedTuple):
    """Conditions joined by and, words to search, and the order to show the hits in."""

    conditions: tuple[Condition, ...] = ()
    text: str = ""
    sort: str = "created_at"
    descending: bool = True
    best_first: bool = False
    binned: bool = False
    group: str = ""


class ViewState(NamedTuple):
    """What a view shows, as a person means it: kept with a saved view, built by the queue's head.

    `group` and `columns` are ids of columns; empty is what the queue shows by itself.
    """

    conditions: tuple[Condition, ...] = ()
    text: str = ""
    sort: str = "created_at"
    descending: bool = True
    group: str = ""
    columns: tuple[str, ...] = ()


# Which fields decide where something is sorted, grouped or filtered by; "" is being made at all.
_DECIDES = {
    "is_open": ("status",),
    "sla": ("status", "due_at"),
    "tag": ("tags",),
    "department": ("requester",),
    "customer_group": ("requester",),
    # A file that comes or goes moves the ticket.
    "attachment": ("updated_at",),
    # So do calls, reviews and escalations, which touch it.
    "callback_due": ("updated_at", "status", "extra.called_back", "extra.satisfaction"),
    **dict.fromkeys(("review_due", "escalated_to"), ("updated_at", "status")),
    **dict.fromkeys(("created_at", "number", "day"), ("",)),
}


def order_changes(query: TicketQuery, changed: Iterable[Collection[str]]) -> bool:
    """Return whether changes to these fields may bring tickets into a query, out or elsewhere."""
    if query.text:
        return True
    decides = {"", "deleted_at"}
    for name in (query.sort, query.group, *_fields(query.conditions)):
        decides.update(_DECIDES.get(name, (name,)))
    return any(not decides.isdisjoint(fields) for fields in changed)


def _fields(conditions: Iterable[Condition]) -> Iterator[str]:
    for condition in conditions:
        yield condition.field
        if condition.operator == "not_all":
            yield from _fields(condition.value)


class WideRow(NamedTuple):
    """What only chosen columns of the queue show of a ticket; `extra` is JSON text."""

    key: int
    impact: int | None
    urgency: int | None
    channel: int | None
    team: int | None
    stage: int | None
    department: str | None
    place: int | None
    tags: str
    closed_at: int | None
    external_number: str
    source: str
    language: str
    extra: str


class QueueRow(NamedTuple):
    """What the queue table shows of a ticket: integers and short texts only.

    List fields and people are keys; names come from the workspace's small lists, which the
    window holds.
    """

    key: int
    station: int
    counter: int
    priority: int
    subject: str
    requester_zh: str
    requester_en: str
    category: int | None
    service_type: int | None
    status: int
    assignee: int | None
    due_at: int | None
    created_at: int
    updated_at: int
    first_response_at: int | None
    resolved_at: int | None
    is_open: int
    historical: int
    escalated_at: int | None = None
    sla_mark: int = 0
    sla_soon_at: int | None = None
    sla_calendar: int | None = None
    chases: int = 0
    known_problem_at: int | None = None
    entered_at: int | None = None
