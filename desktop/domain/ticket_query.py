"""What a view asks for: conditions on ticket fields, words, an order."""

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
