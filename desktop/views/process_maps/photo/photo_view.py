"""One photo, as large as its room until it is zoomed by wheel or keys, moved by dragging."""

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea

from desktop.qtkit.overriding import override

_LEAST, _MOST, _STEP = 0.05, 8.0, 1.2
_WHEEL_STEP = 120
_KEY = Qt.Key
_CLOSER, _FARTHER = (_KEY.Key_Plus, _KEY.Key_Equal), (_KEY.Key_Minus, _KEY.Key_Underscore)


class PhotoView(QScrollArea):
    """Plus and minus zoom, 0 fits again, arrows scroll."""

    def __init__(self) -> None:
        super().__init__()
        self._photo, self._picture = QLabel(), QPixmap()
        self._zoom = 0.0
        self._held: QPoint | None = None
        self._photo.setScaledContents(True)
        self._photo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(self._photo)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def show_picture(self, image: QImage | None) -> None:
        """Show a picture, or none; it fits its room again."""
        self._picture = QPixmap() if image is None else QPixmap.fromImage(image)
        self._photo.setPixmap(self._picture)
        self._zoom = 0.0
        self._fit()

    def scale(self) -> float:
        """Return how large the picture is shown; 1 is dot for dot."""
        return self._zoom or self._fitting()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Show the picture larger or smaller; the point at hand stays where it is."""
        if self._picture.isNull():
            return
        at = QPointF(self.viewport().rect().center()) if at is None else at
        before, bars = self.scale(), (self.horizontalScrollBar(), self.verticalScrollBar())
        spot = (at - QPointF(self._photo.pos())) / before
        self._zoom = min(max(before * factor, _LEAST), _MOST)
        self._fit()
        beyond = spot * self._zoom - at
        for bar, value in zip(bars, (beyond.x(), beyond.y()), strict=True):
            bar.setValue(round(value))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(_STEP ** (event.angleDelta().y() / _WHEEL_STEP), event.position())
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _CLOSER or key in _FARTHER:
            self.zoom(_STEP if key in _CLOSER else 1 / _STEP)
        elif key == _KEY.Key_0:
            self._zoom = 0.0
            self._fit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position().toPoint()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._held is not None:
            moved, self._held = self._held - here, here
            for bar, by in (
                (self.horizontalScrollBar(), moved.x()),
                (self.verticalScrollBar(), moved.y()),
            ):
                bar.setValue(bar.value() + by)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self._picture.size().toSizeF() * self.scale()
        self._photo.resize(wanted.toSize().expandedTo(QSize(1, 1)))

    def _fitting(self) -> float:
        size, room = self._picture.size(), self.maximumViewportSize()
        if size.isEmpty():
            return 1.0
        return min(1.0, room.width() / size.width(), room.height() / size.height()) or _LEAST
