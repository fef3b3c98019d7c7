"""Taking an import back: everything it made goes, what somebody worked on since may stay."""

from copy import deepcopy

import pytest

from desktop.domain.drafts import (
    AttachmentDraft,
    HistoryDraft,
    MessageDraft,
    PersonDraft,
    TicketDraft,
)
from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.domain.progress import ignore_progress
from desktop.domain.ticket_query import TicketQuery
from desktop.domain.vocabulary import MessageKind
from desktop.services.import_undo import ImportUndo
from desktop.services.intake import Intake
from desktop.store.change import Intent

HISTORY = ("change_set", "change", "station", "import_run")
START = 1_700_000_000_000


def drafts(count, who=""):
    return [
        TicketDraft(
            f"导入 {n}", source="A", external_number=str(n), created_at=START + n,
            category=("新大类", f"新小类{n % 3}"), requester=PersonDraft(f"人{n % 5}"),
            assignee=f"外人{n % 2}", tags=("导",), extra={"own": n},
            messages=[MessageDraft(MessageKind.INBOUND, f"话 {n}")],
            history=[HistoryDraft(START + n, who, {"status": "new"})],
            attachments=[AttachmentDraft("a.txt", "text/plain", b"a")] if n % 2 else [],
        )
        for n in range(count)
    ]  # fmt: skip


def run_import(desk, some):
    run = desk.store.write(
        Intent("import.start", None, desk.clock()),
        lambda change: change.insert(
            "import_run", {"id": new_id(1), "source": "a.csv", "started_at": desk.clock.now}
        ),
    )
    Intake(desk.store, lambda: Intent("import.run", None, desk.clock(), import_id=run)).take(
        deepcopy(some)
    )
    return run


def taker(desk):
    return ImportUndo(desk.store, lambda command: Intent(command, None, desk.clock()))


def take_back(desk, run, *, keep_touched=True):
    return taker(desk).undo(run, ignore_progress, keep_touched=keep_touched)


def test_an_import_that_is_taken_back_leaves_every_table_as_before(desk, dump):
    desk.wei.tickets.create(TicketDraft("我的"))
    before = dump(desk.store.reader, *HISTORY)
    run = run_import(desk, drafts(450))
    undone = take_back(desk, run)
    assert (undone.tickets, undone.kept) == (450, 0)
    assert dump(desk.store.reader, *HISTORY) == before
    assert desk.wei.checks.run().is_sound
    with pytest.raises(AppError, match="already_undone"):
        take_back(desk, run)


def test_an_update_of_tickets_that_were_there_is_taken_apart_again(desk, dump):
    run_import(desk, drafts(20))
    before = dump(desk.store.reader, *HISTORY)
    desk.clock.now += 60_000
    changed = drafts(25)
    for draft in changed:
        draft.subject += " 改"
        draft.extra = {"own": 99, "more": "x"}
        draft.messages.append(MessageDraft(MessageKind.NOTE, "新的一句", START + 900))
        draft.attachments.append(AttachmentDraft("b.txt", "text/plain", b"b"))
    run = run_import(desk, changed)
    undone = take_back(desk, run)
    assert (undone.tickets, undone.merges) == (5, 20)
    assert dump(desk.store.reader, *HISTORY) == before
    assert desk.wei.checks.run().is_sound


def test_what_somebody_worked_on_since_stays_with_its_names(desk):
    run = run_import(desk, drafts(9))
    keys = list(desk.wei.queue.all_keys(TicketQuery()))
    desk.wei.tickets.reply(keys[0], "已处理")
    assert taker(desk).count_touched(run) == 1
    undone = take_back(desk, run)
    assert (undone.tickets, undone.kept) == (8, 1)
    ticket = desk.wei.queue.get(keys[0])
    assert [message.body for message in ticket.messages] == ["话 8", "已处理"]
    assert desk.wei.people.get([ticket.requester])
    assert desk.wei.checks.run().is_sound


def test_all_of_it_goes_where_that_is_wished(desk, dump):
    before = dump(desk.store.reader, *HISTORY)
    run = run_import(desk, drafts(9))
    keys = list(desk.wei.queue.all_keys(TicketQuery()))
    desk.wei.tickets.reply(keys[0], "已处理")
    take_back(desk, run, keep_touched=False)
    assert dump(desk.store.reader, *HISTORY) == before
    assert desk.wei.checks.run().is_sound


def test_an_update_that_somebody_overwrote_since_keeps_their_word(desk):
    run_import(desk, drafts(2))
    changed = drafts(2)
    for draft in changed:
        draft.subject = "由导入改"
    run = run_import(desk, changed)
    first, second = desk.wei.queue.all_keys(TicketQuery())
    desk.wei.tickets.change([first], {"subject": "由人改"})
    assert take_back(desk, run).merges == 1
    assert desk.wei.queue.get(first).subject == "由人改"
    assert desk.wei.queue.get(second).subject == "导入 0"


def test_a_person_whom_the_kept_history_names_stays_as_one_who_has_left(desk):
    run = run_import(desk, drafts(3, who="旧同事"))
    take_back(desk, run)
    (person,) = desk.wei.people.find("旧同事")
    assert person.retired_at is not None
    assert person.key not in [agent.key for agent in desk.wei.people.agents()]
