"""What may be typed into a cell of the grid, and why a key or an answer is refused."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.exams.answer_keys import signs
from desktop.domain.questions.bodies import Essay, Matching, Multiple, Numeric, Ordering, TrueFalse
from desktop.domain.questions.case import Case
from desktop.models.answer_grid_model import GridItem
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.exams.words import number

_SHORT = 3


def hint_words(item: GridItem | None) -> str:
    """Return which keys are answers in a cell; without an item it is that of the paper."""

    def said(text: str) -> str:
        return QCoreApplication.translate("AnswerCell", text)

    if item is None:
        return said(_PAPER)
    body, keys = item.body, shown_keys(item)
    if isinstance(body, Essay | Case):
        return said(_MARKS).format(marks=number(item.marks))
    if not keys:
        return said(_NUMBER) if isinstance(body, Numeric) else said(_TEXT)
    texts = {Multiple: _SEVERAL, Ordering: _ORDER, Matching: _MATCH, TrueFalse: _JUDGED}
    return said(texts.get(type(body), _ONE)).format(keys=keys)


def refused_words(column: int, item: GridItem | None, key: str) -> str:
    """Return why a key is refused, and which would do."""
    if item is None and column:
        said = QCoreApplication.translate("AnswerCell", "This paper has no question {number}.")
        return said.format(number=column)
    said = QCoreApplication.translate("AnswerCell", "“{key}” is no answer here. {hint}")
    return said.format(key=key.upper(), hint=hint_words(item))


def wrong_words(column: int, item: GridItem | None) -> str:
    """Return what is wrong with an answer that cannot be graded."""
    if not column:
        return QCoreApplication.translate("AnswerCell", "There is no such paper.")
    said = QCoreApplication.translate("AnswerCell", "This cannot be graded yet. {hint}")
    return said.format(hint=hint_words(item))


def shown_keys(item: GridItem) -> str:
    """Return the keys of a question as a range; empty where text is typed."""
    keys = (signs(item.body, item.seed) or "").removesuffix("-")
    return keys if len(keys) < _SHORT else f"{keys[0]}–{keys[-1]}"


_PAPER = QT_TRANSLATE_NOOP("AnswerCell", "The number at the foot of the paper.")
_MARKS = QT_TRANSLATE_NOOP("AnswerCell", "Type the marks, 0 to {marks}.")
_NUMBER = QT_TRANSLATE_NOOP("AnswerCell", "Type the number.")
_TEXT = QT_TRANSLATE_NOOP("AnswerCell", "Type the words.")
_ONE = QT_TRANSLATE_NOOP("AnswerCell", "One of {keys}.")
_JUDGED = QT_TRANSLATE_NOOP("AnswerCell", "T for true, F for false.")
_SEVERAL = QT_TRANSLATE_NOOP("AnswerCell", "Any of {keys}; once more takes it back.")
_ORDER = QT_TRANSLATE_NOOP("AnswerCell", "The numbers {keys} in their order.")
_MATCH = QT_TRANSLATE_NOOP("AnswerCell", "One of {keys} for each item, - for none.")
