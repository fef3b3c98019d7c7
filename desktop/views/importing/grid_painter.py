"""How the cells of a grid are painted."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.vocabulary import Priority, StatusKind
from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.priority import paint_priority, priority_size
from desktop.qtkit.marks.status import paint_status, status_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import turned
from desktop.views.importing.grid_model import Cell, GridModel

_PAD, _GAP, _CARET, _ICON = 6, 6, 12, 16
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_BARS = 3
_SHOWN_CHARS = 300


class GridPainter(QStyledItemDelegate):
    """Paints ground, line, mark and words of a cell."""

    def __init__(self, content: GridModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._content = content
        self._view = view

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = self._content.rows[index.row()]
        rect: QRect = option.rect
        self._paint_ground(painter, option, index, row.ground)
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = row.cells[index.column()]
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        if cell.box:
            _paint_box(painter, rect, amber=row.ground == "amberbg")
            inner = turned(painter, inner, inner.adjusted(_PAD, 0, -_CARET - _GAP, 0))
        if cell.mark is not None:
            used = _paint_mark(painter, inner, cell.mark) + _GAP
            inner = turned(painter, inner, inner.adjusted(used, 0, 0, 0))
        _paint_words(painter, inner, cell)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        ground: str,
    ) -> None:
        theme, rect = current_theme(), option.rect
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = self._view.hasFocus()
        fill = "sel" if current and focused and ground == "surface" else ground
        painter.fillRect(rect, theme.colour(fill))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("grid"))
        if current and focused:
            # One ring around the whole row, cut off at the cells' inner sides.
            last = self._content.columnCount() - 1
            left = -8 if index.column() else 1
            right = 8 if index.column() < last else -1
            painter.save()
            painter.setClipRect(rect)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(turned(painter, rect, rect.adjusted(left, 1, right, -1)))
            painter.restore()


def _paint_box(painter: QPainter, rect: QRect, *, amber: bool) -> None:
    theme = current_theme()
    painter.setPen(QPen(theme.colour("ambersolid" if amber else "control"), 1))
    painter.setBrush(theme.colour("surface"))
    box = QRectF(rect).adjusted(4.5, 2.5, -4.5, -3.5)
    painter.drawRoundedRect(box, 6, 6)
    side = theme.px(_CARET)
    top = rect.top() + (rect.height() - side) // 2
    spot = turned(painter, rect, QRect(rect.right() - side - _PAD, top, side, side))
    painter.drawPixmap(spot.topLeft(), icon_pixmap("down", side, "text2"))


def _paint_mark(painter: QPainter, rect: QRect, mark: tuple[str, Any]) -> int:
    theme = current_theme()
    kind, value = mark
    if kind == "priority":
        paint_priority(painter, rect, Priority(value), theme)
        return priority_size(theme).width()
    if kind == "status":
        size = status_size(theme)
        spot = turned(painter, rect, QRect(rect.left(), rect.top(), size, rect.height()))
        paint_status(painter, spot, StatusKind(value), theme)
        return size
    if kind == "bars":
        return _paint_bars(painter, rect, *value)
    side = theme.px(_ICON)
    name, tone = value
    top = rect.top() + (rect.height() - side) // 2
    spot = turned(painter, rect, QRect(rect.left(), top, side, side))
    painter.drawPixmap(spot.topLeft(), icon_pixmap(name, side, tone))
    return side


def _paint_bars(painter: QPainter, rect: QRect, count: int, tone: str) -> int:
    theme = current_theme()
    width, gap, tallest = theme.px(4), theme.px(2), theme.px(12)
    foot = rect.center().y() + tallest // 2
    # The bars themselves go up to the right in every language, as in the badges of priority.
    taken = _BARS * (width + gap)
    left = turned(painter, rect, QRect(rect.left(), rect.top(), taken, rect.height())).left()
    painter.setPen(Qt.PenStyle.NoPen)
    for bar in range(_BARS):
        height = tallest * (bar + 2) // (_BARS + 1)
        painter.setBrush(theme.colour(tone if bar < count else "border2"))
        painter.drawRect(left + bar * (width + gap), foot - height, width, height)
    return taken


def _paint_words(painter: QPainter, rect: QRect, cell: Cell) -> None:
    theme = current_theme()
    line = cell.text[:_SHOWN_CHARS].replace("\n", " ")
    cut = theme.metrics(cell.role).elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(theme.font(cell.role))
    painter.setPen(theme.colour(cell.tone))
    side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, _MIDDLE | side, cut)
