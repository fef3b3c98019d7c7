"""Rows that are added, moved and taken away: options, steps, points of a rubric."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.taborder import tab_through

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Row(QWidget):
    """One entry; `value` is what it says now, `grown` carries a field that came later."""

    changed = Signal()
    grown = Signal(QWidget)

    def __init__(self) -> None:
        super().__init__()
        self.parts = QVBoxLayout(self)
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.parts.setSpacing(5)

    def value(self) -> Any:
        """Return the record that the row stands for, None while it stands for none."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Return where typing begins."""
        raise NotImplementedError

    def show_numbers(self, rows: Sequence["Row"]) -> None:
        """Say again what names other rows by their numbers."""


class _Frame(QFrame):
    """A row with its number, and the buttons that move it and take it away."""

    def __init__(self, row: Row, field: "RowsField") -> None:
        super().__init__()
        self.row = row
        self.setProperty("card", "true")
        self.number = label("", "meta_strong", "muted")
        self.up = IconButton("up", self.tr("Up"))
        self.down = IconButton("down", self.tr("Down"))
        self.off = IconButton("remove", self.tr("Take away"))
        for button, name in ((self.up, "row_up"), (self.down, "row_down"), (self.off, "row_off")):
            button.setObjectName(name)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.number, 1)
        for button, run in (
            (self.up, lambda: field.shift(self, -1)),
            (self.down, lambda: field.shift(self, 1)),
            (self.off, lambda: field.take_off(self)),
        ):
            button.clicked.connect(lambda _on, run=run: run())
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 6, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(row)


class RowsField(QWidget):
    """Alt+Up and Alt+Down move the row one types in, Ctrl+Enter adds one below it."""

    changed = Signal()

    def __init__(self, made: Sequence[Row], new: Callable[[], Row], add: str) -> None:
        super().__init__()
        self._new = new
        self._frames: list[_Frame] = []
        self.add = Button(add, "ghost", icon="add")
        self.add.set_height("control_row")
        self.add.clicked.connect(lambda _on: self.add_row(len(self._frames)))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        for at, row in enumerate(made):
            self._put(row, at)
        self._number()

    def rows(self) -> list[Row]:
        """Return the rows in their order."""
        return [frame.row for frame in self._frames]

    def values(self) -> tuple[Any, ...]:
        """Return what the rows stand for, in their order; what says nothing yet is left out."""
        return tuple(each for row in self.rows() if (each := row.value()) is not None)

    def add_row(self, at: int) -> None:
        """Put an empty row at a place and begin to type there."""
        row = self._new()
        self._put(row, at)
        self._order()
        row.first().setFocus()
        self._tell()

    def shift(self, frame: _Frame, by: int) -> None:
        """Move a row up or down; the focus goes with it."""
        at = self._frames.index(frame)
        to = at + by
        if not 0 <= to < len(self._frames):
            return
        focus = self.window().focusWidget()
        self._frames.insert(to, self._frames.pop(at))
        self._order()
        if focus is not None:
            focus.setFocus()
        self._tell()

    def take_off(self, frame: _Frame) -> None:
        """Take a row away; the focus goes to the next one."""
        at = self._frames.index(frame)
        self._frames.remove(frame)
        self._column.removeWidget(frame)
        frame.hide()
        frame.deleteLater()
        rest = self.rows()
        (rest[min(at, len(rest) - 1)].first() if rest else self.add).setFocus()
        self._tell()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._walk()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(watched, event)
        return super().eventFilter(watched, event)

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        key, with_ = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        frame = next((each for each in self._frames if _is_in(watched, each)), None)
        if frame is None:
            return False
        if with_ == _ALT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(frame, -1 if key == Qt.Key.Key_Up else 1)
            return True
        if with_ == _CTRL and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.add_row(self._frames.index(frame) + 1)
            return True
        return False

    def _put(self, row: Row, at: int) -> None:
        frame = _Frame(row, self)
        self._frames.insert(at, frame)
        self._column.insertWidget(at, frame)
        row.changed.connect(self.changed)
        row.grown.connect(self._watch)
        self._watch(frame)

    def _watch(self, grown: QWidget) -> None:
        for part in grown.findChildren(QWidget):
            part.installEventFilter(self)

    def _order(self) -> None:
        for at, frame in enumerate(self._frames):
            self._column.insertWidget(at, frame)
        self._walk()

    def _walk(self) -> None:
        # From a row's fields to its buttons, then on to the next row.
        stops = (part for each in self._frames for part in (each.row, each.up, each.down, each.off))
        tab_through([*stops, self.add])

    def _tell(self) -> None:
        self._number()
        self.changed.emit()

    def _number(self) -> None:
        rows = self.rows()
        for at, frame in enumerate(self._frames):
            frame.number.setText(str(at + 1))
            frame.up.setEnabled(at > 0)
            frame.down.setEnabled(at + 1 < len(rows))
            for button, word in (
                (frame.up, self.tr("Up: {number}")),
                (frame.down, self.tr("Down: {number}")),
                (frame.off, self.tr("Take away: {number}")),
            ):
                button.setAccessibleName(word.format(number=at + 1))
            frame.row.show_numbers(rows)


def _is_in(watched: QObject, frame: QWidget) -> bool:
    return isinstance(watched, QWidget) and frame.isAncestorOf(watched)
