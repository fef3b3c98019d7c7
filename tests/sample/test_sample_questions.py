"""The sample's sixty questions: eight simulated tickets by hand, others from SOPs and tickets."""

import shutil
from collections import Counter

import pytest

from desktop.domain.questions.bank import Standing
from desktop.domain.questions.case import Part, Way, Worth
from desktop.domain.questions.checking import problems
from desktop.domain.questions.grading.grading import graded
from desktop.domain.questions.question import QuestionKind
from desktop.domain.questions.responses import Played
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
    return [
        each for each in bank if each.question.kind is QuestionKind.TICKET and each.question.tags
    ]


def test_there_are_sixty_fifteen_of_them_tickets_and_those_from_tickets_are_drafts(bank):
    assert len(bank) == 60
    kinds = Counter(each.question.kind for each in bank)
    assert kinds[QuestionKind.TICKET] == 15
    assert len(simulated(bank)) == 8
    drafts = [each for each in bank if each.standing is Standing.DRAFT]
    assert len(drafts) == 7
    assert {each.question.kind for each in drafts} == {QuestionKind.TICKET}


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
    assert ways == {Way.NONE: 4, Way.FUNCTIONAL: 2, Way.MANAGEMENT: 2}


def test_those_from_tickets_name_nobody_of_the_company(bank):
    people = sample_people()
    names = [agent.name.zh for agent in people.agents]
    names += [who.person.name_zh for who in people.requesters if who.person.name_zh]
    for each in bank:
        if each.standing is Standing.DRAFT:
            text = each.question.text.zh + each.question.body.customer.zh
            assert not [name for name in names if name in text], each.question.name
