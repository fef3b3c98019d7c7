"""What is practised today: what is due first, then what is new, as far as the minutes reach."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from statistics import median
from typing import NamedTuple

from desktop.domain.practice.cards import Card, Ref
from desktop.domain.questions.question import QuestionKind

# Seconds that a question takes where nothing else is known.
_USUAL = {QuestionKind.TICKET: 360, QuestionKind.ESSAY: 240, QuestionKind.ORDERING: 90}
_ELSE = 30
_MINUTE = 60


class Offer(NamedTuple):
    """Something that may be practised: which card, the version in force, what kind it is."""

    ref: Ref
    version: int
    kind: QuestionKind


class Today(NamedTuple):
    """What is practised today, and how long it takes; `left` is due and no longer fits."""

    due: tuple[Offer, ...]
    new: tuple[Offer, ...]
    seconds: int
    left: int

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Return all of it in the order in which it is asked."""
        return (*self.due, *self.new)


def seconds_of(kind: QuestionKind, spent_ms: Sequence[int]) -> int:
    """Return how long a question of a kind takes somebody: the middle of what it took before."""
    known = [each for each in spent_ms if each > 0]
    return round(median(known) / 1000) if known else _USUAL.get(kind, _ELSE)


def due_now(offers: Iterable[Offer], cards: Mapping[Ref, Card], day: date) -> list[Offer]:
    """Return what comes again on a day, the longest due first; what says something else, too."""
    found = [
        (card.due_on if card.version == each.version else date.min, each)
        for each in offers
        if (card := cards.get(each.ref)) is not None
        and (card.due_on <= day or card.version != each.version)
    ]
    return [each for _, each in sorted(found, key=lambda pair: (pair[0], pair[1].ref))]


def today(offers: Sequence[Offer], cards: Mapping[Ref, Card], day: date, how: "Budget") -> Today:
    """Return what is practised on a day; at least one thing where there is any."""
    due = due_now(offers, cards, day)
    new = [each for each in offers if each.ref not in cards]
    room, taken, spent = how.minutes * _MINUTE - how.done, 0, 0
    for each in (*due, *new):
        takes = seconds_of(each.kind, how.spent_ms.get(each.kind, ()))
        if spent + takes > room and (taken or how.done):
            break
        spent, taken = spent + takes, taken + 1
    shown = due[:taken]
    return Today(tuple(shown), tuple(new[: taken - len(shown)]), spent, len(due) - len(shown))


class Budget(NamedTuple):
    """Minutes a day, seconds practised today already, and times by kind in milliseconds."""

    minutes: int
    done: int
    spent_ms: Mapping[QuestionKind, Sequence[int]]
