"""An attempt at an exam: who sits it, what it asks, what was answered, what came of it."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.exams.clock import Allowance, Count, allowance
from desktop.domain.exams.drawing import Item
from desktop.domain.exams.plan import Plan
from desktop.domain.exams.verdict import Graded, Verdict, verdict
from desktop.domain.questions.case import Part
from desktop.domain.questions.grading.grade import Grade
from desktop.domain.questions.responses import Response

FACTORS = (100, 150, 200)


class State(StrEnum):
    """A void attempt counts for nothing, and does not use up a try."""

    OPEN = "open"
    SUBMITTED = "submitted"
    VOID = "void"


class How(StrEnum):
    """Where an attempt took place: at the screen, on paper, or talking to a trainer."""

    SCREEN = "screen"
    PAPER = "paper"
    LIVE = "live"


class Break(NamedTuple):
    """That an attempt stood still: when it was last heard of, and when it went on."""

    since: int
    until: int


class Attempt(NamedTuple):
    """One attempt; `factor` is the person's time in percent, `at` the question on the screen.

    `away` counts how often the window was left. Percent, pass, knock-outs and waiting are facts
    once it is submitted; `trainer` is who typed the answers in, or played the requester.
    """

    key: int
    id: bytes
    document: int
    version: int
    person: int
    number: int
    state: State
    seed: int
    factor: int
    started_at: int
    ended_at: int | None = None
    counted: Count = Count()
    at: int = 0
    away: int = 0
    breaks: tuple[Break, ...] = ()
    reason: str = ""
    percent: float = 0.0
    passed: bool = False
    knock_outs: int = 0
    waiting: bool = False
    way: How = How.SCREEN
    trainer: int | None = None

    def allowed(self, plan: Plan) -> Allowance:
        """Return the time this person has."""
        return allowance(plan.minutes, plan.item_minutes, self.factor / 100)


class Remark(NamedTuple):
    """What a trainer changed about a grade, and why; shares are of the mark of the part."""

    part: Part | None
    before: float
    after: float
    reason: str
    person: int
    made_at: int


class Sat(NamedTuple):
    """One question of an attempt; `column` is what its single part counts for.

    The grade is settled at the end, and stays whatever becomes of the question.
    """

    place: int
    item: Item
    marks: float
    column: str = ""
    response: Response = None
    spent_ms: int = 0
    flagged: bool = False
    answered_at: int | None = None
    grade: Grade | None = None
    remarks: tuple[Remark, ...] = ()


def outcome(plan: Plan, sat: Sequence[Sat]) -> Verdict:
    """Return what came of an attempt that was graded."""
    return verdict(
        plan, [Graded(each.grade, each.marks, each.column) for each in sat if each.grade]
    )


def judged(grade: Grade, part: Part | None, share: float) -> Grade:
    """Return a grade in which a person has said what a part is worth."""
    share = min(max(share, 0.0), 1.0)
    parts = tuple(
        each._replace(share=share, settled=share, waiting=False) if each.part is part else each
        for each in grade.parts
    )
    return grade._replace(parts=parts)
