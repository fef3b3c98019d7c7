"""One writer: whole transactions, notices after the commit, one writing process."""

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.store.change import Intent
from desktop.store.lock import WriteLock

SETTINGS = "select count(*) from setting where name <> 'seed'"


def intent(desk, command="test.write"):
    return Intent(command, None, desk.clock())


def sets(desk):
    return desk.store.reader.execute("select key, seq from change_set order by key").fetchall()


class Stop(Exception):
    """Something goes wrong in the middle."""


@settings(max_examples=20)
@given(steps=st.integers(0, 5))
def test_an_exception_after_any_step_leaves_nothing_behind(desk, dump, steps):
    key = desk.wei.tickets.create(TicketDraft("打印机", tags=("急",)))
    before = dump(desk.store.reader)

    def work(change):
        acts = (
            lambda: change.update("ticket", key, {"subject": "改", "tags": '["新"]'}),
            lambda: change.insert("setting", {"name": "x", "value": "1"}),
            lambda: change.remove("ticket", key),
            lambda: change.begin(intent(desk)),
            lambda: change.flush(),
        )
        for act in acts[:steps]:
            act()
        raise Stop

    with pytest.raises(Stop):
        desk.store.write(intent(desk), work)
    assert dump(desk.store.reader) == before
    assert desk.wei.checks.run().is_sound


def test_a_rule_of_the_tables_that_is_broken_late_takes_everything_back(desk, dump):
    before = dump(desk.store.reader)

    def work(change):
        change.insert("setting", {"name": "one", "value": "1"})
        change.insert("setting", {"name": "one", "value": "2"})

    with pytest.raises(AppError) as caught:
        desk.store.write(intent(desk), work)
    assert caught.value.code == "not_unique"
    assert caught.value.params == {"columns": "setting.name"}
    assert dump(desk.store.reader) == before


@pytest.mark.parametrize(
    "fields",
    [
        {"priority": "urgent"}, {"priority": None}, {"priority": 2**80}, {"subject": "\ud800"},
        {"subject": None}, {"subject": b"bytes"}, {"due_at": "tomorrow"}, {"due_at": 1.5},
    ],
    ids=repr,
)  # fmt: skip
def test_a_value_that_no_column_takes_is_refused_in_words(desk, dump, fields):
    key = desk.wei.tickets.create(TicketDraft("打印机"))
    before = dump(desk.store.reader)
    with pytest.raises(AppError, match="value_not_kept"):
        desk.wei.tickets.change([key], fields)
    assert dump(desk.store.reader) == before


def test_a_reference_to_nobody_is_refused_in_words(desk, dump):
    key = desk.wei.tickets.create(TicketDraft("打印机"))
    before = dump(desk.store.reader)
    with pytest.raises(AppError, match="still_used"):
        desk.wei.tickets.change([key], {"assignee": 987_654})
    for wrong in (987_654, desk.item("category", "PC"), "new", None):
        with pytest.raises(AppError, match="unknown_status"):
            desk.wei.tickets.change([key], {"status": wrong})
    assert dump(desk.store.reader) == before


def test_a_ticket_that_is_gone_can_be_neither_answered_nor_given_a_file(desk):
    for act in (
        lambda: desk.wei.tickets.reply(1, "x"),
        lambda: desk.wei.tickets.note(1, "x"),
        lambda: desk.wei.tickets.attach(1, "x", "text/plain", b""),
        lambda: desk.wei.queue.get(1),
    ):
        with pytest.raises(AppError, match="ticket_gone"):
            act()
    assert desk.wei.tickets.change([1], {"priority": 1}, reason="定级").gone == (1,)


def test_a_write_inside_a_write_is_refused_and_the_outer_one_taken_back(desk, dump):
    before = dump(desk.store.reader)

    def work(change):
        change.insert("setting", {"name": "x", "value": "1"})
        desk.store.write(intent(desk), lambda _: None)

    with pytest.raises(RuntimeError, match="may not start another"):
        desk.store.write(intent(desk), work)
    assert dump(desk.store.reader) == before


