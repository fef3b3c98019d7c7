"""What came of an attempt: marks with their reasons, and what a trainer says about them."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import Attempt, Remark, Sat, State, judged, outcome
from desktop.domain.exams.verdict import Verdict
from desktop.domain.questions.case import Part
from desktop.domain.questions.grading.grade import Grade, PartGrade
from desktop.domain.questions.grading.grading import settled
from desktop.domain.questions.question import Question
from desktop.domain.session import Session
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.training.exams import Planned, planned_by
from desktop.services.training.reasons import Names, reason_text
from desktop.services.training.seeing import check_seen
from desktop.services.training.sitting import settle
from desktop.services.training.sources import Source, source_of
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import rulings
from desktop.store.store import Store
from desktop.store.training import evidence, exams, questions


class Piece(NamedTuple):
    """One part of an answer: the marks it got, those there were, and why."""

    part: Part | None
    got: float
    of: float
    waiting: bool
    reasons: tuple[str, ...]


class Marked(NamedTuple):
    """One question of an attempt with what its answer is worth."""

    sat: Sat
    code: str
    question: Question
    pieces: tuple[Piece, ...]
    knock_outs: tuple[str, ...]
    source: Source | None

    @property
    def got(self) -> float:
        """Return the marks of the answer."""
        return sum(each.got for each in self.pieces)

    @property
    def lost(self) -> float:
        """Return the marks that are missing to the full mark."""
        return sum(each.of for each in self.pieces) - self.got


class Result(NamedTuple):
    """An attempt with all its marks."""

    attempt: Attempt
    planned: Planned
    verdict: Verdict
    marked: tuple[Marked, ...]


class MarkingService(Service):
    """Grades are settled when an attempt is handed in; a trainer changes them with a reason."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def result(self, key: int) -> Result:
        """Return what came of an attempt.

        Raises AppError exam_attempt_gone, exam_not_submitted, exam_not_seen.
        """
        reader = self._store.reader
        attempt = exams.attempt(reader, key)
        check_seen(self._session, attempt.person)
        if attempt.state is State.OPEN:
            raise AppError("exam_not_submitted")
        planned = planned_by(rulings.version(reader, attempt.version))
        sat = exams.sat(reader, key)
        by = self.by
        marked = tuple(_marked(reader, each, by) for each in sat)
        return Result(attempt, planned, outcome(planned.plan, sat), marked)

    @property
    def by(self) -> tuple[str, Names]:
        """Return the language of the session, and what names entries of lists."""
        return self._session.language, self._names

    def told(self, question: Question, each: Sat, source: Source | None = None) -> Marked:
        """Return what an answer to a question is worth, also to one that the bank doesn't keep."""
        return _told(question, each, self.by, source=source)

    def practised(self, answers: Sequence[int]) -> dict[int, Marked]:
        """Return answers given in practice with what each is worth, by their keys."""
        reader, by = self._store.reader, self.by
        found = evidence.practised(reader, answers)
        return {key: _marked(reader, each, by) for key, each in found.items()}

    @action("exam.mark")
    def mark(self, key: int, place: int, part: Part | None, verdict: tuple[float, str]) -> None:
        """Say what a part of an answer is worth: a share from 0 to 1, and why.

        Raises AppError exam_attempt_gone, exam_not_submitted, exam_question_missing,
        exam_reason_missing.
        """
        share, reason = verdict
        self._regrade(key, place, part, (lambda _b, grade: judged(grade, part, share), reason))

    @action("exam.mark")
    def settle(
        self, key: int, place: int, part: Part | None, met: frozenset[int], reason: str = ""
    ) -> None:
        """Say which points of a rubric are met; raises as `mark`, a reason is not needed."""
        name = reason or "rubric"
        self._regrade(
            key, place, part, (lambda body, grade: settled(body.body, grade, part, met), name)
        )

    @action("exam.void")
    def void(self, key: int, reason: str) -> None:
        """Let an attempt count for nothing; raises exam_attempt_gone, exam_reason_missing."""
        if not reason.strip():
            raise AppError("exam_reason_missing")

        def work(change: Change) -> None:
            found = exams.attempt(change.connection, key)
            row = {"state": str(State.VOID), "reason": reason.strip()}
            change.update("exam_attempt", key, row | {"ended_at": found.ended_at or change.now})

        self._write("exam.void", work, reason)

    def _regrade(
        self,
        key: int,
        place: int,
        part: Part | None,
        how: tuple[Callable[[Question, Grade], Grade], str],
    ) -> None:
        regrade, reason = how
        if not reason.strip():
            raise AppError("exam_reason_missing")
        person = self._session.person or 0

        def work(change: Change) -> None:
            found = exams.attempt(change.connection, key)
            sat = exams.sat(change.connection, key)
            item = exams.item_key(change.connection, key, place)
            now = sat[place]
            before = _part(now.grade, part)
            if found.state is not State.SUBMITTED or now.grade is None or before is None:
                raise AppError("exam_not_submitted")
            question = questions.kept(change.connection, now.item.key, now.item.version).question
            grade = regrade(question, now.grade)
            after = _part(grade, part) or before
            said = Remark(part, before.share, after.share, reason.strip(), person, change.now)
            row = {
                "grade": exams.grade_text(grade),
                "remarks": exams.list_text((*now.remarks, said)),
            }
            change.update("exam_item", item, row)
            sat[place] = now._replace(grade=grade)
            settle(change, found, sat)

        self._write("exam.mark", work, reason)

    def _names(self, name: ListName, code: str) -> str:
        for item in self._directory.items.values():
            if item.list == name and item.code == code:
                return item.name.text(self._session.language)
        return code


def _part(grade: Grade | None, part: Part | None) -> PartGrade | None:
    parts = grade.parts if grade is not None else ()
    return next((each for each in parts if each.part is part), None)


def _marked(reader: Connection, each: Sat, by: tuple[str, Names]) -> Marked:
    found = questions.kept(reader, each.item.key, each.item.version)
    return _told(found.question, each, by, found.code, source_of(reader, found))


def _told(
    question: Question,
    each: Sat,
    by: tuple[str, Names],
    code: str = "",
    source: Source | None = None,
) -> Marked:
    grade, body = each.grade or Grade(()), question.body
    weights = sum(part.weight for part in grade.parts) or 1.0
    pieces = tuple(
        Piece(
            part.part,
            each.marks * part.weight / weights * part.share,
            each.marks * part.weight / weights,
            part.waiting,
            tuple(reason_text(line, body, part.part, by) for line in part.lines),
        )
        for part in grade.parts
    )
    knock_outs = tuple(reason_text(line, body, None, by) for line in grade.knock_outs)
    return Marked(each, code, question, pieces, knock_outs, source)
