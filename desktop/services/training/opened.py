"""One question with all that a pane shows beside it: problems, versions, source, pictures."""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.questions.bank import AboutKind, Kept
from desktop.domain.questions.case import Case
from desktop.domain.questions.checking import Problem, problems
from desktop.domain.questions.question import Question
from desktop.domain.vocabulary import Priority
from desktop.services.training.pictures import whole
from desktop.services.triage.tables import for_reader
from desktop.store.library import documents, sop_texts
from desktop.store.store import Store
from desktop.store.training import questions


class Source(NamedTuple):
    """The step that a question is about, in the version that it was made by; places from 1."""

    document: int
    code: str
    step: str
    place: int
    title: Bilingual


class StepOf(NamedTuple):
    """A step of an SOP in force; places from 1."""

    code: str
    version: int
    step: str
    place: int
    title: Bilingual


class Written(NamedTuple):
    """A version of a question: its number and when it was made."""

    number: int
    made_at: int


class OpenQuestion(NamedTuple):
    """A question in one of its versions; `question` has its pictures with their content.

    `priority` is the right one of a simulated ticket, by the matrix in force; `counted` is the
    version that is asked, 0 where none was approved.
    """

    kept: Kept
    question: Question
    problems: tuple[Problem, ...]
    versions: tuple[Written, ...]
    source: Source | None = None
    priority: Priority | None = None
    counted: int = 0


def open_question(store: Store, key: int, number: int | None) -> OpenQuestion:
    """Return a question in a version, or in its newest; raises question_gone."""
    found = questions.kept(store.reader, key, number)
    versions = questions.versions(store.reader, key)
    return OpenQuestion(
        found,
        whole(store, found),
        tuple(problems(found.question)),
        tuple(Written(*each) for each in versions),
        _source(store, found),
        right_priority(store, found.question),
        questions.counted(store.reader, key),
    )


def steps_in_force(store: Store) -> list[StepOf]:
    """Return the steps of all SOPs in force, by code and in their order."""
    reader = store.reader
    in_force = documents.in_force(reader, DocumentKind.SOP)
    return [
        StepOf(code, version, row.step.id, place, row.step.title)
        for version, code in sorted(in_force.items(), key=lambda each: each[1])
        for place, row in enumerate(sop_texts.rows(reader, version), 1)
    ]


def _source(store: Store, found: Kept) -> Source | None:
    about = found.about
    if about.kind is not AboutKind.STEP:
        return None
    version = documents.version(store.reader, about.version)
    code = documents.document(store.reader, version.document).code
    steps = [row.step for row in sop_texts.rows(store.reader, about.version)]
    place = next((at for at, step in enumerate(steps, 1) if step.id == about.target), 0)
    title = steps[place - 1].title if place else Bilingual()
    return Source(version.document, code, about.target, place, title)


def right_priority(store: Store, question: Question) -> Priority | None:
    """Return the right priority of a simulated ticket, by the matrix in force."""
    case = question.body
    if not isinstance(case, Case) or not (case.triage.impact and case.triage.urgency):
        return None
    triage, matrix = case.triage, for_reader(store.reader).matrix
    plain = matrix.priority(triage.impact, triage.urgency)
    return Priority(max(Priority.P1, plain - triage.raised))
