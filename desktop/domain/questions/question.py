"""One question of the bank, whatever its kind."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from desktop.domain.questions.bodies import (
    Description,
    Essay,
    Matching,
    Multiple,
    Numeric,
    Ordering,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case
from desktop.domain.questions.wording import SILENCE, Wording

Body = (
    Single
    | Multiple
    | TrueFalse
    | Matching
    | Ordering
    | ShortText
    | Numeric
    | Essay
    | Case
    | Description
)


class QuestionKind(StrEnum):
    """The kinds by the names that reports and files use."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true_false"
    MATCHING = "matching"
    ORDERING = "ordering"
    SHORT = "short"
    NUMERIC = "numeric"
    ESSAY = "essay"
    TICKET = "ticket"
    DESCRIPTION = "description"


KINDS: Mapping[type, QuestionKind] = MappingProxyType(
    {
        Single: QuestionKind.SINGLE,
        Multiple: QuestionKind.MULTIPLE,
        TrueFalse: QuestionKind.TRUE_FALSE,
        Matching: QuestionKind.MATCHING,
        Ordering: QuestionKind.ORDERING,
        ShortText: QuestionKind.SHORT,
        Numeric: QuestionKind.NUMERIC,
        Essay: QuestionKind.ESSAY,
        Case: QuestionKind.TICKET,
        Description: QuestionKind.DESCRIPTION,
    }
)


class Picture(NamedTuple):
    """A file that a text shows or names; texts point to it as @@files@@/<name>."""

    name: str
    data: bytes = b""


class Question(NamedTuple):
    """One question; `marks` are what a full answer is worth.

    `category` is a path with slashes, `external` the id that a foreign file gave it; `kept` is
    what such a file said that has no place here, written out again unchanged.
    """

    name: str
    text: Wording
    body: Body
    general: Wording = SILENCE
    marks: float = 1.0
    category: str = ""
    tags: tuple[str, ...] = ()
    external: str = ""
    pictures: tuple[Picture, ...] = ()
    kept: Mapping[str, str] = MappingProxyType({})

    @property
    def kind(self) -> QuestionKind:
        """Return the kind of the question."""
        return KINDS[type(self.body)]
