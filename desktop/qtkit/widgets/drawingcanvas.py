"""The painted part of a drawing view: its regions are walked by keys, hovered, clicked."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop.drawing.display_list import Drawing, Region
from desktop.qtkit.drawing_painter import changed_parts, paint_drawing
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.drawingmarks import AROUND, paint_held, paint_mark, paint_words
from desktop.qtkit.widgets.regionwalk import WAYS, nearest

NOTHING = Drawing(0.0, 0.0, ())
_LINE = 3.0
_KEY = Qt.Key
_ACTIVATES = (_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Space)


class DrawingCanvas(QWidget):
    """Tab walks the regions in their order, arrows go to the nearest one, Enter activates.

    `used` follows F2 or a double click; `dragged` tells where in the drawing a region was let go,
    `panned` how far the empty ground is being dragged.
    """

    activated = Signal(str)
    walked = Signal(str)
    used = Signal(str)
    dragged = Signal(str, QPointF)
    menu_wanted = Signal(str, QPoint)
    panned = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.drawing = NOTHING
        self.scale = 1.0
        self.current = ""
        self.empty_text = ""
        self.can_drag = False
        self._hovered = ""
        self._pressed: tuple[str, QPointF] | None = None
        self._held: QPointF | None = None
        self._ground: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setMouseTracking(True)
        current_theme().changed.connect(self.update)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a drawing; a region that was walked to stays the current one."""
        before, self.drawing, self._hovered = self.drawing, drawing, ""
        if self.region(self.current) is None:
            self.current = ""
        self.say()
        self._update_from(before)

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

    def _update_from(self, before: Drawing) -> None:
        """Paint anew what another drawing paints otherwise: often a box or two."""
        changed = changed_parts(before, self.drawing)
        if changed is None:
            self.update()
        for each in changed or ():
            self.update(self._on_canvas(*each))

    def _on_canvas(self, left: float, top: float, right: float, bottom: float) -> QRect:
        """Return where a part of the drawing lies, with its lines and the mark around it."""
        origin, scale = self.origin(), self.scale
        room = AROUND * scale + _LINE
        return QRectF(
            QPointF(origin.x() + left * scale - room, origin.y() + top * scale - room),
            QPointF(origin.x() + right * scale + room, origin.y() + bottom * scale + room),
        ).toAlignedRect()

    def _in_drawing(self, part: QRect) -> QRectF:
        """Return what of the drawing a part of the canvas shows."""
        scale, origin = self.scale, self.origin()
        first = (QPointF(part.topLeft()) - origin) / scale
        seen = QRectF(first, QSizeF(part.size()) / scale)
        return seen.adjusted(-AROUND, -AROUND, AROUND, AROUND)

    def _update_region(self, name: str) -> None:
        region = self.region(name)
        if region is not None:
            far = region.x + region.width, region.y + region.height
            self.update(self._on_canvas(region.x, region.y, *far))

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
            paint_words(painter, self.rect(), self.empty_text)
            return
        painter.translate(self.origin())
        painter.scale(self.scale, self.scale)
        paint_drawing(painter, self.drawing, seen=self._in_drawing(event.rect()))
        self._paint_mark(painter, self._hovered, "control", 1.2)
        self._paint_held(painter)
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
        elif key in WAYS:
            self._walk(WAYS[key])
        elif key in _ACTIVATES and self.current:
            self.activated.emit(self.current)
        elif key == _KEY.Key_F2 and self.current:
            self.used.emit(self.current)
        elif key == _KEY.Key_Escape and self.current:
            # The next Tab leaves the drawing, however many regions there are.
            self.current = ""
            self.update()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        found = self.region_at(QPointF(event.pos()))
        name = found.name if found else self.current
        self.menu_wanted.emit(name, event.globalPos())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.region_at(event.position())
        if found:
            self.used.emit(found.name)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, pressed, self._held, self._pressed = self._held, self._pressed, None, None
        self._ground = None
        self.update()
        if held is not None and pressed is not None:
            at = (event.position() - self.origin()) / self.scale
            self.dragged.emit(pressed[0], at)
        super().mouseReleaseEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._ground is not None:
            # On the screen: the canvas itself moves along.
            now = event.globalPosition().toPoint()
            self.panned.emit(now - self._ground)
            self._ground = now
            return
        if self._pressed is not None and self.can_drag:
            far = (event.position() - self._pressed[1]).manhattanLength()
            if self._held is not None or far >= QApplication.startDragDistance():
                self._held = event.position()
                self.update()
                return
        found = self.region_at(event.position())
        self._hover(found.name if found else "")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.region_at(event.position())
        if found and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = found.name, event.position()
            self.current = found.name
            self.update()
            self.activated.emit(found.name)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._ground = event.globalPosition().toPoint()
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
            for each in (self._hovered, name):
                self._update_region(each)
            self._hovered = name
            shape = Qt.CursorShape.PointingHandCursor if name else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)

    def _place_of_current(self) -> int:
        names = [region.name for region in self.drawing.regions]
        return names.index(self.current) if self.current in names else -1

    def _walk(self, way: QPointF) -> None:
        here = self.region(self.current)
        if here is None:
            self.walk_to(self.drawing.regions[0])
            return
        reached = nearest(self.drawing.regions, here, way)
        if reached is not None:
            self.walk_to(reached)

    def _paint_mark(self, painter: QPainter, name: str, token: str, width: float) -> None:
        region = self.region(name)
        if region is not None:
            paint_mark(painter, region, token, width / self.scale)

    def _paint_held(self, painter: QPainter) -> None:
        region = self.region(self._pressed[0]) if self._pressed and self._held else None
        if region is not None and self._held is not None:
            at = (self._held - self.origin()) / self.scale
            paint_held(painter, region, at, 1.6 / self.scale)
