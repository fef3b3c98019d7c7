"""Exams on paper: variants made for printing, answers typed from them become attempts."""

import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import Attempt, How, State
from desktop.domain.exams.drawing import Item
from desktop.domain.exams.paper import Paper, variant
from desktop.domain.keys import new_id
from desktop.domain.questions.bank import Kept
from desktop.exchange.questions.answer_grid import Column, Sheet, read_grid
from desktop.services.base import Service, action
from desktop.services.training.drawn import asked
from desktop.services.training.exams import Planned, in_force, planned_by
from desktop.services.training.paper_answers import Answered, SheetReader, paper_seed
from desktop.services.training.sitting import settle
from desktop.store import draft_files
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import rulings
from desktop.store.lists import all_people
from desktop.store.training import exams, papers

__all__ = ["Answered", "Entered", "Paper", "PaperGrid", "PaperService", "Typed", "paper_seed"]

MOST_PAPERS = 50
_SEED_BITS = 53


class Entered(NamedTuple):
    """What became of a table: the attempts it made, columns it has besides, lines left out."""

    attempts: tuple[Attempt, ...]
    ignored: tuple[str, ...]
    rejected: tuple[Reject, ...]


class Typed(NamedTuple):
    """What was typed for one person, by the places of the paper they had."""

    person: int
    paper: int
    answers: tuple[str, ...]


class PaperGrid(NamedTuple):
    """The papers of an exam with what each asks, place by place."""

    planned: Planned
    papers: tuple[Paper, ...]
    asked: Mapping[int, tuple[Kept, ...]]


class PaperService(Service):
    """Answers on paper; a person on a line that cannot be read gets no attempt."""

    def papers(self, code: str) -> list[Paper]:
        """Return the papers of an exam, the first one made first; raises exam_gone."""
        return papers.papers(self._store.reader, in_force(self._store.reader, code).document)

    def paper(self, code: str, number: int = 0) -> Paper:
        """Return a paper of an exam, the newest without a number.

        Raises AppError exam_gone, exam_paper_gone, exam_paper_none.
        """
        found = self.papers(code)
        if not found:
            raise AppError("exam_paper_none", number=code)
        if not number:
            return found[-1]
        return papers.paper(self._store.reader, found[-1].document, number)

    def planned(self, paper: Paper) -> Planned:
        """Return the plan in the version that a paper was made by."""
        return planned_by(rulings.version(self._store.reader, paper.version))

    @action("exam.paper")
    def make(self, code: str, count: int = 1) -> tuple[int, ...]:
        """Make so many variants of an exam and return their numbers; they ask the same.

        Raises AppError exam_gone, exam_papers_many, and as `draw`.
        """
        if not 1 <= count <= MOST_PAPERS:
            raise AppError("exam_papers_many", count=count, most=MOST_PAPERS)

        def work(change: Change) -> tuple[int, ...]:
            planned = in_force(change.connection, code)
            known = papers.papers(change.connection, planned.document)
            last = known[-1].number if known else 0
            numbers = tuple(range(last + 1, last + count + 1))
            first: tuple[Item, ...] = ()
            for number in numbers:
                seed = secrets.randbits(_SEED_BITS)
                items = variant(planned.plan, exams.candidates(change.connection), seed, first)
                first = first or items
                head = (0, planned.document, planned.version, number, seed)
                made = Paper(*head, items, change.now)
                change.insert("exam_paper", papers.paper_row(made, self._session.person))
            return numbers

        return self._write("exam.paper", work)

    def grid(self, code: str) -> PaperGrid:
        """Return the papers of an exam and what they ask; raises exam_gone, exam_paper_none."""
        reader = self._store.reader
        planned, found = in_force(reader, code), self.papers(code)
        if not found:
            raise AppError("exam_paper_none", number=code)
        kept = SheetReader(reader, found).kept
        asked_by = {
            each.number: tuple(kept(item.key, item.version) for item in each.items)
            for each in found
        }
        return PaperGrid(planned, tuple(found), asked_by)

    @action("exam.enter")
    def enter(self, code: str, path: Path) -> Entered:
        """Take in a table of answers as attempts at an exam, all of it one act.

        Raises AppError exam_gone, exam_question_gone, and as `read_grid`.
        """
        grid = read_grid(path)

        def work(change: Change) -> Entered:
            planned, people = in_force(change.connection, code), _people(change.connection)
            reader = _reader(change.connection, planned)
            for column in grid.questions:
                reader.check(column)
            read = [reader.answered(sheet, people) for sheet in grid.sheets]
            taken = self._taken(change, planned, read)
            return taken._replace(ignored=grid.ignored, rejected=(*grid.rejected, *taken.rejected))

        return self._write("exam.enter", work, path.name)

    @action("exam.enter")
    def enter_typed(self, code: str, rows: Sequence[Typed]) -> Entered:
        """Take in what was typed into the grid, all of it one act; its lines count from 1.

        Raises AppError exam_gone.
        """

        def work(change: Change) -> Entered:
            planned = in_force(change.connection, code)
            reader = _reader(change.connection, planned)
            people = {str(each.person): each.person for each in rows}
            sheets = [_sheet(line, each) for line, each in enumerate(rows, 1)]
            read = [reader.answered(sheet, people) for sheet in sheets]
            return self._taken(change, planned, read)

        return self._write("exam.enter", work, code)

    @action("draft.keep")
    def keep_draft(self, code: str, rows: Mapping[str, Sequence[str]]) -> None:
        """Keep what is typed and not taken in yet, by person; raises AppError draft_not_kept."""
        name = _draft_name(code)
        if any(any(row) for row in rows.values()):
            content = {person: list(row) for person, row in rows.items()}
            draft_files.keep(self._store.folder, name, {"rows": content})
        else:
            draft_files.drop(self._store.folder, name)

    def draft(self, code: str) -> dict[str, list[str]]:
        """Return what was typed and not taken in yet: by person, the paper first."""
        name = _draft_name(code)
        rows = draft_files.read(self._store.folder, name).get(name, {}).get("rows", {})
        return {str(person): [str(cell) for cell in row] for person, row in dict(rows).items()}

    def _taken(
        self, change: Change, planned: Planned, read: Sequence[Answered | Reject]
    ) -> Entered:
        sheets = [each for each in read if isinstance(each, Answered)]
        refused = tuple(each for each in read if isinstance(each, Reject))
        by = planned, self._session.person
        return Entered(tuple(_kept(change, by, each) for each in sheets), (), refused)


