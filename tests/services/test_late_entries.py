"""Tickets entered late: times before their creation, marked, found, counted apart."""

import pytest

from desktop.domain.drafts import Solution, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.ticket_query import TicketQuery, ViewState

HOUR, DAY = 3_600_000, 86_400_000


def late(desk, *, ago=5 * HOUR, **more):
    now = desk.clock.now
    return TicketDraft("夜里断网", created_at=now - ago, entered_at=now, late_reason="停电", **more)


def refused(act, *args):
    with pytest.raises(AppError) as caught:
        act(*args)
    return caught.value.code


def test_a_late_entry_counts_from_its_report_and_is_marked_with_when_and_why(desk):
    now = desk.clock.now
    key = desk.wei.tickets.create(late(desk, first_response_at=now - 4 * HOUR))
    ticket = desk.wei.queue.get(key)
    assert (ticket.created_at, ticket.first_response_at) == (now - 5 * HOUR, now - 4 * HOUR)
    assert (ticket.entered_at, ticket.late_reason, ticket.is_open) == (now, "停电", 1)
    assert desk.wei.queue.rows([key])[key].entered_at == now


def test_what_was_solved_meanwhile_was_solved_when_it_says(desk):
    now = desk.clock.now
    draft = late(desk, resolved_at=now - HOUR)
    ticket = desk.wei.queue.get(desk.wei.tickets.create_solved(draft, Solution("重启路由")))
    assert (ticket.resolved_at, ticket.first_response_at) == (now - HOUR, now - HOUR)
    assert ticket.messages[0].created_at == now - HOUR


def test_what_was_solved_meanwhile_is_not_kept_without_how(desk):
    draft = late(desk, resolved_at=desk.clock.now - HOUR)
    assert refused(desk.wei.tickets.create, draft) == "solution_missing"
    assert desk.wei.queue.counts()["all"] == 0


def test_the_rules_of_the_desk_hold_and_nothing_is_written_against_them(desk):
    create, settings = desk.wei.tickets.create, desk.lin.settings
    assert refused(create, late(desk, ago=8 * DAY)) == "late_too_old"
    settings.set("late_entry_days", "14")
    create(late(desk, ago=8 * DAY))
    draft = late(desk)
    draft.late_reason = ""
    assert refused(create, draft) == "late_reason_missing"
    settings.set("late_entry_reason", value=False)
    create(draft)
    settings.set("late_entry_days", "0")
    assert refused(create, late(desk)) == "late_not_allowed"
    assert desk.wei.queue.counts()["all"] == 2


def test_late_entries_are_found_by_the_search_box(desk):
    key = desk.wei.tickets.create(late(desk))
    desk.wei.tickets.create(TicketDraft("刚刚的"))
    for text in ("is:entered_late", "是:补录"):
        query = desk.wei.queue.ask(ViewState(text=text)).query
        assert list(desk.wei.queue.all_keys(query)) == [key]


def test_figures_count_late_entries_apart(desk):
    desk.wei.tickets.create_solved(late(desk), Solution("重启"))
    desk.wei.tickets.create_solved(TicketDraft("刚刚的"), Solution("好了"))
    groups = desk.wei.stats.figures(TicketQuery()).as_json()["groups"]["entry"]
    assert {name: found["count"] for name, found in groups.items()} == {
        "at once": 1,
        "entered late": 1,
    }
    assert groups["entered late"]["resolve_minutes"]["median"] == 300
