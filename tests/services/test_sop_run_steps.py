"""Steps ticked on a ticket: guards, what follows for the ticket, two windows, newer versions."""

import endings
import pytest
from run_desk import in_force, network_sop, next_version, standings, step_ids

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.sops.records import Branch, Lead, MustAsk, Way
from desktop.domain.sops.run_record import Cause

MINUTE = 60_000


@pytest.fixture
def ready(desk):
    desk.net, _ = in_force(desk, "NET-01", network_sop(), "NWF")
    desk.ticket = desk.wei.tickets.create(
        TicketDraft(
            "连不上",
            service_type="NWF",
            assignee="魏然",
            stage="intake",
            extra=dict(endings.ASKED_OF_NETWORK),
        )
    )
    desk.steps = step_ids(desk.wei, desk.ticket)
    return desk


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def sets(desk):
    return desk.store.reader.execute("select count(*) from change_set").fetchone()[0]


def ticket_code(desk, field):
    key = getattr(desk.wei.queue.get(desk.ticket), field)
    return desk.workspace.directory.items[key].code


def change_text(desk, document, at, **fields):
    def change(version):
        before = desk.wei.sops.text(version).steps[at]
        desk.wei.sops.save_step(version, before, before._replace(**fields))

    return next_version(desk, document, change)


def test_a_tick_records_who_when_and_how_long_against_which_target(ready):
    ready.clock.now += 4 * MINUTE
    assert ready.bai.sop_runs.tick(ready.ticket, ready.steps[0], "三台都一样")
    mark = ready.wei.sop_runs.read(ready.ticket).marks[ready.steps[0]]
    assert (mark.person, mark.at) == (ready.people["Fan Bai"], ready.clock.now)
    assert (mark.seconds, mark.target, mark.note) == (240, 2, "三台都一样")


def test_the_first_tick_of_a_new_ticket_sets_it_to_being_worked_on(ready):
    assert ticket_code(ready, "status") == "new"
    ready.wei.sop_runs.tick(ready.ticket, ready.steps[0])
    assert ticket_code(ready, "status") == "working"
    assert ready.wei.undo.undo().command == "sop_run.tick"
    assert ticket_code(ready, "status") == "new"


def test_the_stage_follows_the_steps_and_goes_on_behind_the_last_one(ready):
    ready.wei.sop_runs.tick(ready.ticket, ready.steps[0])
    assert ticket_code(ready, "stage") == "handling"
    ready.wei.sop_runs.choose(ready.ticket, ready.steps[1], 0)
    ready.wei.sop_runs.tick(ready.ticket, ready.steps[3])
    assert ticket_code(ready, "stage") == "resolution"
    ready.wei.sop_runs.tick(ready.ticket, ready.steps[4])
    assert ticket_code(ready, "stage") == "review"
    assert standings(ready.wei, ready.ticket) == ["done", "done", "off", "done", "done"]
    ready.wei.sop_runs.untick(ready.ticket, ready.steps[0])
    assert ticket_code(ready, "stage") == "review"


def test_the_stage_stays_where_the_desk_wants_to_move_it_by_hand(ready):
    ready.lin.settings.set("sop_moves_stage", value=False)
    ready.wei.sop_runs.tick(ready.ticket, ready.steps[0])
    assert ticket_code(ready, "stage") == "intake"


def test_two_windows_that_tick_the_same_step_lose_nothing(ready):
    assert ready.wei.sop_runs.tick(ready.ticket, ready.steps[0])
    before = sets(ready)
    ready.clock.now += MINUTE
    assert not ready.bai.sop_runs.tick(ready.ticket, ready.steps[0])
    assert not ready.bai.sop_runs.skip(ready.ticket, ready.steps[0], "不需要")
    assert sets(ready) == before
    mark = ready.bai.sop_runs.read(ready.ticket).marks[ready.steps[0]]
    assert mark.person == ready.people["Ran Wei"]


