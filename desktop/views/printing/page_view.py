"""One page of a PDF in a scroll area: rendered in the background, kept while it may be wanted."""

from collections import OrderedDict

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea

from desktop.drawing.pages.raster import Raster, render_page
from desktop.qtkit.overriding import override
from desktop.views.desk import Desk
from desktop.views.printing.paper import to_image

ZOOMS = (50, 75, 100, 125, 150, 200, 300)
FIT = 0
LANE = "pages"
_KEPT = 12
_POINTS = 72.0
_SCREEN_DPI = 96.0
_ROOM = 28


class PageView(QScrollArea):
    """Shows a page; `moved` carries its number (from 0), `zoomed` the percentage shown."""

    moved = Signal(int)
    zoomed = Signal(int)

    def __init__(self, desk: Desk, pdf: bytes, sizes: list[tuple[float, float]]) -> None:
        super().__init__()
        self._pdf, self._sizes = pdf, sizes
        self._reads = desk.latest(LANE, self)
        self._kept: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        self._zoom = FIT
        self.page = 0
        self._sheet = QLabel()
        self._sheet.setObjectName("page")
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return len(self._sizes)

    def go(self, page: int) -> None:
        """Show another page, the nearest there is."""
        page = max(0, min(page, self.count - 1))
        if page != self.page:
            self.page = page
            self.verticalScrollBar().setValue(0)
            self.moved.emit(page)
        self._show()

    def zoom_by(self, steps: int) -> None:
        """Take the next larger or smaller size; from a fitted page, the nearest one."""
        now = self.percent()
        larger = [each for each in ZOOMS if each > now]
        smaller = [each for each in ZOOMS if each < now]
        wanted = larger[:1] if steps > 0 else smaller[-1:]
        self.set_zoom(wanted[0] if wanted else now)

    def set_zoom(self, percent: int) -> None:
        """Show pages at a percentage, or FIT for whole pages."""
        self._zoom = percent
        self._show()

    def percent(self) -> int:
        """Return the percentage at which the page is shown."""
        if self._zoom:
            return self._zoom
        wide, high = self._sizes[self.page]
        room = self.viewport().size()
        scale = min((room.width() - _ROOM) / wide, (room.height() - _ROOM) / high)
        return max(10, int(scale * 100 * _POINTS / _SCREEN_DPI))

    def _show(self) -> None:
        percent = self.percent()
        self.zoomed.emit(percent)
        key = (self.page, percent)
        if key in self._kept:
            self._kept.move_to_end(key)
            self._put(self._kept[key])
            return
        page, pdf = key[0], self._pdf
        dpi = percent / 100 * _SCREEN_DPI * self.devicePixelRatioF()
        self._reads.start(
            lambda _my, _progress: render_page(pdf, page, dpi),
            lambda found: self._take(key, found),
        )

    def _take(self, key: tuple[int, int], found: Raster) -> None:
        pixmap = QPixmap.fromImage(to_image(found))
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._kept[key] = pixmap
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if key == (self.page, self.percent()):
            self._put(pixmap)

    def _put(self, pixmap: QPixmap) -> None:
        self._sheet.setPixmap(pixmap)
        size = pixmap.deviceIndependentSize().toSize()
        self._sheet.setMinimumSize(size.width() + _ROOM // 2, size.height() + _ROOM // 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom == FIT and self.isVisible():
            self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.count - 1,
        }
        # A page larger than the window is read to its end before the next one comes.
        further = event.key() == Qt.Key.Key_PageDown and bar.value() < bar.maximum()
        back = event.key() == Qt.Key.Key_PageUp and bar.value() > bar.minimum()
        if Qt.Key(event.key()) in steps and not further and not back:
            self.go(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
