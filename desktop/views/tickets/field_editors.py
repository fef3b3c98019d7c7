"""Small editors, one for each kind of field: each keeps its value when it is left.

An editor tells `edited` with the new value, `typed` while a value is under way, and knows by
`base` what the field held when typing began, so that nobody's change is overwritten unseen.
"""

import unicodedata
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.domain.due_words import read_moment
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.tickets.more_pickers import DuePicker, moment_text
from desktop.views.tickets.picker import Option, open_picker

_BY_LENGTH = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
# What fits beside the longest name of a field in a column of the least width.
_LETTERS = 8
_SECOND, _HOUR = 1000, 60
_YES, _NO = QT_TRANSLATE_NOOP("Choice", "yes"), QT_TRANSLATE_NOOP("Choice", "no")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceEditor(ComboBox):
    """One entry of a list; a long one is cut in the box and whole in its list."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__("—")
        self.base: Any = None
        self.setSizeAdjustPolicy(_BY_LENGTH)
        self.setMinimumContentsLength(_LETTERS)
        self.activated.connect(lambda _index: self.edited.emit(self.currentData()))

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these, unless they are offered already."""
        known = [(self.itemText(i), self.itemData(i)) for i in range(self.count())]
        if known != [(option.text, option.value) for option in options]:
            self.clear()
            for option in options:
                self.addItem(option.text, option.value)

    def show_value(self, value: Any) -> None:
        """Show what the field holds; a retired entry shows as nothing chosen."""
        self.base = value
        places = (i for i in range(self.count()) if self.itemData(i) == value)
        self.setCurrentIndex(next(places, -1))
        self.setToolTip(self.currentText())


class TextEditor(LineEdit):
    """A line of text: Enter or leaving keeps it, Esc goes back to what was there."""

    edited = Signal(object)
    typed = Signal(str)
    given_up = Signal(str)

    def __init__(
        self,
        read: Callable[[str], Any] = str,
        write: Callable[[Any], str] = lambda value: "" if value is None else str(value),
    ) -> None:
        super().__init__()
        self.base: Any = None
        self._read, self._write = read, write
        self._composing = False
        self.textEdited.connect(self.typed)

    def is_dirty(self) -> bool:
        """Return whether something is typed and not kept yet."""
        return self.isModified()

    def show_value(self, value: Any) -> None:
        """Show what the field holds, unless something else is being typed."""
        if self.is_dirty():
            return
        self.base = value
        text = self._write(value)
        if text != self.text():
            self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)
        self.set_error(wrong=False)

    def take_up(self, text: str) -> None:
        """Go on with what was typed before, as if it had just been typed."""
        self.setText(text)
        self.setModified(True)

    def settle(self, value: Any) -> None:
        """Take a value as the present one; what is typed is dropped."""
        self.setModified(False)
        self.show_value(value)

    def keep(self) -> None:
        """Tell the new value, if there is one and it can be read."""
        if not self.isModified():
            return
        try:
            value = self._read(self.text())
        except ValueError:
            self.set_error(wrong=True)
            return
        self.setModified(False)
        self.set_error(wrong=False)
        self.edited.emit(value)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and escape and self.is_dirty():
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._composing:
            return
        if event.key() in _ENTER:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape and self.is_dirty():
            typed = self.text()
            self.settle(self.base)
            self.given_up.emit(typed)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()


class DueEditor(Button):
    """Shows a moment; a click or Enter opens the choice of another."""

    edited = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__("", icon="calendar")
        self.setProperty("data", "moment")
        self._desk = desk
        self.base: Any = None
        self.clicked.connect(lambda _checked: self.open_choice(self, self.rect()))

    def show_value(self, value: Any) -> None:
        """Show when it is due."""
        self.base = value
        now = local(self._desk.session.clock())
        text = "—" if value is None else moment_text(local(value), now, self._desk.language)
        self.setText(text)
        self.updateGeometry()

    def open_choice(self, near: QWidget, rect: QRect) -> None:
        """Open the quick choices and the field for words."""
        open_picker(DuePicker(self._desk, near.window()), near, rect, self.edited.emit)


def extra_editor(definition: FieldDefinition, desk: Desk) -> ChoiceEditor | TextEditor | DueEditor:
    """Return the editor for an extra field of this kind."""
    language = desk.language
    if definition.kind is FieldKind.DATETIME:
        return DueEditor(desk)
    if definition.kind is FieldKind.YES_NO:
        words = (QCoreApplication.translate("Choice", word) for word in (_YES, _NO))
        return _choice(tuple(zip((True, False), words, strict=True)))
    if definition.kind is FieldKind.CHOICE and definition.options:
        options = [(o.constant(), o.text(language)) for o in definition.options]
        return _choice(tuple(options))
    readers = {
        FieldKind.NUMBER: (read_number, _number_text),
        FieldKind.DURATION: (read_minutes, _minutes_text),
        FieldKind.DATE: (lambda text: read_date(text, desk), _plain),
        FieldKind.CHOICES: (_parts, lambda value: " ".join(map(str, value or ()))),
    }
    read, write = readers.get(definition.kind, (lambda text: text or None, _plain))
    return TextEditor(read, write)


def _choice(options: Sequence[tuple[Any, str]]) -> ChoiceEditor:
    editor = ChoiceEditor()
    editor.set_options([Option(None, "—"), *(Option(value, text) for value, text in options)])
    return editor


def _half_width(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def read_number(text: str) -> int | float | None:
    """Return a number, None for an empty text; full-width digits count as half-width."""
    plain = _half_width(text).replace(",", "").replace(" ", "")
    if not plain:
        return None
    number = float(plain)
    if number != number or number in (float("inf"), float("-inf")):  # noqa: PLR0124 - not a number
        raise ValueError(text)
    return int(number) if number.is_integer() else number


def read_minutes(text: str) -> int | None:
    """Return minutes of "90", "1:30" or "1 h 30"."""
    plain = _half_width(text).casefold()
    if not plain:
        return None
    for word in ("小时", "hours", "hour", "h"):
        plain = plain.replace(word, ":")
    for word in ("分钟", "分", "minutes", "min", "m"):
        plain = plain.replace(word, "")
    hours, colon, minutes = plain.replace(" ", "").partition(":")
    return int(hours) * _HOUR + int(minutes or 0) if colon else int(hours)


def read_date(text: str, desk: Desk) -> str | None:
    """Return a day as ISO text."""
    plain = _half_width(text)
    if not plain:
        return None
    at = read_moment(plain, local(desk.session.clock()))
    if at is None:
        return date.fromisoformat(plain).isoformat()
    return at.date().isoformat()


def _plain(value: Any) -> str:
    return "" if value is None else str(value)


def _number_text(value: Any) -> str:
    return "" if value is None else f"{value}"


def _minutes_text(value: Any) -> str:
    if not isinstance(value, int | float):
        return _plain(value)
    hours, minutes = divmod(int(value), _HOUR)
    return f"{hours}:{minutes:02d}" if hours else f"{minutes}"


def _parts(text: str) -> list[str] | None:
    return _half_width(text).replace("，", " ").replace(",", " ").split() or None
