"""The painted part of a drawing view: its regions are walked by keys, hovered, clicked."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.drawing.display_list import Drawing, Region
from desktop.qtkit.drawing_painter import paint_drawing
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme

NOTHING = Drawing(0.0, 0.0, ())
_AROUND, _RADIUS = 4.0, 8.0
_KEY = Qt.Key
_WAYS = {
    _KEY.Key_Left: QPointF(-1, 0),
    _KEY.Key_Right: QPointF(1, 0),
    _KEY.Key_Up: QPointF(0, -1),
    _KEY.Key_Down: QPointF(0, 1),
}
_ACTIVATES = (_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Space)
# What lies straight ahead is nearer than what lies aside.
_ASIDE = 3.0


class DrawingCanvas(QWidget):
    """Tab walks the regions in their order, arrows go to the nearest one, Enter activates."""

    activated = Signal(str)
    walked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.drawing = NOTHING
        self.scale = 1.0
        self.current = ""
        self.empty_text = ""
        self._hovered = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setMouseTracking(True)
        current_theme().changed.connect(self.update)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a drawing; a region that was walked to stays the current one."""
        self.drawing, self._hovered = drawing, ""
        if self.region(self.current) is None:
            self.current = ""
        self.say()
        self.update()

    def say(self) -> None:
        """Tell readers what is drawn: the regions in their order, each a line."""
        lines = [region.label for region in self.drawing.regions]
        self.setAccessibleDescription("\n".join(lines) or self.empty_text)

    def region(self, name: str) -> Region | None:
        """Return a region by its name."""
        return next((each for each in self.drawing.regions if each.name == name), None)

    def origin(self) -> QPointF:
        """Return where the drawing's corner lies: it stands in the middle of spare room."""
        spare = max(0.0, self.width() - self.drawing.width * self.scale)
        return QPointF(spare / 2, 0.0)

    def place(self, region: Region) -> QRectF:
        """Return where a region lies on the canvas."""
        origin = self.origin()
        return QRectF(
            origin.x() + region.x * self.scale,
            origin.y() + region.y * self.scale,
            region.width * self.scale,
            region.height * self.scale,
        )

    def walk_to(self, region: Region) -> None:
        """Make a region the current one and tell readers of it."""
        self.current = region.name
        said = QAccessibleAnnouncementEvent(self, region.label)
        QAccessible.updateAccessibility(said)
        self.update()
        self.walked.emit(region.name)

    @override
    def sizeHint(self) -> QSize:
        size = QSize(round(self.drawing.width), round(self.drawing.height))
        return size.expandedTo(QSize(120, 80))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), current_theme().colour("surface"))
        if not self.drawing.shapes:
            self._paint_empty(painter)
            return
        painter.translate(self.origin())
        painter.scale(self.scale, self.scale)
        seen = event.rect()
        paint_drawing(
            painter,
            self.drawing,
            seen=(seen.top() / self.scale - _AROUND, seen.bottom() / self.scale + _AROUND),
        )
        self._paint_mark(painter, self._hovered, "control", 1.2)
        if self.hasFocus():
            self._paint_mark(painter, self.current, "focus", 2.0)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        regions = self.drawing.regions
        place = self._place_of_current() + (1 if next else -1)
        if self.current and 0 <= place < len(regions):
            self.walk_to(regions[place])
            return True
        return super().focusNextPrevChild(next)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ends = {Qt.FocusReason.TabFocusReason: 0, Qt.FocusReason.BacktabFocusReason: -1}
        if event.reason() in ends and self.drawing.regions:
            self.walk_to(self.drawing.regions[ends[event.reason()]])
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, regions = Qt.Key(event.key()), self.drawing.regions
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if not regions or not plain:
            super().keyPressEvent(event)
        elif key in (_KEY.Key_Home, _KEY.Key_End):
            self.walk_to(regions[0 if key == _KEY.Key_Home else -1])
        elif key in _WAYS:
            self._walk(_WAYS[key])
        elif key in _ACTIVATES and self.current:
            self.activated.emit(self.current)
        elif key == _KEY.Key_Escape and self.current:
            # The next Tab leaves the drawing, however many regions there are.
            self.current = ""
            self.update()
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.region_at(event.position())
        self._hover(found.name if found else "")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.region_at(event.position())
        if found and event.button() is Qt.MouseButton.LeftButton:
            self.current = found.name
            self.update()
            self.activated.emit(found.name)
        else:
            super().mousePressEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover("")

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self.region_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found.label if found else "", self)
            return True
        return super().event(event)

    def region_at(self, point: QPointF) -> Region | None:
        """Return the region at a point of the canvas."""
        return next(
            (each for each in self.drawing.regions if self.place(each).contains(point)), None
        )

    def _hover(self, name: str) -> None:
        if name != self._hovered:
            self._hovered = name
            shape = Qt.CursorShape.PointingHandCursor if name else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def _place_of_current(self) -> int:
        names = [region.name for region in self.drawing.regions]
        return names.index(self.current) if self.current in names else -1

    def _walk(self, way: QPointF) -> None:
        here = self.region(self.current)
        if here is None:
            self.walk_to(self.drawing.regions[0])
            return
        reached = [
            (far, each)
            for each in self.drawing.regions
            if (far := _distance(here, each, way)) is not None
        ]
        if reached:
            self.walk_to(min(reached, key=lambda pair: pair[0])[1])

    def _paint_mark(self, painter: QPainter, name: str, token: str, width: float) -> None:
        region = self.region(name)
        if region is not None:
            painter.setPen(QPen(current_theme().colour(token), width / self.scale))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            rect = QRectF(region.x, region.y, region.width, region.height)
            around = rect.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
            painter.drawRoundedRect(around, _RADIUS, _RADIUS)

    def _paint_empty(self, painter: QPainter) -> None:
        theme = current_theme()
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("muted"))
        how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect(), how, self.empty_text)


def _distance(here: Region, there: Region, way: QPointF) -> float | None:
    """Return how far a region lies that way; None for those that don't."""
    over = there.x + there.width / 2 - here.x - here.width / 2
    down = there.y + there.height / 2 - here.y - here.height / 2
    ahead = over * way.x() + down * way.y()
    aside = abs(over * way.y()) + abs(down * way.x())
    return ahead + _ASIDE * aside if ahead > 1 and aside <= _ASIDE * ahead else None
