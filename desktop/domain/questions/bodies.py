"""The kinds of questions and what belongs to each; weights are shares of the mark, −1 to 1."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.questions.wording import SILENCE, Wording


class OrderMode(StrEnum):
    """How a wrong order is paid: SOP for steps, the others as quizzes elsewhere know them."""

    SOP = "sop"
    ALL_OR_NOTHING = "all_or_nothing"
    ABSOLUTE = "absolute_position"
    NEXT_EXCLUDE_LAST = "relative_next_exclude_last"
    NEXT_INCLUDE_LAST = "relative_next_include_last"
    ONE_PREVIOUS_AND_NEXT = "relative_one_previous_and_next"
    ALL_PREVIOUS_AND_NEXT = "relative_all_previous_and_next"
    LONGEST_ORDERED = "longest_ordered_subset"
    LONGEST_CONSECUTIVE = "longest_contiguous_subset"
    DISTANCE = "relative_to_correct"


class Option(NamedTuple):
    """One choice; a right one of several carries its share, a wrong one may cost."""

    text: Wording
    weight: float = 0.0
    feedback: Wording = SILENCE
    knock_out: bool = False


class Single(NamedTuple):
    """One choice is right."""

    options: tuple[Option, ...]
    shuffle: bool = True


class Multiple(NamedTuple):
    """Several choices are right."""

    options: tuple[Option, ...]
    shuffle: bool = True


class TrueFalse(NamedTuple):
    """A statement; what is said to those who call it true, and to those who call it false."""

    right: bool
    if_true: Wording = SILENCE
    if_false: Wording = SILENCE


class Pair(NamedTuple):
    """A stem and what belongs to it; a pair without stem is a distractor."""

    stem: Wording
    match: Wording


class Matching(NamedTuple):
    """Every stem gets its match."""

    pairs: tuple[Pair, ...]
    shuffle: bool = True


class Block(NamedTuple):
    """One thing to be put in order.

    `after` are the places of the blocks that come before it, None is the block above it; a
    `wrong` block does not belong in the order at all.
    """

    text: Wording
    after: tuple[int, ...] | None = None
    wrong: bool = False
    knock_out: bool = False


class Ordering(NamedTuple):
    """Blocks in their right order; `shown` of them are drawn for each attempt, 0 is all."""

    blocks: tuple[Block, ...]
    mode: OrderMode = OrderMode.SOP
    shown: int = 0


class Accepted(NamedTuple):
    """One answer that is taken; `*` stands for any run of characters."""

    text: str
    weight: float = 1.0
    feedback: Wording = SILENCE


class ShortText(NamedTuple):
    """A word or two; width of characters never counts, letter case only if `exact_case`."""

    answers: tuple[Accepted, ...]
    exact_case: bool = False


class Range(NamedTuple):
    """Numbers that are taken, both ends included."""

    low: Decimal
    high: Decimal
    weight: float = 1.0
    feedback: Wording = SILENCE


class Numeric(NamedTuple):
    """A number; `otherwise` is said to every other number."""

    ranges: tuple[Range, ...]
    otherwise: Wording = SILENCE


class Point(NamedTuple):
    """One line of a rubric; a text with one of the `hints` in it suggests that it is met."""

    text: Wording
    marks: float = 1.0
    hints: tuple[str, ...] = ()


class Essay(NamedTuple):
    """A text that a person grades by the points of a rubric."""

    points: tuple[Point, ...] = ()


class Description(NamedTuple):
    """A text between questions that asks nothing."""
