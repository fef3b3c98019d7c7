"""Practice as it is kept: a card for each person and thing, and every answer that was given."""

from datetime import date
from typing import Any, NamedTuple

from desktop.domain.keys import id_text
from desktop.domain.practice.cards import Card, CardKind, Ref
from desktop.domain.questions.grading.grade import Grade
from desktop.domain.questions.question import QuestionKind
from desktop.domain.questions.responses import Response
from desktop.store import driver
from desktop.store.driver import Connection
from desktop.store.training.exams import grade_text, response_text

_CARDS = """select kind, about, version, due_on, state, reviews, lapses, reviewed_at
    from review_card where person = ?"""
_SPENT = """select v.kind, a.spent_ms from practice_answer a
    join question_version v on v.question = a.question and v.number = a.version
    where a.person = ? and a.spent_ms > 0 order by a.key desc limit 400"""
_ANSWERS = """select key, person, kind, about, question, stage, fraction, hints, spent_ms,
    answered_at from practice_answer"""

_ABOUT = """select p.from_record, s.id, coalesce(l.code, ''), d.code from pointer p
    join document_step s on s.key = p.step join document d on d.key = s.document
    left join step_text t on t.step = s.key and t.version = p.version
    left join list_item l on l.key = t.stage where p.from_kind = 'question'"""


class Answer(NamedTuple):
    """One answer in practice; `fraction` is the share of the marks, `version` that of the text."""

    person: int
    ref: Ref
    version: int
    question: int | None
    stage: str
    response: Response
    grade: Grade
    fraction: float
    hints: int
    spent_ms: int
    answered_at: int


class Line(NamedTuple):
    """One answer as lists have it."""

    key: int
    person: int
    ref: Ref
    question: int | None
    stage: str
    fraction: float
    hints: int
    spent_ms: int
    answered_at: int


@driver.reading
def cards(connection: Connection, person: int) -> dict[Ref, Card]:
    """Return what a person has to know by heart, by card."""
    out = {}
    for kind, about, version, due_on, *rest in connection.execute(_CARDS, (person,)):
        ref = Ref(CardKind(kind), about)
        out[ref] = Card(ref, version, date.fromisoformat(due_on), *rest)
    return out


@driver.reading
def card_key(connection: Connection, person: int, ref: Ref) -> int | None:
    """Return the key of a person's card, None where there is none yet."""
    row = connection.execute(
        "select key from review_card where person = ? and kind = ? and about = ?", (person, *ref)
    ).fetchone()
    return None if row is None else int(row[0])


@driver.reading
def spent(connection: Connection, person: int) -> dict[QuestionKind, list[int]]:
    """Return how long a person's newest answers took, in milliseconds by kind of question."""
    out: dict[QuestionKind, list[int]] = {}
    for kind, spent_ms in connection.execute(_SPENT, (person,)):
        out.setdefault(QuestionKind(kind), []).append(spent_ms)
    return out


@driver.reading
def spent_since(connection: Connection, person: int, moment: int) -> int:
    """Return for how many milliseconds a person has practised since a moment."""
    (found,) = connection.execute(
        "select coalesce(sum(spent_ms), 0) from practice_answer"
        " where person = ? and answered_at >= ?",
        (person, moment),
    ).fetchone()
    return int(found)


@driver.reading
def answers(connection: Connection, person: int | None = None) -> list[Line]:
    """Return the answers of a person, or of all, the newest first."""
    found = connection.execute(
        f"{_ANSWERS} where (?1 is null or person = ?1) order by key desc", (person,)
    )
    return [
        Line(key, who, Ref(CardKind(kind), about), *rest) for key, who, kind, about, *rest in found
    ]


@driver.reading
def about_questions(connection: Connection) -> dict[int, tuple[str, str, str]]:
    """Return by question the step it is about, the stage of that step, the code of the SOP."""
    found = connection.execute(_ABOUT)
    return {key: (id_text(step), stage, code) for key, step, stage, code in found}


def card_row(person: int, card: Card) -> dict[str, Any]:
    """Return the columns of a card."""
    row = card._asdict()
    row |= {"person": person, "due_on": card.due_on.isoformat(), **card.ref._asdict()}
    del row["ref"]
    return row


def answer_row(answer: Answer) -> dict[str, Any]:
    """Return the columns of an answer."""
    row = answer._asdict() | answer.ref._asdict()
    row |= {"response": response_text(answer.response), "grade": grade_text(answer.grade)}
    del row["ref"]
    return row
