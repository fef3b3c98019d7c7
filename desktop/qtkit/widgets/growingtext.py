"""A text field of one line that grows with what is typed; Tab moves on, Enter begins a line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme

_EDGES = 10


class GrowingText(QPlainTextEdit):
    """Between `least` and `most` lines high; longer texts scroll."""

    def __init__(self, least: int = 1, most: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its lines wrap: a room that was narrower for a moment must not leave them pushed aside.
        self.horizontalScrollBar().valueChanged.connect(self._stay)
        self.setProperty("growing", "true")
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        current_theme().changed.connect(self._fit)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _stay(self, value: int) -> None:
        if value:
            self.horizontalScrollBar().setValue(0)

    def _fit(self) -> None:
        # A plain document counts its height in lines.
        needed = round(self.document().size().height())
        lines = max(self._least, min(self._most, needed))
        line = current_theme().metrics("body").lineSpacing()
        height = max(lines * line + _EDGES, current_theme().height("control"))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
        more = needed > self._most
        wanted = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else self._none()
        self.setVerticalScrollBarPolicy(wanted)

    @staticmethod
    def _none() -> Qt.ScrollBarPolicy:
        return Qt.ScrollBarPolicy.ScrollBarAlwaysOff
