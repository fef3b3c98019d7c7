"""What kinds and standings of questions are called."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.questions.bank import Standing
from desktop.domain.questions.question import QuestionKind
from desktop.models.question_table_model import Words
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_KINDS = {
    QuestionKind.TICKET: QT_TRANSLATE_NOOP("QuestionWords", "Simulated ticket"),
    QuestionKind.SINGLE: QT_TRANSLATE_NOOP("QuestionWords", "Single choice"),
    QuestionKind.MULTIPLE: QT_TRANSLATE_NOOP("QuestionWords", "Multiple choice"),
    QuestionKind.TRUE_FALSE: QT_TRANSLATE_NOOP("QuestionWords", "True or false"),
    QuestionKind.MATCHING: QT_TRANSLATE_NOOP("QuestionWords", "Matching"),
    QuestionKind.ORDERING: QT_TRANSLATE_NOOP("QuestionWords", "Ordering"),
    QuestionKind.SHORT: QT_TRANSLATE_NOOP("QuestionWords", "Short text"),
    QuestionKind.NUMERIC: QT_TRANSLATE_NOOP("QuestionWords", "Number"),
    QuestionKind.ESSAY: QT_TRANSLATE_NOOP("QuestionWords", "Essay"),
    QuestionKind.DESCRIPTION: QT_TRANSLATE_NOOP("QuestionWords", "Text between questions"),
}
_STANDINGS = {
    Standing.DRAFT: QT_TRANSLATE_NOOP("QuestionWords", "Draft"),
    Standing.APPROVED: QT_TRANSLATE_NOOP("QuestionWords", "Approved"),
    Standing.RETIRED: QT_TRANSLATE_NOOP("QuestionWords", "Retired"),
}
_HEADS = (
    QT_TRANSLATE_NOOP("QuestionWords", "No."),
    QT_TRANSLATE_NOOP("QuestionWords", "Kind"),
    QT_TRANSLATE_NOOP("QuestionWords", "Question"),
    QT_TRANSLATE_NOOP("QuestionWords", "Standing"),
    QT_TRANSLATE_NOOP("QuestionWords", "Category"),
    QT_TRANSLATE_NOOP("QuestionWords", "Difficulty"),
    QT_TRANSLATE_NOOP("QuestionWords", "To review"),
)
_REVIEW = QT_TRANSLATE_NOOP("QuestionWords", "source changed")


def table_words() -> Words:
    """Return what the cells of the list say, in the language of the screen."""
    return Words(
        tuple(map(_said, _HEADS)),
        {kind: _said(text) for kind, text in _KINDS.items()},
        {standing: _said(text) for standing, text in _STANDINGS.items()},
        _said(_REVIEW),
    )


def kind_word(kind: QuestionKind) -> str:
    """Return what a kind is called."""
    return _said(_KINDS[kind])


def standing_word(standing: Standing) -> str:
    """Return what a standing is called."""
    return _said(_STANDINGS[standing])


def _said(text: str) -> str:
    return QCoreApplication.translate("QuestionWords", text)
