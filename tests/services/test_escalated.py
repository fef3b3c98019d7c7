"""The flag of an escalated ticket: it follows its record, and two views find it."""

import shutil

import pytest
from endings import resolved
from escalation_acts import asked

from desktop.domain.drafts import TicketDraft
from desktop.domain.escalations import Addressee
from desktop.domain.ticket_query import Condition, ViewState


@pytest.fixture
def key(desk):
    return desk.wei.tickets.create(TicketDraft("等二线", assignee="魏然"))


@pytest.fixture
def record(desk, key):
    return desk.wei.escalations.ask(key, asked(desk, Addressee(desk.people["Fan Bai"])))


def found(services, view="escalated"):
    return list(services.queue.all_keys(services.queue.query(view)))


def test_nobody_sets_the_flag_by_hand(desk, key):
    with pytest.raises(KeyError):
        desk.wei.tickets.change([key], {"escalated_at": desk.clock.now})


def test_an_escalated_ticket_stands_in_its_view_until_its_record_ends(desk, key, record):
    assert found(desk.wei) == [key]
    assert desk.wei.queue.counts()["escalated"] == 1
    assert desk.wei.queue.rows([key])[key].escalated_at == desk.clock.now
    desk.wei.escalations.withdraw(record)
    assert found(desk.wei) == []


def test_what_is_escalated_to_me_is_mine_to_see_until_somebody_else_has_taken_it(desk, key, record):
    assert [found(each, "escalated_to_me") for each in (desk.wei, desk.bai)] == [[], [key]]
    assert desk.bai.queue.counts()["escalated_to_me"] == 1
    desk.bai.escalations.accept(record)
    assert found(desk.bai, "escalated_to_me") == [key]
    desk.bai.escalations.hand_back(record)
    assert found(desk.bai, "escalated_to_me") == []


def test_what_a_team_is_asked_all_of_it_see_and_then_only_who_accepted(desk, key):
    network = desk.item("team", "network")
    for name in ("Fan Bai", "Xiao Lin"):
        desk.lin.people_edits.change(desk.people[name], {"team": network})
    record = desk.wei.escalations.ask(key, asked(desk, Addressee(None, network)))
    assert seen_by_all(desk) == [[], [key], [key]]
    desk.bai.escalations.accept(record)
    assert seen_by_all(desk) == [[], [key], []]


def seen_by_all(desk):
    return [found(each, "escalated_to_me") for each in (desk.wei, desk.bai, desk.lin)]


@pytest.mark.usefixtures("record")
def test_the_opposite_shows_all_the_others(desk):
    other = desk.bai.tickets.create(TicketDraft("别的"))
    state = ViewState((Condition("escalated_to_me", "is", value=False),))
    assert list(desk.bai.queue.all_keys(desk.bai.queue.ask(state).query)) == [other]


@pytest.mark.usefixtures("record")
def test_undo_takes_the_flag_back_and_redo_sets_it_again(desk, key):
    desk.wei.undo.undo()
    assert found(desk.wei) == []
    desk.wei.undo.redo()
    assert found(desk.wei) == [key]


@pytest.mark.usefixtures("record")
def test_a_resolved_ticket_is_escalated_no_more_and_was_not_solved_at_once(desk, key):
    asked_for = desk.wei.moves.asked([key], desk.item("status", "resolved"))
    first = next(f for f in asked_for.fields if f.definition.id == "first_contact")
    assert first.value is False
    desk.wei.tickets.change([key], resolved(desk))
    assert found(desk.wei) == []
    assert desk.wei.queue.get(key).escalated_at is None


@pytest.mark.usefixtures("record")
@pytest.mark.parametrize("sort", ["due_at", "number", "requester", "priority", "updated_at"])
def test_the_view_of_escalated_tickets_can_be_sorted_by_anything(desk, key, sort):
    query = desk.wei.queue.query("escalated")._replace(sort=sort)
    assert list(desk.wei.queue.all_keys(query)) == [key]


def test_the_sample_has_two_escalated_tickets(open_desk, sample_folder, tmp_path):
    shutil.copytree(sample_folder, tmp_path / "sample")
    sample = open_desk(tmp_path / "sample")
    rows = sample.wei.queue.rows(found(sample.wei))
    assert sorted(row.subject[:3] for row in rows.values()) == ["ERP", "收货口"]
