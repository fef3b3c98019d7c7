"""Words that several parts of practice say."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from desktop.qtkit.formats import format_day
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.training.practice import CardKind, Group, Rating

_KINDS = {
    CardKind.TERM: QT_TRANSLATE_NOOP("Practice", "Stages and roles"),
    CardKind.CELL: QT_TRANSLATE_NOOP("Practice", "Matrix of priorities"),
    CardKind.MUST_ASK: QT_TRANSLATE_NOOP("Practice", "What must be asked"),
    CardKind.QUESTION: QT_TRANSLATE_NOOP("Practice", "Question"),
}
_RATED = {
    Rating.AGAIN: (QT_TRANSLATE_NOOP("Practice", "Not known yet"), "red", "close"),
    Rating.HARD: (QT_TRANSLATE_NOOP("Practice", "Known, with effort"), "amber", "check"),
    Rating.GOOD: (QT_TRANSLATE_NOOP("Practice", "Known"), "green", "check"),
}


class PracticeCounts(QObject):
    """Counted words; made when they are needed, so that they follow the language."""

    def in_days(self, count: int) -> str:
        """Return in how many days something is."""
        return self.tr("in %n day(s)", "", count)


def card_name(kind: CardKind) -> str:
    """Return what cards of a kind are called."""
    return QCoreApplication.translate("Practice", _KINDS[kind])


def group_name(group: Group) -> str:
    """Return what a choice is called."""
    return group.name or card_name(next(iter(group.wanted.kinds)))


def rated_words(rating: Rating) -> tuple[str, str, str]:
    """Return how an answer went: word, colour, icon."""
    said, colour, icon = _RATED[rating]
    return QCoreApplication.translate("Practice", said), colour, icon


def again_words(due_on: date, today: date, language: str) -> str:
    """Return when a card comes again."""
    day = format_day(due_on, today, language)
    said = QCoreApplication.translate("Practice", "comes again {day}, {days}")
    return said.format(day=day, days=PracticeCounts().in_days((due_on - today).days))
