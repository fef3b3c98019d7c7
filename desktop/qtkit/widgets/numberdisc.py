"""A number on a disc: which step this is; filled where it is the chosen one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.markdown_look import zoomed

_SIDE, _SIDEWAYS = 26, 6


class NumberDisc(QWidget):
    """Wider for numbers of three digits."""

    def __init__(self, number: int = 0) -> None:
        super().__init__()
        self._number, self._chosen, self._zoom = number, False, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def show_number(self, number: int, zoom: float = 1.0) -> None:
        """Show another number."""
        self._number, self._zoom = number, zoom
        self.updateGeometry()
        self.update()

    def set_chosen(self, *, chosen: bool) -> None:
        """Fill the disc, or not."""
        self._chosen = chosen
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        side = theme.px(_SIDE * self._zoom)
        more = max(0, len(str(self._number)) - 2) * theme.px(_SIDEWAYS * self._zoom)
        return QSize(side + more, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink = ("accent", "onaccent") if self._chosen else ("graybg", "text2")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setFont(zoomed(theme.font("strong"), self._zoom))
        painter.setPen(theme.colour(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
