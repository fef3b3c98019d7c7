"""The table into which answers from paper are typed: one key each, arrows between the cells."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.domain.exams.answer_keys import signs
from desktop.domain.exams.answer_typing import is_one_key
from desktop.models.answer_grid_model import AnswerGridModel
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.currentcell import stand_on
from desktop.qtkit.widgets.sheetcell import dress_sheet

_PAPER, _CELL = 74, 64
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class AnswersTable(QTableView):
    """`refused` carries a key that means nothing where it was pressed, `moved` follows the cell."""

    refused = Signal(str)
    moved = Signal()

    def __init__(self, content: AnswerGridModel) -> None:
        super().__init__()
        self.content = content
        self.setObjectName("exam_answers_table")
        self.setModel(content)
        self._cells = dress_sheet(self)
        self.setProperty("card", "true")
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        content.modelReset.connect(self._fit)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.moved.emit())
        current_theme().changed.connect(self._fit)

    def begin(self) -> None:
        """Stand on the first answer that is missing."""
        content = self.content
        cells = [
            content.index(row, column)
            for row in range(content.rowCount())
            for column in range(1, content.columnCount())
        ]
        free = next((cell for cell in cells if not content.text(cell)), None)
        if free is not None and not self.currentIndex().isValid():
            stand_on(self, free)

    @override
    def event(self, event: QEvent) -> bool:
        # Letters and digits are answers here, whatever they mean elsewhere in the window.
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.type() is QEvent.Type.ShortcutOverride and self._sign(event):
            event.accept()
            return True
        is_tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if event.type() is QEvent.Type.KeyPress and is_tab and not self._is_editing():
            # Tab would leave the table before it is asked.
            self.keyPressEvent(event)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, plain = self.currentIndex(), event.modifiers() in _PLAIN
        sign = self._sign(event)
        if self._is_editing():
            # Enter passes on from the field, before what was typed in it is taken.
            event.accept()
        elif plain and event.key() in _ENTER:
            self._step(1)
        elif event.key() == Qt.Key.Key_Backtab:
            self._step(-1)
        elif plain and event.key() == Qt.Key.Key_Backspace:
            self.content.setData(here, self.content.text(here)[:-1])
        elif plain and event.key() == Qt.Key.Key_Delete:
            self.content.setData(here, "")
        elif plain and event.key() == Qt.Key.Key_F2:
            self._edit(self.content.text(here))
        elif sign:
            self._take(sign)
        else:
            super().keyPressEvent(event)

    def _take(self, sign: str) -> None:
        here = self.currentIndex()
        item = self.content.item(here)
        if item is not None and signs(item.body, item.seed) is None:
            self._edit(sign)
        elif not self.content.press(here, sign):
            self.refused.emit(sign)
        elif item is not None and is_one_key(item.body):
            self._step(1)

    def _edit(self, text: str) -> None:
        """Let words and numbers be typed in a field, which begins with what was pressed."""
        here = self.currentIndex()
        if not here.flags() & Qt.ItemFlag.ItemIsEditable:
            self.refused.emit(text)
            return
        self.edit(here)
        field = self.indexWidget(here)
        if field is not None and hasattr(field, "setText"):
            field.setText(text)

    def _step(self, by: int) -> None:
        """Go to the next cell, behind the last one to the first answer of the next person."""
        here, last = self.currentIndex(), self.content.columnCount() - 1
        row, column = here.row(), here.column() + by
        if column > last:
            row, column = row + 1, min(1, last)
        elif column < 0:
            row, column = row - 1, last
        if 0 <= row < self.content.rowCount():
            stand_on(self, self.content.index(row, column))

    def _is_editing(self) -> bool:
        return self.state() is QAbstractItemView.State.EditingState

    @staticmethod
    def _sign(event: QKeyEvent) -> str:
        text = event.text()
        plain = event.modifiers() in _PLAIN
        return text if plain and text.isprintable() and text.strip() else ""

    def _fit(self) -> None:
        theme, header = current_theme(), self.horizontalHeader()
        for column in range(self.content.columnCount()):
            header.resizeSection(column, theme.px(_CELL if column else _PAPER))
