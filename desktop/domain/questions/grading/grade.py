"""The result of grading one answer: a share of the mark with the reason for each piece."""

from enum import StrEnum
from typing import NamedTuple

from desktop.domain.questions.case import Part

NOWHERE = -1


class Why(StrEnum):
    """Reasons by code; the sentences stand in resources/training/reasons.toml."""

    NOT_ANSWERED = "not_answered"
    RIGHT = "right"
    WRONG = "wrong"
    CHOSEN_WRONG = "chosen_wrong"
    NOT_CHOSEN = "not_chosen"
    MATCHED_WRONG = "matched_wrong"
    NOT_MATCHED = "not_matched"
    OUT_OF_PLACE = "out_of_place"
    LEFT_OUT = "left_out"
    NOT_A_STEP = "not_a_step"
    NOT_ACCEPTED = "not_accepted"
    PARTLY_ACCEPTED = "partly_accepted"
    NOT_A_NUMBER = "not_a_number"
    OUT_OF_RANGE = "out_of_range"
    NOT_ASKED = "not_asked"
    ASKED_FOR_NOTHING = "asked_for_nothing"
    WRONG_TYPE = "wrong_type"
    WRONG_CATEGORY = "wrong_category"
    WRONG_IMPACT = "wrong_impact"
    WRONG_URGENCY = "wrong_urgency"
    WRONG_WAY = "wrong_way"
    POINT_MISSED = "point_missed"
    KNOCK_OUT = "knock_out"
    FOR_A_PERSON = "for_a_person"


class Line(NamedTuple):
    """One reason; `place` is that of the option, block, pair, fact or point it is about.

    A knock-out of a simulated ticket says in which `part` it happened.
    """

    why: Why
    place: int = NOWHERE
    part: Part | None = None


class PartGrade(NamedTuple):
    """One part of an answer; `part` is None for questions that have only one.

    `waiting` says that a person has yet to grade: `share` is then what the hints suggest, and
    `settled` what is sure without that person.
    """

    share: float
    lines: tuple[Line, ...] = ()
    weight: float = 1.0
    part: Part | None = None
    waiting: bool = False
    settled: float = 0.0


class Grade(NamedTuple):
    """The grade of an answer: its parts, and the mistakes that fail the whole exam."""

    parts: tuple[PartGrade, ...]
    knock_outs: tuple[Line, ...] = ()

    @property
    def share(self) -> float:
        """Return the share of the mark, 0 to 1."""
        whole = sum(each.weight for each in self.parts)
        return sum(each.share * each.weight for each in self.parts) / whole if whole else 0.0

    @property
    def is_waiting(self) -> bool:
        """Return whether a person has yet to grade some of it."""
        return any(each.waiting for each in self.parts)


def whole(share: float, *lines: Line, knock_outs: tuple[Line, ...] = ()) -> Grade:
    """Return the grade of a question that has only one part; the share is clamped to 0 … 1."""
    part = PartGrade(clamped(share), lines, settled=clamped(share))
    return Grade((part,), knock_outs)


def clamped(share: float) -> float:
    """Return a share within 0 … 1; what thirds of 33.33333 % lack to the whole mark is given."""
    nearly = 1e-5
    return 1.0 if share > 1.0 - nearly else max(share, 0.0)
