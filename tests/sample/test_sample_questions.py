"""The sample's sixty questions: fifteen simulated tickets by hand, the others from its SOPs."""

import shutil
from collections import Counter

import pytest

from desktop.domain.errors import AppError
from desktop.domain.questions.bank import Standing
from desktop.domain.questions.case import Part, Way, Worth
from desktop.domain.questions.checking import problems
from desktop.domain.questions.grading.grading import graded
from desktop.domain.questions.question import QuestionKind
from desktop.domain.questions.responses import Played
from desktop.domain.ticket_query import Condition, ViewState
from desktop.services.machine import Machine
from desktop.services.sample import ANCHOR_MS, sample_people
from desktop.services.triage.shipped import shipped_matrix
from desktop.services.workspace import open_workspace

PRIORITIES = {
    "SIM-01": 3,
    "SIM-02": 3,
    "SIM-03": 2,
    "SIM-04": 2,
    "SIM-05": 2,
    "SIM-06": 4,
    "SIM-07": 3,
    "SIM-08": 1,
    "SIM-09": 4,
    "SIM-10": 3,
    "SIM-11": 3,
    "SIM-12": 4,
    "SIM-13": 3,
    "SIM-14": 4,
    "SIM-15": 2,
}


@pytest.fixture(scope="module")
def sample_desk(sample_folder, tmp_path_factory):
    """Return the services of somebody who only looks at the sample."""
    base = tmp_path_factory.mktemp("bank")
    shutil.copytree(sample_folder, base / "desk")
    workspace = open_workspace(base / "desk", Machine(base / "machine"), lambda: ANCHOR_MS)
    yield workspace.services(workspace.session(None))
    workspace.close()


@pytest.fixture(scope="module")
def bank(sample_desk):
    """Return the sample's questions."""
    my = sample_desk.questions
    return [my.kept(each.key) for each in my.listed()]


def simulated(bank):
    return [each for each in bank if each.question.kind is QuestionKind.TICKET]


def test_there_are_sixty_fifteen_of_them_simulated_tickets_and_three_wait_for_a_trainer(bank):
    assert len(bank) == 60
    codes = [each.question.tags[0] for each in simulated(bank)]
    assert codes == [f"SIM-{number:02}" for number in range(1, 16)]
    drafts = [each.question.tags[0] for each in bank if each.standing is Standing.DRAFT]
    assert drafts == ["SIM-13", "SIM-14", "SIM-15"]


def test_the_exam_asks_the_eight_and_the_seven_as_real_are_about_sops_that_those_leave_out(
    sample_desk, bank
):
    (plan,) = sample_desk.exams.planned()
    asked = plan.plan.pools[0].questions
    eight, seven = simulated(bank)[:8], simulated(bank)[8:]
    assert asked == tuple(each.key for each in eight)
    sops = [each.question.tags[1] for each in seven]
    assert sops == ["NET-01", "SW-01", "PRN-01", "ACC-03", "ACC-04", "REM-01", "SEC-01"]


def test_nothing_is_wrong_with_any_of_them(bank):
    assert [(each.code, problems(each.question)) for each in bank if problems(each.question)] == []


def test_what_was_written_by_hand_is_whole_in_both_languages(bank):
    for each in simulated(bank):
        case = each.question.body
        texts = [case.customer, case.tone, each.question.text]
        texts += [option.text for option in case.first]
        texts += [fact.ask for fact in case.facts]
        texts += [block.text for block in case.order.blocks]
        texts += [point.text for point in (*case.reply, *case.closing, *case.escalation.reason)]
        texts += [text for known in case.known for text in known]
        assert all(text.zh and text.en for text in texts), each.question.name


def test_the_priorities_are_those_of_the_matrix_and_the_raise_of_a_security_report(bank):
    found = {}
    for each in simulated(bank):
        triage = each.question.body.triage
        priority = shipped_matrix().priority(triage.impact, triage.urgency) - triage.raised
        found[each.question.tags[0]] = int(priority)
    assert found == PRIORITIES


def best(case):
    """Return the right path through a simulated ticket."""
    triage = case.triage
    return Played(
        triage.service_type,
        triage.category,
        triage.impact,
        triage.urgency,
        next(at for at, option in enumerate(case.first) if option.weight == 1),
        tuple(at for at, fact in enumerate(case.facts) if fact.worth is Worth.MUST),
        tuple(at for at, block in enumerate(case.order.blocks) if not block.wrong),
        case.escalation.way,
    )


def test_the_right_path_of_each_has_every_mark_that_needs_no_person(bank):
    for each in bank:
        if each.question.kind is not QuestionKind.TICKET:
            continue
        grade = graded(each.question.body, best(each.question.body))
        sure = {part.part: part.settled for part in grade.parts}
        for part in (Part.TYPE, Part.PRIORITY, Part.FIRST, Part.ASK, Part.ORDER):
            assert sure[part] == 1.0, (each.question.name, part)
        assert grade.knock_outs == ()


def test_each_ticket_by_hand_has_its_trap(bank):
    for each in simulated(bank):
        case = each.question.body
        knock_outs = sum(option.knock_out for option in case.first)
        knock_outs += sum(block.knock_out for block in case.order.blocks)
        knock_outs += sum(fact.worth is Worth.KNOCK_OUT for fact in case.facts)
        assert knock_outs, each.question.name
    ways = Counter(each.question.body.escalation.way for each in simulated(bank))
    assert ways == {Way.NONE: 7, Way.FUNCTIONAL: 5, Way.MANAGEMENT: 3}


def test_what_is_made_from_the_sample_s_own_tickets_names_nobody_of_the_company(sample_desk):
    people = sample_people()
    names = [agent.name.zh for agent in people.agents]
    names += [who.person.name_zh for who in people.requesters if who.person.name_zh]
    made = 0
    state = ViewState((Condition("status_kind", "any_of", ("resolved", "closed")),))
    for key in sample_desk.queue.hits(sample_desk.queue.ask(state).query, 80):
        try:
            question = sample_desk.question_making.from_ticket(key).made.question
        except AppError:
            continue
        made += 1
        text = question.text.zh + question.body.customer.zh
        assert not [name for name in names if name in text], question.name
    assert made >= 7
