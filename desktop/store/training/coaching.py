"""Coaching plans and what exams say about people, as they are kept."""

import json
from collections.abc import Sequence
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.exams.coaching import Coaching, Task
from desktop.domain.exams.weak_spots import Evidence
from desktop.domain.keys import id_text
from desktop.domain.plain_records import plain, typed
from desktop.domain.questions.case import COLUMNS
from desktop.domain.questions.grading.grade import Grade
from desktop.store import driver
from desktop.store.driver import Connection

_PLANS = "select key, person, stage, tasks, author, made_at from coaching"
_GRADED = """select a.person, a.document, a.key, i.question, i.marks, i.stage, i.grade, s.id
    from exam_attempt a join exam_item i on i.attempt = a.key
    left join pointer p on p.from_kind = 'question' and p.from_record = i.question
    left join document_step s on s.key = p.step
    where a.state = 'submitted' and i.grade <> '' order by a.key, i.place"""


@driver.reading
def plans(connection: Connection, person: int | None = None) -> list[Coaching]:
    """Return the plans of a person, or of everybody, the newest first."""
    found = connection.execute(
        f"{_PLANS} where (?1 is null or person = ?1) order by key desc", (person,)
    )
    return [_plan(row) for row in found]


@driver.reading
def plan(connection: Connection, key: int) -> Coaching:
    """Return one plan; raises AppError("coaching_gone")."""
    row = connection.execute(f"{_PLANS} where key = ?", (key,)).fetchone()
    if row is None:
        raise AppError("coaching_gone")
    return _plan(row)


@driver.reading
def evidence(connection: Connection) -> list[Evidence]:
    """Return all graded parts of attempts that were handed in, in the order of attempts."""
    return [each for row in connection.execute(_GRADED) for each in _parts(row)]


@driver.reading
def steps_of_questions(connection: Connection) -> dict[int, str]:
    """Return by question the step that it is about, of questions that may be asked."""
    found = connection.execute(
        "select p.from_record, s.id from pointer p join document_step s on s.key = p.step"
        " join question q on q.key = p.from_record and q.retired_at is null"
        " where p.from_kind = 'question' and exists (select 1 from question_version v"
        " where v.question = q.key and v.approved_at is not null) order by 1"
    )
    return {question: id_text(step) for question, step in found}


def tasks_text(tasks: Sequence[Task]) -> str:
    """Return tasks as their column has them."""
    return json.dumps([plain(each) for each in tasks], ensure_ascii=False, separators=(",", ":"))


def _plan(row: tuple[Any, ...]) -> Coaching:
    key, person, stage, tasks, author, made_at = row
    listed = tuple(typed(Task, each) for each in json.loads(tasks))
    return Coaching(key, person, stage, listed, author, made_at)


def _parts(row: tuple[Any, ...]) -> list[Evidence]:
    person, exam, attempt, question, marks, stage, text, step = row
    grade: Grade = typed(Grade, json.loads(text))
    whole = sum(part.weight for part in grade.parts) or 1.0
    rash = {line.part for line in grade.knock_outs}
    out = []
    for part in grade.parts:
        of = marks * part.weight / whole
        column = stage if part.part is None else COLUMNS[part.part]
        about = id_text(step) if step else ""
        head = (person, exam, attempt, column, question, part.share * of, of, about)
        out.append(Evidence(*head, part.part in rash))
    return out