def test_a_tick_taken_back_by_one_who_saw_an_older_one_is_refused(ready):
    ready.wei.sop_runs.tick(ready.ticket, ready.steps[0])
    seen = ready.clock.now
    ready.bai.sop_runs.untick(ready.ticket, ready.steps[0], seen)
    ready.clock.now += MINUTE
    ready.bai.sop_runs.tick(ready.ticket, ready.steps[0])
    again = lambda: ready.wei.sop_runs.untick(ready.ticket, ready.steps[0], seen)  # noqa: E731
    assert refused(again) == "changed_meanwhile"


def test_a_step_off_the_path_is_refused_until_the_decision_is_taken_back(ready):
    ready.wei.sop_runs.choose(ready.ticket, ready.steps[1], 0)
    off = lambda: ready.wei.sop_runs.tick(ready.ticket, ready.steps[2])  # noqa: E731
    assert refused(off) == "run_step_off"
    ready.wei.sop_runs.untick(ready.ticket, ready.steps[1])
    assert ready.wei.sop_runs.tick(ready.ticket, ready.steps[2])


def test_a_skip_wants_a_reason_and_history_keeps_it(ready):
    skip = ready.wei.sop_runs.skip
    assert refused(lambda: skip(ready.ticket, ready.steps[0], "  ")) == "run_reason_missing"
    skip(ready.ticket, ready.steps[0], "用户已试过")
    assert ready.wei.undo.last().reason == "用户已试过"


def test_what_is_not_there_is_refused_by_name(ready):
    runs, (first, *_) = ready.wei.sop_runs, ready.steps
    assert refused(lambda: runs.choose(ready.ticket, first, 5)) == "run_branch_gone"
    assert refused(lambda: runs.tick(ready.ticket, "00" * 16)) == "step_gone"
    assert refused(lambda: runs.answer(ready.ticket, "nothing", "x")) == "run_item_gone"
    assert refused(lambda: runs.move(ready.ticket)) == "run_version_current"
    bare = ready.wei.tickets.create(TicketDraft("没有"))
    assert refused(lambda: runs.tick(bare, first)) == "sop_run_none"


def test_closed_and_binned_tickets_take_no_ticks(ready):
    tick = lambda: ready.wei.sop_runs.tick(ready.ticket, ready.steps[0])  # noqa: E731
    ready.wei.tickets.bin([ready.ticket])
    assert refused(tick) == "ticket_in_bin"
    ready.wei.tickets.restore([ready.ticket])
    ready.wei.tickets.change([ready.ticket], endings.closed(ready))
    assert refused(tick) == "ticket_closed"


def test_must_ask_items_hold_a_tick_up_until_they_are_answered_or_the_step_is_skipped(ready):
    asks = (
        MustAsk("", Bilingual("资产编号", "Asset no."), "asset_no"),
        MustAsk("", Bilingual("几台", "How many")),
    )
    change_text(ready, ready.net, 0, must_ask=asks)
    ready.wei.sop_runs.move(ready.ticket)
    with_field, plain = ready.wei.sop_runs.read(ready.ticket).text.steps[0].must_ask
    tick = lambda: ready.wei.sop_runs.tick(ready.ticket, ready.steps[0])  # noqa: E731
    assert refused(tick) == "run_step_asks"
    ready.wei.sop_runs.answer(ready.ticket, with_field.id, "WH-PC-031")
    assert ready.wei.queue.get(ready.ticket).extra["asset_no"] == "WH-PC-031"
    assert refused(tick) == "run_step_asks"
    ready.wei.sop_runs.answer(ready.ticket, plain.id, "3")
    found = ready.wei.sop_runs.read(ready.ticket)
    assert found.run.answers == {plain.id: "3"}
    assert found.asking(found.state(ready.clock.now)) == ()
    other = lambda: ready.bai.sop_runs.answer(ready.ticket, plain.id, "4")  # noqa: E731
    assert refused(other) == "changed_meanwhile"
    ready.bai.sop_runs.answer(ready.ticket, plain.id, "4", before="3")
    assert tick()


def test_an_answer_that_leads_to_another_document_goes_on_by_it(ready):
    other, _ = in_force(ready, "NET-09", network_sop("交换机"))
    lead = Lead(Way.DOCUMENT, document="NET-09")
    change_text(
        ready, ready.net, 0, question=Bilingual("一片？"), branches=(Branch(Bilingual("是"), lead),)
    )
    ready.wei.sop_runs.move(ready.ticket)
    ready.wei.sop_runs.choose(ready.ticket, ready.steps[0], 0)
    now, before = ready.wei.sop_runs.past(ready.ticket)
    assert (now.document, now.cause) == (other, Cause.BRANCH)
    assert before.followed_by == now.key
    ready.wei.undo.undo()
    assert ready.wei.sop_runs.read(ready.ticket).run.document == ready.net


