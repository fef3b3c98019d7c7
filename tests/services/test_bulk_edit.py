"""Many tickets together: what a preview says is what happens, refusals by row, one undo."""

import pytest
from endings import TOLD, closed

from desktop.domain.bulk import BulkEdit
from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError, Cancelled

HISTORY = ("change_set", "change", "station")


@pytest.fixture
def keys(desk):
    return [desk.lin.tickets.create(TicketDraft(f"工单 {n}", tags=("旧",))) for n in range(8)]


def close(desk, key, code="closed"):
    desk.lin.tickets.change([key], {"status": desk.item("status", code), **TOLD}, reason="作废")


def reasons(found):
    return {each.key: each.code for each in found.refused}


def test_a_preview_tells_changes_what_is_so_already_and_why_some_refuse(desk, keys, dump):
    close(desk, keys[0])
    desk.lin.tickets.bin([keys[1]])
    desk.lin.tickets.change([keys[2]], {"priority": 1}, reason="定级")
    before = dump(desk.store.reader)
    found = desk.wei.tickets.bulk_preview([*keys, 99], BulkEdit({"priority": 1}, reason="定级"))
    assert reasons(found) == {keys[0]: "ticket_closed", keys[1]: "ticket_in_bin", 99: "ticket_gone"}
    assert found.unchanged == (keys[2],)
    assert list(found.changes) == keys[3:]
    assert found.changes[keys[3]] == (("priority", 3, 1),)
    assert dump(desk.store.reader) == before


def test_an_edit_does_what_its_preview_said_and_is_one_undo(desk, keys, dump):
    close(desk, keys[0])
    edit = BulkEdit(
        {"priority": 1, "extra.asset_no": "IT-9"}, ("新",), ("旧",), "一起处理", reason="定级"
    )
    before = dump(desk.store.reader, *HISTORY)
    found = desk.wei.tickets.bulk_preview(keys, edit)
    report = desk.wei.tickets.bulk_edit(keys, edit, found.seen)
    assert report.done == tuple(keys[1:])
    assert reasons(report) == reasons(found) == {keys[0]: "ticket_closed"}
    ticket = desk.wei.queue.get(keys[3])
    assert (ticket.priority, ticket.tags, ticket.extra) == (1, ("新",), {"asset_no": "IT-9"})
    assert [message.body for message in ticket.messages] == ["一起处理"]
    desk.wei.undo.undo()
    assert dump(desk.store.reader, *HISTORY) == before
    assert desk.wei.checks.run().is_sound


def test_a_ticket_changed_since_the_preview_is_refused_and_the_others_go_on(desk, keys):
    edit = BulkEdit({"priority": 1}, reason="定级")
    seen = desk.wei.tickets.bulk_preview(keys, edit).seen
    desk.lin.tickets.change([keys[2]], {"priority": 4}, reason="定级")
    desk.lin.tickets.change([keys[3]], {"subject": "别的字段"})
    report = desk.wei.tickets.bulk_edit(keys, edit, seen)
    assert reasons(report) == {keys[2]: "changed_meanwhile"}
    assert desk.wei.queue.get(keys[2]).priority == 4
    assert desk.wei.queue.get(keys[3]).priority == 1


def test_closed_tickets_take_tags_and_notes_and_reopening_with_everything(desk, keys):
    for key in keys:
        close(desk, key, "void" if key == keys[0] else "closed")
    report = desk.wei.tickets.bulk_edit(keys, BulkEdit(add_tags=("月末",), note="记一笔"))
    assert report.done == tuple(keys)
    assert desk.wei.queue.get(keys[0]).tags == ("旧", "月末")
    reopened = BulkEdit({"status": desk.item("status", "working"), "priority": 2}, reason="定级")
    assert desk.wei.tickets.bulk_edit(keys, reopened).done == tuple(keys)
    assert desk.wei.queue.get(keys[0]).closed_at is None


def test_one_closed_ticket_refuses_a_single_change_too_but_undo_is_free(desk, keys):
    key = keys[0]
    desk.wei.tickets.change([key], {"priority": 1}, reason="定级")
    desk.wei.tickets.change([key], closed(desk))
    report = desk.wei.tickets.change([key], {"priority": 2}, reason="定级")
    assert (report.changed, reasons(report)) == ((), {key: "ticket_closed"})
    with pytest.raises(AppError, match="ticket_closed"):
        desk.wei.tickets.reply(key, "太晚了")
    desk.wei.tickets.note(key, "还能记")
    assert desk.wei.tickets.change([key], {"tags": ("好",)}).changed == (key,)
    for _ in range(4):
        desk.wei.undo.undo()
    assert desk.wei.queue.get(key).priority == 3


def test_stopping_keeps_what_is_done_names_what_is_left_and_is_one_undo(desk, keys, monkeypatch):
    monkeypatch.setattr("desktop.services.bulk_edits.CHUNK_SECONDS", 0)
    calls = []

    def progress(done, total):
        calls.append((done, total))
        if done >= 3:
            raise Cancelled

    report = desk.wei.tickets.bulk_edit(
        keys, BulkEdit({"priority": 1}, reason="定级"), progress=progress
    )
    assert (report.done, report.left) == (tuple(keys[:3]), tuple(keys[3:]))
    assert calls == [(0, 8), (1, 8), (2, 8), (3, 8)]
    desk.wei.undo.undo()
    assert {desk.wei.queue.get(key).priority for key in keys} == {3}


def test_a_retired_or_unknown_status_changes_nothing(desk, keys):
    odd = desk.wei.tickets.bulk_preview(keys, BulkEdit({"status": 10**9}))
    assert set(reasons(odd).values()) == {"unknown_status"}
    with pytest.raises(KeyError):
        desk.wei.tickets.bulk_preview(keys, BulkEdit({"key": 1}))


def test_a_field_that_holds_something_else_than_expected_is_not_overwritten(desk, keys):
    desk.lin.tickets.change([keys[0]], {"subject": "她的", "tags": ("甲",)})
    with pytest.raises(AppError, match="changed_meanwhile"):
        desk.wei.tickets.change([keys[0]], {"subject": "我的"}, expected={"subject": "工单 0"})
    assert desk.wei.queue.get(keys[0]).subject == "她的"
    desk.wei.tickets.change([keys[0]], {"tags": ("乙",)}, expected={"tags": ("甲",)})
    assert desk.wei.queue.get(keys[0]).tags == ("乙",)


def test_ten_thousand_tickets_are_written_in_short_transactions(desk, monkeypatch):
    keys = [desk.lin.tickets.create(TicketDraft(f"{n}")) for n in range(300)]
    lengths = []
    kept = desk.store.write

    def timed(intent, work):
        begun = desk.store.reader.execute("select count(*) from change").fetchone()[0]
        result = kept(intent, work)
        lengths.append(
            desk.store.reader.execute("select count(*) from change").fetchone()[0] - begun
        )
        return result

    monkeypatch.setattr(desk.store, "write", timed)
    monkeypatch.setattr("desktop.services.bulk_edits.CHUNK_SECONDS", 0.0005)
    report = desk.wei.tickets.bulk_edit(
        keys, BulkEdit({"priority": 1}, note="同一条", reason="定级")
    )
    assert len(report.done) == 300
    assert len(lengths) > 2
    desk.wei.undo.undo()
    assert desk.wei.queue.get(keys[0]).priority == 3
