"""Where somebody lost marks, or left the way on a real ticket: what, why, and the step of it."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from desktop.domain.exams.weak_spots import By, Evidence, Origin
from desktop.domain.numbers import short_number
from desktop.domain.questions.case import COLUMNS
from desktop.resources import load_toml
from desktop.services.training.marking import Marked, MarkingService, Piece
from desktop.services.training.sources import Source
from desktop.services.training.words import called
from desktop.store.driver import Connection
from desktop.store.training import evidence
from desktop.store.training.evidence import Deviation

_MINUTE = 60


class Mistake(NamedTuple):
    """Where marks were lost: which question, how many, why, and the step it is about.

    `attempt` is that at an exam, the answer in practice, or the ticket, as `origin` says.
    """

    attempt: int
    question: int
    name: str
    lost: float
    reasons: tuple[str, ...]
    source: Source | None
    origin: Origin = Origin.EXAM


class Where(NamedTuple):
    """Which column of the map is looked at, and in which language it is told."""

    column: str
    by: By
    language: str


class Mistakes:
    """Puts what was lost into words, for each place where it was seen."""

    def __init__(self, reader: Connection, marking: MarkingService, where: Where) -> None:
        self._reader, self._marking, self._where = reader, marking, where

    def of(self, lost: Sequence[Evidence]) -> list[Mistake]:
        """Return a mistake for each question and each step, the dearest first."""
        told: dict[Origin, Callable[[list[Evidence]], Iterable[Mistake]]] = {
            Origin.EXAM: self._at_exams,
            Origin.PRACTICE: self._in_practice,
            Origin.TICKET: self._on_tickets,
        }
        out: list[Mistake] = []
        for origin, tell in told.items():
            out += tell([each for each in lost if each.origin is origin])
        return sorted(out, key=lambda each: -each.lost)

    def _at_exams(self, lost: list[Evidence]) -> Iterable[Mistake]:
        marked = {
            (attempt, each.sat.item.key): each
            for attempt in {each.attempt for each in lost}
            for each in self._marking.result(attempt).marked
        }
        for attempt, key in dict.fromkeys((each.attempt, each.question) for each in lost):
            yield self._mistake(attempt, marked[attempt, key], Origin.EXAM)

    def _in_practice(self, lost: list[Evidence]) -> Iterable[Mistake]:
        found = self._marking.practised(list(dict.fromkeys(each.attempt for each in lost)))
        for key, marked in found.items():
            yield self._mistake(key, marked, Origin.PRACTICE)

    def _on_tickets(self, lost: list[Evidence]) -> Iterable[Mistake]:
        found = evidence.deviations(self._reader, [each.attempt for each in lost])
        names = evidence.step_names(self._reader, list({each.step for each in lost}))
        for each in lost:
            amiss, step = found[each.attempt], names[each.step]
            name = f"{short_number(amiss.station, amiss.counter)} {amiss.subject}"
            source = Source(step.document, step.code, each.step, step.title)
            why = (deviation_text(amiss, self._where.language),)
            yield Mistake(amiss.ticket, 0, name, each.of, why, source, Origin.TICKET)

    def _mistake(self, attempt: int, marked: Marked, origin: Origin) -> Mistake:
        pieces = [each for each in marked.pieces if self._counts(each, marked)]
        why = tuple(text for each in pieces if each.got < each.of for text in each.reasons)
        gone = sum(each.of - each.got for each in pieces)
        name = called(marked.question, self._where.language)
        told = (*marked.knock_outs, *why)
        return Mistake(attempt, marked.sat.item.key, name, gone, told, marked.source, origin)

    def _counts(self, piece: Piece, marked: Marked) -> bool:
        if self._where.by is By.STEP:
            return True
        column = marked.sat.column if piece.part is None else COLUMNS[piece.part]
        return column == self._where.column


def deviation_text(amiss: Deviation, language: str) -> str:
    """Return what was amiss at a step of a ticket as a sentence."""
    if amiss.skipped:
        why = "skipped" if amiss.reason else "skipped_unsaid"
        return _sentences()[why][language].format(reason=amiss.reason)
    spent = -(-amiss.seconds // _MINUTE)
    return _sentences()["over"][language].format(minutes=spent, target=amiss.target)


@cache
def _sentences() -> dict[str, dict[str, str]]:
    return load_toml("training/deviations.toml")
