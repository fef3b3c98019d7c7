"""The cells of a spreadsheet: ring and fill handle, grey where locked, a red corner where wrong."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QPainter, QPen, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QTableView,
    QToolTip,
    QWidget,
)

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.pills import paint_pill, pill_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import by_pixels, focus_ring
from desktop.qtkit.widgets.pilltree import PILL

WRONG = Qt.ItemDataRole.UserRole + 41
GHOST = Qt.ItemDataRole.UserRole + 42
# A model answers each of these with the sentence, so that eye, mouse and reader get the same.
WRONG_ROLES = (WRONG, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)

_PAD, _GAP, _CORNER, _HANDLE, _ICON = 8, 6, 8, 7, 14
_RING = 2
_BOX, _ROUND = 16, 4
_SHOWN_CHARS = 300

AnyIndex = QModelIndex | QPersistentModelIndex


class SheetDelegate(QStyledItemDelegate):
    """Paints a cell from its text, PILL, WRONG (a sentence) and GHOST (the row to type in)."""

    @override
    def paint(self, painter: QPainter, option: Any, index: AnyIndex) -> None:
        rect, way = QRect(option.rect), option.direction
        view = option.widget
        is_here = isinstance(view, QAbstractItemView) and view.currentIndex() == index
        is_edited = is_here and view.indexWidget(view.currentIndex()) is not None
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        if not is_edited:
            rest = _paint_check(painter, rect, way, index.data(Qt.ItemDataRole.CheckStateRole))
            inner = self._paint_pill(painter, rest, way, index.data(PILL))
            self._paint_words(painter, inner, way, index)
        if index.data(WRONG):
            _paint_corner(painter, rect, way)
        if is_here:
            _paint_here(painter, rect, way, focused=is_edited or view.hasFocus())
        painter.restore()

    @override
    def sizeHint(self, option: Any, index: AnyIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), current_theme().height("sheet_row"))

    @override
    def createEditor(self, parent: QWidget, option: Any, index: AnyIndex) -> QWidget:
        # The ring of the cell stays around the field, which brings none of its own.
        editor = LineEdit()
        editor.setParent(parent)
        editor.setProperty("plain", "true")
        editor.setObjectName("cell_editor")
        across = Qt.Orientation.Horizontal
        column = index.model().headerData(index.column(), across, Qt.ItemDataRole.DisplayRole)
        editor.setAccessibleName(str(column or ""))
        editor.setAccessibleDescription(str(index.data(WRONG) or ""))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, LineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, LineEdit):
            model.setData(index, editor.text())

    @override
    def updateEditorGeometry(self, editor: QWidget, option: Any, index: AnyIndex) -> None:
        del index
        editor.setMinimumHeight(0)
        editor.setGeometry(option.rect.adjusted(_RING, _RING, -_RING - 1, -_RING - 1))

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: Any, index: AnyIndex
    ) -> bool:
        said = index.data(WRONG) if index.isValid() else None
        if event.type() is QEvent.Type.ToolTip and said:
            QToolTip.showText(event.globalPos(), str(said), view)
            return True
        return super().helpEvent(event, view, option, index)

    def fit(self) -> None:
        """Make the rows as high as the text asks for."""
        view = self.parent()
        if isinstance(view, QTableView):
            view.verticalHeader().setDefaultSectionSize(current_theme().height("sheet_row"))

    def _is_open(self, index: AnyIndex) -> bool:
        # A table that is only read has no locked cells to tell from open ones.
        view = self.parent()
        only_read = view is not None and bool(view.property("reading"))
        return only_read or bool(index.flags() & Qt.ItemFlag.ItemIsEditable)

    def _paint_ground(self, painter: QPainter, option: Any, index: AnyIndex) -> None:
        theme, rect = current_theme(), QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        open_cell = self._is_open(index)
        fill = "sel" if chosen and option.widget.currentIndex() != index else ""
        painter.fillRect(rect, theme.colour(fill or ("surface" if open_cell else "subtle")))
        line = theme.colour("border")
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line)
        if not index.data(GHOST):
            edge = QRect(rect.right(), rect.top(), 1, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, edge), line)

    def _paint_pill(
        self, painter: QPainter, rect: QRect, way: Qt.LayoutDirection, pill: Any
    ) -> QRect:
        """Paint the pill at the end and return the room that is left for the words."""
        theme = current_theme()
        pad = theme.px(_PAD)
        inner = rect.adjusted(pad, 0, -pad, 0)
        if not pill:
            return inner
        words, tone = pill
        wide = min(pill_size(words, theme).width(), inner.width())
        spot = QRect(inner.right() + 1 - wide, inner.top(), wide, inner.height())
        paint_pill(painter, QStyle.visualRect(way, rect, spot), words, tone, theme)
        inner.setRight(spot.left() - theme.px(_GAP))
        return QStyle.visualRect(way, rect, inner)

    def _paint_words(
        self, painter: QPainter, rect: QRect, way: Qt.LayoutDirection, index: AnyIndex
    ) -> None:
        theme = current_theme()
        words, ink = str(index.data() or "")[:_SHOWN_CHARS].replace("\n", " "), "text"
        if index.data(GHOST):
            words, ink = words or self.tr("Type to add, or paste"), "muted"
            side = theme.px(_ICON)
            sign = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
            painter.drawPixmap(QStyle.visualRect(way, rect, sign), icon_pixmap("add", side, ink))
            room = rect.adjusted(side + theme.px(_GAP), 0, 0, 0)
            rect = QStyle.visualRect(way, rect, room)
        elif not self._is_open(index):
            ink = "text2"
        cut = theme.metrics("body").elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour(ink))
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, QStyle.visualAlignment(way, lead), cut)


def fill_handle(rect: QRect, way: Qt.LayoutDirection) -> QRect:
    """Return where the handle of a cell is, which is dragged to fill the cells below."""
    side = current_theme().px(_HANDLE)
    spot = QRect(rect.right() - side, rect.bottom() - side, side, side)
    return QStyle.visualRect(way, rect, spot)


def mark_wrong(model: QAbstractItemModel, index: QModelIndex, sentence: str) -> None:
    """Say what is wrong in a cell, in all ways; no sentence takes it back."""
    for role in WRONG_ROLES:
        model.setData(index, sentence, role)


def dress_sheet(view: QTableView) -> SheetDelegate:
    """Give a table the cells of a spreadsheet; the delegate is the view's."""
    delegate = SheetDelegate(view)
    view.setItemDelegate(delegate)
    view.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setMouseTracking(True)
    by_pixels(view)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.horizontalHeader().setHighlightSections(False)
    lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    view.horizontalHeader().setDefaultAlignment(lead)
    current_theme().changed.connect(delegate.fit)
    delegate.fit()
    return delegate


