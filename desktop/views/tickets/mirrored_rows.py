"""The rows of the queue where the language reads from the right."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter

from desktop.qtkit.overriding import override
from desktop.views.tickets.hit_marks import paint_hits
from desktop.views.tickets.row_painter import BAR, Laid, RowPainter, Spans


class MirroredRows(RowPainter):
    """Measures every place from the right edge and turns it round as it is drawn.

    A class of its own, so that rows that read from the left ask nothing at each mark and word.
    """

    @override
    def begin(self, painter: QPainter, spans: Spans, size: QSize) -> None:
        width = size.width()
        super().begin(painter, mirrored_spans(spans, width), size)

    @override
    def _bar_left(self) -> int:
        return self._width - BAR

    @override
    def _mark_hits(self, painter: QPainter, box: QRect, line: tuple[str, str]) -> None:
        # The words stand at the right of their cell and still read in their own direction.
        used = self._static(line[0], box.width(), line[1]).width
        left = self._width - box.left() - used
        turned = QRect(left, box.top(), used, box.height())
        paint_hits(painter, turned, line, self.sought, self._theme)

    @override
    def _draw(self, painter: QPainter, left: int, top: int, text: Laid, role: str) -> None:
        super()._draw(painter, self._width - left - text.width, top, text, role)

    @override
    def _mark(
        self,
        painter: QPainter,
        place: tuple[int, int],
        key: tuple[object, ...],
        size: QSize,
        paint: Callable[[QPainter, QRect], None],
    ) -> None:
        left, top = place
        super()._mark(painter, (self._width - left - size.width(), top), key, size, paint)


def mirrored_spans(spans: Spans, width: int) -> Spans:
    """Return columns measured from the right edge of a row instead of from the left one."""
    return [(width - left - wide, wide) for left, wide in spans]
