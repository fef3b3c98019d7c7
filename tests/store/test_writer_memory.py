"""What the writer remembers between transactions is only ever what was committed."""

import contextlib

import pytest
from endings import TOLD

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.keys import first_key
from desktop.store.change import Intent


class Stopped(Exception):
    """Ends a piece of work."""


def intent(desk):
    return Intent("ticket.change", None, desk.clock())


def sets(desk):
    return desk.store.reader.execute("select key, seq from change_set order by key").fetchall()


def test_a_change_set_that_was_rolled_back_leaves_no_gap_in_the_sequence(desk):
    desk.wei.tickets.create(TicketDraft("第一张"))

    def work(change):
        change.insert("setting", {"name": "gone", "value": "1"})
        change.flush()
        raise Stopped

    with contextlib.suppress(Stopped):
        desk.store.write(intent(desk), work)
    desk.wei.tickets.create(TicketDraft("第二张"))
    keys, seqs = zip(*sets(desk), strict=True)
    assert list(keys) == list(range(keys[0], keys[0] + len(keys)))
    assert list(seqs) == list(range(seqs[0], seqs[0] + len(seqs)))


def test_a_code_that_was_looked_up_is_looked_up_again_when_its_list_changes(desk):
    first = desk.wei.tickets.create(TicketDraft("甲", channel="phone"))
    known = desk.item("channel", "phone")
    desk.store.write(
        intent(desk), lambda change: change.update("list_item", known, {"code": "telephone"})
    )
    second = desk.wei.tickets.create(TicketDraft("乙", channel="telephone"))
    assert desk.wei.queue.get(first).channel == desk.wei.queue.get(second).channel == known


def test_a_list_entry_that_was_rolled_back_is_not_remembered(desk):
    def work(change):
        key = change.insert(
            "list_item",
            {"list": "channel", "code": "pigeon", "name_zh": "信鸽", "name_en": "Pigeon"},
        )
        assert change.memory.list_code(change.connection, "channel", "pigeon") == key
        raise Stopped

    with contextlib.suppress(Stopped):
        desk.store.write(intent(desk), work)
    found = desk.store.write(
        intent(desk), lambda change: change.memory.list_code(change.connection, "channel", "pigeon")
    )
    assert found is None


def test_a_status_that_becomes_closed_closes_what_is_changed_after_it(desk):
    key = desk.wei.tickets.create(TicketDraft("丙"))
    working = desk.item("status", "working")
    desk.wei.tickets.change([key], {"status": working})
    desk.store.write(
        intent(desk), lambda change: change.update("list_item", working, {"kind": "closed"})
    )
    other = desk.wei.tickets.create(TicketDraft("丁"))
    desk.wei.tickets.change([other], {"status": working, **TOLD})
    assert not desk.wei.queue.get(other).is_open


def test_a_status_of_no_known_kind_is_told_as_damage(desk):
    with pytest.raises(AppError, match="workspace_damaged"):
        desk.store.write(
            intent(desk), lambda change: change.memory.is_open(change.connection, 987_654)
        )


def test_what_is_said_in_the_act_that_makes_a_ticket_is_found(desk):
    def work(change):
        values = {
            "id": b"1", "station": 0, "counter": 99, "subject": "空", "priority": 3,
            "status": desk.item("status", "new"),
            "created_at": change.now, "updated_at": change.now,
        }  # fmt: skip
        key = change.insert("ticket", values)
        said = {"ticket": key, "kind": 1, "body": "碳带耗尽", "created_at": change.now}
        change.insert("message", said)
        return key

    key = desk.store.write(intent(desk), work)
    assert desk.wei.queue.first_page(desk.wei.queue.query("all", "碳带")) == [key]


def test_no_key_is_given_twice_whatever_the_writer_remembers(desk):
    first = desk.wei.tickets.create(TicketDraft("戊"))
    second = desk.wei.tickets.create(TicketDraft("己"))
    ahead = first_key(desk.clock.now + 5_000)
    note = {"kind": 2, "body": "早", "created_at": desk.clock.now, "ticket": first}
    desk.store.write(intent(desk), lambda change: change.insert("message", {**note, "key": ahead}))

    def stopped(change):
        change.insert("message", {**note, "key": ahead + 1})
        raise Stopped

    with contextlib.suppress(Stopped):
        desk.store.write(intent(desk), stopped)
    desk.clock.now += 5_000
    told = [desk.wei.tickets.note(key, "晚") for key in (first, second)]
    assert [ahead, *told] == [ahead, ahead + 1, ahead + 2]


def test_a_key_that_was_taken_back_is_never_given_again(desk):
    first = desk.wei.tickets.create(TicketDraft("庚"))
    desk.wei.undo.undo()
    assert desk.wei.tickets.create(TicketDraft("辛")) > first
