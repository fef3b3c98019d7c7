"""Answers typed from one sheet of paper: keys become responses with their grades."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.domain.exams.answer_keys import UnknownKey, read_key
from desktop.domain.exams.attempt import Sat, judged
from desktop.domain.exams.drawing import Item
from desktop.domain.exams.paper import Paper
from desktop.domain.questions.bank import Kept, code_of
from desktop.domain.questions.bodies import Description, Essay
from desktop.domain.questions.case import Case
from desktop.domain.questions.grading.grade import Grade
from desktop.domain.questions.grading.grading import graded
from desktop.domain.questions.grading.texts import number_of
from desktop.exchange.questions.answer_grid import Column, Sheet
from desktop.store.driver import Connection
from desktop.store.training import exams, questions


class Answered(NamedTuple):
    """What one person answered; without a paper it was none that was printed here."""

    person: int
    sat: tuple[Sat, ...]
    paper: Paper | None = None


class SheetReader:
    """Reads the sheets of one exam; questions are read once."""

    def __init__(self, connection: Connection, papers: Sequence[Paper]) -> None:
        self._connection, self._papers = connection, {each.number: each for each in papers}
        self._newest = {each.key: each.version for each in exams.candidates(connection)}
        self._kept: dict[tuple[int, int], Kept] = {}

    def check(self, column: Column) -> None:
        """Raise exam_question_gone where a question named by its bank number may not be asked."""
        on_paper = {item.key for paper in self._papers.values() for item in paper.items}
        known = column.place or column.version or column.key in self._newest.keys() | on_paper
        if not known:
            raise AppError("exam_question_gone", number=code_of(column.key))

    def answered(self, sheet: Sheet, people: Mapping[str, int]) -> Answered | Reject:
        """Return the answers of a sheet, or why it is left out."""
        person = people.get(sheet.person.casefold())
        if person is None:
            return Reject(sheet.line, "answers_nobody", {"name": sheet.person}, sheet.original)
        try:
            paper = self._paper_of(sheet.paper)
            if paper is None:
                return Answered(person, self._by_number(sheet))
            return Answered(person, self._on_paper(paper, sheet), paper)
        except AppError as error:
            return Reject(sheet.line, error.code, error.params, sheet.original)

    def kept(self, key: int, version: int) -> Kept:
        """Return a question in a version."""
        if (key, version) not in self._kept:
            self._kept[key, version] = questions.kept(self._connection, key, version)
        return self._kept[key, version]

    def _paper_of(self, said: str) -> Paper | None:
        if not said:
            if len(self._papers) > 1:
                raise AppError("answers_which_paper", count=len(self._papers))
            return next(iter(self._papers.values()), None)
        number = number_of(said)
        found = self._papers.get(int(number)) if number is not None else None
        if found is None:
            raise AppError("answers_paper", text=said)
        return found

    def _by_number(self, sheet: Sheet) -> tuple[Sat, ...]:
        """Return answers to questions as the bank shows them, where no paper is known."""
        sat = []
        for at, (column, text) in enumerate(sheet.answers.items()):
            if column.place:
                raise AppError("answers_paper", text="")
            item = Item(
                column.key, column.version or self._newest[column.key], paper_seed(column.key)
            )
            sat.append(read_answer(at, self.kept(item.key, item.version), (item, text)))
        return tuple(sat)

    def _on_paper(self, paper: Paper, sheet: Sheet) -> tuple[Sat, ...]:
        """Return an answer to each question of a paper; what was not typed is no answer."""
        texts = {_place(paper, column): text for column, text in sheet.answers.items()}
        return tuple(
            read_answer(at, self.kept(item.key, item.version), (item, texts.get(at, "")))
            for at, item in enumerate(paper.items)
        )


def paper_seed(key: int) -> int:
    """Return the seed by which choices are mixed where no paper of the exam was printed here."""
    return key


def read_answer(place: int, found: Kept, given: tuple[Item, str]) -> Sat:
    """Return one answer with its grade; of essays and tickets the marks themselves are typed.

    Raises AppError answers_key.
    """
    item, text = given
    body, marks = found.question.body, found.question.marks
    if isinstance(body, Description):
        return Sat(place, item, marks, grade=Grade(()))
    try:
        if isinstance(body, Essay | Case):
            return Sat(place, item, marks, grade=_typed_marks(found, text))
        response = read_key(body, item.seed, text)
    except UnknownKey as error:
        raise AppError("answers_key", number=found.code, text=text) from error
    return Sat(place, item, marks, response=response, grade=graded(body, response))


def _place(paper: Paper, column: Column) -> int:
    places = range(len(paper.items))
    if column.place:
        found, name = column.place - 1, str(column.place)
    else:
        found = next((at for at in places if paper.items[at].key == column.key), -1)
        name = code_of(column.key)
    if found not in places:
        raise AppError("answers_not_on_paper", paper=paper.number, number=name)
    return found


def _typed_marks(found: Kept, text: str) -> Grade:
    marks, grade = found.question.marks, graded(found.question.body, None)
    if not text.strip():
        return grade
    got = number_of(text)
    if got is None or not 0 <= float(got) <= marks:
        raise UnknownKey(text)
    for part in grade.parts:
        grade = judged(grade, part.part, float(got) / marks if marks else 0.0)
    return grade
