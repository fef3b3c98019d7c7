"""The cells of the process table: pictures of people, lines that grow, fields that complete."""

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QPlainTextEdit,
    QStyle,
    QWidget,
)

from desktop.models.process_table_model import AVATAR
from desktop.qtkit.marks.avatar import paint_avatar
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.sheetcell import GHOST, SheetDelegate

AnyIndex = QModelIndex | QPersistentModelIndex
_KEY = Qt.Key
_ENTERS = (_KEY.Key_Return, _KEY.Key_Enter)
_NO_HINT = QAbstractItemDelegate.EndEditHint.NoHint
_REVERT = QAbstractItemDelegate.EndEditHint.RevertModelCache
_AVATAR, _GAP, _MOST_LINES, _WIDEST = 20, 6, 8, 420

Offered = Callable[[int], Sequence[str]]


class ProcessCells(SheetDelegate):
    """`ended` tells how an editor was left: rows and columns to go on by; `dropped` by Esc."""

    ended = Signal(int, int)
    dropped = Signal()

    def __init__(self, view: QAbstractItemView, offered: Offered) -> None:
        super().__init__(view)
        self._offered = offered
        # Typed over a cell, its text goes; F2 and a double click go on from its end.
        self.replacing = False

    @override
    def createEditor(self, parent: QWidget, option: Any, index: AnyIndex) -> QWidget:
        across = Qt.Orientation.Horizontal
        column = index.model().headerData(index.column(), across, Qt.ItemDataRole.DisplayRole)
        offered = self._offered(index.column())
        editor: CellLine | CellText = CellLine(parent, offered) if offered else CellText(parent)
        editor.setAccessibleName(str(column or ""))
        if isinstance(editor, CellLine):
            line = editor
            line.left.connect(lambda down, over: self._leave(line, down, over))
            line.dropped.connect(lambda: self._drop(line))
        else:
            text = editor
            text.grown.connect(lambda: self._grow(text))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        # A view asks again whenever rows are read anew: what is typed since then stays.
        if editor.property("filled"):
            return
        editor.setProperty("filled", True)  # noqa: FBT003 - Qt's own signature
        if isinstance(editor, CellText):
            editor.setPlainText(_edited(index))
            editor.moveCursor(QTextCursor.MoveOperation.End)
        elif isinstance(editor, LineEdit):
            editor.setText(_edited(index))
        if self.replacing and isinstance(editor, CellText | LineEdit):
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, CellText):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, LineEdit):
            model.setData(index, editor.text())

    @override
    def updateEditorGeometry(self, editor: QWidget, option: Any, index: AnyIndex) -> None:
        if isinstance(editor, CellText):
            # Its border is the ring of the cell, wherever it grows to.
            editor.cell = QRect(option.rect).adjusted(0, 0, -1, -1)
            self._grow(editor)
        else:
            super().updateEditorGeometry(editor, option, index)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _step(event)
            if isinstance(editor, CellLine):
                # It answers these keys itself.
                return False
            if step is not None and isinstance(editor, QWidget):
                self._leave(editor, *step)
                return True
            if event.key() == _KEY.Key_Escape and isinstance(editor, QWidget):
                self._drop(editor)
                return True
            if isinstance(editor, CellText):
                return False
        if isinstance(editor, CellText) and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return False
        return super().eventFilter(editor, event)

    def _leave(self, editor: QWidget, down: int, over: int) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, _NO_HINT)
        self.ended.emit(down, over)

    def _drop(self, editor: QWidget) -> None:
        self.dropped.emit()
        self.closeEditor.emit(editor, _REVERT)

    def _grow(self, editor: "CellText") -> None:
        """Make the field as large as its text, over the cells beside and below it."""
        view = self.parent()
        if not isinstance(view, QAbstractItemView) or editor.cell.isNull():
            return
        port, cell = view.viewport().rect(), editor.cell
        wide = min(max(cell.width(), editor.natural_width()), current_theme().px(_WIDEST))
        wide = max(cell.width(), min(wide, port.right() - cell.left()))
        editor.resize(wide, cell.height())
        high = min(max(cell.height(), editor.natural_height()), port.height())
        top = max(port.top(), min(cell.top(), port.bottom() - high))
        editor.setGeometry(cell.left(), top, wide, high)

    @override
    def _paint_words(
        self, painter: QPainter, rect: QRect, way: Qt.LayoutDirection, index: AnyIndex
    ) -> None:
        name, text = index.data(AVATAR), str(index.data() or "")
        theme = current_theme()
        if name:
            side = theme.px(_AVATAR)
            spot = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
            paint_avatar(painter, QStyle.visualRect(way, rect, spot), text, name, theme)
            rest = rect.adjusted(side + theme.px(_GAP), 0, 0, 0)
            rect = QStyle.visualRect(way, rect, rest)
        if "\n" not in text or index.data(GHOST):
            super()._paint_words(painter, rect, way, index)
            return
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text" if self._is_open(index) else "text2"))
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        metrics = theme.metrics("body")
        lines = [
            metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
            for line in text.split("\n")[:_MOST_LINES]
        ]
        painter.drawText(rect, QStyle.visualAlignment(way, lead), "\n".join(lines))


