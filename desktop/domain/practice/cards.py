"""Cards: what is practised, and when it comes again, reckoned by FSRS in whole local days.

The library counts days between two moments; what is reckoned here is always noon of a day, so
that an answer late in the evening and one early in the morning are a day apart.
"""

from datetime import UTC, date, datetime, timedelta
from enum import IntEnum, StrEnum
from functools import cache
from typing import NamedTuple

from fsrs import Card as Memory
from fsrs import Rating as Grade
from fsrs import Scheduler

LONGEST_DAYS = 180
_NOON = 12
_SLOW, _FEWEST_KNOWN = 2, 5


class CardKind(StrEnum):
    """What is practised: a question of the bank, or what the standard itself gives."""

    QUESTION = "question"
    TERM = "term"
    CELL = "cell"
    MUST_ASK = "must_ask"


class Ref(NamedTuple):
    """Which card: the key of a question, or the code of what the standard gives."""

    kind: CardKind
    about: str


class Rating(IntEnum):
    """How it went; numbers as in FSRS, whose Easy nobody says of oneself here."""

    AGAIN = 1
    HARD = 2
    GOOD = 3


class Card(NamedTuple):
    """What is known of a card; `version` is that of the text that was answered."""

    ref: Ref
    version: int
    due_on: date
    state: str
    reviews: int = 0
    lapses: int = 0
    reviewed_at: int = 0


class Told(NamedTuple):
    """What an answer tells: whether it was right, with how many hints, in which time."""

    right: bool
    hints: int = 0
    spent_ms: int = 0


def rated(told: Told, usual_ms: list[int]) -> Rating:
    """Return the rating of an answer; `usual_ms` are the person's times with such questions.

    Hard is for what was known slowly or with a hint, never for what was not known.
    """
    if not told.right:
        return Rating.AGAIN
    return Rating.HARD if told.hints or _is_slow(told.spent_ms, usual_ms) else Rating.GOOD


def reviewed(known: Card | None, which: tuple[Ref, int], rating: Rating, when: "When") -> Card:
    """Return a card after an answer; one whose text has changed since begins anew."""
    ref, version = which
    same = known is not None and known.version == version
    memory = Memory.from_json(known.state) if known is not None and same else Memory(card_id=0)
    # Never earlier than the last answer, also where the clock was set back.
    noon = max(_noon(when.day), memory.last_review or _noon(when.day))
    memory, _log = _scheduler(when.retention).review_card(memory, Grade(rating), noon)
    due = memory.due.date()
    reviews, lapses = (known.reviews, known.lapses) if known is not None and same else (0, 0)
    missed = rating is Rating.AGAIN
    return Card(ref, version, due, memory.to_json(), reviews + 1, lapses + missed, when.now)


class When(NamedTuple):
    """When something was answered: the moment, its local day; the share to be remembered, in %."""

    now: int
    day: date
    retention: int = 90


def _is_slow(spent_ms: int, usual_ms: list[int]) -> bool:
    known = sorted(usual_ms)
    return len(known) >= _FEWEST_KNOWN and spent_ms > _SLOW * known[len(known) // 2]


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, _NOON, tzinfo=UTC)


@cache
def _scheduler(retention: int) -> Scheduler:
    none: tuple[timedelta, ...] = ()
    return Scheduler(
        desired_retention=retention / 100,
        learning_steps=none,
        relearning_steps=none,
        maximum_interval=LONGEST_DAYS,
        enable_fuzzing=False,
    )
