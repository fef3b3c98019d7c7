"""Images and drawings on a page, made smaller to fit; what can't be read is named instead."""

import io
import warnings

from PIL import Image
from reportlab.lib.utils import ImageReader

from desktop.drawing.colours import paper_colours
from desktop.drawing.display_list import Drawing
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.piece import Piece, Room
from desktop.drawing.pdf import At, paint_on_page

_MOST_PIXELS = 60_000_000
_MOST_SIDE = 2_400
_POINTS_PER_PIXEL = 0.75
_MOST_SHARE = 0.9


class PicturePiece(Piece):
    """An image, 96 pixels to the inch, never larger than the page."""

    def __init__(self, image: Image.Image, *, before: float = 0.0) -> None:
        self._wide, self._high = (side * _POINTS_PER_PIXEL for side in image.size)
        image.thumbnail((_MOST_SIDE, _MOST_SIDE))
        self._image = ImageReader(image)
        self.before = before
        self._most = 0.0

    def height(self, width: float) -> float:
        """Return the height at its scale."""
        return self._high * self._scale(width)

    def part(self, room: Room) -> None:
        """Learn how high a page is: an image isn't parted, but made to fit one."""
        self._most = room.page * _MOST_SHARE

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw it."""
        scale = self._scale(width)
        high = self._high * scale
        pen.canvas.drawImage(
            self._image, x, pen.height - y - high, self._wide * scale, high, mask="auto"
        )

    def _scale(self, width: float) -> float:
        scale = min(1.0, width / self._wide)
        if self._most and self._high * scale > self._most:
            scale = self._most / self._high
        return scale


class DrawingPiece(Piece):
    """A drawing as vectors, never larger than the page."""

    def __init__(self, drawing: Drawing, *, before: float = 0.0) -> None:
        self._drawing = drawing
        self.before = before
        self._most = 0.0

    def height(self, width: float) -> float:
        """Return the height at its scale."""
        return self._drawing.height * self._scale(width)

    def part(self, room: Room) -> None:
        """Learn how high a page is: a drawing isn't parted, but made to fit one."""
        self._most = room.page * _MOST_SHARE

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw it."""
        at = At(x, pen.height - y, self._scale(width))
        paint_on_page(pen.canvas, self._drawing, at, paper_colours())

    def _scale(self, width: float) -> float:
        scale = min(1.0, width / max(self._drawing.width, 1.0))
        if self._most and self._drawing.height * scale > self._most:
            scale = self._most / self._drawing.height
        return scale


def read_image(data: bytes) -> Image.Image | None:
    """Return an image; None for what is none, is damaged, or is far too large."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            image = Image.open(io.BytesIO(data))
            if image.width * image.height > _MOST_PIXELS:
                return None
            return image.convert("RGBA" if image.mode in ("RGBA", "LA", "PA", "P") else "RGB")
        except (OSError, ValueError, SyntaxError, Warning, Image.DecompressionBombError):
            return None