class CellLine(LineEdit):
    """A field that completes; the keys that leave it act while its list is open, too."""

    left = Signal(int, int)
    dropped = Signal()

    def __init__(self, parent: QWidget, offered: Sequence[str]) -> None:
        super().__init__()
        self.setParent(parent)
        self.setObjectName("cell_editor")
        self.setProperty("plain", "true")
        self._completer = QCompleter(list(offered), self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(self._completer)
        # Chosen by the mouse is entered as well.
        self._completer.activated.connect(
            lambda _text: QTimer.singleShot(0, self, lambda: self.left.emit(1, 0))
        )

    @override
    def event(self, event: QEvent) -> bool:
        # The open list hands keys over by this way alone, past every filter.
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            popup, step = cast("QAbstractItemView", self._completer.popup()), _step(event)
            if step is not None:
                chosen = popup.currentIndex() if popup.isVisible() else QModelIndex()
                if chosen.isValid():
                    self.setText(str(chosen.data()))
                popup.hide()
                event.accept()
                self.left.emit(*step)
                return True
            if event.key() == _KEY.Key_Escape:
                event.accept()
                if popup.isVisible():
                    popup.hide()
                else:
                    self.dropped.emit()
                return True
        return super().event(event)


class CellText(QPlainTextEdit):
    """A field for a cell of more than a line: Alt+Enter begins a line, Enter leaves."""

    grown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cell = QRect()
        self.setObjectName("cell_editor")
        self.setProperty("cell", "true")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(5)
        self.textChanged.connect(self.grown)

    def natural_width(self) -> int:
        """Return how wide the longest line is."""
        metrics = self.fontMetrics()
        lines = self.toPlainText().split("\n")
        margin = round(2 * self.document().documentMargin())
        return max(map(metrics.horizontalAdvance, lines)) + 2 * margin + 4

    def natural_height(self) -> int:
        """Return how high the text is at the present width."""
        # A plain document counts its height in lines.
        lines = round(self.document().size().height())
        margin = round(2 * self.document().documentMargin())
        return max(1, lines) * self.fontMetrics().lineSpacing() + margin + 2

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTERS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.insertPlainText("\n")
            return
        super().keyPressEvent(event)


def _edited(index: AnyIndex) -> str:
    if index.data(GHOST):
        return ""
    return str(index.data(Qt.ItemDataRole.EditRole) or "")


def _step(event: QKeyEvent) -> tuple[int, int] | None:
    """Return where a key leads out of an editor: rows and columns; None where it stays."""
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    if held:
        return None
    if event.key() in _ENTERS:
        return (-1 if shift else 1), 0
    if event.key() == _KEY.Key_Backtab or (event.key() == _KEY.Key_Tab and shift):
        return 0, -1
    return (0, 1) if event.key() == _KEY.Key_Tab else None
