"""Labels by role and tone, and one that shortens its text instead of being cut."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import set_look


def label(text: str = "", role: str = "body", tone: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label in a type role and a colour of the tokens."""
    found = QLabel(text)
    found.setProperty("role", role)
    if tone:
        found.setProperty("tone", tone)
    found.setWordWrap(wrap)
    found.setTextFormat(Qt.TextFormat.PlainText)
    return found


class ElidedLabel(QLabel):
    """A one-line label that ends in … where it is too narrow, with the whole text as tooltip."""

    def __init__(self, text: str = "", role: str = "body", tone: str = "") -> None:
        super().__init__(text)
        self.mode = Qt.TextElideMode.ElideRight
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_tone(self, tone: str) -> None:
        """Change the colour by token."""
        set_look(self, "tone", tone)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._explain()

    @override
    def minimumSizeHint(self) -> QSize:
        few = self.fontMetrics().horizontalAdvance("…") * 3
        return QSize(few, super().minimumSizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        # The style sheet's colour for this tone is in the palette only after polishing.
        tone = self.property("tone")
        painter.setPen(
            current_theme().colour(tone) if tone else self.palette().windowText().color()
        )
        painter.setFont(self.font())
        box = self.contentsRect()
        # The painter itself mirrors left and right where the language reads from the right.
        painter.drawText(box, self.alignment(), self._shortened())

    def _explain(self) -> None:
        self.setToolTip(self.text() if self._shortened() != self.text() else "")

    def _shortened(self) -> str:
        return self.fontMetrics().elidedText(self.text(), self.mode, self.contentsRect().width())
