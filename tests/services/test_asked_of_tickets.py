"""What the form of a service type asks: at intake, at the end of triage, of many tickets."""

import pytest

from desktop.domain.bulk import BulkEdit
from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.moves import Answers
from desktop.services.error_texts import error_text


def said(refusal):
    return error_text(AppError(refusal.code, **refusal.params), "zh")


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def test_a_ticket_leaves_triage_once_the_form_of_its_type_is_filled(desk):
    key = desk.wei.tickets.create(TicketDraft("卡纸", service_type="HWF"))
    working = {"status": desk.item("status", "working")}
    # Into triage it goes as it is.
    assert desk.wei.tickets.change([key], {"status": desk.item("status", "triage")}).changed
    (refusal,) = desk.wei.tickets.change([key], working).refused
    assert refusal.code == "arrow_fields"
    assert "设备型号" in said(refusal)
    asked = desk.wei.moves.asked([key], working["status"])
    assert [(a.definition.id, a.required) for a in asked.fields] == [
        ("device_model", True),
        ("asset_no", True),
        ("error_code", True),
    ]
    told = Answers({"device_model": "M404", "asset_no": "IT-7", "error_code": "50.2"})
    assert desk.wei.moves.move([key], working["status"], told).done == (key,)


def test_many_tickets_are_refused_each_by_what_its_own_form_lacks(desk):
    bare = desk.wei.tickets.create(TicketDraft("卡纸", service_type="HWF"))
    free = desk.wei.tickets.create(TicketDraft("问一句"))
    edit = BulkEdit({"status": desk.item("status", "working")})
    report = desk.wei.tickets.bulk_edit([bare, free], edit)
    assert report.done == (free,)
    assert [(each.key, each.code) for each in report.refused] == [(bare, "arrow_fields")]


def test_a_retired_field_is_asked_of_no_ticket_that_was_taken_in_with_it(desk, clock):
    key = desk.wei.tickets.create(TicketDraft("卡纸", service_type="HWF"))
    clock.now += 1000
    for field in ("device_model", "asset_no", "error_code"):
        desk.lin.fields.retire(field)
    assert desk.wei.asked_form.of_ticket(key).missing[0].id == "place_detail"
    working = {"status": desk.item("status", "working")}
    assert desk.wei.tickets.change([key], working).changed == (key,)


def test_what_is_required_at_intake_holds_a_new_ticket_up_by_whatever_door(desk):
    field = desk.lin.fields
    hardware = desk.item("service_type", "HWF")
    field.change("device_model", {"required_at": ("intake",)})
    field.put_in_force(hardware)
    draft = TicketDraft("卡纸", service_type="HWF")
    assert refused(lambda: desk.wei.tickets.create(draft)) == "intake_missing"
    told = TicketDraft("卡纸", service_type="HWF", extra={"device_model": "M404"})
    key = desk.wei.tickets.create(told)
    asked = desk.wei.asked_form.of_ticket(key)
    assert (asked.done, len(asked.fields)) == (1, 4)
    assert [each.definition.id for each in asked.rest().fields] == [
        "asset_no",
        "error_code",
        "place_detail",
    ]
