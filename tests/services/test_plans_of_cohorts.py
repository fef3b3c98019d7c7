"""The plan of a cohort on real files: topics, sign-in, tickets with company."""

from datetime import date

import endings
import exam_acts
import pytest
from exam_acts import cohort, plan, topic
from question_acts import choice
from run_desk import in_force, network_sop

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.exams.topics import Presence, TopicKind
from desktop.domain.questions.bank import About, AboutKind
from desktop.store.library import sop_texts


@pytest.fixture
def group(desk, tmp_path):
    desk.folder = tmp_path
    exam_acts.prepare(desk)
    desk.me, desk.mentor = desk.people["Ran Wei"], desk.people["Fan Bai"]
    wanted = cohort(desk.me, mentors=((desk.me, desk.mentor),))
    desk.group = desk.lin.cohorts.keep(wanted)
    return desk


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def ticket(desk):
    return desk.bai.tickets.create(
        TicketDraft(
            "连不上", service_type="NWF", stage="intake", extra=dict(endings.ASKED_OF_NETWORK)
        )
    )


def test_topics_are_kept_in_order_changed_and_taken_with_who_was_there(group):
    plans = group.lin.topics
    plans.plan(group.group, [topic("受理"), topic("工具")])
    first, second = plans.topics(group.group)
    plans.sign_in(first.key, group.me, Presence.LATE)
    plans.plan(group.group, [second._replace(minutes=90, material="手册"), first])
    assert [each.title.zh for each in plans.topics(group.group)] == ["工具", "受理"]
    assert plans.presences(group.group) == {(first.key, group.me): Presence.LATE}
    plans.plan(group.group, [second])
    assert plans.presences(group.group) == {}
    group.lin.undo.undo()
    assert plans.presences(group.group) == {(first.key, group.me): Presence.LATE}
    assert refused(lambda: plans.plan(group.group, [topic("")])) == "topic_untitled"
    wrong = topic()._replace(minutes=2000)
    assert refused(lambda: plans.plan(group.group, [wrong])) == "topic_minutes"


def test_the_sops_that_an_exam_asks_about_are_proposed_day_by_day(group):
    _, version = in_force(group, "NET-01", network_sop(), "NWF")
    step = sop_texts.sops(group.store.reader, [version])[version].steps[0].id
    key = group.lin.questions.add(choice(), about=About(AboutKind.STEP, step, version))
    group.lin.questions.approve([key])
    code = group.lin.exams.keep(plan(key))
    found = group.lin.cohorts.keep(cohort(group.me, exam=code), group.group)
    (proposed,) = group.lin.topics.proposed(group.lin.cohorts.cohort(found))
    assert (proposed.kind, proposed.version) == (TopicKind.SOP, version)
    assert (proposed.held_on, proposed.title.zh) == (date(2026, 11, 2), "上不了网")


def test_presence_is_said_again_and_taken_back_of_people_of_the_cohort_only(group):
    plans = group.lin.topics
    plans.plan(group.group, [topic()])
    (one,) = plans.topics(group.group)
    for state in (Presence.ABSENT, Presence.THERE):
        plans.sign_in(one.key, group.me, state)
    assert plans.presences(group.group) == {(one.key, group.me): Presence.THERE}
    assert group.bai.topics.presences(group.group) == {}
    plans.sign_in(one.key, group.me, None)
    assert plans.presences(group.group) == {}
    assert refused(lambda: plans.sign_in(one.key, group.mentor, Presence.THERE)) == "cohort_gone"


def test_a_ticket_with_company_is_named_by_the_trainee_and_signed_by_the_mentor(group):
    key = group.wei.topics.accompany(group.group, group.me, ticket(group), "一起查的网口")
    assert refused(lambda: group.wei.topics.sign(group.group, key, well=True)) == (
        "accompanied_not_mentor"
    )
    group.bai.topics.sign(group.group, key, well=True)
    (line,) = group.wei.topics.accompanied(group.group)
    assert (line.signed_by, line.note) == (group.mentor, "一起查的网口")
    group.bai.topics.sign(group.group, key, well=False, note="再看一次")
    (line,) = group.bai.topics.accompanied(group.group)
    assert (line.signed_by, line.note) == (None, "再看一次")


def test_nobody_names_tickets_for_a_colleague(group):
    other = group.lin.cohorts.keep(cohort(group.people["Xiao Lin"]))
    act = lambda: group.wei.topics.accompany(other, group.people["Xiao Lin"], ticket(group))  # noqa: E731 - for the refusal
    assert refused(act) == "exam_not_seen"