def test_readers_see_only_what_is_committed(desk):
    seen = []

    def count():
        return desk.store.reader.execute(SETTINGS).fetchone()[0]

    def work(change):
        change.insert("setting", {"name": "x", "value": "1"})
        other = threading.Thread(target=lambda: seen.append(count()))
        other.start()
        other.join()

    desk.store.write(intent(desk), work)
    assert seen == [0]
    assert count() == 1


def test_notices_come_after_the_commit_and_only_then(desk):
    told = []
    desk.store.listen(
        lambda changed: told.append(
            (changed.kind, desk.store.reader.execute(SETTINGS).fetchone()[0])
        )
    )

    def stops(change):
        change.insert("setting", {"name": "x", "value": "1"})
        raise Stop

    with pytest.raises(Stop):
        desk.store.write(intent(desk), stops)
    desk.store.write(intent(desk), lambda _: None)
    assert told == []
    desk.wei.settings.set("desk_name", "台")
    assert told == [("setting", 1)]


def test_a_notice_names_records_fields_and_the_change_set(desk):
    key = desk.wei.tickets.create(TicketDraft("打印机"))
    told = []
    desk.store.listen(told.append)
    desk.wei.tickets.change([key], {"subject": "改", "extra.asset_no": "1"})
    (changed,) = told
    assert (changed.kind, changed.change_set) == ("ticket", sets(desk)[-1][0])
    assert changed.records == {key: {"subject", "extra.asset_no"}}


def test_many_threads_write_one_after_the_other_without_a_gap(desk):
    def work(n):
        mine = desk.at_work("Ran Wei")
        for step in range(15):
            mine.tickets.create(TicketDraft(f"{n}-{step}"))
        mine.close()

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    keys = sets(desk)
    assert [key for key, _ in keys] == [seq for _, seq in keys] == list(range(1, len(keys) + 1))
    numbers = desk.store.reader.execute("select counter from ticket order by counter").fetchall()
    assert [n for (n,) in numbers] == list(range(1, 61))


def test_an_unused_change_set_gives_its_number_to_the_next(desk):
    before = len(sets(desk))

    def work(change):
        for name in ("a", "b"):
            change.begin(intent(desk, "unused"))
            change.begin(intent(desk, name))
            change.insert("setting", {"name": name, "value": "1"})
        change.begin(intent(desk, "unused"))

    desk.store.write(intent(desk, "unused"), work)
    rows = desk.store.reader.execute("select command, seq from change_set order by key").fetchall()
    assert rows[before:] == [("a", before + 1), ("b", before + 2)]


def test_a_closed_store_takes_no_more_writes_instead_of_waiting_for_ever(desk):
    desk.wei.settings.set("desk_name", "一")
    desk.close()
    with pytest.raises(RuntimeError, match="closed"):
        desk.wei.settings.set("desk_name", "二")


def test_five_thousand_records_of_one_second_all_get_keys_of_their_own(desk):
    def work(change):
        return [change.keys.take("ticket", desk.clock.now) for _ in range(5000)]

    keys = desk.store.write(intent(desk), work)
    assert len(set(keys)) == 5000
    assert keys == sorted(keys)


def test_a_key_is_never_given_twice_also_after_the_record_is_gone(desk):
    first = desk.wei.tickets.create(TicketDraft("一"))
    desk.wei.undo.undo()
    second = desk.wei.tickets.create(TicketDraft("二"))
    assert second > first
    assert desk.wei.queue.get(second).counter == 2


def test_two_locks_of_one_process_exclude_each_other(tmp_path):
    one, other = WriteLock(tmp_path / "lock"), WriteLock(tmp_path / "lock")
    one.take()
    one.take()
    with pytest.raises(AppError, match="workspace_open_elsewhere"):
        other.take()
    one.release()
    other.take()
    other.release()


def test_a_status_whose_meaning_changes_takes_its_tickets_along(desk):
    key = desk.wei.tickets.create(TicketDraft("打印机", status="waiting_other"))
    status = desk.item("status", "waiting_other")
    desk.store.write(
        intent(desk), lambda change: change.update("list_item", status, {"kind": "closed"})
    )
    assert desk.wei.queue.get(key).is_open == 0
    assert desk.wei.checks.run().is_sound
