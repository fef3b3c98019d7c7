"""Duplicates that end together, known problems that tickets join, requesters who ask again."""

import endings
import pytest

from desktop.domain.bulk import BulkEdit
from desktop.domain.drafts import PersonDraft, Solution, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.ticket_query import Condition, TicketQuery, ViewState
from desktop.domain.vocabulary import LinkKind, MessageKind
from desktop.exchange.tabular_writer import TableStyle
from desktop.services.ticket_ties import Tie
from desktop.store import ties


@pytest.fixture
def tickets(desk):
    """Return the keys of four tickets about the same."""
    return [desk.wei.tickets.create(TicketDraft(f"ERP 打不开 {n}")) for n in range(4)]


def row(desk, key):
    return desk.wei.queue.rows([key])[key]


def resolve(desk, key, code="resolved"):
    return desk.wei.tickets.change([key], {"status": desk.item("status", code), **endings.TOLD})


def links(desk, key):
    return [(link.other, link.kind) for link in desk.wei.queue.get(key).links]


def refused(act, *args):
    with pytest.raises(AppError) as caught:
        act(*args)
    return caught.value.code


@pytest.mark.parametrize("code", ["resolved", "closed"])
def test_open_duplicates_end_with_their_original_in_one_act_and_one_undo(desk, tickets, code):
    original, first, second, _ = tickets
    desk.wei.tickets.mark_duplicate([first, second], original)
    assert resolve(desk, original, code).changed == (original, first, second)
    assert [row(desk, key).is_open for key in tickets] == [0, 0, 0, 1]
    assert row(desk, first).resolved_at == desk.clock.now
    desk.wei.undo.undo()
    assert [row(desk, key).is_open for key in tickets] == [1, 1, 1, 1]
    desk.wei.undo.redo()
    assert [row(desk, key).is_open for key in tickets] == [0, 0, 0, 1]


def test_many_edited_together_take_their_duplicates_along(desk, tickets):
    original, first, *_ = tickets
    desk.wei.tickets.mark_duplicate([first], original)
    desk.wei.tickets.bulk_edit([original], BulkEdit(endings.resolved(desk)))
    assert not row(desk, first).is_open


@pytest.mark.parametrize("code", ["void", "working"])
def test_duplicates_stay_as_they_are_where_the_original_found_no_solution(desk, tickets, code):
    original, first, *_ = tickets
    desk.wei.tickets.mark_duplicate([first], original)
    resolve(desk, original, code)
    assert row(desk, first).is_open


def test_a_reopened_original_leaves_its_duplicates_resolved(desk, tickets):
    original, first, *_ = tickets
    desk.wei.tickets.mark_duplicate([first], original)
    resolve(desk, original)
    resolve(desk, original, "working")
    assert not row(desk, first).is_open


def test_a_duplicate_of_what_is_resolved_already_is_resolved_at_once(desk, tickets):
    original, first, *_ = tickets
    resolve(desk, original)
    desk.wei.tickets.mark_duplicate([first], original)
    assert not row(desk, first).is_open
    desk.wei.undo.undo()
    assert row(desk, first).is_open
    assert links(desk, first) == []


def test_duplicates_never_stand_in_chains(desk, tickets):
    a, b, c, _ = tickets
    desk.wei.tickets.mark_duplicate([a], b)
    desk.wei.tickets.mark_duplicate([b], c)
    assert links(desk, a) == [(c, "duplicate")]
    desk.wei.tickets.mark_duplicate([tickets[3]], a)
    assert links(desk, tickets[3]) == [(c, "duplicate")]


def test_a_duplicate_has_one_original_and_the_same_again_changes_nothing(desk, tickets):
    a, b, c, _ = tickets
    desk.wei.tickets.mark_duplicate([a], b)
    desk.wei.tickets.mark_duplicate([a], c)
    assert links(desk, a) == [(c, "duplicate")]
    last = desk.wei.undo.last().key
    desk.wei.tickets.mark_duplicate([a], c)
    assert desk.wei.undo.last().key == last


def test_a_ticket_is_no_duplicate_of_itself_nor_of_its_own_duplicate(desk, tickets):
    a, b, *_ = tickets
    desk.wei.tickets.mark_duplicate([a], b)
    mark = desk.wei.tickets.mark_duplicate
    assert refused(mark, [b], b) == "link_to_itself"
    assert refused(mark, [b], a) == "duplicate_circle"
    assert refused(mark, [b], 12345) == "ticket_gone"


