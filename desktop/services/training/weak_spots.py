"""Weak spots of people: what they got of each stage, and where they lost their marks."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.domain.exams.weak_spots import Evidence, Row, lost, rows
from desktop.domain.questions.case import COLUMNS
from desktop.domain.session import Session
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.training.exams import planned_by
from desktop.services.training.marking import Marked, MarkingService, Piece
from desktop.services.training.sources import Source
from desktop.services.training.words import called
from desktop.store.library import rulings
from desktop.store.store import Store
from desktop.store.training import coaching, exams

_OVERSEERS = frozenset({"lead", "trainer"})
_MARK = 70


class Column(NamedTuple):
    """A column of the heat map: a stage of the lifecycle by code, or what belongs to none."""

    code: str
    name: str


class Heat(NamedTuple):
    """People × stages; `mark` is the percent that every column needs."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    mark: int


class Mistake(NamedTuple):
    """Where marks were lost: which question, how many, why, and the step it is about."""

    attempt: int
    question: int
    name: str
    lost: float
    reasons: tuple[str, ...]
    source: Source | None


class WeakSpotService(Service):
    """Leads and trainers see everybody; others see themselves."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def heat(self, people: Sequence[int] | None = None) -> Heat:
        """Return what people got of each stage; without people, all who sat an exam."""
        evidence = coaching.evidence(self._store.reader)
        wanted = people or list(dict.fromkeys(each.person for each in evidence))
        visible = [key for key in wanted if self.may_see(key)]
        columns, mark = self._columns(evidence), self._mark(evidence)
        codes = [each.code for each in columns]
        return Heat(columns, tuple(rows(evidence, visible, codes, mark)), mark)

    def may_see(self, person: int) -> bool:
        """Return whether this session may look at somebody's marks."""
        return self._session.role in _OVERSEERS or person == self._session.person

    def mistakes(self, person: int, column: str) -> list[Mistake]:
        """Return where somebody lost marks of a column, the dearest first."""
        if not self.may_see(person):
            return []
        found = lost(coaching.evidence(self._store.reader), person, column)
        marking = MarkingService(self._store, self._session, self._directory)
        marked = {
            (attempt, each.sat.item.key): each
            for attempt in {each.attempt for each in found}
            for each in marking.result(attempt).marked
        }
        places = dict.fromkeys((each.attempt, each.question) for each in found)
        language = self._session.language
        out = [
            _mistake(attempt, marked[attempt, key], (column, language)) for attempt, key in places
        ]
        return sorted(out, key=lambda each: -each.lost)

    def _columns(self, evidence: Iterable[Evidence]) -> tuple[Column, ...]:
        used = {each.column for each in evidence}
        language = self._session.language
        stages = [
            Column(item.code, item.name.text(language))
            for item in self._directory.of(ListName.STAGE)
            if item.code in used
        ]
        rest = used - {each.code for each in stages}
        return (*stages, *(Column(code, "") for code in sorted(rest, reverse=True)))

    def _mark(self, evidence: Iterable[Evidence]) -> int:
        """Return the highest mark that the exams behind it ask of a stage."""
        reader = self._store.reader
        versions = {exams.attempt(reader, key).version for key in {e.attempt for e in evidence}}
        plans = [planned_by(rulings.version(reader, key)).plan for key in versions]
        return max((plan.stage_mark for plan in plans), default=_MARK)


def _mistake(attempt: int, marked: Marked, by: tuple[str, str]) -> Mistake:
    column, language = by
    pieces = [each for each in marked.pieces if _column(each, marked) == column]
    why = tuple(text for each in pieces if each.got < each.of for text in each.reasons)
    gone = sum(each.of - each.got for each in pieces)
    name = called(marked.question, language)
    told = (*marked.knock_outs, *why)
    return Mistake(attempt, marked.sat.item.key, name, gone, told, marked.source)


def _column(piece: Piece, marked: Marked) -> str:
    return marked.sat.column if piece.part is None else COLUMNS[piece.part]