def _paint_corner(painter: QPainter, rect: QRect, way: Qt.LayoutDirection) -> None:
    side = current_theme().px(_CORNER)
    box = QStyle.visualRect(way, rect, QRect(rect.right() - side, rect.top(), side, side))
    left = way is Qt.LayoutDirection.RightToLeft
    foot = box.bottomLeft() if left else box.bottomRight()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current_theme().colour("redsolid"))
    corners = [box.topLeft(), box.topRight() + QPoint(1, 0), foot + QPoint(0 if left else 1, 1)]
    painter.drawPolygon(QPolygon(corners))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_check(
    painter: QPainter, rect: QRect, way: Qt.LayoutDirection, checked: Qt.CheckState | None
) -> QRect:
    """Paint a box to check and return the room behind it; all of the cell where there is none."""
    if checked is None:
        return rect
    theme, pad = current_theme(), current_theme().px(_PAD)
    side, on = theme.px(_BOX), checked == Qt.CheckState.Checked
    spot = QRect(rect.left() + pad, rect.top() + (rect.height() - side) // 2, side, side)
    box = QStyle.visualRect(way, rect, spot)
    painter.setPen(QPen(theme.colour("accent" if on else "control"), 1))
    painter.setBrush(theme.colour("accent" if on else "surface"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if on:
        inset = theme.px(2)
        mark = box.adjusted(inset, inset, -inset, -inset)
        painter.drawPixmap(mark, icon_pixmap("check", mark.width(), "onaccent"))
    room = rect.adjusted(pad + side, 0, 0, 0)
    return QStyle.visualRect(way, rect, room)


def _paint_here(painter: QPainter, rect: QRect, way: Qt.LayoutDirection, *, focused: bool) -> None:
    theme, inner = current_theme(), rect.adjusted(0, 0, -1, -1)
    if not focused:
        # The place is still seen when the focus is elsewhere.
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.drawRect(inner.adjusted(0, 0, -1, -1))
        return
    focus_ring(painter, inner)
    handle = fill_handle(rect, way)
    painter.fillRect(handle.adjusted(-1, -1, 0, 0), theme.colour("surface"))
    painter.fillRect(handle, theme.colour("focus"))
