"""Attempts at exams as they are kept: one row each, one for each question of theirs."""

import json
from collections.abc import Sequence
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import Attempt, Break, How, Remark, Sat, State
from desktop.domain.exams.clock import Count
from desktop.domain.exams.drawing import Candidate, Item
from desktop.domain.plain_records import plain, typed
from desktop.domain.questions.as_json import response_from_json, response_to_json
from desktop.domain.questions.grading.grade import Grade
from desktop.domain.questions.question import QuestionKind
from desktop.domain.questions.responses import Response
from desktop.store import driver
from desktop.store.driver import Connection

_ATTEMPTS = """select key, id, document, version, person, number, state, seed, factor, started_at,
    ended_at, whole_ms, item_ms, at, away, breaks, reason, percent, passed, knock_outs, waiting,
    way, trainer from exam_attempt"""
_SAT = """select key, place, question, number, seed, marks, stage, response, spent_ms, flagged,
    answered_at, grade, remarks from exam_item where attempt = ? order by place"""
# A version that was approved may be asked though the next one is being written.
_MAY_BE_ASKED = """select q.key, v.number, v.kind, q.tags, q.category
    from question q join question_version v on v.question = q.key
    where q.retired_at is null and v.number = (select max(number) from question_version
    where question = q.key and approved_at is not null) order by q.key"""


@driver.reading
def attempts(
    connection: Connection, document: int | None = None, person: int | None = None
) -> list[Attempt]:
    """Return attempts at an exam, of a person, or all there are, in the order they were begun."""
    found = connection.execute(
        f"{_ATTEMPTS} where (?1 is null or document = ?1) and (?2 is null or person = ?2)"
        " order by key",
        (document, person),
    )
    return [_attempt(row) for row in found]


@driver.reading
def attempt(connection: Connection, key: int) -> Attempt:
    """Return one attempt; raises AppError("exam_attempt_gone")."""
    row = connection.execute(f"{_ATTEMPTS} where key = ?", (key,)).fetchone()
    if row is None:
        raise AppError("exam_attempt_gone")
    return _attempt(row)


@driver.reading
def sat(connection: Connection, key: int) -> list[Sat]:
    """Return the questions of an attempt in their order, as far as they were answered."""
    return [_sat(row) for row in connection.execute(_SAT, (key,))]


@driver.reading
def item_key(connection: Connection, attempt_key: int, place: int) -> int:
    """Return the key of one question of an attempt; raises AppError("exam_question_missing")."""
    row = connection.execute(
        "select key from exam_item where attempt = ? and place = ?", (attempt_key, place)
    ).fetchone()
    if row is None:
        raise AppError("exam_question_missing", number=place + 1)
    return int(row[0])


@driver.reading
def candidates(connection: Connection) -> list[Candidate]:
    """Return the questions that may be asked, each in its newest approved version."""
    return [
        Candidate(key, number, QuestionKind(kind), frozenset(json.loads(tags)), category)
        for key, number, kind, tags, category in connection.execute(_MAY_BE_ASKED)
    ]


@driver.reading
def asked_before(connection: Connection, document: int, person: int) -> set[int]:
    """Return the questions that a person was asked at an exam."""
    found = connection.execute(
        "select distinct i.question from exam_item i join exam_attempt a on a.key = i.attempt"
        " where a.document = ? and a.person = ?",
        (document, person),
    )
    return {key for (key,) in found}


@driver.reading
def factors(connection: Connection) -> dict[int, int]:
    """Return the time of the persons who have more than others, in percent."""
    return dict(connection.execute("select person, factor from exam_time").fetchall())


@driver.reading
def factor_key(connection: Connection, person: int) -> int | None:
    """Return the key of the row that says how much time a person has."""
    row = connection.execute("select key from exam_time where person = ?", (person,)).fetchone()
    return None if row is None else int(row[0])


@driver.reading
def person_ids(connection: Connection) -> dict[int, str]:
    """Return the ids that name people for life, hexadecimal, by key."""
    return dict(connection.execute("select key, lower(hex(id)) from person").fetchall())


def attempt_row(known: Attempt) -> dict[str, Any]:
    """Return the columns of an attempt that was just drawn."""
    return {
        "id": known.id,
        "document": known.document,
        "version": known.version,
        "person": known.person,
        "number": known.number,
        "state": str(known.state),
        "seed": known.seed,
        "factor": known.factor,
        "started_at": known.started_at,
        "way": str(known.way),
        "trainer": known.trainer,
    }


def item_row(attempt_key: int, known: Sat) -> dict[str, Any]:
    """Return the columns of a question that was just drawn."""
    return {
        "attempt": attempt_key,
        "place": known.place,
        "question": known.item.key,
        "number": known.item.version,
        "seed": known.item.seed,
        "marks": known.marks,
        "stage": known.column,
    }


def response_text(response: Response) -> str:
    """Return a response as its column has it."""
    return _text(response_to_json(response))


def grade_text(grade: Grade) -> str:
    """Return a grade as its column has it."""
    return _text(plain(grade))


def list_text(records: Sequence[Break] | Sequence[Remark]) -> str:
    """Return breaks or remarks as their column has them."""
    return _text([plain(each) for each in records])


def _text(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _attempt(row: tuple[Any, ...]) -> Attempt:
    head, (state, *times) = row[:6], row[6:11]
    whole_ms, item_ms, at, away, breaks, reason, *found = row[11:]
    percent, passed, knock_outs, waiting, way, trainer = found
    stood = tuple(typed(Break, each) for each in json.loads(breaks))
    where = (Count(whole_ms, item_ms), at, away, stood, reason)
    facts = (float(percent), bool(passed), knock_outs, bool(waiting), How(way), trainer)
    return Attempt._make((*head, State(state), *times, *where, *facts))


def _sat(row: tuple[Any, ...]) -> Sat:
    _key, place, question, number, seed, marks, stage, response, spent_ms, flagged = row[:10]
    answered_at, grade, remarks = row[10:]
    return Sat(
        place,
        Item(question, number, seed),
        float(marks),
        stage,
        response_from_json(json.loads(response)),
        spent_ms,
        bool(flagged),
        answered_at,
        typed(Grade, json.loads(grade)) if grade else None,
        tuple(typed(Remark, each) for each in json.loads(remarks)),
    )
