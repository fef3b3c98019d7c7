"""Competence on real files: levels, grants, who is warned of and who is not."""

import endings
import exam_acts
import pytest
from exam_acts import cohort, plan, sit
from question_acts import choice
from run_desk import in_force, network_sop, next_version

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.exams.competence import Level
from desktop.domain.questions.bank import About, AboutKind
from desktop.domain.questions.responses import Chosen
from desktop.store.library import sop_texts


@pytest.fixture
def desk(desk, tmp_path):
    desk.folder = tmp_path
    exam_acts.prepare(desk)
    desk.net, desk.version = in_force(desk, "NET-01", network_sop(), "NWF")
    desk.me, desk.lead = desk.people["Ran Wei"], desk.people["Xiao Lin"]
    return desk


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def level(desk, person=None):
    return desk.lin.competence.matrix().cells[person or desk.me, desk.net].level


def examine(desk, *places):
    step = sop_texts.sops(desk.store.reader, [desk.version])[desk.version].steps[0].id
    key = desk.lin.questions.add(choice(), about=About(AboutKind.STEP, step, desk.version))
    desk.lin.questions.approve([key])
    code = desk.lin.exams.keep(plan(key, pass_mark=0, stage_mark=70))
    sit(desk.wei, code, Chosen(places))


def ticket(desk):
    return desk.wei.tickets.create(
        TicketDraft(
            "连不上", service_type="NWF", stage="intake", extra=dict(endings.ASKED_OF_NETWORK)
        )
    )


def test_reaching_the_marks_is_with_company_until_a_lead_lets_them_work_alone(desk):
    assert level(desk) is Level.NONE
    examine(desk, 0)
    assert level(desk) is Level.TRAINING
    examine(desk, 0, 1)
    assert level(desk) is Level.ACCOMPANIED
    group = desk.lin.cohorts.keep(cohort(desk.me))
    desk.lin.cohorts.release(group, desk.me)
    assert level(desk) is Level.ALONE


def test_a_grant_is_for_a_version_needs_a_reason_and_is_taken_back(desk):
    grant = desk.lin.competence.grant
    assert refused(lambda: grant(desk.me, desk.net, Level.ALONE)) == "competence_reason"
    assert refused(lambda: grant(desk.me, desk.net, Level.RETRAIN, "x")) == "competence_level"
    refusal = refused(lambda: desk.bai.competence.grant(desk.me, desk.net, Level.ALONE, "x"))
    assert refusal == "not_allowed"
    grant(desk.me, desk.net, Level.ALONE, "两年都在做")
    assert level(desk) is Level.ALONE
    next_version(desk, desk.net)
    assert level(desk) is Level.RETRAIN
    grant(desk.me, desk.net, None)
    assert level(desk) is Level.NONE


def test_everybody_sees_their_own_row_only(desk):
    assert desk.bai.competence.matrix().people == (desk.people["Fan Bai"],)
    assert desk.me in desk.lin.competence.matrix().people


def test_nobody_is_warned_of_while_the_desk_has_let_nobody_work_alone(desk):
    assert desk.lin.competence.warning(desk.me, [ticket(desk)]) is None


def test_who_may_not_work_the_sop_of_a_ticket_alone_is_named_with_who_may(desk):
    key = ticket(desk)
    desk.lin.competence.grant(desk.lead, desk.net, Level.ALONE, "主管")
    found = desk.bai.competence.warning(desk.me, [key])
    assert (found.person, found.sop.code, found.level) == (desk.me, "NET-01", Level.NONE)
    assert found.others == (desk.lead,)
    assert desk.bai.competence.warning(desk.lead, [key]) is None
    assert desk.bai.competence.warning(desk.me, []) is None


def test_the_warning_is_switched_off_in_the_settings(desk):
    key = ticket(desk)
    desk.lin.competence.grant(desk.lead, desk.net, Level.ALONE, "主管")
    desk.lin.settings.set("competence_warns", False)  # noqa: FBT003 - the value
    assert desk.bai.competence.warning(desk.me, [key]) is None
