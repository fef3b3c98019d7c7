"""A simulated ticket is graded on its whole path: eight parts, twenty marks, knock-outs."""

import pytest

from desktop.domain.questions.bodies import Block, Option, Ordering, Point
from desktop.domain.questions.case import (
    COLUMNS,
    MARKS,
    Case,
    Escalation,
    Fact,
    Part,
    Triage,
    Way,
    Worth,
)
from desktop.domain.questions.grading.grade import Line, Why
from desktop.domain.questions.grading.grading import graded, settled
from desktop.domain.questions.responses import Played
from desktop.domain.questions.wording import worded

LOCKED = Case(
    worded("My account is locked again, the third time today."),
    Triage("access", "account", impact=3, urgency=1),
    first=(
        Option(worded("Check who is calling"), 1.0),
        Option(worded("Unlock it"), 0.0, knock_out=True),
    ),
    facts=(
        Fact(worded("Since when?"), worded("Friday")),
        Fact(worded("Which devices?"), worded("An old tablet")),
        Fact(worded("How is the weather?"), worth=Worth.WASTE),
        Fact(worded("Who else?"), worth=Worth.MAY),
        Fact(worded("What is your password?"), worth=Worth.KNOCK_OUT),
    ),
    order=Ordering(
        (
            Block(worded("Check identity")),
            Block(worded("Find the source")),
            Block(worded("Unlock")),
            Block(worded("Unlock at once"), wrong=True, knock_out=True),
        )
    ),
    escalation=Escalation(Way.FUNCTIONAL, (Point(worded("what was tried"), 1, ("tried",)),)),
    reply=(Point(worded("fact")), Point(worded("time"), 1, ("12:00",))),
    closing=(Point(worded("cause")),),
)
BEST = Played(
    "access",
    "account",
    3,
    1,
    first=0,
    asked=(0, 1),
    order=(0, 1, 2),
    way=Way.FUNCTIONAL,
    reason="We tried the tablet.",
    reply="I will call you by 12:00.",
    closing="The tablet kept the old password.",
)


def part_of(played, part):
    return next(each for each in graded(LOCKED, played).parts if each.part is part)


def test_a_ticket_is_worth_twenty_marks_over_the_columns_of_the_result():
    by_column = {}
    for part, marks in MARKS.items():
        by_column[COLUMNS[part]] = by_column.get(COLUMNS[part], 0) + marks
    assert by_column == {
        "intake": 4,
        "triage": 2,
        "handling": 6,
        "escalation": 2,
        "resolution": 4,
        "review": 2,
    }


def test_the_right_path_is_whole_but_for_what_a_person_grades():
    grade = graded(LOCKED, BEST)
    assert [each.part for each in grade.parts] == list(Part)
    waiting = {each.part for each in grade.parts if each.waiting}
    assert waiting == {Part.ESCALATION, Part.REPLY, Part.CLOSING}
    assert all(each.share == 1.0 for each in grade.parts if each.part not in waiting)
    assert grade.share == pytest.approx((12 + 2 + 2) / 20)
    assert grade.knock_outs == ()


def test_once_a_person_has_settled_every_rubric_the_grade_waits_no_more():
    grade = graded(LOCKED, BEST)
    grade = settled(LOCKED, grade, Part.REPLY, frozenset({0, 1}))
    grade = settled(LOCKED, grade, Part.CLOSING, frozenset({0}))
    grade = settled(LOCKED, grade, Part.ESCALATION, frozenset())
    assert not grade.is_waiting
    assert grade.share == pytest.approx((20 - 1) / 20)


@pytest.mark.parametrize(
    ("played", "part", "share", "whys"),
    [
        (BEST._replace(category="x"), Part.TYPE, 0.5, [Line(Why.WRONG_CATEGORY)]),
        (BEST._replace(urgency=2), Part.PRIORITY, 0.5, [Line(Why.WRONG_URGENCY)]),
        (BEST._replace(asked=(0,)), Part.ASK, 0.5, [Line(Why.NOT_ASKED, 1)]),
        (BEST._replace(asked=(0, 1, 3)), Part.ASK, 1.0, []),
        (BEST._replace(asked=(0, 1, 2)), Part.ASK, 0.5, [Line(Why.ASKED_FOR_NOTHING, 2)]),
        (BEST._replace(order=(0, 2, 1)), Part.ORDER, 0.5, None),
        (BEST._replace(way=Way.NONE), Part.ESCALATION, 0.0, [Line(Why.WRONG_WAY)]),
        (BEST._replace(reply=" "), Part.REPLY, 0.0, [Line(Why.NOT_ANSWERED)]),
    ],
)
def test_each_mistake_costs_its_part_and_is_named(played, part, share, whys):
    found = part_of(played, part)
    assert found.share == pytest.approx(share)
    if whys is not None:
        assert list(found.lines) == whys


def test_asking_everything_does_not_pay():
    assert part_of(BEST._replace(asked=(0, 1, 2, 3, 4)), Part.ASK).share == 0.0


def test_knock_outs_come_from_questions_first_actions_and_steps():
    played = BEST._replace(first=1, asked=(4,), order=(3, 0))
    assert graded(LOCKED, played).knock_outs == (
        Line(Why.KNOCK_OUT, 4, Part.ASK),
        Line(Why.KNOCK_OUT, 1, Part.FIRST),
        Line(Why.KNOCK_OUT, 3, Part.ORDER),
    )


def test_a_ticket_that_nobody_played_is_worth_nothing_and_waits_for_nobody():
    grade = graded(LOCKED, None)
    assert (grade.share, grade.is_waiting) == (0.0, False)


def test_parts_that_the_key_leaves_empty_do_not_count():
    short = LOCKED._replace(reply=(), closing=(), first=())
    parts = {each.part for each in graded(short, BEST).parts}
    assert parts == set(Part) - {Part.REPLY, Part.CLOSING, Part.FIRST}
