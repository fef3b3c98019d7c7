"""Exams for tests, and one act of each kind that can be taken back."""

from datetime import date

import exam_desk
import question_acts

from desktop.domain.bilingual import Bilingual
from desktop.domain.exams.clock import Count
from desktop.domain.exams.cohort import Plans
from desktop.domain.exams.competence import Level
from desktop.domain.exams.plan import Plan, Pool
from desktop.domain.exams.topics import Presence, Topic, TopicKind
from desktop.domain.practice.cards import CardKind, Ref, Told
from desktop.domain.questions.bodies import Essay, Option, Point, Single
from desktop.domain.questions.question import Question
from desktop.domain.questions.responses import Chosen, Written
from desktop.domain.questions.wording import Wording
from desktop.services.training.live import Draft, Play
from desktop.services.training.sitting import Given


def single(name="P1 找谁"):
    """Return a question with one right option."""
    options = (
        Option(Wording("值班主管"), 1.0),
        Option(Wording("同事")),
        Option(Wording("谁也不找")),
    )
    return Question(name, Wording("P1 先打给谁？"), Single(options, shuffle=False), marks=2.0)


def essay(name="回复"):
    """Return a question that a person grades."""
    points = (Point(Wording("说了下一步"), 1.0, ("下一步",)), Point(Wording("说了时间"), 1.0))
    return Question(name, Wording("写第一条回复。"), Essay(points), marks=4.0)


def plan(*questions, **more):
    """Return a plan that asks these questions, in this order."""
    usual = {"title": Bilingual("上岗考核", "Final exam"), "shuffle": False, "pass_mark": 60}
    return Plan(pools=(Pool(tuple(questions)),), **usual | {"stage_mark": 0} | more)


def cohort(*people, **more):
    """Return what a cohort of these people is to be."""
    usual = {"title": Bilingual("十一月"), "starts_on": date(2026, 11, 2), "goal_days": 10}
    return Plans(**usual | {"ends_on": date(2026, 11, 13), "people": people} | more)


def topic(title="请求受理"):
    """Return a topic of a cohort."""
    return Topic(TopicKind.FRAMEWORK, date(2026, 11, 3), Bilingual(title), 45)


def sit(services, code, *responses):
    """Return the key of an attempt with these answers, handed in."""
    key = services.sitting.begin(code)
    for place, response in enumerate(responses):
        services.sitting.answer(key, Given(place, response, 1000), Count(1000 * (place + 1), 1000))
    services.sitting.submit(key)
    return key


def prepare(desk):
    """Keep two questions, a plan that asks them, and an attempt that was handed in."""
    if not hasattr(desk, "question_draft"):
        question_acts.prepare(desk)
    desk.exam_single, desk.exam_essay = (desk.lin.questions.add(q) for q in (single(), essay()))
    desk.lin.questions.approve([desk.exam_single, desk.exam_essay])
    desk.exam_ticket = desk.lin.questions.add(exam_desk.ticket())
    desk.lin.questions.approve([desk.exam_ticket])
    desk.exam = desk.lin.exams.keep(plan(desk.exam_single, desk.exam_essay))
    desk.answers = desk.folder / "answers.csv"
    desk.answers.write_text(f"姓名,Q{desk.exam_single},Q{desk.exam_essay}\n魏然,A,3\n", "utf-8")
    desk.attempt = sit(desk.lin, desk.exam, Chosen((0,)), Written("下一步是换备机"))
    tasks = desk.lin.coaching.propose(desk.people["Xiao Lin"], "")
    desk.cohort = desk.lin.cohorts.keep(cohort(desk.people["Xiao Lin"], exam=desk.exam))
    desk.lin.topics.plan(desk.cohort, [topic()])
    (desk.topic,) = desk.lin.topics.topics(desk.cohort)
    if hasattr(desk, "solved"):
        desk.accompanied = desk.lin.topics.accompany(
            desk.cohort, desk.people["Xiao Lin"], desk.solved
        )
    desk.coaching = desk.lin.coaching.assign(desk.people["Xiao Lin"], "", tasks)


def live_draft(desk):
    """Return a role-play in which two lines were ticked."""
    play = Play(desk.exam_ticket, 1, ("ask:0", "first:0"), "问得好")
    return Draft(desk.exam, desk.people["Xiao Lin"], (play,), desk.clock(), 90_000)


ACTS = {
    "cohort.topics": lambda desk: desk.wei.topics.plan(
        desk.cohort, [desk.topic._replace(minutes=60), topic("工具")]
    ),
    "cohort.presence": lambda desk: desk.wei.topics.sign_in(
        desk.topic.key, desk.people["Xiao Lin"], Presence.LATE
    ),
    "cohort.accompany": lambda desk: desk.wei.topics.accompany(
        desk.cohort, desk.people["Xiao Lin"], desk.key, "一起看的"
    ),
    "cohort.sign": lambda desk: desk.wei.topics.sign(desk.cohort, desk.accompanied, well=True),
    "competence.grant": lambda desk: desk.wei.competence.grant(
        desk.people["Xiao Lin"], desk.in_force, Level.ALONE, "一直在做"
    ),
    "practice.answer": lambda desk: desk.wei.practice.check(
        Ref(CardKind.QUESTION, str(desk.exam_single)), 1, Chosen((0,)), Told(right=False)
    ),
    "exam.plan": lambda desk: desk.wei.exams.keep(
        plan(desk.exam_single, minutes=30), desk.exam, "短一点"
    ),
    "exam.time": lambda desk: desk.wei.exams.give_time(desk.people["Xiao Lin"], 150),
    "exam.mark": lambda desk: desk.wei.marking.settle(
        desk.attempt, 1, None, frozenset({0, 1}), "都说到了"
    ),
    "coaching.assign": lambda desk: desk.wei.coaching.assign(
        desk.people["Xiao Lin"], "", desk.wei.coaching.propose(desk.people["Xiao Lin"], "")
    ),
    "coaching.tick": lambda desk: desk.wei.coaching.tick(desk.coaching, 0, done=True),
    "cohort.keep": lambda desk: desk.wei.cohorts.keep(
        cohort(desk.people["Ran Wei"], title=Bilingual("二月")), desk.cohort
    ),
    "cohort.release": lambda desk: desk.wei.cohorts.release(desk.cohort, desk.people["Xiao Lin"]),
    "exam.enter": lambda desk: desk.wei.papers.enter(desk.exam, desk.answers),
    "exam.paper": lambda desk: desk.wei.papers.make(desk.exam, 2),
    "exam.live": lambda desk: desk.wei.live.finish(live_draft(desk)),
    "exam.void": lambda desk: desk.wei.marking.void(desk.attempt, "停电"),
}
