"""The stage of a ticket follows its status in the same change set."""

import pytest
from endings import TOLD

from desktop.domain.drafts import TicketDraft


def stage(desk, key):
    return desk.workspace.directory.items[desk.lin.queue.get(key).stage].code


def status(desk, code):
    return {"status": desk.item("status", code)}


@pytest.fixture
def ticket(desk):
    return desk.lin.tickets.create(TicketDraft("打印机卡纸"))


def test_a_new_ticket_is_at_intake(desk, ticket):
    assert stage(desk, ticket) == "intake"


def test_a_ticket_that_is_worked_on_solved_and_closed_goes_through_its_stages(desk, ticket):
    for code, after in (
        ("triage", "triage"),
        ("working", "handling"),
        ("waiting_requester", "handling"),
        ("resolved", "resolution"),
        ("working", "handling"),
        ("closed", "review"),
    ):
        desk.lin.tickets.change([ticket], status(desk, code) | TOLD, reason="r")
        assert stage(desk, ticket) == after


def test_one_undo_takes_status_and_stage_back(desk, ticket):
    desk.lin.tickets.change([ticket], status(desk, "working"))
    desk.lin.undo.undo()
    assert stage(desk, ticket) == "intake"


def test_a_stage_chosen_by_hand_stays_chosen(desk, ticket):
    fields = {**status(desk, "working"), "stage": desk.item("stage", "triage")}
    desk.lin.tickets.change([ticket], fields)
    assert stage(desk, ticket) == "triage"


def test_a_desk_whose_stages_do_not_follow_sets_them_by_hand(desk, ticket):
    desk.lin.settings.set("sop_moves_stage", value=False)
    desk.lin.tickets.change([ticket], status(desk, "working"))
    assert stage(desk, ticket) == "intake"
