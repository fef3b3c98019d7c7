"""How the cells of an edited table are painted, and the field or choice that edits one."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.domain.vocabulary import StatusKind
from desktop.models.entry_table_model import EntryTableModel, TableRow
from desktop.qtkit.marks.pills import paint_pill, pill_size
from desktop.qtkit.marks.status import paint_status, status_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import mirrored, turned

_PAD, _GAP, _STEP, _BAR = 7, 6, 18, 3
_SHOWN_CHARS = 300
_Index = QModelIndex | QPersistentModelIndex


class EditPainter(QStyledItemDelegate):
    """Paints ground, bar of the current row, mark, words and pill; edits in place."""

    def __init__(self, view: QTableView, content: EntryTableModel) -> None:
        super().__init__(view)
        self._view = view
        self._content = content

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._content.row(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        painter.setClipRect(option.rect)
        inner = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if index.column() == 0:
            inner = _paint_lead(painter, inner, row)
        tone = dict(row.pills).get(index.column())
        text = row.cells[index.column()]
        if tone and text:
            self._paint_pill(painter, inner, text, tone)
        else:
            self._paint_words(painter, inner, index, row)
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        column = self._content.columns[index.column()]
        if column.choices:
            box = ComboBox()
            for value, text in column.choices:
                box.addItem(text, value)
            box.activated.connect(lambda _: self._take(box))
            editor: QWidget = box
        else:
            editor = LineEdit()
        editor.setParent(parent)
        editor.setObjectName("cell_editor")
        editor.setAccessibleName(column.title)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, ComboBox):
            editor.setCurrentIndex(editor.findText(text))
            editor.showPopup()
        elif isinstance(editor, LineEdit):
            editor.setText(text)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, ComboBox):
            if editor.currentText() != index.data():
                model.setData(index, editor.currentData())
        elif isinstance(editor, LineEdit):
            model.setData(index, editor.text())

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        box: QRect = option.rect
        if index.column() == 0:
            row = self._content.row(index.row())
            inner = box.adjusted(current_theme().px(_STEP) * row.depth, 0, 0, 0)
            box = mirrored(option.direction, box, inner)
        editor.setGeometry(box.adjusted(1, 1, -1, -2))

    def _take(self, box: ComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def _paint_ground(self, painter: QPainter, option: Any, index: _Index) -> None:
        theme, rect = current_theme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        fill = "sel" if chosen else "hover" if hovered else "surface"
        painter.fillRect(rect, theme.colour(fill))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("grid"))
        if chosen and index.column() == 0:
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            painter.fillRect(turned(painter, rect, bar), theme.colour("accent"))
        if self._view.currentIndex() == index and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _paint_words(self, painter: QPainter, rect: QRect, index: _Index, row: TableRow) -> None:
        theme, column = current_theme(), self._content.columns[index.column()]
        current = self._view.currentIndex().row() == index.row()
        role = "strong" if current and column.editable else "body"
        line = row.cells[index.column()][:_SHOWN_CHARS]
        if row.faded and index.column() == 0:
            size = pill_size(row.faded, theme)
            width = theme.metrics(role).horizontalAdvance(line) + _GAP
            room = max(0, min(width, rect.width() - size.width()))
            spot = QRect(rect.left() + room, rect.top(), size.width(), rect.height())
            paint_pill(painter, turned(painter, rect, spot), row.faded, "gray", theme)
            rect = turned(painter, rect, rect.adjusted(0, 0, room - rect.width(), 0))
        cut = theme.metrics(role).elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour("muted" if row.faded else column.tone))
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, cut)

    def _paint_pill(self, painter: QPainter, rect: QRect, text: str, tone: str) -> None:
        theme = current_theme()
        room = rect.width() - theme.px(12)
        cut = theme.metrics("note_strong").elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = pill_size(cut, theme).width()
        spot = turned(painter, rect, QRect(rect.left(), rect.top(), width, rect.height()))
        paint_pill(painter, spot, cut, tone, theme)


def _paint_lead(painter: QPainter, rect: QRect, row: TableRow) -> QRect:
    """Paint what stands before the words of a row and return the room that is left for them."""
    theme = current_theme()
    inner = turned(painter, rect, rect.adjusted(theme.px(_STEP) * row.depth, 0, 0, 0))
    if row.mark:
        size = status_size(theme)
        spot = QRect(inner.left(), inner.top(), size, inner.height())
        paint_status(painter, turned(painter, inner, spot), StatusKind(row.mark), theme)
        inner = turned(painter, inner, inner.adjusted(size + _GAP, 0, 0, 0))
    return inner