def test_a_newer_version_is_seen_and_taken_over_with_the_ticks(ready):
    ready.wei.sop_runs.tick(ready.ticket, ready.steps[0])
    assert ready.wei.sop_runs.read(ready.ticket).newer is None
    newer = change_text(ready, ready.net, 0, title=Bilingual("先问范围", "Ask first"))
    found = ready.wei.sop_runs.read(ready.ticket)
    assert found.newer.key == newer
    assert not found.stays
    assert ready.wei.sop_runs.move(ready.ticket) == 1
    found = ready.wei.sop_runs.read(ready.ticket)
    assert found.run.version == newer
    assert found.newer is None
    assert found.marks[ready.steps[0]].look_again
    ready.wei.sop_runs.looked_again(ready.ticket, ready.steps[0])
    assert not ready.wei.sop_runs.read(ready.ticket).marks[ready.steps[0]].look_again


def test_to_stay_with_the_older_version_is_recorded_and_asked_again_for_the_next(ready):
    change_text(ready, ready.net, 0, title=Bilingual("先问范围", "Ask first"))
    ready.wei.sop_runs.stay(ready.ticket)
    assert ready.wei.sop_runs.read(ready.ticket).stays
    assert ready.wei.undo.last().command == "sop_run.stay"
    change_text(ready, ready.net, 0, title=Bilingual("再问范围", "Ask again"))
    assert not ready.wei.sop_runs.read(ready.ticket).stays


def test_an_sop_retired_in_use_is_said_and_can_be_finished(ready):
    ready.lin.documents.retire(ready.net, "换了设备")
    found = ready.wei.sop_runs.read(ready.ticket)
    assert found.is_retired
    assert ready.wei.sop_runs.tick(ready.ticket, ready.steps[0])
    assert ready.wei.sop_runs.read(ready.ticket).marks[ready.steps[0]].is_settled


def test_attaching_cannot_be_undone_under_the_ticks_of_somebody(ready):
    ticket = ready.wei.tickets.create(TicketDraft("手选"))
    ready.wei.sop_runs.attach(ticket, ready.net)
    ready.bai.sop_runs.tick(ticket, ready.steps[0])
    assert refused(ready.wei.undo.undo) == "changed_since"
    ready.bai.undo.undo()
    assert ready.wei.undo.undo().command == "sop_run.attach"
    assert ready.wei.sop_runs.read(ticket) is None


def test_what_the_writer_remembers_of_a_text_is_forgotten_when_a_version_is_written(ready):
    ready.wei.sop_runs.tick(ready.ticket, ready.steps[0])
    version = change_text(ready, ready.net, 1, branches=(), question=Bilingual())
    ready.wei.sop_runs.move(ready.ticket)
    assert ready.wei.sop_runs.read(ready.ticket).run.version == version
    missing = lambda: ready.wei.sop_runs.choose(ready.ticket, ready.steps[1], 0)  # noqa: E731
    assert refused(missing) == "run_branch_gone"


def test_a_begun_checklist_holds_up_solving_until_its_steps_are_done_or_skipped(ready):
    done = endings.resolved(ready)
    ready.wei.sop_runs.tick(ready.ticket, ready.steps[0])
    report = ready.wei.tickets.change([ready.ticket], done)
    assert [each.code for each in report.refused] == ["arrow_checklist"]
    while (state := ready.wei.sop_runs.read(ready.ticket).state(ready.clock.now)).current:
        ready.wei.sop_runs.skip(ready.ticket, state.current, "不用")
    assert ready.wei.tickets.change([ready.ticket], done).changed == (ready.ticket,)


def test_a_checklist_that_nobody_began_holds_nothing_up(ready):
    report = ready.wei.tickets.change([ready.ticket], endings.resolved(ready))
    assert report.changed == (ready.ticket,)
