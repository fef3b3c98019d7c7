"""The clocks of tickets: started, answered, paused, retargeted, stopped, opened again, undone."""

from datetime import UTC, datetime

import pytest
from endings import TOLD

from desktop.domain.drafts import Solution, TicketDraft
from desktop.domain.vocabulary import Priority
from desktop.store import clocks

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def at(text):
    return int(datetime.fromisoformat(f"2026-{text}").replace(tzinfo=UTC).timestamp() * 1000)


@pytest.fixture
def key(desk):
    """Return a P3 ticket of Monday nine o'clock: answer in four hours, solution in 24."""
    desk.clock.now = at("08-31T09:00")
    return desk.wei.tickets.create(TicketDraft("打印机卡纸"))


def clock_of(desk, key, kind):
    return [row for row in clocks.of_ticket(desk.store.reader, key) if row.kind == kind][-1]


def acts(desk, clock):
    found = clocks.entries(desk.store.reader, clock.key)
    return [(str(e.segment.act), e.segment.cause, e.segment.at) for e in found]


def to(desk, key, status, reason=""):
    told = TOLD if status == "resolved" else {}
    desk.wei.tickets.change([key], {"status": desk.item("status", status), **told}, reason=reason)


def due(desk, key):
    return desk.wei.queue.get(key).due_at


def test_a_new_ticket_has_the_promises_of_its_priority_and_is_due_with_the_first(desk, key):
    answer, solution = (clock_of(desk, key, kind) for kind in ("response", "resolve"))
    assert (answer.minutes, answer.due_at) == (240, at("08-31T14:00"))
    assert (solution.minutes, solution.due_at) == (1440, at("09-02T18:00"))
    assert due(desk, key) == at("08-31T14:00")


def test_an_answer_stops_its_clock_keeps_the_facts_and_starts_the_one_of_the_next_word(desk, key):
    desk.clock.now = at("08-31T13:30")
    desk.wei.tickets.reply(key, "收到")
    answer = clock_of(desk, key, "response")
    assert (answer.state, answer.met) == ("stopped", 1)
    assert (answer.used, answer.elapsed) == (210 * MINUTE, 270 * MINUTE)
    assert due(desk, key) == at("09-02T18:00")
    first = clock_of(desk, key, "update")
    assert first.due_at == at("09-01T13:30")
    desk.clock.now = at("08-31T15:00")
    desk.wei.tickets.reply(key, "在看")
    assert clock_of(desk, key, "update").cycle == 2
    assert clock_of(desk, key, "update").due_at == at("09-01T15:00")


def test_a_note_answers_nobody(desk, key):
    desk.wei.tickets.note(key, "内部")
    assert clock_of(desk, key, "response").state == "running"


def test_waiting_pauses_the_solution_with_its_reason_and_never_the_first_answer(desk, key):
    desk.clock.now = at("08-31T10:00")
    to(desk, key, "waiting_requester", "等样例")
    answer, solution = (clock_of(desk, key, kind) for kind in ("response", "resolve"))
    assert (answer.state, solution.state, solution.due_at) == ("running", "paused", None)
    entry = clocks.entries(desk.store.reader, solution.key)[-1].segment
    assert (entry.cause, entry.why) == ("status:waiting_requester", "等样例")
    assert entry.who == str(desk.people["Ran Wei"])
    desk.clock.now = at("09-01T10:00")
    to(desk, key, "working")
    solution = clock_of(desk, key, "resolve")
    assert solution.due_at == at("09-03T18:00")
    desk.clock.now = at("09-01T11:00")
    to(desk, key, "resolved")
    solution = clock_of(desk, key, "resolve")
    assert (solution.used, solution.paused) == (2 * HOUR, 8 * HOUR)
    assert (solution.elapsed, solution.paused_elapsed) == (2 * HOUR, 24 * HOUR)


def test_a_wait_that_is_the_desks_own_business_pauses_nothing(desk, key):
    to(desk, key, "waiting_vendor")
    assert clock_of(desk, key, "resolve").state == "running"


def test_from_one_pause_to_another_both_reasons_are_kept(desk, key):
    desk.clock.now = at("08-31T10:00")
    to(desk, key, "waiting_requester")
    desk.clock.now = at("08-31T11:00")
    to(desk, key, "waiting_approval")
    told = [each[:2] for each in acts(desk, clock_of(desk, key, "resolve"))[1:]]
    assert told == [
        ("paused", "status:waiting_requester"),
        ("resumed", "status:waiting_approval"),
        ("paused", "status:waiting_approval"),
    ]


