"""What shows how well people know the standard: exams, practice, real tickets worked by an SOP."""

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.exams.attempt import Sat
from desktop.domain.exams.drawing import Item
from desktop.domain.exams.weak_spots import Evidence, Origin
from desktop.domain.keys import id_text
from desktop.domain.plain_records import typed
from desktop.domain.questions.case import COLUMNS
from desktop.domain.questions.grading.grade import Grade
from desktop.store import driver, sql
from desktop.store.driver import Connection
from desktop.store.library.sop_texts import to_id

_ABOUT = """left join pointer p on p.from_kind = 'question' and p.from_record = {question}
    left join document_step s on s.key = p.step"""
_EXAMS = f"""select a.person, a.document, a.key, i.question, i.marks, i.stage, i.grade, s.id
    from exam_attempt a join exam_item i on i.attempt = a.key
    {_ABOUT.format(question="i.question")}
    where a.state = 'submitted' and i.grade <> '' order by a.key, i.place"""  # noqa: S608 - constants
_PRACTICE = f"""select a.person, a.question, a.key, a.question, 1, a.stage, a.grade, s.id
    from practice_answer a {_ABOUT.format(question="a.question")}
    where a.question is not null and a.grade <> '' order by a.key"""  # noqa: S608 - constants
# A step is done as it should be, or it was skipped, or it took longer than it may.
_TICKETS = """select m.person, m.key, r.ticket, coalesce(l.code, ''), s.id,
    m.state = 'skipped' or (m.target > 0 and coalesce(m.seconds, 0) > m.target * 60)
    from sop_run_step m join sop_run r on r.key = m.run join document_step s on s.key = m.step
    left join step_text t on t.step = s.key and t.version = r.version
    left join list_item l on l.key = t.stage
    where m.state <> '' and m.person is not null order by m.key"""
_STEPS = """select s.id, d.key, d.code, t.title_zh, t.title_en,
    (select count(*) from step_text o where o.version = t.version
    and (o.position, o.key) <= (t.position, t.key))
    from document_step s join document d on d.key = s.document
    join step_text t on t.step = s.key where s.id in ({marks}) order by t.version"""
_PRACTISED = """select key, question, version, stage, grade from practice_answer
    where key in ({marks})"""
_SETTLED = """select m.key, r.ticket, t.station, t.counter, t.subject, m.state = 'skipped',
    m.reason, coalesce(m.seconds, 0), m.target
    from sop_run_step m join sop_run r on r.key = m.run join ticket t on t.key = r.ticket
    where m.key in ({marks})"""


class StepName(NamedTuple):
    """How a step is called: of which document, the number it has in its newest text, its title."""

    document: int
    code: str
    number: int
    title: Bilingual


class Deviation(NamedTuple):
    """A step settled on a ticket otherwise than it should be; what was spent is in seconds."""

    ticket: int
    station: int
    counter: int
    subject: str
    skipped: bool
    reason: str
    seconds: int
    target: int


@driver.reading
def evidence(
    connection: Connection, origins: Collection[Origin] = (Origin.EXAM,)
) -> list[Evidence]:
    """Return what was seen of everybody at these places, each in the order of attempts."""
    return [each for origin in Origin if origin in origins for each in _READ[origin](connection)]


@driver.reading
def step_names(connection: Connection, steps: Sequence[str]) -> dict[str, StepName]:
    """Return how steps are called, by their ids."""
    query = _STEPS.format(marks=sql.marks(len(steps)))
    found = connection.execute(query, [to_id(step) for step in steps])
    return {
        id_text(identity): StepName(document, code, number, Bilingual(zh, en))
        for identity, document, code, zh, en, number in found
    }


@driver.reading
def practised(connection: Connection, answers: Sequence[int]) -> dict[int, Sat]:
    """Return answers given in practice as questions of an attempt, by their keys."""
    query = _PRACTISED.format(marks=sql.marks(len(answers)))
    return {
        key: Sat(0, Item(question, version, 0), 1.0, stage, grade=typed(Grade, json.loads(grade)))
        for key, question, version, stage, grade in connection.execute(query, list(answers))
    }


@driver.reading
def deviations(connection: Connection, marks: Sequence[int]) -> dict[int, Deviation]:
    """Return what was amiss at settled steps, by the keys of their marks."""
    found = connection.execute(_SETTLED.format(marks=sql.marks(len(marks))), list(marks))
    return {
        key: Deviation(ticket, station, counter, subject, bool(skipped), *amiss)
        for key, ticket, station, counter, subject, skipped, *amiss in found
    }


def _exams(connection: Connection) -> Iterator[Evidence]:
    for row in connection.execute(_EXAMS):
        yield from _parts(row, Origin.EXAM)


def _practice(connection: Connection) -> Iterator[Evidence]:
    for row in connection.execute(_PRACTICE):
        yield from _parts(row, Origin.PRACTICE)


def _tickets(connection: Connection) -> Iterator[Evidence]:
    for person, mark, ticket, stage, step, amiss in connection.execute(_TICKETS):
        head = (person, mark, mark, stage, ticket, 0.0 if amiss else 1.0, 1.0, id_text(step))
        yield Evidence(*head, origin=Origin.TICKET)


def _parts(row: tuple[Any, ...], origin: Origin) -> Iterator[Evidence]:
    person, exam, attempt, question, marks, stage, text, step = row
    grade: Grade = typed(Grade, json.loads(text))
    whole = sum(part.weight for part in grade.parts) or 1.0
    rash = {line.part for line in grade.knock_outs}
    for part in grade.parts:
        of = marks * part.weight / whole
        column = stage if part.part is None else COLUMNS[part.part]
        about = id_text(step) if step else ""
        head = (person, exam, attempt, column, question, part.share * of, of, about)
        yield Evidence(*head, part.part in rash, origin)


_READ: dict[Origin, Callable[[Connection], Iterator[Evidence]]] = {
    Origin.EXAM: _exams,
    Origin.PRACTICE: _practice,
    Origin.TICKET: _tickets,
}
