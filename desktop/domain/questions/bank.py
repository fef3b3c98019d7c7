"""A question as the bank keeps it: where it stands, what it is about, its versions."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.questions.question import Question, QuestionKind
from desktop.domain.search_text import normalise

_LONGEST = 15


class Standing(StrEnum):
    """A draft waits for a trainer; what is retired is drawn no more and keeps its attempts."""

    DRAFT = "draft"
    APPROVED = "approved"
    RETIRED = "retired"


class AboutKind(StrEnum):
    """What a question may be about."""

    NOTHING = ""
    STEP = "step"
    MATRIX = "matrix"
    SLA = "sla"
    FRAMEWORK = "framework"


class About(NamedTuple):
    """What a question is about: the id of a step for life, and the version it was made by.

    The version is the key of a document's version for steps, else the number of a ruling.
    """

    kind: AboutKind = AboutKind.NOTHING
    target: str = ""
    version: int = 0


class Review(StrEnum):
    """Why a question has to be looked at: what it is about says something else, or is gone."""

    CHANGED = "changed"
    GONE = "gone"


class Labels(NamedTuple):
    """What may change about a question without a new version; difficulty 1 to 5, 0 is not said."""

    category: str = ""
    tags: tuple[str, ...] = ()
    difficulty: int = 0


class Listed(NamedTuple):
    """A question in a list; `number` is the newest version, `review` why it has to be looked at.

    `source` is the code of the SOP or table that it is about, `place` the step's, from 1;
    `category` that of its labels as it is shown, `origin` the source as it is shown.
    """

    key: int
    kind: QuestionKind
    name: str
    text: str
    standing: Standing
    labels: Labels
    number: int
    review: Review | None = None
    source: str = ""
    place: int = 0
    category: str = ""
    origin: str = ""

    @property
    def code(self) -> str:
        """Return the short number by which people speak of it."""
        return code_of(self.key)


class Kept(NamedTuple):
    """One question in one of its versions; its pictures without content."""

    key: int
    question: Question
    standing: Standing
    about: About
    difficulty: int
    number: int
    newest: int
    made_at: int
    review: Review | None = None

    @property
    def code(self) -> str:
        """Return the short number by which people speak of it."""
        return code_of(self.key)


class Wanted(NamedTuple):
    """Which questions of a list are wanted; nothing said means all but the retired ones."""

    words: str = ""
    kinds: frozenset[QuestionKind] = frozenset()
    standings: frozenset[Standing] = frozenset({Standing.DRAFT, Standing.APPROVED})
    tags: frozenset[str] = frozenset()
    category: str = ""
    to_review: bool = False
    source: str = ""


def code_of(key: int) -> str:
    """Return the short number of a question."""
    return f"Q{key}"


def key_of(code: str) -> int | None:
    """Return the key that a short number names, in any width and case."""
    plain = normalise(code).strip().removeprefix("q").removeprefix("-")
    is_number = plain.isascii() and plain.isdigit() and len(plain) <= _LONGEST
    return int(plain) if is_number else None


def chosen(listed: Iterable[Listed], wanted: Wanted) -> list[Listed]:
    """Return the questions of a list that are wanted; every word has to be found somewhere."""
    words = normalise(wanted.words).split()
    return [each for each in listed if _fits(each, wanted) and _says(each, words)]


def _fits(each: Listed, wanted: Wanted) -> bool:
    path = f"{each.labels.category}/"
    return (
        each.standing in wanted.standings
        and (not wanted.kinds or each.kind in wanted.kinds)
        and wanted.tags <= frozenset(each.labels.tags)
        and (not wanted.category or path.startswith(f"{wanted.category.rstrip('/')}/"))
        and (not wanted.to_review or each.review is not None)
        and (not wanted.source or each.source == wanted.source)
    )


def _says(each: Listed, words: Iterable[str]) -> bool:
    if not words:
        return True
    said = (each.code, each.name, each.text, each.source, each.category, *each.labels.tags)
    text = normalise("\n".join(said))
    return all(word in text for word in words)
