"""What a file of questions held: the questions, what was refused, what was changed."""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop.domain.questions.question import Question, QuestionKind

NO_PARAMS: Mapping[str, Any] = MappingProxyType({})


class BankFormat(StrEnum):
    """The formats by the names that commands take; AIKEN and JSON are read only."""

    GIFT = "gift"
    MOODLE_XML = "moodle-xml"
    AIKEN = "aiken"
    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


class Remark(NamedTuple):
    """Something to know about one place of a file; sentences: resources/exchange/questions.toml.

    `line` counts from 1, 0 is the whole file; `text` is the piece itself where it was refused.
    """

    line: int
    code: str
    params: Mapping[str, Any] = NO_PARAMS
    text: str = ""


class BankFile(NamedTuple):
    """A file of questions as read."""

    kind: BankFormat
    questions: tuple[Question, ...] = ()
    categories: tuple[str, ...] = ()
    rejected: tuple[Remark, ...] = ()
    warnings: tuple[Remark, ...] = ()

    @property
    def items(self) -> int:
        """Return how many questions ask something."""
        return len(self.questions) - self.descriptions

    @property
    def descriptions(self) -> int:
        """Return how many texts ask nothing."""
        return sum(each.kind is QuestionKind.DESCRIPTION for each in self.questions)

    @property
    def by_kind(self) -> Mapping[str, int]:
        """Return how many questions each kind has, descriptions left out."""
        kinds = Counter(each.kind.value for each in self.questions)
        kinds.pop(QuestionKind.DESCRIPTION.value, None)
        return dict(sorted(kinds.items()))


class WrittenBank(NamedTuple):
    """A file of questions as written; `left_out` is what it could not carry, line 0 each."""

    written: int
    left_out: tuple[Remark, ...] = ()
