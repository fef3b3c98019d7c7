"""Fields that are typed: text, numbers, lengths of time, days and moments."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.domain.typed import typed_day, typed_minutes, typed_moment, typed_number
from desktop.qtkit.formats import format_date, format_day, format_duration, format_time
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.zone import local, moment
from desktop.views.fields.editor import Clock, FieldEditor

_MINUTE = 60


class Reading(NamedTuple):
    """How a kind is read from text and written again, an example, and what to say of no such."""

    read: Callable[[str, datetime], Any]
    write: Callable[[Any, datetime, str], str]
    example: str
    wrong: str


class LongTextEditor(FieldEditor):
    """Several lines of text."""

    def __init__(self, definition: FieldDefinition, language: str) -> None:
        self._area = GrowingText()
        super().__init__(definition, self._area, language)
        self._shown = ""
        self._area.textChanged.connect(self._changed)

    def value(self) -> Any:
        """Return the text."""
        return self._area.toPlainText().strip() or None

    def show_value(self, value: Any) -> None:
        """Show a text."""
        self._shown = "" if value is None else str(value)
        if self._area.toPlainText() != self._shown:
            self._area.setPlainText(self._shown)

    def _changed(self) -> None:
        if self._area.toPlainText() != self._shown:
            self._shown = self._area.toPlainText()
            self.edited.emit()


class LineEditor(FieldEditor):
    """One line, read by kind when the cursor leaves it; what can't be read stays as typed."""

    def __init__(self, definition: FieldDefinition, language: str, now: Clock) -> None:
        self._line = LineEdit()
        super().__init__(definition, self._line, language)
        self._now = now
        self._reading = READINGS[definition.kind]
        self._line.textEdited.connect(lambda _text: self._typed())
        self._line.editingFinished.connect(self._settle)
        self._translate()

    def value(self) -> Any:
        """Return what was typed, as its kind keeps it."""
        text = self._line.text().strip()
        found = self._reading.read(text, self._now()) if text else None
        return (text or None) if found is None else found

    def show_value(self, value: Any) -> None:
        """Show a value as people write it."""
        self._line.setText("" if value is None else self._written(value))
        self._say_wrong()

    def _written(self, value: Any) -> str:
        # A value that is still text could not be read; it is shown as it was typed.
        text_kind = self.definition.kind is FieldKind.TEXT
        is_day = self.definition.kind is FieldKind.DATE and _iso(value) is not None
        if isinstance(value, str) and not (text_kind or is_day):
            return value
        return self._reading.write(value, self._now(), self.language)

    def _translate(self) -> None:
        example = self._reading.example
        self._line.setPlaceholderText(_said(example) if example else "")

    def _typed(self) -> None:
        self.set_error("")
        self.edited.emit()

    def _settle(self) -> None:
        value = self.value()
        if value is not None and self._line.text() != self._written(value):
            self._line.setText(self._written(value))
        self._say_wrong()

    def _say_wrong(self) -> None:
        text = self._line.text().strip()
        read = not text or self._reading.read(text, self._now()) is not None
        if read and text and not _fits(self.definition.pattern, text):
            self.set_error(_said(_NOT_SO).format(pattern=self.definition.pattern))
        else:
            self.set_error("" if read else _said(self._reading.wrong))


_NOT_SO = QT_TRANSLATE_NOOP("FieldEditor", "This should look like {pattern}. It is kept as it is.")


def _said(text: str) -> str:
    return QCoreApplication.translate("FieldEditor", text)


def _fits(pattern: str, text: str) -> bool:
    try:
        return not pattern or re.fullmatch(pattern, text) is not None
    except re.error:
        return True


def _iso(value: Any) -> date | None:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def _read_day(text: str, now: datetime) -> str | None:
    day = _iso(text) or typed_day(text, now)
    return day.isoformat() if day else None


def _read_moment(text: str, now: datetime) -> int | None:
    at = typed_moment(text, now)
    return moment(at) if at else None


def _near(day: date, today: date, language: str) -> str:
    near = abs((today - day).days) <= 1
    return (format_day if near else format_date)(day, today, language)


def _write_moment(value: Any, now: datetime, language: str) -> str:
    at = local(value)
    return f"{_near(at.date(), now.date(), language)} {format_time(at)}"


def _write_day(value: Any, now: datetime, language: str) -> str:
    return _near(date.fromisoformat(value), now.date(), language)


READINGS = {
    FieldKind.TEXT: Reading(lambda text, _now: text, lambda value, *_: str(value), "", ""),
    FieldKind.NUMBER: Reading(
        lambda text, _now: typed_number(text),
        lambda value, *_: f"{value}",
        "",
        QT_TRANSLATE_NOOP("FieldEditor", "This is no number. It is kept as written."),
    ),
    FieldKind.DURATION: Reading(
        lambda text, _now: typed_minutes(text),
        lambda value, _now, language: format_duration(value * _MINUTE, language),
        QT_TRANSLATE_NOOP("FieldEditor", "e.g. 20, or 1:30"),
        QT_TRANSLATE_NOOP("FieldEditor", "This is no length of time. It is kept as written."),
    ),
    FieldKind.DATE: Reading(
        _read_day,
        _write_day,
        QT_TRANSLATE_NOOP("FieldEditor", "e.g. tomorrow, or 11-30"),
        QT_TRANSLATE_NOOP("FieldEditor", "This is no date. It is kept as written."),
    ),
    FieldKind.DATETIME: Reading(
        _read_moment,
        _write_moment,
        QT_TRANSLATE_NOOP("FieldEditor", "e.g. 17:00, or tomorrow 9:30"),
        QT_TRANSLATE_NOOP("FieldEditor", "This is no time. It is kept as written."),
    ),
}
