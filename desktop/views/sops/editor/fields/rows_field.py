"""A list of rows that keys add, move and remove: must-ask items, knock-outs, branches."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.views.sops.editor.fields.pair_field import PairField
from desktop.views.sops.editor.fields.part_field import PartField
from desktop.views.sops.editor.fields.step_text import StepLine

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Row(QWidget):
    """One row around its fields. Enter adds one below, Alt+arrows move it, Del removes it empty."""

    added = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, inside: PartField) -> None:
        super().__init__()
        self.inside = inside
        self._cross = IconButton("close", self.tr("Remove this row"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(inside, 1)
        row.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        self._cross.clicked.connect(lambda _checked: self.removed.emit())
        for line in inside.findChildren(StepLine):
            line.installEventFilter(self)

    @override
    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            act = self._act(watched, event)
            if act is not None:
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    act()
                return True
        return super().eventFilter(watched, event)

    def is_empty(self) -> bool:
        """Return whether nothing is written in the row."""
        return not any(line.text() for line in self.inside.findChildren(StepLine))

    def _act(self, line: StepLine, event: QKeyEvent) -> Any:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        completer = line.completer()
        popup = completer.popup() if completer is not None else None
        choosing = popup is not None and popup.isVisible()
        if key in _ENTER and not held and not choosing:
            return self.added.emit
        if key in _MOVES and held == Qt.KeyboardModifier.AltModifier:
            return lambda: self.moved.emit(_MOVES[Qt.Key(key)])
        gone = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if key in gone and not held and self.is_empty():
            return self.removed.emit
        return None


class RowsField(PartField):
    """The value is a tuple of records, one for each row."""

    def __init__(self, add_text: str) -> None:
        super().__init__()
        self._value: tuple[Any, ...] = ()
        self._languages: tuple[str, ...] = ("zh", "en")
        self._name = ""
        self._rows: list[Row] = []
        self._column = QVBoxLayout()
        self._add = Button(add_text, "ghost", icon="add")
        self._add.set_height("control_row")
        self._add.setObjectName("add_row")
        self._add.clicked.connect(lambda _checked: self.add_at(len(self._rows)))
        around = QVBoxLayout(self)
        for layout in (around, self._column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(6)
        around.addLayout(self._column)
        around.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def make_inside(self) -> PartField:
        """Return the fields of one row."""
        return PairField()

    def blank(self) -> Any:
        """Return the record of a new row."""
        raise NotImplementedError

    @override
    def show_value(self, value: Any) -> None:
        if tuple(value) == self._value:
            return
        self._value = tuple(value)
        self._fill()

    @override
    def name_parts(self, name: str) -> None:
        super().name_parts(name)
        self._name = name
        self._name_rows()

    @override
    def set_languages(self, languages: tuple[str, ...]) -> None:
        self._languages = languages
        for row in self._rows:
            row.inside.set_languages(languages)

    @override
    def focus_first(self) -> None:
        if self._rows:
            self._rows[0].inside.focus_first()
        else:
            self.add_at(0)

    def add_at(self, place: int) -> None:
        """Add an empty row at a place and go there."""
        self._set([*self._value[:place], self.blank(), *self._value[place:]])
        self._rows[place].inside.focus_first()

    def rows(self) -> Sequence[Row]:
        """Return the rows in order."""
        return tuple(self._rows)

    def _fill(self) -> None:
        while len(self._rows) > len(self._value):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(self._value):
            self._add_row()
        for row, record in zip(self._rows, self._value, strict=True):
            row.inside.show_value(record)
            row.inside.set_languages(self._languages)
        self._name_rows()

    def _add_row(self) -> None:
        inside = self.make_inside()
        row = Row(inside)
        inside.edited.connect(lambda value: self._replace(self._rows.index(row), value))
        inside.left.connect(self.left)
        row.added.connect(lambda: self.add_at(self._rows.index(row) + 1))
        row.removed.connect(lambda: self._remove(self._rows.index(row)))
        row.moved.connect(lambda by: self._move(self._rows.index(row), by))
        self._rows.append(row)
        self._column.addWidget(row)

    def _name_rows(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.inside.name_parts(f"{self._name} {number}")

    def _replace(self, place: int, record: Any) -> None:
        records = list(self._value)
        records[place] = record
        self._value = tuple(records)
        self.edited.emit(self._value)

    def _remove(self, place: int) -> None:
        self._set([*self._value[:place], *self._value[place + 1 :]])
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].inside.focus_first()
        else:
            self._add.setFocus()

    def _move(self, place: int, by: int) -> None:
        to = place + by
        if not 0 <= to < len(self._rows):
            return
        records = list(self._value)
        records.insert(to, records.pop(place))
        self._set(records)
        self._rows[to].inside.focus_first()

    def _set(self, records: Sequence[Any]) -> None:
        self._value = tuple(records)
        self._fill()
        self.edited.emit(self._value)
