"""The answers of one attempt as they stand on the screen: which are given, flagged, out of time."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.questions.question import Question, QuestionKind
from desktop.services.training.sitting import Given, Sitting


class Numbers(NamedTuple):
    """Which questions, from 1, are not answered and which are flagged."""

    unanswered: tuple[int, ...]
    flagged: tuple[int, ...]


class Answers:
    """One for each question, in the order in which they are asked."""

    def __init__(self, sitting: Sitting | None = None, limit_ms: int | None = None) -> None:
        sat = sitting.sat if sitting else ()
        self.given = [Given(e.place, e.response, e.spent_ms, e.flagged) for e in sat]
        self._asked: Sequence[Question] = sitting.asked if sitting else ()
        self._limit_ms = limit_ms
        self.ended: set[int] = set()

    def end(self, place: int) -> None:
        """Note that the time of a question is used up."""
        self.ended.add(place)

    def is_over(self, place: int) -> bool:
        """Return whether the time of a question is used up."""
        limit = self._limit_ms
        return place in self.ended or (limit is not None and self.given[place].spent_ms >= limit)

    def asks(self, place: int) -> bool:
        """Return whether there is anything to answer at a place."""
        return self._asked[place].kind is not QuestionKind.DESCRIPTION

    def numbers(self) -> Numbers:
        """Return the numbers of the questions that are not answered, and of the flagged ones."""
        lacking = [e.place for e in self.given if e.response is None and self.asks(e.place)]
        flagged = [e.place for e in self.given if e.flagged]
        return Numbers(tuple(at + 1 for at in lacking), tuple(at + 1 for at in flagged))

    def next_free(self, place: int) -> int | None:
        """Return the next question whose time is not used up, round the end."""
        count = len(self.given)
        round_it = ((place + step) % count for step in range(1, count))
        return next((each for each in round_it if not self.is_over(each)), None)
