"""A pill with an icon and a word that is only looked at: a role, a time, a state."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import placed
from desktop.qtkit.widgets.markdown_look import zoomed

_PAD, _GAP, _ICON, _HIGH = 8, 4, 13, 21


class SignPill(QWidget):
    """A word on the tint of a state ("blue", "gray", "accent"), an icon before it."""

    def __init__(self, text: str = "", tone: str = "gray", icon: str = "") -> None:
        super().__init__()
        self._text, self._tone, self._icon, self._zoom = text, tone, icon, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)
        self.setAccessibleName(text)

    def show_text(self, text: str, tone: str = "gray", icon: str = "") -> None:
        """Show another word; none hides the pill."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the word."""
        return self._text

    def set_zoom(self, zoom: float) -> None:
        """Show it larger or smaller than the theme says."""
        self._zoom = zoom
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        width = self._metrics().horizontalAdvance(self._text) + 2 * self._px(_PAD)
        if self._icon:
            width += self._px(_ICON) + self._px(_GAP)
        return QSize(width, max(self._px(_HIGH), self._metrics().height() + 2))

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
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        left = self._px(_PAD)
        if self._icon:
            side = self._px(_ICON)
            spot = placed(self, QRect(left, (self.height() - side) // 2, side, side))
            painter.drawPixmap(spot, icon_pixmap(self._icon, side, self._tone))
            left += side + self._px(_GAP)
        painter.setFont(zoomed(theme.font("meta_strong"), self._zoom))
        painter.setPen(theme.colour(self._tone))
        spot = placed(self, QRect(left, 0, self.width() - left, self.height()))
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(spot, start, self._text)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(zoomed(current_theme().font("meta_strong"), self._zoom))

    def _px(self, value: float) -> int:
        return current_theme().px(value * self._zoom)
