"""Taking many tickets in: whole chunks, nothing doubled, an agent's saves in between."""

from copy import deepcopy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import (
    AttachmentDraft,
    HistoryDraft,
    MessageDraft,
    PersonDraft,
    TicketDraft,
)
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.ticket_query import TicketQuery
from desktop.domain.vocabulary import MessageKind, Priority
from desktop.services.intake import Intake
from desktop.store.change import Intent

HISTORY = ("change_set", "change", "station")
DAY = 24 * 3600 * 1000
START = 1_700_000_000_000


def intake(desk, **how):
    return Intake(desk.store, lambda: Intent("import.run", None, desk.clock(), import_id=7), **how)


NAMES = st.sampled_from(["", "王芳", "Ann", "李雷"])
MESSAGES = st.builds(
    MessageDraft,
    st.sampled_from(MessageKind),
    st.sampled_from(["坏了", "好了", "谢谢"]),
    st.one_of(st.none(), st.integers(START, START + DAY)),
    NAMES,
    st.sampled_from(["", "phone", "新渠道"]),
)
EVENTS = st.builds(
    HistoryDraft,
    st.integers(START, START + DAY),
    NAMES,
    st.dictionaries(
        st.sampled_from(["status", "assignee"]),
        st.sampled_from(["new", "working", "甲"]),
        max_size=2,
    ),
)
DRAFTS = st.builds(
    TicketDraft,
    subject=st.sampled_from(["打印机", "VPN"]),
    source=st.sampled_from(["A", "B"]),
    external_number=st.sampled_from(["", "1", "2", "3"]),
    requester=st.one_of(st.none(), st.builds(PersonDraft, NAMES)),
    category=st.sampled_from([(), ("新类",), ("新类", "细类"), ("PC",)]),
    priority=st.sampled_from([None, Priority.P1]),
    status=st.sampled_from(["", "working", "等人"]),
    assignee=NAMES,
    tags=st.sampled_from([(), ("急",)]),
    created_at=st.one_of(st.none(), st.integers(START, START + DAY)),
    updated_at=st.one_of(st.none(), st.integers(START, START + 2 * DAY)),
    extra=st.sampled_from([{}, {"asset_no": "IT-1"}, {"own": "x", "more": [1]}]),
    messages=st.lists(MESSAGES, max_size=3),
    history=st.lists(EVENTS, max_size=3, unique_by=lambda event: event.at),
    attachments=st.sampled_from([[], [AttachmentDraft("a.txt", "text/plain", b"a")]]),
)


@settings(max_examples=40)
@given(drafts=st.lists(DRAFTS, max_size=8))
def test_the_same_source_and_number_again_updates_and_never_doubles(open_desk, dump, drafts):
    desk = open_desk()
    numbered = {(d.source, d.external_number) for d in drafts if d.external_number}
    without = sum(not draft.external_number for draft in drafts)
    first = intake(desk).take(deepcopy(drafts))
    assert first.created == len(numbered) + without
    assert first.created + first.updated == len(drafts)
    again = [draft for draft in drafts if draft.external_number]
    intake(desk).take(deepcopy(again))
    before = dump(desk.store.reader, "change_set", "change")
    desk.clock.now += 60_000
    second = intake(desk).take(deepcopy(again))
    assert (second.created, second.updated, second.history_rows) == (0, len(again), 0)
    assert messages_and_files(desk) == kept_parts(before)
    assert desk.wei.checks.run().is_sound
    desk.close()


def messages_and_files(desk):
    reader = desk.store.reader
    return (
        reader.execute("select count(*) from ticket").fetchone()[0],
        reader.execute("select count(*) from message").fetchone()[0],
        reader.execute("select count(*) from attachment").fetchone()[0],
        reader.execute("select count(*) from person").fetchone()[0],
        reader.execute("select count(*) from list_item").fetchone()[0],
    )


def kept_parts(tables):
    return tuple(
        len(tables[name]) for name in ("ticket", "message", "attachment", "person", "list_item")
    )


def test_the_very_same_file_again_changes_nothing_at_all(desk, dump):
    draft = TicketDraft(
        "打印机", source="A", external_number="7", updated_at=START, tags=("急",),
        messages=[MessageDraft(MessageKind.INBOUND, "没有时间的一句")],
        history=[HistoryDraft(START, "王芳", {"status": "working"})],
        attachments=[AttachmentDraft("a.txt", "text/plain", b"a")],
    )  # fmt: skip
    intake(desk).take([deepcopy(draft)])
    before = dump(desk.store.reader, "station")
    desk.clock.now += DAY
    taken = intake(desk).take([deepcopy(draft)])
    assert (taken.created, taken.updated, taken.history_rows) == (0, 1, 0)
    assert dump(desk.store.reader, "station") == before


def test_what_is_new_in_the_same_ticket_is_added_and_the_rest_stands(desk):
    def draft(**more):
        return TicketDraft("主题", source="A", external_number="7", created_at=START, **more)

    intake(desk).take(
        [draft(description="原来的", priority=Priority.P1, extra={"a": "1", "b": "2"})]
    )
    more = draft(
        status="closed",
        extra={"b": "3"},
        messages=[MessageDraft(MessageKind.REPLY, "新的", START + 5)],
        attachments=[AttachmentDraft("新.txt", "text/plain", b"n")],
    )
    intake(desk).take([more])
    (key,) = desk.wei.queue.all_keys(TicketQuery())
    ticket = desk.wei.queue.get(key)
    assert (ticket.description, ticket.priority, ticket.is_open) == ("原来的", 1, 0)
    assert ticket.extra == {"a": "1", "b": "3"}
    assert [message.body for message in ticket.messages] == ["新的"]
    assert [file.name for file in ticket.attachments] == ["新.txt"]


