"""The line beneath the head of a first page: the title in the other language, the stamp."""

from desktop.drawing.measure import text_width
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.piece import Piece
from desktop.drawing.pages.text import Look, TextPiece

_LOOK = Look(10.5, 14.0, "muted")
_SIZE = 11.5
_HIGH = 20.0
_PAD = 12.0


class StampedLine(Piece):
    """A muted text at the left, a stamped word at the right."""

    def __init__(self, text: str, stamp: str) -> None:
        self._text = TextPiece(text, _LOOK)
        self._stamp = stamp

    def height(self, width: float) -> float:
        """Return the height of the text, and of the stamp's upper part at least."""
        return max(self._text.height(self._left(width)), _LOOK.leading)

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw text and stamp; the stamp hangs a little lower."""
        self._text.paint(pen, x, y, self._left(width))
        if not self._stamp:
            return
        wide = text_width(self._stamp, _SIZE, bold=True) + 2 * _PAD
        left, top = x + width - wide, y - 2.0
        pen.frame((left, top, wide, _HIGH), "cautious", 1.1, 2.5)
        baseline = top + _HIGH / 2 + _SIZE * 0.37
        pen.text((left + _PAD, baseline), self._stamp, _SIZE, "cautious", bold=True)

    def _left(self, width: float) -> float:
        stamp = text_width(self._stamp, _SIZE, bold=True) + 3 * _PAD if self._stamp else 0.0
        return max(width - stamp, 60.0)
