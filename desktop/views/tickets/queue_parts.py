"""The three parts of the queue side by side: views, table, preview; widths by text size."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QWidget
from typing_extensions import override

from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import by_pixels

_LEAST = (180, 400, 320)
_WIDTHS = (206, 782, 388)
# Below these widths (at 100 %) the preview, then the list of views, makes room for the table.
_PREVIEW_FROM, _LIST_FROM = 1180, 1000


class QueueParts(QSplitter):
    """Hides what has no room; a person can bring it back."""

    def __init__(self, views: QWidget, table: QWidget, preview: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._views, self._preview = views, preview
        self._parts = (views, table, preview)
        self.setObjectName("queue_splitter")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for part in self._parts:
            self.addWidget(part)
        for found in views.findChildren(QAbstractItemView):
            by_pixels(found)
        self.setStretchFactor(1, 1)
        self._fit()
        current_theme().changed.connect(self._fit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._make_room()

    def _make_room(self) -> None:
        theme = current_theme()
        self._preview.setVisible(self.width() >= theme.px(_PREVIEW_FROM))
        self._views.setVisible(self.width() >= theme.px(_LIST_FROM))

    def _fit(self) -> None:
        theme = current_theme()
        for part, least in zip(self._parts, _LEAST, strict=True):
            part.setMinimumWidth(theme.px(least))
        self.setSizes([theme.px(width) for width in _WIDTHS])
        self._make_room()
