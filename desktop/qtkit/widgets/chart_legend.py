"""The legend of a chart: each series by its shape, and what hatching or a diamond means."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.chart_data import ChartData, Shape, Verdict
from desktop.qtkit.widgets.chart_frame import is_bar
from desktop.qtkit.widgets.chart_marks import paint_bar, paint_point
from desktop.qtkit.widgets.labels import label

_SIDE, _GAP = 12, 5


class LegendMark(QWidget):
    """The shape of a series, or of a verdict; its word stands beside it."""

    def __init__(self, shape: Shape, verdict: Verdict = Verdict.NONE) -> None:
        super().__init__()
        self._shape, self._verdict = shape, verdict
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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if is_bar(self._shape):
            paint_bar(painter, box, self._shape, self._verdict)
        else:
            paint_point(painter, QPointF(box.center()), self._shape, self._verdict)


class Legend(QWidget):
    """Nothing where one series without verdicts needs no explaining."""

    def __init__(self) -> None:
        super().__init__()
        self._data = ChartData("", "")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)

    def show_data(self, data: ChartData) -> None:
        """Explain the shapes of a chart."""
        self._data = data
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        items = self.items()
        for name, shape, verdict in items:
            if self._row.count():
                self._row.addSpacing(_GAP)
            self._row.addWidget(LegendMark(shape, verdict))
            self._row.addWidget(label(name, "meta", "text2"))
        self.setVisible(bool(items))
        self.setAccessibleName(", ".join(name for name, *_ in items))

    def items(self) -> list[tuple[str, Shape, Verdict]]:
        """Return name, shape and verdict of each line of the legend."""
        data = self._data
        several = len(data.series) > 1
        found = [(each.name, each.shape, Verdict.NONE) for each in data.series if several]
        words = {
            Verdict.OUTSIDE: self.tr("outside the limits"),
            Verdict.BELOW: self.tr("misses the target"),
        }
        for verdict, name in words.items():
            shapes = [e.shape for e in data.series for p in e.points if p.verdict is verdict]
            if shapes and not data.is_few:
                found.append((name, shapes[0], verdict))
        return found

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_data(self._data)
