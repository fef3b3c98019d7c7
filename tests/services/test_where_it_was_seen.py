"""Weak spots by steps, and what practice and real tickets add to exams."""

import endings
import exam_acts
import pytest
from exam_acts import plan, sit
from question_acts import choice
from run_desk import in_force, network_sop, step_ids

from desktop.domain.drafts import TicketDraft
from desktop.domain.questions.bank import About, AboutKind
from desktop.domain.questions.responses import Chosen
from desktop.services.training.weak_spots import By, Origin, View

STEPS = View(By.STEP)
REAL = View(By.STEP, frozenset({Origin.TICKET}))


@pytest.fixture
def worked(desk, tmp_path):
    desk.folder = tmp_path
    exam_acts.prepare(desk)
    desk.net, desk.version = in_force(desk, "NET-01", network_sop(), "NWF")
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
    desk.me = desk.people["Ran Wei"]
    return desk


def count_tickets(desk):
    desk.lin.settings.set("weak_spots_tickets", True)  # noqa: FBT003 - the value


def test_a_question_about_a_step_counts_in_the_column_of_that_step(worked):
    about = About(AboutKind.STEP, worked.steps[1], worked.version)
    key = worked.lin.questions.add(choice(), about=about)
    worked.lin.questions.approve([key])
    code = worked.lin.exams.keep(plan(key, pass_mark=0, stage_mark=0))
    sit(worked.wei, code, Chosen((0,)))
    heat = worked.lin.weak_spots.heat([worked.me], STEPS)
    assert [(each.name, each.title) for each in heat.columns] == [("NET-01 · 2", "看网口灯")]
    (row,) = heat.rows
    assert row.cells[worked.steps[1]].percent == 50
    (mistake,) = worked.lin.weak_spots.mistakes(worked.me, worked.steps[1], STEPS)
    assert (mistake.origin, mistake.source.code) == (Origin.EXAM, "NET-01")
    by_stage = worked.lin.weak_spots.heat([worked.me]).rows[0]
    assert (row.to_go, row.knock_outs) == (by_stage.to_go, by_stage.knock_outs)


def test_a_skipped_step_of_a_real_ticket_counts_only_where_the_desk_wants_it(worked):
    worked.wei.sop_runs.skip(worked.ticket, worked.steps[0], "用户只报了一台")
    heat = worked.lin.weak_spots.heat([worked.me], REAL)
    assert (heat.columns, worked.lin.weak_spots.counts_tickets()) == ((), False)
    count_tickets(worked)
    heat = worked.lin.weak_spots.heat([worked.me], REAL)
    assert [each.name for each in heat.columns] == ["NET-01 · 1"]
    assert heat.rows[0].cells[worked.steps[0]].percent == 0
    (mistake,) = worked.lin.weak_spots.mistakes(worked.me, worked.steps[0], REAL)
    assert (mistake.attempt, mistake.reasons) == (worked.ticket, ("跳过了：用户只报了一台",))
    assert mistake.source.title.zh == "定范围"


def test_a_step_that_took_longer_than_it_may_counts_and_says_how_long(worked):
    count_tickets(worked)
    worked.wei.sop_runs.tick(worked.ticket, worked.steps[0])
    assert worked.lin.weak_spots.heat([worked.me], REAL).columns == ()
    worked.clock.now += 10 * 60_000
    worked.wei.sop_runs.choose(worked.ticket, worked.steps[1], 0)
    heat = worked.lin.weak_spots.heat([worked.me], REAL)
    assert [each.name for each in heat.columns] == ["NET-01 · 2"]
    (mistake,) = worked.lin.weak_spots.mistakes(worked.me, worked.steps[1], REAL)
    assert mistake.reasons == ("用了 10 分钟，目标 3 分钟。",)


def test_what_helps_about_a_step_of_a_ticket_is_its_page_and_no_exam(worked):
    count_tickets(worked)
    worked.wei.sop_runs.skip(worked.ticket, worked.steps[0], "忘了")
    (task,) = worked.lin.coaching.propose(worked.me, worked.steps[0], REAL)
    assert (task.target, task.document) == (worked.steps[0], worked.net)


def test_others_see_neither_the_row_nor_the_mistakes_of_a_colleague(worked):
    count_tickets(worked)
    worked.wei.sop_runs.skip(worked.ticket, worked.steps[0], "忘了")
    assert worked.bai.weak_spots.heat([worked.me], REAL).rows == ()
    assert worked.bai.weak_spots.mistakes(worked.me, worked.steps[0], REAL) == []
