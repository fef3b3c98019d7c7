"""An undo that is refused says who changed what when, and can be done anyway as a new act."""

import pytest

from desktop.domain.bulk import BulkEdit
from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError


@pytest.fixture
def key(desk):
    return desk.lin.tickets.create(TicketDraft("打印机卡纸", extra={"asset_no": "IT-1"}))


def test_a_refusal_names_the_field_both_values_and_who(desk, key):
    desk.wei.tickets.change([key], {"priority": 1, "extra.asset_no": "IT-2"}, reason="定级")
    desk.clock.now += 60_000
    desk.lin.tickets.change([key], {"extra.asset_no": "IT-3"})
    with pytest.raises(AppError) as caught:
        desk.wei.undo.undo()
    (found,) = desk.wei.undo.collisions(caught.value.params["change_set"])
    assert found == (
        *("ticket", key, "extra.asset_no", "IT-1", "IT-2", "IT-3"),
        *(desk.people["Xiao Lin"], desk.clock.now),
    )


def test_set_back_anyway_is_a_new_act_of_mine_with_its_own_undo(desk, key):
    desk.wei.tickets.change([key], {"priority": 1, "subject": "我的"}, reason="定级")
    mine = desk.wei.undo.last().key
    desk.lin.tickets.change([key], {"subject": "她的"})
    desk.wei.undo.set_back(mine)
    ticket = desk.wei.queue.get(key)
    assert (ticket.priority, ticket.subject) == (3, "打印机卡纸")
    assert desk.wei.undo.last().command == "history.set_back"
    desk.wei.undo.undo()
    assert desk.wei.queue.get(key).subject == "她的"


def test_a_batch_is_set_back_as_one(desk, monkeypatch):
    monkeypatch.setattr("desktop.services.bulk_edits.CHUNK_SECONDS", 0)
    keys = [desk.lin.tickets.create(TicketDraft(f"{n}")) for n in range(4)]
    desk.wei.tickets.bulk_edit(keys, BulkEdit({"priority": 1}, reason="定级"))
    mine = desk.wei.undo.last().key
    desk.lin.tickets.change(keys[:2], {"priority": 2}, reason="定级")
    met = [(each.record, each.field) for each in desk.wei.undo.collisions(mine)]
    assert {record for record, field in met if field == "priority"} == {keys[1], keys[0]}
    desk.wei.undo.set_back(mine)
    assert {desk.wei.queue.get(key).priority for key in keys} == {3}
    desk.wei.undo.undo()
    assert [desk.wei.queue.get(key).priority for key in keys] == [2, 2, 1, 1]


def test_my_acts_of_seven_days_name_their_tickets_and_whether_they_hold(desk, key):
    other = desk.lin.tickets.create(TicketDraft("别的"))
    desk.wei.tickets.change([key, other], {"priority": 1}, reason="定级")
    desk.wei.tickets.note(key, "看过")
    desk.wei.tickets.link(key, other)
    desk.wei.tickets.attach(other, "a.txt", "text/plain", b"a")
    desk.wei.undo.undo()
    assert [(m.act.command, m.tickets, m.is_undone) for m in desk.wei.undo.mine()] == [
        ("ticket.attach", (), True),
        ("ticket.link", (key,), False),
        ("ticket.note", (key,), False),
        ("ticket.change", (key, other), False),
    ]
    assert desk.wei.undo.mine()[-1].fields == ("priority", "due_at")
    desk.clock.now += 8 * 24 * 3600 * 1000
    assert desk.wei.undo.mine() == []
