"""Quick actions: kept, looked over without a trace, done in one step, undone as one."""

import pytest
import quick_acts
from quick_acts import REPLY, unlock, worked
from run_desk import standings, step_ids

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.moves import Answers
from desktop.domain.quick_actions import QuickAction, Words
from desktop.domain.vocabulary import MessageKind
from desktop.services.list_entries import NewEntry
from desktop.services.quick.doing import Wanted


@pytest.fixture
def quick(desk):
    quick_acts.prepare(desk)
    return desk


def tables(desk):
    read = desk.store.reader.execute
    found = read("select name from sqlite_master where type = 'table' and name not like 'search%'")
    return {name: read(f"select * from {name}").fetchall() for (name,) in found.fetchall()}  # noqa: S608


def test_an_action_sets_ticks_answers_and_resolves_in_one_step(quick):
    key = quick.quick_ticket
    report = quick.wei.quick.do([key], Wanted(unlock(quick, key)))
    found = quick.wei.queue.get(key)
    assert report.refused == ()
    assert report.done == (key,)
    assert found.status == quick.item("status", "resolved")
    assert found.assignee == quick.wei.session.person
    assert found.tags == ("账号",)
    assert found.extra["resolution"] == "解锁"
    assert "葛青" in found.messages[-1].body
    assert "已解锁" in found.messages[-1].body
    assert found.first_response_at is not None
    assert standings(quick.wei, key) == ["done", "done", "off", "done", "done"]


def test_an_action_is_undone_as_one(quick):
    keys = [quick.quick_ticket, worked(quick, "又锁了")]
    before = tables(quick)
    quick.wei.quick.do(keys, Wanted(unlock(quick, keys[0])))
    quick.wei.undo.undo()
    after = tables(quick)
    for name in ("ticket", "message", "sop_run", "sop_run_step"):
        assert after[name] == before[name], name


def test_looking_over_leaves_no_trace_and_foretells_what_happens(quick):
    key = quick.quick_ticket
    before = tables(quick)
    found = quick.wei.quick.rehearse([key], Wanted(unlock(quick, key)))
    assert tables(quick) == before
    (outcome,) = found.outcomes
    old = quick.wei.queue.get(key)
    quick.wei.quick.do([key], Wanted(unlock(quick, key)), found.seen)
    now = quick.wei.queue.get(key)
    fields = {each.field: each.after for each in outcome.differences}
    assert fields["status"] == now.status
    assert now.status != old.status
    assert fields["extra.resolution"] == "解锁"
    assert outcome.text == now.messages[-1].body
    assert all(tick.done for tick in outcome.ticks)


def test_a_step_of_another_sop_stays_and_says_why(quick):
    key = quick.wei.tickets.create(TicketDraft("没有 SOP", requester=PersonDraft("葛青")))
    action = unlock(quick, quick.quick_ticket)
    found = quick.wei.quick.rehearse([key], Wanted(action))
    assert {each.why for each in found.outcomes[0].ticks} == {"sop_run_none"}
    assert [each.title.zh for each in found.outcomes[0].ticks] == [
        *("定范围", "看网口灯", "看地址", "验证")
    ]
    report = quick.wei.quick.do([key], Wanted(action))
    assert report.refused == ()
    assert report.done == (key,)


def test_what_a_status_asks_for_is_told_first_and_answered_then(quick):
    key = quick.quick_ticket
    action = QuickAction(Bilingual("关"), {"status": "resolved"})
    found = quick.wei.quick.rehearse([key], Wanted(action))
    asked = {each.definition.id for each in found.asked.fields if each.required}
    assert "resolution" in asked
    assert quick.wei.quick.do([key], Wanted(action)).refused[0].code == "quick_asks"
    answers = Answers({"resolution": "好了", "root_cause": "旧缓存"})
    assert quick.wei.quick.do([key], Wanted(action, None, answers)).done == (key,)


def test_a_reply_is_the_resolution_where_none_is_said(quick):
    key = quick.quick_ticket
    action = unlock(quick, key)
    fields = {name: v for name, v in action.fields.items() if name != "extra.resolution"}
    quick.wei.quick.do([key], Wanted(action._replace(fields=fields)))
    assert "已解锁" in quick.wei.queue.get(key).extra["resolution"]


def test_one_ticket_that_refuses_stops_no_other(quick):
    binned, fine = worked(quick, "不要的"), worked(quick, "好的")
    quick.wei.tickets.bin([binned])
    report = quick.wei.quick.do([binned, fine], Wanted(unlock(quick, fine)))
    assert [(each.key, each.code) for each in report.refused] == [(binned, "ticket_in_bin")]
    assert report.done == (fine,)


def test_a_refused_ticket_keeps_nothing_of_what_came_before_the_refusal(quick):
    key = quick.quick_ticket
    before = quick.wei.queue.get(key)
    lacking = Words(MessageKind.REPLY, Bilingual("{时间} 回电"))
    action = QuickAction(Bilingual("约"), add_tags=("约",), words=lacking)
    report = quick.wei.quick.do([key], Wanted(action))
    assert (report.refused[0].code, report.refused[0].params) == (
        "quick_words_open",
        {"names": "时间"},
    )
    assert quick.wei.queue.get(key) == before


def test_words_written_anew_for_one_ticket_are_said(quick):
    key = quick.quick_ticket
    lacking = Words(MessageKind.REPLY, Bilingual("{时间} 回电"))
    action = QuickAction(Bilingual("约"), words=lacking)
    quick.wei.quick.do([key], Wanted(action, "下午三点回电"))
    assert quick.wei.queue.get(key).messages[-1].body == "下午三点回电"


