"""A row that goes on in the next line where it is too narrow, so that no button is ever cut."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from desktop.qtkit.overriding import override


class Flow(QLayout):
    """Items one behind the other; those after `add_end` stand at the end of their line."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._end: QWidget | None = None
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def add_end(self, widget: QWidget) -> None:
        """Add the one that keeps to the end of its line."""
        self._end = widget
        self.addWidget(widget)

    @override
    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        edges = self.contentsMargins()
        lines = self._lines(width - edges.left() - edges.right())
        return self._high(lines) + edges.top() + edges.bottom()

    @override
    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._seen()]
        wide = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return self._with_edges(QSize(wide, max((hint.height() for hint in hints), default=0)))

    @override
    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._seen():
            least = least.expandedTo(item.minimumSize())
        return self._with_edges(least)

    @override
    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        box = rect.marginsRemoved(self.contentsMargins())
        top = box.top()
        for line in self._lines(box.width()):
            self._place(line, QRect(box.left(), top, box.width(), self._high([line])), rect)
            top += self._high([line]) + self._gap

    def _place(self, line: list[QLayoutItem], box: QRect, whole: QRect) -> None:
        parent = self.parentWidget()
        way = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        left = box.left()
        for item in line:
            size = item.sizeHint()
            size.setWidth(min(size.width(), box.width()))
            if item.widget() is self._end:
                left = max(left, box.right() + 1 - size.width())
            spot = QRect(QPoint(left, box.top() + (box.height() - size.height()) // 2), size)
            item.setGeometry(QStyle.visualRect(way, whole, spot))
            left += size.width() + self._gap

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._seen():
            wide = item.sizeHint().width()
            if not lines or left + wide > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += wide + self._gap
        return lines

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _high(self, lines: list[list[QLayoutItem]]) -> int:
        heights = [max(item.sizeHint().height() for item in line) for line in lines]
        return sum(heights) + self._gap * max(0, len(heights) - 1)

    def _with_edges(self, size: QSize) -> QSize:
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())


def wraps(widget: QWidget) -> None:
    """Let a widget with a flow in it become higher where it is narrow."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
