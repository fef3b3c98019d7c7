"""Tools, templates, scripts of a step as chips; a field beside them completes from the list."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.chip import Chip
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.sops.editor.fields.part_field import Choice, PartField
from desktop.views.sops.editor.fields.step_text import StepLine

_FIELD = 128


class _AddField(StepLine):
    """Enter takes the first fitting entry; Backspace in the empty field the last chip."""

    def __init__(self, owner: "CodeChips") -> None:
        super().__init__()
        self._owner = owner

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if enter and self.text().strip():
            self._owner.add_typed(self.text())
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self._owner.take_last()
        else:
            super().keyPressEvent(event)


class CodeChips(PartField):
    """The value is a tuple of codes."""

    def __init__(self) -> None:
        super().__init__()
        self._codes: tuple[str, ...] = ()
        self._choices: list[Choice] = []
        self._row = WrapRow(6)
        self._field = _AddField(self)
        self._known = QStringListModel(self)
        self._build()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Complete from these."""
        self._choices = list(choices)
        self._known.setStringList([choice.text for choice in choices])
        self._fill()

    @override
    def show_value(self, value: Any) -> None:
        if tuple(value) != self._codes:
            self._codes = tuple(value)
            self._fill()

    @override
    def name_parts(self, name: str) -> None:
        super().name_parts(name)
        self._field.setAccessibleName(name)

    def add_typed(self, text: str) -> None:
        """Add the entry that a text names, exactly or as the only beginning of it."""
        wanted = text.strip().casefold()
        names = {choice.text.casefold(): choice.code for choice in self._choices}
        names |= {choice.code.casefold(): choice.code for choice in self._choices}
        fitting = [c.code for c in self._choices if wanted in c.text.casefold()]
        code = names.get(wanted) or next(iter(fitting), "")
        if code:
            self._field.clear()
            self.add(code)

    def add(self, code: str) -> None:
        """Add an entry at the end."""
        if code not in self._codes:
            self._set((*self._codes, code))

    def take_last(self) -> None:
        """Take the last chip off."""
        self._set(self._codes[:-1])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._field.setPlaceholderText(self.tr("Add"))

    def _build(self) -> None:
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self.add_typed, Qt.ConnectionType.QueuedConnection)
        self._field.setCompleter(completer)
        self._field.setObjectName("chip_field")
        self._field.setPlaceholderText(self.tr("Add"))
        self._field.setFixedWidth(current_theme().px(_FIELD))
        self._field.left.connect(self.left)
        self.setFocusProxy(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self._fill()

    def _set(self, codes: tuple[str, ...]) -> None:
        if codes != self._codes:
            self._codes = codes
            self._fill()
            self.edited.emit(codes)

    def _fill(self) -> None:
        names = {choice.code: choice.text for choice in self._choices}
        parts: list[QWidget] = []
        for code in self._codes:
            chip = Chip("", names.get(code, code))
            chip.removed.connect(lambda code=code: self._take(code))
            parts.append(chip)
        self._row.show_parts([*parts, self._field])

    def _take(self, code: str) -> None:
        self._set(tuple(each for each in self._codes if each != code))
        self._field.setFocus()
