"""Show a drawing: as wide as the pane, zoomed by Ctrl and the wheel, its parts to be clicked."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from desktop.drawing.display_list import Drawing
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.drawingcanvas import DrawingCanvas
from desktop.qtkit.widgets.drawingoverview import DrawingOverview

_LEAST, _MOST, _STEP = 0.25, 4.0, 1.2
_WHEEL_STEP = 120
_SIGHT = 24
_READABLE = 0.5


class DrawingView(QScrollArea):
    """Fits the width of the pane until somebody zooms; Ctrl+0 fits again.

    A `whole` one fits its height as well, as long as what stands in it can be read; a small picture
    of all of it stands in its corner while that is larger than the pane.
    """

    region_clicked = Signal(str)
    zoomed = Signal()

    def __init__(self, empty_text: str = "", *, whole: bool = False) -> None:
        super().__init__()
        self.canvas = DrawingCanvas()
        self.canvas.empty_text = empty_text
        self._zoom = 0.0
        self._whole = whole
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.canvas)
        self.canvas.activated.connect(self.region_clicked)
        self.canvas.walked.connect(self.show_region)
        self.canvas.panned.connect(self._pan)
        self._overview = DrawingOverview(self, self.canvas) if whole else None
        current_theme().changed.connect(self._fit)
        self._fit()

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a drawing in place of the one before; zoom and place stay."""
        self.canvas.show_drawing(drawing)
        self._fit()

    def set_words(self, name: str, empty_text: str) -> None:
        """Set what readers call the drawing, and what stands where there is none."""
        self.canvas.setAccessibleName(name)
        self.canvas.empty_text = empty_text
        self.canvas.say()
        self.canvas.update()

    def show_region(self, name: str) -> None:
        """Scroll until a region is in sight."""
        region = self.canvas.region(name)
        if region is not None:
            middle = self.canvas.place(region).center().toPoint()
            wide, high = region.width * self.canvas.scale, region.height * self.canvas.scale
            self.ensureVisible(
                middle.x(), middle.y(), round(wide / 2) + _SIGHT, round(high / 2) + _SIGHT
            )

    def set_scale(self, scale: float) -> None:
        """Draw at a scale, until somebody zooms; 0 fits the pane again."""
        self._zoom = scale
        self._fit()

    def fit_scale(self) -> float:
        """Return the scale at which the drawing fits the pane."""
        return max(_LEAST, self._fitting(self._room()))

    def fit(self) -> None:
        """Fit the width of the pane."""
        self._zoom = 0.0
        self._fit()

    def percent(self) -> float:
        """Return how large the drawing is, 100 being its natural size."""
        return 100 * self.canvas.scale / current_theme().scale

    def zoom(self, by: float, around: QPointF | None = None) -> None:
        """Make the drawing larger or smaller; what is at a point of the pane stays there."""
        canvas, port = self.canvas, self.viewport()
        point = around or QPointF(port.rect().center())
        held = canvas.mapFrom(port, point) - canvas.origin()
        before = canvas.scale
        self._zoom = min(_MOST, max(_LEAST, before * by))
        self._fit()
        moved = held * (canvas.scale / before) + canvas.origin() - point
        self.horizontalScrollBar().setValue(round(moved.x()))
        self.verticalScrollBar().setValue(round(moved.y()))

    def _pan(self, by: QPoint) -> None:
        for bar, far in ((self.horizontalScrollBar(), by.x()), (self.verticalScrollBar(), by.y())):
            bar.setValue(bar.value() - far)

    @override
    def sizeHint(self) -> QSize:
        return self.canvas.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP ** (event.angleDelta().y() / _WHEEL_STEP), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP}
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in steps:
            self.zoom(steps[key])
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            # A chart reads the same in every language.
            self.canvas.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _fit(self) -> None:
        drawing, room = self.canvas.drawing, self._room()
        scale = self._zoom or max(_LEAST, self._fitting(room))
        size = QSize(round(drawing.width * scale), round(drawing.height * scale))
        size = size.expandedTo(room)
        if (scale, size) != (self.canvas.scale, self.canvas.size()):
            self.canvas.scale = scale
            self.canvas.resize(size)
            self.canvas.update()
        if self._overview is not None:
            self._overview.place()
        self.zoomed.emit()

    def _fitting(self, room: QSize) -> float:
        """Return the scale at which the drawing fits a room, never above its natural size."""
        drawing, natural = self.canvas.drawing, current_theme().scale
        if not drawing.width:
            return natural
        wide = min(natural, room.width() / drawing.width)
        high = room.height() / drawing.height if self._whole else wide
        return high if _READABLE * natural <= high < wide else wide

    def _room(self) -> QSize:
        """Return the room for the drawing where a bar for scrolling down would stand too."""
        area = QRect(self.contentsRect()).size()
        bar = self.verticalScrollBar().sizeHint().width()
        drawing = self.canvas.drawing
        scale = self._zoom or self._fitting(area)
        too_high = drawing.height * scale > area.height()
        return QSize(area.width() - (bar if too_high else 0), area.height())
