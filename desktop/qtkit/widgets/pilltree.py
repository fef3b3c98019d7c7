"""Trees with a pill of state at the end of each row: libraries, contents."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QTreeView,
    QWidget,
)

from desktop.qtkit.marks.pills import paint_pill, pill_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import by_pixels, focus_ring

PILL = Qt.ItemDataRole.UserRole + 40
_GAP = 8

AnyIndex = QModelIndex | QPersistentModelIndex


class PillDelegate(QStyledItemDelegate):
    """Paints a row and, from the role PILL, its (words, tone)."""

    @override
    def paint(self, painter: QPainter, option: Any, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        whole, pill = QRect(option.rect), index.data(PILL)
        if pill:
            words, tone = pill
            size = pill_size(words, current_theme())
            left = whole.right() + 1 - size.width() - _GAP
            spot = QRect(left, whole.top(), size.width(), whole.height())
            spot = QStyle.visualRect(option.direction, whole, spot)
            paint_pill(painter, spot, words, tone, current_theme())
        view = option.widget
        if view is not None and view.hasFocus() and view.currentIndex() == index:
            focus_ring(painter, whole)

    @override
    def sizeHint(self, option: Any, index: AnyIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), current_theme().height("tree_row"))

    @override
    def initStyleOption(self, option: Any, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        pill = index.data(PILL)
        if pill:
            # The words make room for the pill, not the other way round: it says the state.
            room = option.rect.width() - pill_size(pill[0], current_theme()).width() - 4 * _GAP
            cut = Qt.TextElideMode.ElideRight
            option.text = option.fontMetrics.elidedText(option.text, cut, max(0, room))


class PillTree(QTreeView):
    """A tree of 28 px rows; a disabled row keeps its pill, which says why."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setItemDelegate(PillDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        by_pixels(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAllColumnsShowFocus(True)
        self._fit()
        current_theme().changed.connect(self._fit)

    def _fit(self) -> None:
        self.setIndentation(current_theme().px(18))
        self.scheduleDelayedItemsLayout()
