"""Competence: who may work which SOP alone, and what a lead grants or withdraws."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.exams.competence import Grant, Level, Seen, level_of
from desktop.domain.exams.verdict import Score
from desktop.domain.exams.weak_spots import Origin, newest
from desktop.domain.session import Session
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.settings import declared
from desktop.services.training.renewing import people_to_review
from desktop.services.training.seeing import may_see
from desktop.services.training.weak_spots import WeakSpotService
from desktop.store import lookups
from desktop.store.change import Change
from desktop.store.library import documents
from desktop.store.store import Store
from desktop.store.training import competence, evidence

__all__ = ["Cell", "CompetenceService", "Level", "Matrix", "NotAlone", "Sop"]

WARNS = "competence_warns"
_MOST_NAMED = 3
# A lead says what may be done; what is being learned or to be learned again is seen, not said.
_SAID = frozenset({Level.NONE, Level.ACCOMPANIED, Level.ALONE})


class Sop(NamedTuple):
    """A column: an SOP in force."""

    document: int
    version: int
    code: str
    title: Bilingual


class Cell(NamedTuple):
    """What somebody may do of an SOP, and what it follows from."""

    level: Level
    seen: Seen


class Matrix(NamedTuple):
    """People × SOPs; `cells` by person and document."""

    people: tuple[int, ...]
    sops: tuple[Sop, ...]
    cells: dict[tuple[int, int], Cell]


class NotAlone(NamedTuple):
    """Who may not yet work an SOP alone, and who may: names as the desk has them."""

    person: int
    sop: Sop
    level: Level
    others: tuple[int, ...]


class CompetenceService(Service):
    """Everybody sees their own row, leads and trainers all; leads and trainers grant."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory
        self._spots = WeakSpotService(store, session, directory)

    def matrix(self) -> Matrix:
        """Return what everybody whom one may see may do of each SOP in force."""
        people = tuple(k for k in self._directory.agents if may_see(self._session, k))
        return self._matrix(people)

    def warning(self, person: int, tickets: Sequence[int]) -> NotAlone | None:
        """Return what to say where somebody gets tickets whose SOP they may not work alone.

        Silent where the desk does not want it, or nobody was ever examined, granted, released.
        """
        if not self.warns() or not self._is_kept():
            return None
        reader = self._store.reader
        worked = competence.documents_of_tickets(reader, list(tickets))
        if not worked:
            return None
        matrix = self._matrix(tuple(self._directory.agents))
        for document in dict.fromkeys(worked.values()):
            sop = next((each for each in matrix.sops if each.document == document), None)
            cell = matrix.cells.get((person, document))
            if sop is not None and cell is not None and cell.level is not Level.ALONE:
                others = [p for p in matrix.people if self._alone(matrix, p, document)]
                return NotAlone(person, sop, cell.level, tuple(others[:_MOST_NAMED]))
        return None

    def warns(self) -> bool:
        """Return whether this desk wants to be warned."""
        chosen = lookups.setting(self._store.reader, WARNS)
        return bool(declared()[WARNS].default if chosen is None else chosen)

    @action("competence.grant")
    def grant(self, person: int, document: int, level: Level | None, reason: str = "") -> None:
        """Say what somebody may do of an SOP as it is in force; None takes that back.

        Raises AppError competence_level, competence_reason, document_gone.
        """
        if level is not None and level not in _SAID:
            raise AppError("competence_level")
        if level is not None and not reason.strip():
            raise AppError("competence_reason")

        def work(change: Change) -> None:
            version = documents.effective(change.connection, document)
            if version is None:
                raise AppError("document_gone")
            key = competence.grant_key(change.connection, person, document)
            if level is None:
                if key is not None:
                    change.remove("competence", key)
                return
            said = Grant(version.key, level, reason.strip(), self._session.person, change.now)
            row = competence.grant_row(person, document, said)
            if key is None:
                change.insert("competence", row)
            else:
                change.update("competence", key, row)

        self._write("competence.grant", work, reason)

    def _matrix(self, people: tuple[int, ...]) -> Matrix:
        reader = self._store.reader
        in_force = documents.in_force(reader, DocumentKind.SOP)
        versions = {key: documents.version(reader, key) for key in in_force}
        sops = sorted(
            (Sop(versions[key].document, key, code, versions[key].title)
             for key, code in in_force.items()),
            key=lambda each: each.code,
        )  # fmt: skip
        scores, mark = self._scores()
        grants, released = competence.grants(reader), competence.released(reader)
        signed = competence.signed(reader, list(in_force))
        outdated = {(e.person, e.document) for e in people_to_review(reader, None)}
        cells = {}
        for person in people:
            for sop in sops:
                where = (person, sop.document)
                score = scores.get(where)
                seen = Seen(
                    score.percent if score is not None else None,
                    mark,
                    (person, sop.version) in signed,
                    person in released,
                    where in outdated,
                    grants.get(where),
                )
                cells[where] = Cell(level_of(seen, sop.version), seen)
        return Matrix(people, tuple(sops), cells)

    def _scores(self) -> tuple[dict[tuple[int, int], Score], int]:
        """Return what people got of each SOP's questions at their newest exams, and the mark."""
        reader = self._store.reader
        found = newest(evidence.evidence(reader, {Origin.EXAM}))
        of = competence.documents_of_steps(reader)
        out: dict[tuple[int, int], Score] = {}
        for each in found:
            if each.step in of:
                where = (each.person, of[each.step])
                known = out.get(where, Score())
                out[where] = Score(known.got + each.got, known.of + each.of)
        return out, self._spots.mark(found)

    def _is_kept(self) -> bool:
        reader = self._store.reader
        return bool(competence.grants(reader) or competence.released(reader))

    @staticmethod
    def _alone(matrix: Matrix, person: int, document: int) -> bool:
        return matrix.cells[person, document].level is Level.ALONE
