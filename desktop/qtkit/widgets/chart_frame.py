"""Where the parts of a chart are: the area between its axes, a place for each point."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QWidget

from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.chart_data import ChartData, Shape

_GAP, _EDGE = 8, 8
_SLOT = 0.72


class Frame:
    """Places for left-to-right, mirrored where the language reads from the right."""

    def __init__(self, widget: QWidget, data: ChartData) -> None:
        theme = current_theme()
        self.data, self.width = data, widget.width()
        self.is_mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.ticks = data.ticks()
        metrics = theme.metrics("note")
        wide = max(metrics.horizontalAdvance(words) for words in data.tick_words())
        end = max(
            (theme.metrics("note_strong").horizontalAdvance(w) for w in self._ends()), default=0
        )
        gap, line = theme.px(_GAP), theme.metrics("note_strong").height()
        self.line = line
        head = line + gap + (line + gap if data.events else 0)
        left, foot = wide + gap + theme.px(_EDGE), metrics.height() + gap
        across = widget.width() - left - end - (2 * gap if end else gap)
        down = widget.height() - head - foot - theme.px(_EDGE)
        self.area = QRectF(left, head, max(1.0, across), max(1.0, down))

    def slot(self) -> float:
        """Return the width of the place of a point."""
        return self.area.width() / max(1, self.data.places)

    def x(self, place: int) -> float:
        """Return the middle of a place across."""
        return self.across(self.area.left() + (place + 0.5) * self.slot())

    def across(self, x: float) -> float:
        """Return where a place given for left-to-right is."""
        return self.width - x if self.is_mirrored else x

    def y(self, value: float) -> float:
        """Return the height of a value."""
        low, high = self.ticks[0], self.ticks[-1]
        return self.area.bottom() - (value - low) / (high - low) * self.area.height()

    def box(self, rect: QRectF) -> QRectF:
        """Return where a rectangle given for left-to-right is."""
        if not self.is_mirrored:
            return rect
        return QRectF(self.width - rect.right(), rect.top(), rect.width(), rect.height())

    def bar(self, series: int, place: int) -> QRectF:
        """Return the bar of a point."""
        bars = [at for at, each in enumerate(self.data.series) if is_bar(each.shape)]
        wide = self.slot() * _SLOT / max(1, len(bars))
        left = self.area.left() + (place + 0.5) * self.slot() - wide * len(bars) / 2
        left += wide * (bars.index(series) if series in bars else 0)
        value = self.data.series[series].points[place].value or 0.0
        top, zero = self.y(max(value, 0.0)), self.y(min(value, 0.0))
        return self.box(QRectF(left, top, wide - 1, zero - top))

    def spot(self, series: int, place: int) -> QPointF | None:
        """Return where a point is; None where there is no data."""
        point = self.data.series[series].points[place]
        if point.value is None:
            return None
        if is_bar(self.data.series[series].shape) and not self.data.is_few:
            bar = self.bar(series, place)
            return QPointF(bar.center().x(), self.y(point.value))
        return QPointF(self.x(place), self.y(point.value))

    def nearest(self, at: QPointF) -> tuple[int, int] | None:
        """Return series and place of the point that is nearest, None beside the area."""
        if not self.area.contains(QPointF(self.across(at.x()), at.y())):
            return None
        found: tuple[float, tuple[int, int]] | None = None
        for number, series in enumerate(self.data.series):
            for place in range(len(series.points)):
                spot = self.spot(number, place)
                if spot is not None:
                    far = (abs(spot.x() - at.x()) * 4 + abs(spot.y() - at.y()), (number, place))
                    found = far if found is None or far < found else found
        return found[1] if found else None

    def _ends(self) -> list[str]:
        """Return what is written behind the area: levels, or the last values of lines."""
        data = self.data
        if data.is_few:
            return []
        lines = [each for each in data.series if not is_bar(each.shape) and each.points]
        values = [each.points[-1].value for each in lines]
        lasts = [] if data.levels else [data.words(each) for each in values if each is not None]
        return [*(each.words for each in data.levels), *lasts]


def is_bar(shape: Shape) -> bool:
    """Return whether a series is drawn as bars."""
    return shape in (Shape.BAR, Shape.HOLLOW_BAR)
