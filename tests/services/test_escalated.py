"""The flag of an escalated ticket: set, found by its view, carried along, taken back."""

import shutil

import pytest
from endings import resolved

from desktop.domain.drafts import TicketDraft
from desktop.domain.ticket_query import Condition, TicketQuery


@pytest.fixture
def key(desk):
    return desk.wei.tickets.create(TicketDraft("等二线"))


def found(desk):
    return list(desk.wei.queue.all_keys(desk.wei.queue.query("escalated")))


def test_an_escalated_ticket_stands_in_its_view_until_the_mark_is_taken_back(desk, key):
    assert found(desk) == []
    desk.wei.tickets.change([key], {"escalated_at": desk.clock.now})
    assert found(desk) == [key]
    assert desk.wei.queue.counts()["escalated"] == 1
    assert desk.wei.queue.rows([key])[key].escalated_at == desk.clock.now
    assert desk.wei.queue.get(key).escalated_at == desk.clock.now
    desk.wei.tickets.change([key], {"escalated_at": None})
    assert found(desk) == []


def test_undo_takes_the_mark_back_and_redo_sets_it_again(desk, key):
    desk.wei.tickets.change([key], {"escalated_at": desk.clock.now})
    desk.wei.undo.undo()
    assert found(desk) == []
    desk.wei.undo.redo()
    assert found(desk) == [key]


def test_a_resolved_ticket_keeps_the_mark_but_leaves_the_view(desk, key):
    desk.wei.tickets.change([key], {"escalated_at": desk.clock.now, **resolved(desk)})
    assert found(desk) == []
    query = TicketQuery((Condition("escalated_at", "not_empty"),))
    assert list(desk.wei.queue.all_keys(query)) == [key]
    assert desk.wei.queue.first_page(query) == [key]


@pytest.mark.parametrize("sort", ["due_at", "number", "requester", "priority", "updated_at"])
def test_the_view_of_escalated_tickets_can_be_sorted_by_anything(desk, key, sort):
    desk.wei.tickets.change([key], {"escalated_at": desk.clock.now})
    query = desk.wei.queue.query("escalated")._replace(sort=sort)
    assert list(desk.wei.queue.all_keys(query)) == [key]


def test_the_sample_has_two_escalated_tickets(open_desk, sample_folder, tmp_path):
    shutil.copytree(sample_folder, tmp_path / "sample")
    sample = open_desk(tmp_path / "sample")
    rows = sample.wei.queue.rows(found(sample))
    assert sorted(row.subject[:3] for row in rows.values()) == ["ERP", "收货口"]
