"""Coaching plans and what exams say about people, as they are kept."""

import json
from collections.abc import Sequence
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.exams.coaching import Coaching, Task
from desktop.domain.keys import id_text
from desktop.domain.plain_records import plain, typed
from desktop.store import driver
from desktop.store.driver import Connection

_PLANS = "select key, person, stage, tasks, author, made_at from coaching"


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