def test_history_keeps_its_own_times_and_people_and_is_counted(desk):
    draft = TicketDraft(
        "打印机", created_at=START, status="closed", tags=("x",),
        history=[
            HistoryDraft(START, "王芳", {"status": "new"}, "登记"),
            HistoryDraft(START + 5, "李雷", {"status": "working", "assignee": "李雷"}),
            HistoryDraft(START + 9, "", {}, "打过电话"),
        ],
    )  # fmt: skip
    taken = intake(desk).take([draft])
    assert (taken.created, taken.history_rows) == (1, 3)
    (key,) = desk.wei.queue.all_keys(TicketQuery())
    _, *events = sorted(desk.wei.queue.get(key).events, key=lambda event: event.change_set)
    assert [event.at for event in events] == [START, START + 5, START + 9]
    assert [event.reason for event in events] == ["登记", "", "打过电话"]
    assert events[1].changes[0].before == desk.item("status", "new")
    assert events[1].changes[0].after == desk.item("status", "working")
    assert events[2].changes[0].field == "activity"
    people = desk.wei.people.get([events[0].person, events[1].person])
    assert [people[event.person].name.zh for event in events[:2]] == ["王芳", "李雷"]
    assert all(person.retired_at for person in people.values())


def test_a_history_that_goes_on_begins_where_the_known_one_ended(desk):
    first = [HistoryDraft(START, "", {"status": "new"})]
    more = [*first, HistoryDraft(START + 9, "", {"status": "closed"})]
    for history in (first, more):
        draft = TicketDraft("一", source="A", external_number="1", created_at=START)
        draft.history = deepcopy(history)
        intake(desk).take([draft])
    (key,) = desk.wei.queue.all_keys(TicketQuery())
    (last,) = [event for event in desk.wei.queue.get(key).events if event.at == START + 9]
    assert last.changes[0].before == desk.item("status", "new")


def many(count):
    return [
        TicketDraft(
            f"导入 {n}", source="A", external_number=str(n), created_at=START + n * 977,
            category=(f"类{n % 7}",), requester=PersonDraft(f"人{n % 90}"), tags=("导",),
        )
        for n in range(count)
    ]  # fmt: skip


def test_an_agent_saves_between_the_chunks_of_a_large_import(desk):
    saved = []

    def work_between(done, _total):
        # The agent makes names that the import brings along, too.
        name = f"类{len(saved) % 9}"
        draft = TicketDraft(f"我的 {done}", category=(name,), requester=PersonDraft(name))
        saved.append(desk.wei.tickets.create(draft))

    taken = intake(desk).take(many(3000), 3000, work_between)
    assert taken.created == 3000
    assert len(saved) > 4
    assert desk.wei.queue.count(TicketQuery()) == 3000 + len(saved)
    names = [item.name.zh for item in desk.workspace.directory.of("category")]
    assert len(names) == len(set(names))
    rows = desk.store.reader.execute("select key, seq from change_set order by key").fetchall()
    assert rows == [(n, n) for n in range(1, len(rows) + 1)]
    assert desk.wei.checks.run().is_sound
    assert desk.wei.undo.undo().command == "ticket.create"


def test_a_cancel_between_two_chunks_leaves_whole_chunks(desk):
    def stop(done, _total):
        if done >= 300:
            raise Cancelled

    with pytest.raises(Cancelled):
        intake(desk).take(many(3000), 3000, stop)
    kept = desk.wei.queue.count(TicketQuery())
    assert 300 <= kept < 3000
    counters = desk.store.reader.execute("select counter from ticket order by key").fetchall()
    assert [n for (n,) in counters] == list(range(1, kept + 1))
    assert desk.wei.checks.run().is_sound


def test_a_draft_that_cannot_be_kept_takes_its_chunk_back_and_no_other(desk):
    drafts = many(400)
    drafts[350] = TicketDraft("坏", description="\ud800")
    with pytest.raises(AppError, match="value_not_kept"):
        intake(desk).take(drafts)
    kept = desk.wei.queue.count(TicketQuery())
    assert 0 < kept <= 350
    assert desk.wei.checks.run().is_sound


def test_thousands_of_tickets_without_a_time_are_all_kept(desk):
    drafts = [
        TicketDraft(f"{n}", messages=[MessageDraft(MessageKind.NOTE, "x")]) for n in range(2500)
    ]
    assert intake(desk).take(drafts).created == 2500
    assert len(desk.wei.queue.all_keys(TicketQuery())) == 2500


def test_nothing_imported_is_an_act_of_undo(desk):
    intake(desk).take(many(5))
    assert desk.wei.undo.last() is None
    assert "import.run" not in {act.command for act in desk.wei.undo.recent()}


def test_people_are_known_again_by_number_mail_or_name_and_department(desk):
    people = [
        PersonDraft("王芳", staff_no="E1"),
        PersonDraft("王 芳", staff_no="E1"),
        PersonDraft("李雷", contact="Li@x.cn"),
        PersonDraft("Li Lei", contact="li@X.cn"),
        PersonDraft("韩梅", department="财务"),
        PersonDraft("韩梅", department="财务"),
        PersonDraft("韩梅", department="仓库"),
    ]
    intake(desk).take([TicketDraft("x", requester=person) for person in people])
    found = desk.store.reader.execute(
        "select distinct requester from ticket order by key"
    ).fetchall()
    assert len(found) == 4
