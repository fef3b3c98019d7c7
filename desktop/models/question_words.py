"""What kinds and standings of questions are called, with the icon and the colour of each."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.questions.bank import AboutKind, Listed, Review, Standing
from desktop.domain.questions.bodies import OrderMode
from desktop.domain.questions.question import QuestionKind
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

MOST_DIFFICULT = 5
_KINDS = {
    QuestionKind.SINGLE: (QT_TRANSLATE_NOOP("QuestionWords", "One choice"), "choice"),
    QuestionKind.MULTIPLE: (QT_TRANSLATE_NOOP("QuestionWords", "Several choices"), "choices"),
    QuestionKind.TRUE_FALSE: (QT_TRANSLATE_NOOP("QuestionWords", "True or false"), "judgement"),
    QuestionKind.MATCHING: (QT_TRANSLATE_NOOP("QuestionWords", "Matching"), "matching"),
    QuestionKind.ORDERING: (QT_TRANSLATE_NOOP("QuestionWords", "Ordering"), "ordering"),
    QuestionKind.SHORT: (QT_TRANSLATE_NOOP("QuestionWords", "Short text"), "written"),
    QuestionKind.NUMERIC: (QT_TRANSLATE_NOOP("QuestionWords", "Number"), "number"),
    QuestionKind.ESSAY: (QT_TRANSLATE_NOOP("QuestionWords", "Essay"), "essay"),
    QuestionKind.TICKET: (QT_TRANSLATE_NOOP("QuestionWords", "Simulated ticket"), "simulated"),
    QuestionKind.DESCRIPTION: (QT_TRANSLATE_NOOP("QuestionWords", "Description"), "description"),
}
_STANDINGS = {
    Standing.DRAFT: (QT_TRANSLATE_NOOP("QuestionWords", "Draft"), "violet", "edit"),
    Standing.APPROVED: (QT_TRANSLATE_NOOP("QuestionWords", "Approved"), "green", "approve"),
    Standing.RETIRED: (QT_TRANSLATE_NOOP("QuestionWords", "Retired"), "gray", "none"),
}
_REVIEWS = {
    Review.CHANGED: QT_TRANSLATE_NOOP("QuestionWords", "The step has changed"),
    Review.GONE: QT_TRANSLATE_NOOP("QuestionWords", "The step is gone"),
}
_TABLES = {
    AboutKind.MATRIX: QT_TRANSLATE_NOOP("QuestionWords", "Priority matrix"),
    AboutKind.SLA: QT_TRANSLATE_NOOP("QuestionWords", "Target times"),
    AboutKind.FRAMEWORK: QT_TRANSLATE_NOOP("QuestionWords", "Stages"),
}
_ORDER_MODES = {
    OrderMode.SOP: QT_TRANSLATE_NOOP("QuestionWords", "the longest part in order, guessing apart"),
    OrderMode.ALL_OR_NOTHING: QT_TRANSLATE_NOOP("QuestionWords", "the whole order, or nothing"),
    OrderMode.ABSOLUTE: QT_TRANSLATE_NOOP("QuestionWords", "each in its place"),
    OrderMode.NEXT_EXCLUDE_LAST: QT_TRANSLATE_NOOP(
        "QuestionWords", "each with the right one behind it"
    ),
    OrderMode.NEXT_INCLUDE_LAST: QT_TRANSLATE_NOOP(
        "QuestionWords", "each with the right one behind it, the last too"
    ),
    OrderMode.ONE_PREVIOUS_AND_NEXT: QT_TRANSLATE_NOOP(
        "QuestionWords", "each between its right neighbours"
    ),
    OrderMode.ALL_PREVIOUS_AND_NEXT: QT_TRANSLATE_NOOP(
        "QuestionWords", "all before and all behind each"
    ),
    OrderMode.LONGEST_ORDERED: QT_TRANSLATE_NOOP("QuestionWords", "the longest part in order"),
    OrderMode.LONGEST_CONSECUTIVE: QT_TRANSLATE_NOOP(
        "QuestionWords", "the longest part without a gap"
    ),
    OrderMode.DISTANCE: QT_TRANSLATE_NOOP("QuestionWords", "how near each is to its place"),
}
_TO_REVIEW = QT_TRANSLATE_NOOP("QuestionWords", "to review")
_NO_DIFFICULTY = QT_TRANSLATE_NOOP("QuestionWords", "Difficulty not said")
_DIFFICULTY = QT_TRANSLATE_NOOP("QuestionWords", "Difficulty {level} of {most}")
_STEP = QT_TRANSLATE_NOOP("QuestionWords", "{code} · {place}")


class Sign(NamedTuple):
    """A word with the icon and the colour that stand for it."""

    word: str
    icon: str
    tone: str = "text2"


def kind_sign(kind: QuestionKind) -> Sign:
    """Return what a kind of question is called."""
    word, icon = _KINDS[kind]
    return Sign(_said(word), icon)


def standing_sign(standing: Standing) -> Sign:
    """Return what a standing is called."""
    word, tone, icon = _STANDINGS[standing]
    return Sign(_said(word), icon, tone)


def order_mode_word(mode: OrderMode) -> str:
    """Return what marks of an order are for."""
    return _said(_ORDER_MODES[mode])


def review_word(review: Review) -> str:
    """Return why a question has to be looked at."""
    return _said(_REVIEWS[review])


def to_review_word() -> str:
    """Return the word of the mark for questions that have to be looked at."""
    return _said(_TO_REVIEW)


def table_word(about: AboutKind) -> str:
    """Return what the table is called that a question is about, "" where it is no table."""
    return _said(_TABLES[about]) if about in _TABLES else ""


def difficulty_word(difficulty: int) -> str:
    """Return the difficulty as a sentence."""
    if not difficulty:
        return _said(_NO_DIFFICULTY)
    return _said(_DIFFICULTY).format(level=difficulty, most=MOST_DIFFICULT)


def labels_text(listed: Listed) -> str:
    """Return category and tags in one line."""
    return " · ".join(
        filter(None, (listed.category or listed.labels.category, " ".join(listed.labels.tags)))
    )


def source_text(listed: Listed) -> str:
    """Return the code of what a question is about, and the place of the step."""
    origin = listed.origin or listed.source
    return _said(_STEP).format(code=origin, place=listed.place) if listed.place else origin


def first_line(listed: Listed) -> str:
    """Return the first line of what a question says, its name where it says nothing."""
    lines = (line.strip() for line in f"{listed.text}\n{listed.name}".splitlines())
    return next(filter(None, lines), "")


def spoken(listed: Listed) -> str:
    """Return what a screen reader says of a row."""
    parts = (
        listed.code,
        kind_sign(listed.kind).word,
        first_line(listed),
        standing_sign(listed.standing).word,
        review_word(listed.review) if listed.review else "",
        difficulty_word(listed.labels.difficulty),
        labels_text(listed),
        source_text(listed),
    )
    return ", ".join(filter(None, parts))


def _said(text: str) -> str:
    return QCoreApplication.translate("QuestionWords", text)
