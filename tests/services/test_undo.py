"""Undo and redo: my own acts one by one, whole batches, refused where somebody worked since."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.store.change import Intent

HISTORY = ("change_set", "change", "station")
DAY = 24 * 3600 * 1000


@pytest.fixture
def key(desk):
    return desk.wei.tickets.create(TicketDraft("打印机卡纸", extra={"asset_no": "IT-1"}))


def code_of(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def test_with_nothing_done_there_is_nothing_to_take_back(desk):
    assert desk.wei.undo.last() is None
    assert desk.wei.undo.last_undone() is None
    assert code_of(desk.wei.undo.undo) == "nothing_to_undo"
    assert code_of(desk.wei.undo.redo) == "nothing_to_redo"


def test_twenty_steps_are_walked_back_and_forth_and_back_again(desk, key, dump):
    acts = [
        lambda n: desk.wei.tickets.change([key], {"subject": f"主题 {n}"}),
        lambda n: desk.wei.tickets.reply(key, f"回复 {n}"),
        lambda n: desk.wei.tickets.change([key], {"extra.asset_no": n, "tags": (f"标签{n}",)}),
        lambda n: desk.wei.tickets.create(TicketDraft(f"又一张 {n}")),
    ]
    stands = [dump(desk.store.reader, *HISTORY)]
    for n in range(20):
        desk.clock.now += 1000
        acts[n % 4](n)
        stands.append(dump(desk.store.reader, *HISTORY))
    for _ in range(2):
        for stand in reversed(stands[:-1]):
            desk.wei.undo.undo()
            assert dump(desk.store.reader, *HISTORY) == stand
        for stand in stands[1:]:
            desk.wei.undo.redo()
            assert dump(desk.store.reader, *HISTORY) == stand
        assert code_of(desk.wei.undo.redo) == "nothing_to_redo"


@settings(max_examples=25)
@given(st.lists(st.sampled_from(["act", "undo", "redo"]), max_size=14))
def test_any_walk_equals_the_simple_model_of_two_stacks(desk, walk):
    mine = desk.at_work("Ran Wei")
    key = desk.lin.tickets.create(TicketDraft("0"))
    past, future, now = [], [], "0"
    for number, step in enumerate(walk, 1):
        if step == "act":
            mine.tickets.change([key], {"subject": f"{number}"})
            past, future, now = [*past, now], [], f"{number}"
        elif step == "undo" and past:
            mine.undo.undo()
            future, now, past = [*future, now], past[-1], past[:-1]
        elif step == "redo" and future:
            mine.undo.redo()
            past, now, future = [*past, now], future[-1], future[:-1]
        assert mine.queue.get(key).subject == now
        assert (mine.undo.last() is None) == (not past)
        assert (mine.undo.last_undone() is None) == (not future)


def test_a_new_act_ends_redo(desk, key):
    desk.wei.tickets.change([key], {"priority": 1}, reason="定级")
    desk.wei.undo.undo()
    desk.wei.tickets.note(key, "新的一步")
    assert desk.wei.undo.last_undone() is None


def test_undo_is_refused_where_somebody_changed_the_same_field_since(desk, key, dump):
    desk.wei.tickets.change([key], {"priority": 1, "subject": "我的"}, reason="定级")
    desk.lin.tickets.change([key], {"subject": "她的"})
    before = dump(desk.store.reader)
    assert code_of(desk.wei.undo.undo) == "changed_since"
    assert dump(desk.store.reader) == before


def test_undo_is_refused_where_somebody_changed_the_same_extra_field_since(desk, key):
    desk.wei.tickets.change([key], {"extra.asset_no": "IT-2"})
    desk.lin.tickets.change([key], {"extra.asset_no": "IT-3"})
    assert code_of(desk.wei.undo.undo) == "changed_since"


def test_undo_goes_through_where_somebody_changed_other_fields_since(desk, key):
    desk.wei.tickets.change([key], {"priority": 1, "extra.asset_no": "IT-2"}, reason="定级")
    desk.clock.now += 5000
    desk.lin.tickets.change([key], {"subject": "她的", "extra.error_code": "E5"})
    desk.wei.undo.undo()
    ticket = desk.wei.queue.get(key)
    assert (ticket.priority, ticket.subject) == (3, "她的")
    assert ticket.extra == {"asset_no": "IT-1", "error_code": "E5"}
    assert ticket.updated_at == desk.clock.now


def test_a_new_ticket_that_somebody_answered_cannot_be_undone_until_the_answer_is(desk, key):
    desk.lin.tickets.reply(key, "已处理")
    assert code_of(desk.wei.undo.undo) == "changed_since"
    desk.lin.undo.undo()
    desk.wei.undo.undo()
    assert desk.wei.queue.rows([key]) == {}


def test_a_new_ticket_that_somebody_put_a_file_to_cannot_be_undone(desk, key):
    desk.lin.tickets.attach(key, "a.txt", "text/plain", b"a")
    assert code_of(desk.wei.undo.undo) == "changed_since"


def test_a_new_person_whom_another_ticket_names_stays(desk):
    desk.wei.tickets.create(TicketDraft("一", requester=PersonDraft("新人")))
    desk.lin.tickets.create(TicketDraft("二", requester=PersonDraft("新人")))
    assert code_of(desk.wei.undo.undo) == "still_used"
    assert len(desk.wei.people.find("新人")) == 1


def test_undo_takes_back_only_my_own_acts_of_this_session(desk, key):
    desk.lin.tickets.change([key], {"priority": 1}, reason="定级")
    again = desk.at_work("Ran Wei")
    assert again.undo.last() is None
    assert desk.wei.undo.last().command == "ticket.create"
    assert desk.lin.undo.last().command == "ticket.change"


def test_the_history_lets_anybody_take_back_any_act_of_seven_days(desk, key):
    desk.wei.tickets.change([key], {"priority": 1}, reason="定级")
    act = desk.lin.undo.recent()[0]
    desk.clock.now += 6 * DAY
    desk.lin.undo.undo_set(act.key)
    assert desk.wei.queue.get(key).priority == 3
    assert code_of(lambda: desk.lin.undo.undo_set(act.key)) == "already_undone"


def test_after_seven_days_an_act_is_neither_offered_nor_taken_back(desk, key):
    desk.wei.tickets.change([key], {"priority": 1}, reason="定级")
    act = desk.lin.undo.recent()[0]
    desk.clock.now += 7 * DAY + 1
    assert desk.lin.undo.recent() == []
    assert code_of(lambda: desk.lin.undo.undo_set(act.key)) == "nothing_to_undo"


def test_what_the_program_wrote_itself_cannot_be_taken_back(desk):
    (made,) = desk.store.reader.execute(
        "select key from change_set where command = 'workspace.make'"
    ).fetchone()
    assert code_of(lambda: desk.lin.undo.undo_set(made)) == "nothing_to_undo"
    assert code_of(lambda: desk.lin.undo.undo_set(987_654)) == "nothing_to_undo"


def test_a_thousand_times_back_and_forth_is_no_deeper_than_once(desk, key):
    desk.wei.tickets.change([key], {"priority": 1}, reason="定级")
    (act,) = desk.store.reader.execute("select max(key) from change_set").fetchone()
    for _ in range(1200):
        desk.lin.undo.undo_set(act)
        (act,) = desk.store.reader.execute("select max(key) from change_set").fetchone()
    assert desk.wei.queue.get(key).priority == 1
    assert desk.wei.undo.last().command == "ticket.change"


@pytest.fixture
def many(desk):
    """Return the keys of 1,200 tickets."""

    def work(change):
        status = desk.item("status", "new")
        row = {
            "priority": 3, "status": status, "station": 0, "subject": "多",
            "created_at": desk.clock.now, "updated_at": desk.clock.now,
        }  # fmt: skip
        return [
            change.insert("ticket", {**row, "id": n.to_bytes(16, "big"), "counter": 5000 + n})
            for n in range(1200)
        ]

    return desk.store.write(Intent("sample.write", None, desk.clock()), work)


def test_a_batch_of_1200_tickets_is_one_act_taken_back_and_done_again_as_one(desk, many, dump):
    before = dump(desk.store.reader, *HISTORY)
    report = desk.wei.tickets.change(many, {"priority": 1}, reason="定级")
    after = dump(desk.store.reader, *HISTORY)
    assert len(report.changed) == 1200
    assert [act.command for act in desk.wei.undo.recent()] == ["ticket.change", *["person.add"] * 3]
    for _ in range(2):
        desk.wei.undo.undo()
        assert dump(desk.store.reader, *HISTORY) == before
        assert desk.wei.undo.last() is None
        desk.wei.undo.redo()
        assert dump(desk.store.reader, *HISTORY) == after


def test_a_batch_of_which_one_ticket_was_changed_since_is_left_whole(desk, many, dump):
    desk.wei.tickets.change(many, {"priority": 1}, reason="定级")
    for changed in (many[3], many[-3]):
        desk.lin.tickets.change([changed], {"priority": 2}, reason="定级")
        before = dump(desk.store.reader)
        assert code_of(desk.wei.undo.undo) == "changed_since"
        assert dump(desk.store.reader) == before
        desk.lin.undo.undo()
    desk.wei.undo.undo()


def test_a_batch_that_changes_nothing_at_its_start_never_takes_a_strangers_act_with_it(desk, many):
    desk.wei.tickets.change(many[:600], {"priority": 1}, reason="定级")
    stranger = []

    def between(done, _total):
        if done == 500:
            stranger.append(desk.lin.tickets.create(TicketDraft("别人的")))

    mine = desk.at_work("Ran Wei")
    mine.tickets.change(many, {"priority": 1}, between, reason="定级")
    mine.undo.undo()
    assert desk.lin.queue.rows(stranger)
    assert desk.wei.queue.get(many[10]).priority == 1
    assert desk.wei.queue.get(many[900]).priority == 3


def test_a_field_set_twice_in_one_set_goes_back_to_its_first_value(desk, key):
    def work(change):
        change.update("ticket", key, {"subject": "中间"})
        change.update("ticket", key, {"subject": "最后"})

    person = desk.people["Ran Wei"]
    desk.store.write(Intent("ticket.change", person, desk.clock()), work)
    desk.wei.undo.undo()
    assert desk.wei.queue.get(key).subject == "打印机卡纸"


def test_text_that_looks_like_our_own_marks_comes_back_as_it_was(desk):
    for subject in ("\0bytes:00ff", "\0text:x", "\0"):
        key = desk.wei.tickets.create(TicketDraft(subject))
        desk.wei.undo.undo()
        desk.wei.undo.redo()
        assert desk.wei.queue.get(key).subject == subject


def test_the_same_extra_value_again_is_told_as_unchanged(desk, key):
    report = desk.wei.tickets.change([key], {"extra.asset_no": "IT-1"})
    assert (report.changed, report.unchanged) == ((), (key,))
