"""Exams on paper: answers typed in a table become attempts that were handed in."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.domain.exams.answer_keys import UnknownKey, read_key
from desktop.domain.exams.attempt import Attempt, Sat, State, judged
from desktop.domain.exams.drawing import Item
from desktop.domain.keys import new_id
from desktop.domain.questions.bank import Kept, code_of
from desktop.domain.questions.bodies import Essay
from desktop.domain.questions.case import Case
from desktop.domain.questions.grading.grading import graded
from desktop.domain.questions.grading.texts import number_of
from desktop.exchange.questions.answer_grid import Column, Grid, Sheet, read_grid
from desktop.services.base import Service, action
from desktop.services.training.drawn import asked
from desktop.services.training.exams import Planned, in_force
from desktop.services.training.sitting import settle
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.lists import all_people
from desktop.store.training import exams, questions


class Entered(NamedTuple):
    """What became of a table: the attempts it made, columns it has besides, lines left out."""

    attempts: tuple[Attempt, ...]
    ignored: tuple[str, ...]
    rejected: tuple[Reject, ...]


class PaperService(Service):
    """Answers on paper; a person on a line that cannot be read gets no attempt."""

    @action("exam.enter")
    def enter(self, code: str, path: Path) -> Entered:
        """Take in a table of answers as attempts at an exam, all of it one act.

        Raises AppError exam_gone, exam_question_gone, and as `read_grid`.
        """
        grid = read_grid(path)

        def work(change: Change) -> Entered:
            planned = in_force(change.connection, code)
            asked_now = _asked(change.connection, grid)
            people = _people(change.connection)
            made: list[Attempt] = []
            rejected = list(grid.rejected)
            for sheet in grid.sheets:
                read = _answered(sheet, people, asked_now)
                if isinstance(read, Reject):
                    rejected.append(read)
                else:
                    made.append(_kept(change, planned, *read))
            return Entered(tuple(made), grid.ignored, tuple(rejected))

        return self._write("exam.enter", work, path.name)


def paper_seed(key: int) -> int:
    """Return the seed by which the choices of a question are mixed on every paper."""
    return key


def _asked(connection: Connection, grid: Grid) -> dict[Column, Kept]:
    newest = {each.key: each.version for each in exams.candidates(connection)}
    out = {}
    for column in grid.questions:
        version = column.version or newest.get(column.key)
        if version is None:
            raise AppError("exam_question_gone", number=code_of(column.key))
        out[column] = questions.kept(connection, column.key, version)
    return out


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


def _answered(
    sheet: Sheet, people: Mapping[str, int], asked_now: Mapping[Column, Kept]
) -> tuple[int, list[Sat]] | Reject:
    person = people.get(sheet.person.casefold())
    if person is None:
        return Reject(sheet.line, "answers_nobody", {"name": sheet.person}, sheet.original)
    sat = []
    for place, (column, found) in enumerate(asked_now.items()):
        text = sheet.answers[column]
        try:
            sat.append(_sat(place, found, text))
        except UnknownKey:
            said = {"number": found.code, "text": text}
            return Reject(sheet.line, "answers_key", said, sheet.original)
    return person, sat


def _sat(place: int, found: Kept, text: str) -> Sat:
    """Return one answer with its grade; of essays and tickets the marks themselves are typed."""
    body, marks = found.question.body, found.question.marks
    item = Item(found.key, found.number, paper_seed(found.key))
    if not isinstance(body, Essay | Case):
        response = read_key(body, item.seed, text)
        return Sat(place, item, marks, response=response, grade=graded(body, response))
    grade = graded(body, None)
    got = number_of(text) if text.strip() else None
    if text.strip() and (got is None or not 0 <= float(got) <= marks):
        raise UnknownKey(text)
    if got is not None:
        for part in grade.parts:
            grade = judged(grade, part.part, float(got) / marks)
    return Sat(place, item, marks, grade=grade)


def _kept(change: Change, planned: Planned, person: int, sat: Sequence[Sat]) -> Attempt:
    connection = change.connection
    before = exams.attempts(connection, planned.document, person)
    known = Attempt(
        0,
        new_id(change.now),
        planned.document,
        planned.version,
        person,
        max((each.number for each in before), default=0) + 1,
        State.SUBMITTED,
        0,
        100,
        change.now,
    )
    row = exams.attempt_row(known) | {"ended_at": change.now}
    key = change.insert("exam_attempt", row)
    for each in sat:
        drawn = asked(connection, each.place, each.item)
        own = {"response": exams.response_text(each.response), "answered_at": change.now}
        own |= {"grade": exams.grade_text(each.grade)} if each.grade else {}
        change.insert("exam_item", exams.item_row(key, drawn) | own)
    settle(change, known._replace(key=key), exams.sat(connection, key))
    return exams.attempt(connection, key)