def test_what_somebody_changed_after_the_look_is_not_overwritten(quick):
    key = quick.quick_ticket
    action = unlock(quick, key)
    seen = quick.wei.quick.rehearse([key], Wanted(action)).seen
    quick.lin.tickets.change([key], {"assignee": quick.lin.session.person})
    report = quick.wei.quick.do([key], Wanted(action), seen)
    assert report.refused[0].code == "changed_meanwhile"


def test_what_was_just_done_is_recorded_and_does_the_same_elsewhere(quick):
    key, my = quick.quick_ticket, quick.wei
    steps = step_ids(my, key)
    my.tickets.change([key], {"assignee": my.session.person, "tags": ("账号",)})
    my.tickets.change([key], {"subject": "只属于这一张", "impact": 1})
    my.sop_runs.tick(key, steps[0])
    my.sop_runs.choose(key, steps[1], 1)
    my.sop_runs.tick(key, steps[2])
    my.sop_runs.tick(key, steps[4])
    assert my.quick.recorded(key).fields["status"] == "working"
    my.tickets.reply(key, "葛青，已解锁，请重试。")
    answers = Answers({"resolution": "解锁", "root_cause": "输错", "worked_minutes": 4})
    my.moves.move([key], quick.item("status", "resolved"), answers)
    found = my.quick.recorded(key)._replace(name=Bilingual("解锁"))
    assert found.words.text.zh == "{称呼}，已解锁，请重试。"
    assert found.fields["assignee"] == "@me"
    assert found.fields["status"] == "resolved"
    assert "subject" not in found.fields
    assert [tick.branch for tick in found.ticks] == [-1, 1, -1, -1]
    other = worked(quick, "另一张")
    assert my.quick.do([other], Wanted(found)).done == (other,)
    first, second = my.queue.get(key), my.queue.get(other)
    for name in ("status", "assignee", "tags", "impact", "priority", "extra"):
        assert getattr(second, name) == getattr(first, name), name
    assert standings(my, other) == standings(my, key)


def test_nothing_is_recorded_of_acts_taken_back_or_of_an_earlier_sitting(quick):
    key, my = quick.quick_ticket, quick.wei
    quick.clock.now += 40 * 60 * 1000
    my.tickets.change([key], {"tags": ("早",)})
    quick.clock.now += 40 * 60 * 1000
    my.tickets.change([key], {"assignee": my.session.person})
    my.tickets.change([key], {"team": None, "tags": ("早", "错")})
    my.undo.undo()
    found = my.quick.recorded(key)
    assert found.fields == {"assignee": "@me"}
    assert found.add_tags == ()


def test_own_actions_are_seen_by_their_owner_shared_ones_by_everybody(quick):
    shared = quick.wei.quick.keep(unlock(quick, shared=True))
    assert [each.key for each in quick.lin.quick.kept()] == [shared]
    assert len(quick.wei.quick.kept()) == 3


def test_an_action_is_moved_among_those_that_are_seen(quick):
    third = quick.wei.quick.keep(unlock(quick))
    quick.wei.quick.move(third, 0)
    assert [each.key for each in quick.wei.quick.kept()] == [
        *(third, quick.quick_kept, quick.quick_other)
    ]
    with pytest.raises(AppError, match="quick_gone"):
        quick.lin.quick.move(third, 1)


def test_only_a_lead_changes_what_somebody_else_shares(quick):
    mine = quick.lin.quick.keep(unlock(quick, shared=True))
    with pytest.raises(AppError, match="quick_of_somebody_else"):
        quick.wei.quick.remove(mine)
    own = quick.wei.quick.keep(unlock(quick, shared=True))
    quick.lin.quick.remove(own)
    with pytest.raises(AppError, match="quick_gone"):
        quick.wei.quick.remove(own)


def test_an_action_needs_a_name_and_something_to_do(quick):
    with pytest.raises(AppError, match="quick_name_missing"):
        quick.wei.quick.keep(unlock(quick, name=Bilingual("  ")))
    with pytest.raises(AppError, match="quick_empty"):
        quick.wei.quick.keep(QuickAction(Bilingual("空"), words=Words(REPLY.kind, Bilingual(" "))))


def test_an_action_follows_an_entry_that_is_merged_and_names_one_that_is_retired(quick):
    (old, new), _ = quick.lin.lists.add(
        "category", [NewEntry(Bilingual("旧", "Old")), NewEntry(Bilingual("新", "New"))]
    )
    code = quick.wei.directory.items[old].code
    quick.wei.quick.keep(QuickAction(Bilingual("归类"), {"category": code}))
    quick.lin.merging.entries(old, new)
    action = quick.wei.quick.kept()[-1]
    assert action.fields["category"] == quick.wei.directory.items[new].code
    quick.lin.lists.retire([new])
    with pytest.raises(AppError, match="quick_entry_gone"):
        quick.wei.quick.do([quick.quick_ticket], Wanted(action))


def test_a_sheet_for_several_tickets_asks_once_for_what_any_of_them_lacks(quick):
    keys = [quick.quick_ticket, worked(quick, "二"), worked(quick, "三")]
    action = QuickAction(Bilingual("关"), {"status": "resolved"})
    found = quick.wei.quick.rehearse(keys, Wanted(action))
    ids = [each.definition.id for each in found.asked.fields]
    assert len(ids) == len(set(ids))
    assert len(found.outcomes) == 3
