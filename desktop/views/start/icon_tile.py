"""A tinted square with an icon in the middle."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.icons import paint_icon
from desktop.qtkit.logo import paint_logo
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens

_SIDE, _ICON = 44, 20


class IconTile(QWidget):
    """An icon in a tone (violet, blue, green, amber); without an icon the mark of the program."""

    def __init__(self, icon: str = "", tone: str = "") -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().px(_SIDE)
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if not self._icon:
            dark = theme.dark
            ground, ink = (
                (theme.colour("accent"), theme.colour("onaccent")) if dark else (None, None)
            )
            paint_logo(painter, box, ground, ink)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{self._tone}bg"))
        radius = tokens().radius["card"]
        painter.drawRoundedRect(box, radius, radius)
        side = theme.px(_ICON)
        middle = QRectF(0, 0, side, side)
        middle.moveCenter(box.center())
        paint_icon(painter, middle, self._icon, theme.colour(self._tone))
