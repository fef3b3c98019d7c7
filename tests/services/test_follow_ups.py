"""Calls and reviews follow solutions: planned, made, tried in vain, taken back with them."""

import pytest
from endings import TOLD

from desktop.domain.callbacks import Said, State, Why
from desktop.domain.drafts import Solution, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.reviews import Finding, FindingKind, Written
from desktop.domain.reviews import Why as Complex
from desktop.domain.vocabulary import Priority

NONE = "0"


@pytest.fixture
def desk(desk):
    desk.lin.settings.set("callback_share", NONE)
    return desk


def solved(desk, priority=Priority.P2, status="resolved", **more):
    key = desk.wei.tickets.create(
        TicketDraft("打印机", priority=priority, priority_reason="r", **more)
    )
    go(desk, key, status)
    return key


def go(desk, key, status):
    fields = {"status": desk.item("status", status)} | TOLD
    report = desk.wei.tickets.change([key], fields, reason="r")
    assert not report.refused


def due(desk, view):
    return list(desk.wei.queue.all_keys(desk.wei.queue.query(view)))


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def test_an_urgent_ticket_is_to_be_called_back_once_solved(desk):
    key, other = solved(desk), solved(desk, Priority.P3)
    assert [each.why for each in desk.wei.callbacks.of_ticket(key)] == [Why.URGENT]
    assert desk.wei.callbacks.of_ticket(other) == []
    assert due(desk, "callback") == [key]
    desk.wei.undo.undo()
    desk.wei.undo.undo()
    assert due(desk, "callback") == [key]


def test_everybody_is_called_where_the_sample_is_all(desk):
    desk.lin.settings.set("callback_share", "100")
    key = solved(desk, Priority.P4)
    assert desk.wei.callbacks.due_of(key).why is Why.SAMPLE


def test_what_was_solved_on_the_spot_is_called_back_too(desk):
    draft = TicketDraft("打印机", priority=Priority.P2, priority_reason="r")
    key = desk.wei.tickets.create_solved(draft, Solution("换了纸", "耗材用尽", 3))
    assert desk.wei.callbacks.due_of(key).why is Why.URGENT


def test_a_ticket_that_is_worked_on_again_waits_for_no_call(desk):
    key = solved(desk)
    go(desk, key, "working")
    assert desk.wei.callbacks.of_ticket(key) == []
    go(desk, key, "resolved")
    assert desk.wei.callbacks.due_of(key) is not None


def test_a_good_call_keeps_marks_and_words_in_the_ticket_and_can_be_undone(desk):
    key = solved(desk)
    call = desk.wei.callbacks.due_of(key)
    desk.wei.callbacks.record(call.key, Said(State.CONFIRMED, 5, " 很快 "))
    kept = desk.wei.callbacks.of_ticket(key)[0]
    assert (kept.state, kept.marks, kept.words) == (State.CONFIRMED, 5, "很快")
    assert kept.called_by == desk.people["Ran Wei"]
    assert desk.wei.queue.get(key).extra["satisfaction"] == 5
    assert due(desk, "callback") == []
    desk.wei.undo.undo()
    assert due(desk, "callback") == [key]
    assert "satisfaction" not in desk.wei.queue.get(key).extra


def test_what_is_not_solved_is_worked_on_again(desk):
    key = solved(desk)
    call = desk.wei.callbacks.due_of(key)
    desk.wei.callbacks.record(call.key, Said(State.NOT_SOLVED, 2, "又卡了"))
    ticket = desk.wei.queue.get(key)
    assert desk.workspace.directory.items[ticket.status].kind == "working"
    assert [each.state for each in desk.wei.callbacks.of_ticket(key)] == [State.NOT_SOLVED]


def test_low_marks_bring_a_second_call_by_a_lead(desk):
    key = solved(desk)
    call = desk.wei.callbacks.due_of(key)
    desk.wei.callbacks.record(call.key, Said(State.CONFIRMED, 2))
    again = desk.wei.callbacks.due_of(key)
    assert again.why is Why.LOW
    said = Said(State.CONFIRMED, 5)
    assert refused(lambda: desk.wei.callbacks.record(again.key, said)) == "callback_lead"
    desk.lin.callbacks.record(again.key, Said(State.CONFIRMED, 4))
    assert desk.wei.callbacks.due_of(key) is None
    found = desk.wei.callbacks.figures(0, desk.clock.now + 1)
    assert (found.asked, found.mean) == (1, 2)


