"""What the marks of the chart mean, in few words beside their shapes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label

_SIDE, _PAIN = 12, "pain"


class Legend(QWidget):
    """Other marks stand in the as-is chart than in the to-be chart."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._parts: dict[str, tuple[QWidget, QWidget]] = {}
        for name, tone in (
            (_PAIN, "red"),
            ("waits", "amber"),
            ("added", "green"),
            ("changed", "accent"),
        ):
            sign, said = Sign(tone, triangle=name == _PAIN), label("", "meta", "text2")
            self._parts[name] = sign, said
            self._row.addWidget(sign)
            self._row.addWidget(said)

    def show_state(self, *, planned: bool) -> None:
        """Name the marks of one of the two states."""
        words = {
            _PAIN: self.tr("pain point"),
            "waits": self.tr("waiting"),
            "added": self.tr("new"),
            "changed": self.tr("changed"),
        }
        shown = ("added", "changed", "waits") if planned else (_PAIN, "waits")
        for name, parts in self._parts.items():
            for part in parts:
                part.setVisible(name in shown)
            parts[1].setText(words[name])  # type: ignore[attr-defined]


class Sign(QWidget):
    """A small shape in the colour of a mark."""

    def __init__(self, tone: str, *, triangle: bool) -> None:
        super().__init__()
        self._tone, self._triangle = tone, triangle

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().px(_SIDE)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(_SIDE)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        colour = theme.colour(self._tone)
        if self._triangle:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            top = QPointF(box.center().x(), box.top())
            painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
        else:
            painter.setPen(QPen(colour, 2))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
