"""Who passed exams on which steps: one row for each question of each attempt that was passed."""

from typing import NamedTuple

from desktop.domain.keys import id_text
from desktop.domain.questions.question import QuestionKind
from desktop.store import driver
from desktop.store.driver import Connection


class Passed(NamedTuple):
    """A step that a passed attempt asked about; `kind` is how."""

    person: int
    attempt: int
    ended_at: int
    document: int
    step: str
    kind: QuestionKind


@driver.reading
def passed(connection: Connection, document: int | None = None) -> list[Passed]:
    """Return what was passed on a document, or on any, the first attempt first."""
    found = connection.execute(
        "select a.person, a.key, a.ended_at, p.document, s.id, v.kind"
        " from exam_attempt a join exam_item i on i.attempt = a.key"
        " join question_version v on v.question = i.question and v.number = i.number"
        " join pointer p on p.from_kind = 'question' and p.from_record = i.question"
        " join document_step s on s.key = p.step"
        " where a.state = 'submitted' and a.passed and (?1 is null or p.document = ?1)"
        " order by a.ended_at, a.key, i.place",
        (document,),
    )
    return [
        Passed(person, attempt, ended_at, key, id_text(step), QuestionKind(kind))
        for person, attempt, ended_at, key, step, kind in found
    ]
