"""What the marks of the chart mean, in few words beside their shapes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.drawing.colours import heat_colours
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.services.process.reality_chart import Measure, legend

_SIDE, _PAIN = 12, "pain"
_TONES = {_PAIN: "red", "waits": "amber", "added": "green", "changed": "accent"}


class Legend(QWidget):
    """Other marks stand in the as-is chart than in the to-be chart, or in that of real tickets."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._parts: dict[str, tuple[Sign, QLabel]] = {}
        for name, tone in _TONES.items():
            self._add(name, Sign(tone, triangle=name == _PAIN))
        for place, colour in enumerate(heat_colours().fills):
            self._add(f"heat{place}", Sign(colour, triangle=False, filled=True))

    def show_state(self, *, planned: bool) -> None:
        """Name the marks of one of the two states."""
        words = {
            _PAIN: self.tr("pain point"),
            "waits": self.tr("waiting"),
            "added": self.tr("new"),
            "changed": self.tr("changed"),
        }
        shown = ("added", "changed", "waits") if planned else (_PAIN, "waits")
        self._show({name: words[name] for name in shown})

    def show_heat(self, measure: Measure, language: str) -> None:
        """Name the classes of heat."""
        self._show({f"heat{at}": said for at, said in enumerate(legend(measure, language))})

    def _add(self, name: str, sign: "Sign") -> None:
        said = label("", "meta", "text2")
        self._parts[name] = sign, said
        self._row.addWidget(sign)
        self._row.addWidget(said)

    def _show(self, words: dict[str, str]) -> None:
        for name, (sign, said) in self._parts.items():
            sign.setVisible(name in words)
            said.setVisible(name in words)
            said.setText(words.get(name, ""))


class Sign(QWidget):
    """A small shape in the colour of a mark: a token, or the ground of a class of heat."""

    def __init__(self, tone: str, *, triangle: bool, filled: bool = False) -> None:
        super().__init__()
        self._tone, self._triangle, self._filled = tone, triangle, filled

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
            return
        painter.setPen(QPen(theme.colour("control") if self._filled else colour, 1 + self._edge()))
        painter.setBrush(colour if self._filled else QColor(0, 0, 0, 0))
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)

    def _edge(self) -> int:
        return 0 if self._filled else 1
