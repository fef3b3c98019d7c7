"""Which changes may bring a ticket into a query, out of it, or to another place."""

import pytest

from desktop.domain.ticket_query import Condition, TicketQuery, order_changes

OPEN = (Condition("is_open", "is", 1),)


@pytest.mark.parametrize(
    ("query", "fields", "changes"),
    [
        (TicketQuery(OPEN, sort="due_at"), {"subject", "updated_at"}, False),
        (TicketQuery(OPEN, sort="due_at"), {"due_at"}, True),
        (TicketQuery(OPEN, sort="due_at"), {"status", "updated_at"}, True),
        (TicketQuery(sort="updated_at"), {"subject", "updated_at"}, True),
        (TicketQuery(sort="created_at"), {"priority"}, False),
        (TicketQuery(sort="created_at", group="priority"), {"priority"}, True),
        (TicketQuery(sort="created_at", group="sla"), {"due_at"}, True),
        (TicketQuery(sort="created_at", group="day"), {"subject"}, False),
        (TicketQuery((Condition("tag", "is", "x"),)), {"tags"}, True),
        (TicketQuery(sort="department"), {"requester"}, True),
        (TicketQuery(sort="extra.a"), {"extra.a"}, True),
        (TicketQuery(sort="extra.a"), {"extra.b"}, False),
        (TicketQuery(), {""}, True),
        (TicketQuery(), {"deleted_at"}, True),
        (TicketQuery(text="x"), {"tags"}, True),
    ],
)
def test_a_change_is_told_by_the_fields_that_decide(query, fields, changes):
    assert order_changes(query, [{"language"}, fields]) is changes
    assert order_changes(query, []) is bool(query.text)
