"""A small picture of a whole drawing over its corner: what is seen of it, and a way elsewhere."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.qtkit.drawing_painter import paint_drawing
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.drawingcanvas import DrawingCanvas

_WIDE, _HIGH, _EDGE = 180, 110, 10


class DrawingOverview(QWidget):
    """Stands in a corner of a scrolled drawing while that is larger than its pane."""

    def __init__(self, area: QScrollArea, canvas: DrawingCanvas) -> None:
        super().__init__(area)
        self._area, self._canvas = area, canvas
        self._picture: tuple[object, QPixmap] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # The bars and the arrow keys do the same for who has no mouse.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
            bar.valueChanged.connect(lambda _value: self.update())
            bar.rangeChanged.connect(lambda _low, _high: self.place())
        area.installEventFilter(self)
        current_theme().changed.connect(self._forget)
        self.hide()

    def place(self) -> None:
        """Stand in the corner, or nowhere while all of the drawing is seen."""
        bars = (self._area.horizontalScrollBar(), self._area.verticalScrollBar())
        drawing = self._canvas.drawing
        needed = bool(drawing.shapes) and any(bar.maximum() > 0 for bar in bars)
        self.setVisible(needed)
        if needed:
            theme = current_theme()
            room = QSize(theme.px(_WIDE), theme.px(_HIGH))
            share = min(room.width() / drawing.width, room.height() / drawing.height)
            self.resize(round(drawing.width * share), round(drawing.height * share))
            port = self._area.viewport().geometry()
            edge = theme.px(_EDGE)
            self.move(port.right() - self.width() - edge, port.bottom() - self.height() - edge)
            self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.drawPixmap(0, 0, self._whole())
        painter.setPen(QPen(theme.colour("border2"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.drawRect(self._seen().adjusted(1, 1, -1, -1))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def _forget(self) -> None:
        self._picture = None
        self.place()

    def _whole(self) -> QPixmap:
        drawing = self._canvas.drawing
        if self._picture is not None and self._picture[0] is drawing:
            found = self._picture[1]
            if found.size() == self.size() * self.devicePixelRatioF():
                return found
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(current_theme().colour("raised"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / drawing.width, self.height() / drawing.height)
        paint_drawing(painter, drawing)
        painter.end()
        self._picture = drawing, picture
        return picture

    def _seen(self) -> QRectF:
        """Return which part of the picture is in the pane."""
        canvas, port = self._canvas, self._area.viewport().rect()
        shown = QRectF(canvas.mapFrom(self._area.viewport(), port.topLeft()), QSize(port.size()))
        shown.translate(-canvas.origin())
        share = self.width() / (canvas.drawing.width * canvas.scale)
        part = QRectF(shown.topLeft() * share, shown.size() * share)
        return part.intersected(QRectF(self.rect()))

    def _go(self, at: QPointF) -> None:
        """Bring what is at a point of the picture into the middle of the pane."""
        canvas, port = self._canvas, self._area.viewport().rect()
        wanted = at * (canvas.drawing.width * canvas.scale / self.width()) + canvas.origin()
        self._area.horizontalScrollBar().setValue(round(wanted.x() - port.width() / 2))
        self._area.verticalScrollBar().setValue(round(wanted.y() - port.height() / 2))
