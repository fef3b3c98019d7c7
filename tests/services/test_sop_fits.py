"""The SOP that fits comes to a ticket by itself, unless somebody decided otherwise."""

import pytest
from endings import ASKED_OF_NETWORK
from run_desk import in_force, network_sop, step_ids

from desktop.domain.bulk import BulkEdit
from desktop.domain.drafts import Solution, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.sops.run_record import Cause, Ended
from desktop.domain.ticket_query import TicketQuery


@pytest.fixture
def ready(desk):
    desk.net, desk.net_version = in_force(desk, "NET-01", network_sop(), "NWF")
    desk.hardware, _ = in_force(desk, "PC-01", None, "HWF")
    return desk


def create(desk, service_type="NWF", **more):
    return desk.wei.tickets.create(TicketDraft("连不上", service_type=service_type, **more))


def document_of(desk, ticket):
    found = desk.wei.sop_runs.read(ticket)
    return None if found is None else found.run.document


def change(desk, ticket, **fields):
    desk.wei.tickets.change([ticket], fields)


def test_a_new_ticket_gets_the_one_sop_for_its_type_in_the_same_change_set(ready):
    ticket = create(ready)
    found = ready.wei.sop_runs.read(ticket)
    assert (found.run.document, found.run.version) == (ready.net, ready.net_version)
    assert found.run.cause is Cause.RULE
    assert ready.wei.undo.undo().command == "ticket.create"
    assert ready.wei.sop_runs.read(ticket) is None


def test_a_changed_type_brings_its_sop_and_takes_the_untouched_one_away(ready):
    ticket = create(ready, "")
    assert document_of(ready, ticket) is None
    change(ready, ticket, service_type=ready.item("service_type", "NWF"))
    assert document_of(ready, ticket) == ready.net
    change(ready, ticket, service_type=ready.item("service_type", "HWF"))
    assert document_of(ready, ticket) == ready.hardware
    now, before = ready.wei.sop_runs.past(ticket)
    assert (before.ended, before.followed_by) == (Ended.REPLACED, now.key)
    change(ready, ticket, service_type=ready.item("service_type", "SWQ"))
    assert document_of(ready, ticket) is None


def test_an_sop_that_was_worked_on_stays_whatever_the_type_becomes(ready):
    ticket = create(ready)
    ready.wei.sop_runs.tick(ticket, step_ids(ready.wei, ticket)[0])
    change(ready, ticket, service_type=ready.item("service_type", "HWF"))
    assert document_of(ready, ticket) == ready.net


def test_one_chosen_by_hand_stays_whatever_the_type_becomes(ready):
    ticket = create(ready)
    ready.wei.sop_runs.attach(ticket, ready.hardware)
    change(ready, ticket, service_type=ready.item("service_type", "SWF"))
    assert document_of(ready, ticket) == ready.hardware


def test_one_that_was_taken_off_does_not_come_back_by_rule(ready):
    ticket = create(ready)
    ready.wei.sop_runs.detach(ticket)
    change(ready, ticket, service_type=ready.item("service_type", "HWF"))
    change(ready, ticket, service_type=ready.item("service_type", "NWF"))
    assert document_of(ready, ticket) is None
    ready.wei.sop_runs.attach(ticket, ready.net)
    assert document_of(ready, ticket) == ready.net


def test_two_that_fit_alike_are_left_to_the_agent_and_offered_first(ready):
    second, _ = in_force(ready, "NET-02", network_sop("慢"), "NWF")
    ticket = create(ready)
    assert document_of(ready, ticket) is None
    offered = ready.wei.sop_runs.choices(ticket)
    assert [(each.document, each.fits) for each in offered] == [
        (ready.net, True),
        (second, True),
        (ready.hardware, False),
    ]


def test_of_two_the_one_about_the_nearer_category_comes(ready):
    wifi, _ = in_force(ready, "NET-03", network_sop("无线"), "NWF", "NET-wifi")
    assert document_of(ready, create(ready, category=("网络与电话", "无线"))) == wifi
    ticket = create(ready, category=("网络与电话", "有线"))
    assert document_of(ready, ticket) == ready.net
    change(ready, ticket, category=ready.item("category", "NET-wifi"))
    assert document_of(ready, ticket) == wifi


def test_many_tickets_changed_together_each_get_theirs(ready):
    tickets = [create(ready, "") for _ in range(3)]
    edit = BulkEdit({"service_type": ready.item("service_type", "NWF")})
    ready.wei.tickets.bulk_edit(tickets, edit)
    assert {document_of(ready, each) for each in tickets} == {ready.net}


def test_what_is_solved_on_the_spot_or_closed_gets_none(ready):
    draft = TicketDraft("锁了", service_type="NWF", extra=dict(ASKED_OF_NETWORK))
    solved = ready.wei.tickets.create_solved(draft, Solution("解锁", "", 2))
    assert document_of(ready, solved) is None
    closed = create(ready, "", status="closed")
    with pytest.raises(AppError):
        ready.wei.sop_runs.attach(closed, ready.net)


def test_imported_history_gets_none(ready, tmp_path):
    sheet = tmp_path / "old.csv"
    sheet.write_text("主题,服务类型\n旧事,网络故障\n", "utf-8")
    (plan,) = ready.wei.imports.inspect(sheet, "UTC").plans
    ready.wei.imports.run(plan)
    (key,) = ready.wei.queue.all_keys(TicketQuery())
    assert ready.wei.queue.get(key).service_type == ready.item("service_type", "NWF")
    assert document_of(ready, key) is None


def test_attaching_again_is_refused_and_so_is_what_is_not_in_force(ready):
    ticket = create(ready)
    with pytest.raises(AppError) as caught:
        ready.wei.sop_runs.attach(ticket, ready.net)
    assert caught.value.code == "sop_run_here"
    ready.lin.documents.retire(ready.hardware, "不用了")
    with pytest.raises(AppError) as caught:
        ready.wei.sop_runs.attach(ticket, ready.hardware)
    assert caught.value.code == "sop_not_in_force"


def test_the_time_of_steps_starts_when_somebody_takes_the_ticket(ready):
    waiting, taken = create(ready), create(ready, assignee="魏然")
    assert ready.wei.sop_runs.read(waiting).run.started_at is None
    assert ready.wei.sop_runs.read(taken).run.started_at == ready.clock.now
    ready.clock.now += 3_600_000
    change(ready, waiting, assignee=ready.people["Ran Wei"])
    assert ready.wei.sop_runs.read(waiting).run.started_at == ready.clock.now


def test_open_tickets_worked_by_a_version_count_before_another_is_approved(ready):
    ticket, other = create(ready), create(ready)
    draft = ready.wei.documents.revise(ready.net)
    assert list(ready.lin.documents.impact(draft).tickets) == [ticket, other]
    ready.wei.sop_runs.detach(other)
    assert list(ready.lin.documents.impact(draft).tickets) == [ticket]
