"""The painted part of a chart: its points are stepped through by arrow keys, or by the mouse."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.chart_data import ChartData, Verdict
from desktop.qtkit.widgets.chart_frame import Frame
from desktop.qtkit.widgets.chart_paint import (
    paint_chart,
    paint_current,
    paint_skeleton,
    paint_tip,
)
from desktop.qtkit.widgets.look import focus_ring

_WIDE, _HIGH, _LEAST_WIDE, _LEAST_HIGH = 420, 230, 220, 160
_SHOWN_CHARS = 80

Spot = tuple[int, int]


class Showing(StrEnum):
    """What stands between the axes."""

    NOTHING = "nothing"
    WAITING = "waiting"
    DATA = "data"


class ChartPlot(QWidget):
    """Left and Right step through the points, Up and Down change the series; each is told."""

    stepped = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.data = ChartData("", "")
        self.showing = Showing.NOTHING
        self.current: Spot | None = None
        self._hovered: Spot | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        current_theme().changed.connect(self.updateGeometry)

    def show_data(self, data: ChartData) -> None:
        """Show a chart; a point that was stepped to stays the current one."""
        self.data, self._hovered = data, None
        self.showing = Showing.DATA if data.places else Showing.NOTHING
        if self.current is not None and self._point_at(self.current) is None:
            self.current = None
        self._say()
        self.update()

    def show_waiting(self, *, waits: bool) -> None:
        """Show axes alone: while values are being read, or because there are none."""
        self.showing = Showing.WAITING if waits else Showing.NOTHING
        self._say()
        self.update()

    def step_to(self, spot: Spot) -> None:
        """Make a point the current one, show its tooltip and tell readers of it."""
        self.current = spot
        self._say()
        said = QAccessibleAnnouncementEvent(self, self.said(spot))
        QAccessible.updateAccessibility(said)
        self.update()
        self.stepped.emit(*spot)

    def said(self, spot: Spot) -> str:
        """Return a point in words."""
        return ", ".join(self._tip(spot))

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_WIDE), theme.px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_LEAST_WIDE), theme.px(_LEAST_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.showing is Showing.DATA:
            frame = Frame(self, self.data)
            paint_chart(painter, frame)
            self._paint_current(painter, frame)
        else:
            paint_skeleton(painter, QRectF(self.rect()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            focus_ring(painter, self.rect())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ways = {Qt.Key.Key_Left: 1 if mirrored else -1, Qt.Key.Key_Right: -1 if mirrored else 1}
        key = Qt.Key(event.key())
        if self.showing is not Showing.DATA:
            super().keyPressEvent(event)
        elif key in ways:
            self._step(ways[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._jump(last=key == Qt.Key.Key_End)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.current is not None:
            self._change_series(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.current is not None:
            self.current = None
            self._say()
            self.update()
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.showing is Showing.DATA:
            self._hover(Frame(self, self.data).nearest(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _paint_current(self, painter: QPainter, frame: Frame) -> None:
        shown = self._hovered or self.current
        at: QPointF | None = frame.spot(*shown) if shown else None
        if shown is not None and at is not None:
            paint_current(painter, at)
            paint_tip(painter, frame, at, self._tip(shown))

    def _hover(self, spot: Spot | None) -> None:
        if spot != self._hovered:
            self._hovered = spot
            self.update()

    def _point_at(self, spot: Spot) -> float | None:
        series, place = spot
        points = self.data.series[series].points if series < len(self.data.series) else ()
        return points[place].value if 0 <= place < len(points) else None

    def _step(self, by: int) -> None:
        series = self.current[0] if self.current else 0
        start = -1 if by > 0 else self.data.places
        place = (self.current[1] if self.current else start) + by
        while 0 <= place < self.data.places:
            if self._point_at((series, place)) is not None:
                self.step_to((series, place))
                return
            # A place without data is stepped over.
            place += by

    def _jump(self, *, last: bool) -> None:
        series = self.current[0] if self.current else 0
        self.current = (series, self.data.places if last else -1)
        self._step(-1 if last else 1)

    def _change_series(self, by: int) -> None:
        if self.current is not None:
            spot = (self.current[0] + by, self.current[1])
            if spot[0] >= 0 and self._point_at(spot) is not None:
                self.step_to(spot)

    def _tip(self, spot: Spot) -> list[str]:
        """Return what is said of a point: place, value with n, what is known about it."""
        series = self.data.series[spot[0]]
        point = series.points[spot[1]]
        verdicts = {
            Verdict.OUTSIDE: self.tr("outside the limits"),
            Verdict.BELOW: self.tr("misses the target"),
        }
        value = "" if point.value is None else self.data.words(point.value)
        count = "" if point.n is None else self.tr("n {n}").format(n=point.n)
        verdict = "" if self.data.is_few else verdicts.get(point.verdict, "")
        head = " · ".join(filter(None, (series.name, point.label)))
        much = " · ".join(filter(None, (value, count)))
        return [line for line in (head, much, point.note[:_SHOWN_CHARS], verdict) if line]

    def _say(self) -> None:
        if self.showing is Showing.WAITING:
            self.setAccessibleDescription(self.tr("Reading"))
        elif self.showing is Showing.NOTHING:
            self.setAccessibleDescription(self.tr("No data"))
        elif self.current is not None:
            self.setAccessibleDescription(self.said(self.current))
        else:
            self.setAccessibleDescription(self.tr("Arrow keys step through the points"))