def test_tickets_join_what_is_marked_as_a_known_problem_and_are_counted(desk, tickets):
    problem, a, b, _ = tickets
    assert refused(desk.wei.tickets.join_problem, [a], problem) == "not_a_known_problem"
    desk.wei.tickets.change([problem], {"known_problem_at": desk.clock.now})
    desk.wei.tickets.join_problem([a, b], problem)
    desk.wei.tickets.join_problem([a], problem)
    reader = desk.store.reader
    assert ties.known_problems(reader, 9) == [(problem, desk.clock.now)]
    assert ties.joined(reader, [problem]) == {problem: 2}
    desk.wei.tickets.bin([b])
    assert ties.joined(reader, [problem]) == {problem: 1}
    resolve(desk, problem)
    assert ties.known_problems(reader, 9) == []
    assert row(desk, a).is_open


def test_a_new_ticket_is_tied_as_its_form_said_in_the_same_act(desk, tickets):
    problem, original, other, _ = tickets
    desk.wei.tickets.change([problem], {"known_problem_at": desk.clock.now})
    wanted = [Tie(problem, LinkKind.PROBLEM), Tie(original, LinkKind.DUPLICATE), Tie(other)]
    key = desk.wei.tickets.create(TicketDraft("又打不开"), ties=wanted)
    tied = [(problem, "problem"), (original, "duplicate"), (other, "related")]
    assert links(desk, key) == tied
    desk.wei.undo.undo()
    assert links(desk, original) == []
    desk.wei.undo.redo()
    assert links(desk, key) == tied
    solved = desk.wei.tickets.create_solved(
        TicketDraft("好了"), Solution("重启"), ties=[Tie(other)]
    )
    assert links(desk, solved) == [(other, "related")]


def chased(desk, text="is:chased"):
    return list(desk.wei.queue.all_keys(desk.wei.queue.ask(ViewState(text=text)).query))


def test_each_chase_is_counted_and_says_who_noted_it_when_and_how(desk, tickets):
    key = tickets[0]
    phone = desk.item("channel", "phone")
    desk.clock.now += 60_000
    desk.wei.tickets.chase(key, "下午开会要用", phone)
    desk.bai.tickets.chase(key)
    assert row(desk, key).chases == 2
    first, second = desk.wei.queue.get(key).messages
    said = (MessageKind.CHASE, desk.people["Ran Wei"], phone, "下午开会要用", desk.clock.now)
    assert (first.kind, first.author, first.channel, first.body, first.created_at) == said
    assert (second.author, second.channel) == (desk.people["Fan Bai"], None)
    assert row(desk, key).first_response_at is None
    assert chased(desk) == [key]
    query = TicketQuery((Condition("chases", "after", 2.0),), sort="chases")
    assert list(desk.wei.queue.all_keys(query)) == [key]


def test_one_of_two_chases_can_be_taken_back(desk, tickets):
    desk.wei.tickets.chase(tickets[0])
    desk.bai.tickets.chase(tickets[0])
    desk.bai.undo.undo()
    assert row(desk, tickets[0]).chases == 1
    assert desk.wei.checks.run().is_sound


def test_a_closed_ticket_cannot_be_chased_any_more(desk, tickets):
    resolve(desk, tickets[0], "closed")
    assert refused(desk.wei.tickets.chase, tickets[0]) == "ticket_closed"


def test_chases_marks_and_late_times_go_out_with_a_ticket_and_come_in_again(
    desk, open_desk, tmp_path
):
    key = desk.wei.tickets.create(TicketDraft("要急", requester=PersonDraft("周敏")))
    desk.wei.tickets.chase(key, "又问")
    desk.wei.tickets.change([key], {"known_problem_at": desk.clock.now})
    other = open_desk()
    (draft,) = desk.wei.exports.drafts(TicketQuery())
    assert draft.known_problem_at == desk.clock.now
    path = tmp_path / "out.csv"
    desk.wei.exports.write(path, TicketQuery(), TableStyle())
    other.wei.imports.run(other.wei.imports.inspect(path, "UTC").plans[0])
    (found,) = other.wei.queue.rows(other.wei.queue.first_page(TicketQuery())).values()
    assert (found.chases, found.known_problem_at) == (1, desk.clock.now)
    assert other.wei.checks.run().is_sound
