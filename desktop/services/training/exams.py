"""Exams: their plans, kept in versions, and the time of persons who need more of it."""

from typing import NamedTuple

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import FACTORS, Attempt, State
from desktop.domain.exams.drawing import Item, draw
from desktop.domain.exams.plan import Plan, Pool, check, plan_from_json, plan_to_json
from desktop.services.base import Service, action
from desktop.services.documents.rulings import Table, enact
from desktop.services.training.renewing import ToReview, people_to_review
from desktop.services.training.seeing import check_seen, may_see
from desktop.services.training.statistics import MarksFigures, figures_of_attempts
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import documents, rulings
from desktop.store.library.rulings import Ruling
from desktop.store.training import exams

__all__ = ["Attempt", "ExamService", "Plan", "Planned", "Pool", "ToReview"]

_CODE = "EX"


class Planned(NamedTuple):
    """A plan in a version: its code for life, the key of the version, and which one it is."""

    code: str
    document: int
    version: int
    number: int
    plan: Plan


class ExamService(Service):
    """A version of a plan is never written again: attempts keep the one they were begun under."""

    def planned(self) -> list[Planned]:
        """Return the plans in force, the first one made first."""
        found = rulings.in_force(self._store.reader, DocumentKind.EXAM)
        return [planned_by(each) for each in found]

    def find(self, code: str) -> Planned:
        """Return the plan of a code in force; raises AppError("exam_gone")."""
        return in_force(self._store.reader, code)

    def version(self, key: int) -> Planned:
        """Return a plan in a version; raises AppError("document_gone")."""
        return planned_by(rulings.version(self._store.reader, key))

    def drawn(self, plan: Plan, seed: int) -> tuple[Item, ...]:
        """Return the questions that a plan asks by this seed, for nobody; raises as `draw`."""
        return draw(plan, exams.candidates(self._store.reader), seed)

    def attempts(self, code: str = "", person: int | None = None) -> list[Attempt]:
        """Return attempts at an exam, of a person, or all, as far as one may see them.

        Raises AppError("exam_gone").
        """
        document = self.find(code).document if code else None
        found = exams.attempts(self._store.reader, document, person)
        return [each for each in found if may_see(self._session, each.person)]

    def attempt(self, key: int) -> Attempt:
        """Return one attempt; raises AppError exam_attempt_gone, exam_not_seen."""
        found = exams.attempt(self._store.reader, key)
        check_seen(self._session, found.person)
        return found

    def figures(self, code: str) -> MarksFigures:
        """Return how the questions of an exam behaved in the attempts that were handed in.

        Raises AppError("exam_gone").
        """
        every = exams.attempts(self._store.reader, self.find(code).document)
        done = [each for each in every if each.state is State.SUBMITTED]
        return figures_of_attempts([exams.sat(self._store.reader, each.key) for each in done])

    def people_to_review(self, document: int | None = None) -> list[ToReview]:
        """Return who passed on steps of a document, or of any, that say something else now."""
        return people_to_review(self._store.reader, document)

    def factors(self) -> dict[int, int]:
        """Return the time of persons who have more than others, in percent."""
        return exams.factors(self._store.reader)

    @action("exam.plan")
    def keep(self, plan: Plan, code: str = "", reason: str = "") -> str:
        """Put a plan in force and return its code; without a code it is another exam.

        Raises AppError exam_untitled, exam_out_of_range, exam_gone, and as `draw` where nobody
        could be asked what it says.
        """
        check(plan)

        def work(change: Change) -> str:
            if code:
                in_force(change.connection, code)
            draw(plan, exams.candidates(change.connection), seed=0)
            found = code or _free_code(change.connection)
            table = Table(DocumentKind.EXAM, found, plan.title, plan_to_json(plan), reason)
            enact(change, table, self._session.person)
            return found

        return self._write("exam.plan", work, reason)

    @action("exam.time")
    def give_time(self, person: int, factor: int) -> None:
        """Give a person 100, 150 or 200 percent of the time; attempts under way keep theirs.

        Raises AppError("exam_factor").
        """
        if factor not in FACTORS:
            raise AppError("exam_factor", factor=factor)

        def work(change: Change) -> None:
            known = exams.factor_key(change.connection, person)
            if known is None and factor != FACTORS[0]:
                change.insert("exam_time", {"person": person, "factor": factor})
            elif known is not None and factor == FACTORS[0]:
                change.remove("exam_time", known)
            elif known is not None:
                change.update("exam_time", known, {"factor": factor})

        self._write("exam.time", work)


def in_force(connection: Connection, code: str) -> Planned:
    """Return the plan of a code in force; raises AppError("exam_gone")."""
    found = rulings.current(connection, DocumentKind.EXAM, code) if code else None
    if found is None:
        raise AppError("exam_gone", number=code)
    return planned_by(found)


def planned_by(ruling: Ruling) -> Planned:
    """Return the plan that a version says."""
    plan = rulings.sound(ruling, lambda found: plan_from_json(found.data))
    return Planned(ruling.code, ruling.document, ruling.version, ruling.number, plan)


def _free_code(connection: Connection) -> str:
    known = set(documents.codes(connection).values())
    number = 1
    while f"{_CODE}-{number:02}" in known:
        number += 1
    return f"{_CODE}-{number:02}"
