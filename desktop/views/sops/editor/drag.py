"""A step that is dragged by its handle: a line shows where it would be dropped."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.cardcolumn import CardColumn

_LINE, _EDGE, _SPEED = 3, 40, 18


class DropLine(QWidget):
    """Lies between two cards."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("drop_line")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().colour("accent"))
        painter.drawRoundedRect(self.rect(), 1, 1)


class StepDrag(QObject):
    """Follows the mouse from the handle on; `dropped` carries the step and its new place."""

    dropped = Signal(str, int)

    def __init__(self, column: CardColumn) -> None:
        super().__init__(column)
        self._column = column
        self._key = ""
        self._place = -1
        self._line: DropLine | None = None

    def begin(self, key: str, at: QPoint) -> None:
        """Follow the mouse until its button is let go; Esc ends it where it was."""
        self._key, self._place = key, self._column.keys().index(key)
        self._line = DropLine(self._column.viewport())
        QApplication.setOverrideCursor(Qt.CursorShape.ClosedHandCursor)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._follow(at)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._key:
            return False
        if isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseMove:
                self._follow(event.globalPosition().toPoint())
                return True
            if event.type() is QEvent.Type.MouseButtonRelease:
                self._follow(event.globalPosition().toPoint())
                self._end(drop=True)
                return True
        escaped = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escaped and event.type() is QEvent.Type.KeyPress:
            self._end(drop=False)
            return True
        return False

    def _follow(self, at: QPoint) -> None:
        column, port = self._column, self._column.viewport()
        self._scroll(port.mapFromGlobal(at).y())
        y = port.mapFromGlobal(at).y()
        places = column.places()
        gap = sum(place.center().y() < y for place in places)
        here = column.keys().index(self._key)
        self._place = gap - 1 if gap > here else gap
        top = places[gap].top() if gap < len(places) else places[-1].bottom() + 3 * _LINE
        line = self._line
        if line is not None:
            side = current_theme().px(14)
            line.setGeometry(side, top - 2 * _LINE, port.width() - 2 * side, _LINE)
            line.show()
            line.raise_()

    def _scroll(self, y: int) -> None:
        bar, high = self._column.verticalScrollBar(), self._column.viewport().height()
        by = -_SPEED if y < _EDGE else _SPEED if y > high - _EDGE else 0
        bar.setValue(bar.value() + by)

    def _end(self, *, drop: bool) -> None:
        key, self._key = self._key, ""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        QApplication.restoreOverrideCursor()
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
            self._line = None
        if drop and self._place != self._column.keys().index(key):
            self.dropped.emit(key, self._place)
