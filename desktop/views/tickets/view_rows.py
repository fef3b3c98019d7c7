"""The rows of the list of views under the mouse: the + of a heading, dragging of kept views."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.services.views import SAVED, ListedView
from desktop.views.tickets.view_delegate import ADDS, VIEW, add_box

_REACH = 6


class ViewRows(QListWidget):
    """`dropped` carries the key of a view and its new place among the kept ones."""

    add_wanted = Signal()
    dropped = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self._pressed: QPoint | None = None
        self._dragged: ListedView | None = None
        self._place = -1
        self._hovered = -1
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setProperty("plain", "true")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._pressed = at
        item = self.itemAt(at)
        if item is not None and item.data(ADDS):
            plus = add_box(self.visualItemRect(item), self.layoutDirection())
            reach = plus.adjusted(-_REACH, -_REACH, _REACH, _REACH)
            if reach.contains(at):
                self.add_wanted.emit()
            return
        super().mousePressEvent(event)

    def hovered(self) -> int:
        """Return the row under the mouse, -1 where there is none."""
        return self._hovered

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._hover(self.indexAt(at).row())
        if not event.buttons() & Qt.MouseButton.LeftButton or self._pressed is None:
            super().mouseMoveEvent(event)
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far and self._dragged is None:
            view = _kept(self.itemAt(self._pressed))
            self._dragged = view
        if self._dragged is not None:
            self._place = self._place_at(at.y())
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged, self._pressed = self._dragged, None, None
        if dragged is not None:
            self.viewport().update()
            self.dropped.emit(dragged.key, self._place)
            return
        super().mouseReleaseEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dragged is None:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(current_theme().colour("accent"), 2))
        top = self._line_at()
        painter.drawLine(12, top, self.viewport().width() - 12, top)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _saved(self) -> list[QListWidgetItem]:
        items = map(self.item, range(self.count()))
        return [item for item in items if _kept(item) is not None]

    def _place_at(self, y: int) -> int:
        """Return the place among the others at which the dragged view would stand."""
        others = [item for item in self._saved() if _kept(item) != self._dragged]
        return sum(self.visualItemRect(item).center().y() < y for item in others)

    def _line_at(self) -> int:
        others = [item for item in self._saved() if _kept(item) != self._dragged]
        if self._place < len(others):
            return self.visualItemRect(others[self._place]).top()
        last = others[-1] if others else self._saved()[-1]
        return self.visualItemRect(last).bottom()


def _kept(item: QListWidgetItem | None) -> ListedView | None:
    view: ListedView | None = item.data(VIEW) if item is not None else None
    return view if view is not None and view.section == SAVED else None