def _reader(connection: Connection, planned: Planned) -> SheetReader:
    return SheetReader(connection, papers.papers(connection, planned.document))


def _sheet(line: int, typed: Typed) -> Sheet:
    answers = {Column(0, None, at): text for at, text in enumerate(typed.answers, 1)}
    return Sheet(line, str(typed.person), str(typed.paper), answers, "\t".join(typed.answers))


def _draft_name(code: str) -> str:
    return "paper-" + "".join(c if c.isascii() and c.isalnum() else "_" for c in code)


def _people(connection: Connection) -> dict[str, int]:
    """Return people of the desk by number, name in each language; what fits two is nobody."""
    found: dict[str, int] = {}
    twice = set()
    for person in all_people(connection):
        if person.retired_at is not None or not person.role:
            continue
        for said in {person.staff_no, person.name.zh, person.name.en} - {""}:
            key = said.casefold()
            twice |= {key} & found.keys()
            found[key] = person.key
    return {said: key for said, key in found.items() if said not in twice}


def _kept(change: Change, by: tuple[Planned, int | None], answered: Answered) -> Attempt:
    (planned, trainer), connection = by, change.connection
    before = exams.attempts(connection, planned.document, answered.person)
    paper = answered.paper
    known = Attempt(
        0,
        new_id(change.now),
        planned.document,
        paper.version if paper else planned.version,
        answered.person,
        max((each.number for each in before), default=0) + 1,
        State.SUBMITTED,
        paper.seed if paper else 0,
        100,
        change.now,
        way=How.PAPER,
        trainer=trainer,
    )
    row = exams.attempt_row(known) | {"ended_at": change.now}
    key = change.insert("exam_attempt", row)
    for each in answered.sat:
        drawn = asked(connection, each.place, each.item)
        own = {"response": exams.response_text(each.response), "answered_at": change.now}
        own |= {"grade": exams.grade_text(each.grade)} if each.grade else {}
        change.insert("exam_item", exams.item_row(key, drawn) | own)
    settle(change, known._replace(key=key), exams.sat(connection, key))
    return exams.attempt(connection, key)