def test_whoever_was_not_helped_is_asked_about_the_next_solution(desk):
    key = solved(desk, Priority.P4)
    call = desk.wei.callbacks.ask(key)
    desk.wei.callbacks.record(call, Said(State.NOT_SOLVED, None, "还是不行"))
    go(desk, key, "resolved")
    assert desk.wei.callbacks.due_of(key).why is Why.CHOSEN


def test_what_was_written_down_stays_though_nobody_was_reached(desk):
    call = desk.wei.callbacks.due_of(solved(desk))
    desk.wei.callbacks.attempt(call.key, "下午再打")
    assert desk.wei.callbacks.due_of(call.ticket).words == "下午再打"


def test_after_three_attempts_a_call_is_given_up(desk):
    key = solved(desk)
    call = desk.wei.callbacks.due_of(key)
    states = [desk.wei.callbacks.attempt(call.key) for _ in range(3)]
    assert states == [State.DUE, State.DUE, State.UNREACHED]
    assert refused(lambda: desk.wei.callbacks.attempt(call.key)) == "callback_made"


def test_a_call_is_planned_by_hand_once(desk):
    key = solved(desk, Priority.P4)
    desk.wei.callbacks.ask(key)
    assert desk.wei.callbacks.due_of(key).why is Why.CHOSEN
    assert refused(lambda: desk.wei.callbacks.ask(key)) == "callback_due"


def test_figures_count_who_was_asked_and_who_answered(desk):
    keys = [solved(desk) for _ in range(3)]
    calls = [desk.wei.callbacks.due_of(key).key for key in keys]
    desk.wei.callbacks.record(calls[0], Said(State.CONFIRMED, 5))
    desk.wei.callbacks.record(calls[1], Said(State.REFUSED))
    for _ in range(3):
        desk.wei.callbacks.attempt(calls[2])
    found = desk.wei.callbacks.figures(0, desk.clock.now + 1)
    assert (found.asked, found.reached, found.marked, found.mean) == (3, 2, 1, 5)
    assert found.response_rate == pytest.approx(1 / 3)


def test_a_critical_ticket_is_reviewed_once_closed(desk):
    key = solved(desk, Priority.P1, "closed")
    assert [each.why for each in desk.wei.reviews.of_ticket(key)] == [Complex.CRITICAL]
    assert due(desk, "review") == [key]


def test_a_reopened_ticket_is_reviewed(desk):
    key = solved(desk, Priority.P3)
    go(desk, key, "working")
    go(desk, key, "closed")
    assert [each.why for each in desk.wei.reviews.of_ticket(key)] == [Complex.REOPENED]


def test_findings_of_a_review_wait_to_be_dealt_with(desk):
    key = solved(desk, Priority.P1, "closed")
    review = desk.wei.reviews.of_ticket(key)[0]
    found = (Finding(FindingKind.SOP, "第二步没写端口"), Finding(FindingKind.TRAINING, "认错了灯"))
    desk.wei.reviews.write(review.key, Written("很快接手", "没问范围", "交换机老化", found))
    assert due(desk, "review") == []
    kept = desk.wei.reviews.open_findings()
    assert [(each.finding.kind, each.ticket) for each in kept] == [
        (FindingKind.SOP, key),
        (FindingKind.TRAINING, key),
    ]
    desk.wei.reviews.write(review.key, Written("很快接手", "", "", found[:1]))
    assert len(desk.wei.reviews.findings(review.key)) == 1
    desk.wei.undo.undo()
    assert len(desk.wei.reviews.findings(review.key)) == 2


def test_a_ticket_is_chosen_for_review_once(desk):
    key = solved(desk, Priority.P4, "closed")
    desk.wei.reviews.ask(key)
    assert desk.wei.reviews.of_ticket(key)[0].why is Complex.CHOSEN
    assert refused(lambda: desk.wei.reviews.ask(key)) == "review_due"


def test_nothing_follows_a_ticket_in_the_bin(desk):
    key = solved(desk)
    desk.wei.tickets.bin([key])
    assert due(desk, "callback") == []
    assert desk.wei.callbacks.due() == []
    assert refused(lambda: desk.wei.callbacks.ask(key)) == "ticket_in_bin"
    assert refused(lambda: desk.wei.reviews.ask(key)) == "ticket_in_bin"
