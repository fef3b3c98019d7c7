"""A day of a calendar in words: what it is, its name, its hours."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.sla.calendars import DayKind, Planned
from desktop.domain.sla.typed_hours import hours_text
from desktop.qtkit.formats import format_date, format_weekday
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_KINDS = {
    DayKind.WORK: QT_TRANSLATE_NOOP("CalendarDay", "working day"),
    DayKind.OFF: QT_TRANSLATE_NOOP("CalendarDay", "day off"),
    DayKind.HOLIDAY: QT_TRANSLATE_NOOP("CalendarDay", "holiday"),
    DayKind.MAKEUP: QT_TRANSLATE_NOOP("CalendarDay", "make-up working day"),
    DayKind.SPECIAL: QT_TRANSLATE_NOOP("CalendarDay", "own hours"),
}
_NO_HOURS = QT_TRANSLATE_NOOP("CalendarDay", "no working hours")


def kind_word(kind: DayKind) -> str:
    """Return what a kind of day is called."""
    return QCoreApplication.translate("CalendarDay", _KINDS[kind])


def day_title(day: date, today: date, language: str) -> str:
    """Return a day with its weekday."""
    return f"{format_weekday(day, language)} {format_date(day, today, language)}"


def day_words(day: date, planned: Planned, today: date, language: str) -> str:
    """Return all that is to be said of a day."""
    none = QCoreApplication.translate("CalendarDay", _NO_HOURS)
    parts = (
        day_title(day, today, language),
        kind_word(planned.kind),
        planned.name,
        hours_text(planned.hours) if planned.hours else none,
    )
    return ", ".join(filter(None, parts))