def test_a_new_priority_counts_from_the_start_and_carries_the_pauses_over(desk, key):
    desk.clock.now = at("08-31T10:00")
    to(desk, key, "waiting_requester")
    desk.clock.now = at("08-31T15:00")
    to(desk, key, "working")
    desk.wei.tickets.change([key], {"priority": int(Priority.P2)}, reason="定级")
    solution = clock_of(desk, key, "resolve")
    assert acts(desk, solution)[-1][:2] == ("retargeted", "priority:3:2")
    assert (solution.minutes, solution.due_at) == (480, at("09-01T14:00"))


def test_p1_counts_around_the_clock(desk, key):
    desk.wei.tickets.change([key], {"priority": int(Priority.P1)}, reason="定级")
    assert clock_of(desk, key, "response").due_at == at("08-31T09:15")
    assert clock_of(desk, key, "resolve").due_at == at("08-31T13:00")


def test_opened_again_soon_the_clock_goes_on_and_later_a_new_one_starts(desk, key):
    desk.clock.now = at("08-31T11:00")
    to(desk, key, "resolved")
    desk.clock.now = at("09-02T09:00")
    to(desk, key, "working")
    again = clock_of(desk, key, "resolve")
    assert (again.cycle, again.state) == (1, "running")
    assert again.due_at == at("09-04T16:00")
    desk.clock.now = at("09-02T10:00")
    to(desk, key, "resolved")
    assert clock_of(desk, key, "resolve").used == 3 * HOUR
    desk.clock.now = at("09-14T09:00")
    to(desk, key, "working")
    anew = clock_of(desk, key, "resolve")
    assert (anew.cycle, anew.due_at) == (2, at("09-16T18:00"))
    assert [row.cycle for row in clocks.of_ticket(desk.store.reader, key) if row.met] == [1, 1]


def test_a_date_that_was_agreed_upon_moves_the_promise_and_says_so(desk, key):
    desk.wei.tickets.change([key], {"due_at": at("09-05T20:00")})
    assert due(desk, key) == at("09-05T20:00")
    solution = clock_of(desk, key, "resolve")
    assert acts(desk, solution)[-1][:2] == ("retargeted", "agreed")
    assert solution.due_at == at("09-04T18:00")


def test_a_ticket_solved_on_the_spot_has_both_promises_kept(desk):
    desk.clock.now = at("08-31T09:00")
    made = desk.wei.tickets.create_solved(TicketDraft("密码"), Solution("重置", minutes=4))
    told = {(row.kind, row.state, row.met) for row in clocks.of_ticket(desk.store.reader, made)}
    assert told == {("response", "stopped", 1), ("resolve", "stopped", 1)}


def test_a_ticket_reported_earlier_counts_from_then(desk):
    desk.clock.now = at("08-31T15:00")
    made = desk.wei.tickets.create(TicketDraft("补录", created_at=at("08-31T09:30")))
    assert clock_of(desk, made, "response").due_at == at("08-31T14:30")


def test_each_act_undone_leaves_every_table_as_it_was(desk, key, dump):
    steps = [
        lambda: desk.wei.tickets.reply(key, "收到"),
        lambda: to(desk, key, "waiting_requester"),
        lambda: desk.wei.tickets.change([key], {"priority": 2}, reason="定级"),
        lambda: to(desk, key, "resolved"),
        lambda: to(desk, key, "working"),
        lambda: desk.wei.tickets.change([key], {"due_at": at("09-05T12:00")}),
    ]
    left = ("change_set", "change", "station", "sqlite_sequence")
    for step in steps:
        before = dump(desk.store.reader, *left)
        desk.clock.now += HOUR
        step()
        after = dump(desk.store.reader, *left)
        desk.wei.undo.undo()
        assert dump(desk.store.reader, *left) == before
        desk.wei.undo.redo()
        assert dump(desk.store.reader, *left) == after


def test_the_queue_is_told_when_a_promise_will_be_due_soon(desk, key):
    mark, soon = desk.store.reader.execute(
        "select sla_mark, sla_soon_at from ticket where key = ?", (key,)
    ).fetchone()
    assert (mark, soon) == (1, at("08-31T11:40"))
    to(desk, key, "resolved")
    (mark,) = desk.store.reader.execute(
        "select sla_mark from ticket where key = ?", (key,)
    ).fetchone()
    assert mark == 3
