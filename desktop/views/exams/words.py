"""Words about exams that several parts of their panes say."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.exams.attempt import Attempt, State
from desktop.domain.exams.plan import Plan, Pool
from desktop.domain.questions.case import ESCALATION_COLUMN, Part
from desktop.domain.questions.question import QuestionKind
from desktop.domain.vocabulary import ListName
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.base import rights
from desktop.services.directory import Directory
from desktop.views.desk import Desk

_PARTS = {
    Part.TYPE: QT_TRANSLATE_NOOP("ExamPart", "Service type and category"),
    Part.PRIORITY: QT_TRANSLATE_NOOP("ExamPart", "Priority"),
    Part.FIRST: QT_TRANSLATE_NOOP("ExamPart", "First action"),
    Part.ASK: QT_TRANSLATE_NOOP("ExamPart", "Must-ask items"),
    Part.ORDER: QT_TRANSLATE_NOOP("ExamPart", "Order of steps"),
    Part.ESCALATION: QT_TRANSLATE_NOOP("ExamPart", "Escalation"),
    Part.REPLY: QT_TRANSLATE_NOOP("ExamPart", "First reply"),
    Part.CLOSING: QT_TRANSLATE_NOOP("ExamPart", "Closing note"),
}
_KINDS = {
    QuestionKind.SINGLE: QT_TRANSLATE_NOOP("ExamKind", "Single choice"),
    QuestionKind.MULTIPLE: QT_TRANSLATE_NOOP("ExamKind", "Multiple choice"),
    QuestionKind.TRUE_FALSE: QT_TRANSLATE_NOOP("ExamKind", "True or false"),
    QuestionKind.MATCHING: QT_TRANSLATE_NOOP("ExamKind", "Matching"),
    QuestionKind.ORDERING: QT_TRANSLATE_NOOP("ExamKind", "Ordering"),
    QuestionKind.SHORT: QT_TRANSLATE_NOOP("ExamKind", "Short answer"),
    QuestionKind.NUMERIC: QT_TRANSLATE_NOOP("ExamKind", "Number"),
    QuestionKind.ESSAY: QT_TRANSLATE_NOOP("ExamKind", "Written answer"),
    QuestionKind.TICKET: QT_TRANSLATE_NOOP("ExamKind", "Simulated ticket"),
    QuestionKind.DESCRIPTION: QT_TRANSLATE_NOOP("ExamKind", "Text"),
}
_TENTH = 10


class ExamCounts(QObject):
    """Numbers with their words; only an object of Qt knows the plurals."""

    def marks(self, count: int) -> str:
        """Return so many marks."""
        return self.tr("%n mark(s)", "", count)

    def minutes(self, count: int) -> str:
        """Return so many minutes."""
        return self.tr("%n minute(s)", "", count)

    def chosen(self, count: int) -> str:
        """Return so many questions chosen by name."""
        return self.tr("%n chosen question(s)", "", count)

    def knock_outs(self, count: int) -> str:
        """Return so many knock-outs."""
        return self.tr("%n knock-out(s)", "", count)


@cache
def counts() -> ExamCounts:
    """Return the words of numbers."""
    return ExamCounts()


def part_name(part: Part) -> str:
    """Return what a part of a simulated ticket is called."""
    return QCoreApplication.translate("ExamPart", _PARTS[part])


def kind_name(kind: QuestionKind) -> str:
    """Return what a kind of question is called."""
    return QCoreApplication.translate("ExamKind", _KINDS[kind])


def column_name(column: str, directory: Directory, language: str) -> str:
    """Return what a column of marks is called: a stage of the lifecycle, escalation, or other."""
    if column == ESCALATION_COLUMN:
        return part_name(Part.ESCALATION)
    stage = directory.by_code(ListName.STAGE, column) if column else None
    if stage is not None:
        return stage.name.text(language)
    return column or QCoreApplication.translate("ExamWords", "General")


def number(value: float) -> str:
    """Return marks with one decimal at most, and none where it is 0."""
    tenths = round(value * _TENTH)
    return f"{tenths / _TENTH:g}"


def marks_words(marks: float) -> str:
    """Return marks with their unit."""
    if float(marks).is_integer():
        return counts().marks(int(marks))
    return QCoreApplication.translate("ExamWords", "{marks} marks").format(marks=number(marks))


def questions_asked(plan: Plan) -> int:
    """Return how many questions an attempt asks."""
    return len({key for pool in plan.pools for key in pool.questions}) + sum(
        pool.draws for pool in plan.pools
    )


def pool_words(pool: Pool, category: Callable[[str], str]) -> str:
    """Return what a pool draws of what, or how many questions it names.

    `category` says one in the language of the screen.
    """
    if not pool.draws:
        return counts().chosen(len(pool.questions))
    kinds = " / ".join(kind_name(kind) for kind in QuestionKind if kind in pool.kinds)
    what = [kinds, category(pool.category), *(f"#{tag}" for tag in sorted(pool.tags))]
    every = QCoreApplication.translate("ExamWords", "all approved questions")
    return QCoreApplication.translate("ExamWords", "{count} drawn of: {what}").format(
        count=pool.draws, what=" · ".join(filter(None, what)) or every
    )


def minutes_words(minutes: int) -> str:
    """Return a limit of time; 0 is none."""
    if not minutes:
        return QCoreApplication.translate("ExamWords", "no limit of time")
    return counts().minutes(minutes)


def attempt_sign(attempt: Attempt) -> tuple[str, str, str]:
    """Return how an attempt stands: the word, its tone, its icon."""

    def said(text: str) -> str:
        return QCoreApplication.translate("ExamState", text)

    if attempt.state is State.VOID:
        return said(_VOID), "gray", "dash"
    if attempt.state is State.OPEN:
        return said(_OPEN), "blue", "edit"
    if attempt.waiting:
        return said(_WAITS), "amber", "pending"
    if attempt.passed:
        return said(_PASSED), "green", "done"
    return said(_FAILED), "orange", "warning"


_VOID = QT_TRANSLATE_NOOP("ExamState", "Void")
_OPEN = QT_TRANSLATE_NOOP("ExamState", "Open")
_WAITS = QT_TRANSLATE_NOOP("ExamState", "Waits for marks")
_PASSED = QT_TRANSLATE_NOOP("ExamState", "Passed")
_FAILED = QT_TRANSLATE_NOOP("ExamState", "Not passed")


def may(desk: Desk, action: str) -> bool:
    """Return whether the person who works now may do something."""
    return desk.session.role in rights()[action]


def person_name(desk: Desk, key: int) -> str:
    """Return the name of somebody at the desk."""
    person = desk.my.directory.agents.get(key)
    return person.name.text(desk.language) if person is not None else ""
