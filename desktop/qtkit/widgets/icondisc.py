"""An icon on a tinted disc or square: what kind of thing this is, at the head of a pane."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.icons import paint_icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens

_SIZE, _ICON = 34, 17


class IconDisc(QWidget):
    """An icon by meaning in a state's colour: green, gray, amber …; its words stand beside it."""

    def __init__(self, name: str, tone: str, *, square: bool = False) -> None:
        super().__init__()
        self._name, self._tone, self._square = name, tone, square
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def set_icon(self, name: str, tone: str) -> None:
        """Show another icon or state."""
        if (name, tone) != (self._name, self._tone):
            self._name, self._tone = name, tone
            self.update()

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().px(_SIZE)
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{self._tone}bg"))
        radius = tokens().radius["control"] if self._square else self.width() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        side = theme.px(_ICON)
        spot = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(painter, spot, self._name, theme.colour(self._tone))
