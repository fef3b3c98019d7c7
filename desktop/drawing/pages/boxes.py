"""Frames around pieces: tinted with a bar, outlined; pieces marked by a bullet or a check box."""

from typing import NamedTuple

from desktop.drawing.measure import centred_baseline, text_width
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.piece import Piece, Room


class Frame(NamedTuple):
    """How a frame looks; insets are left, top, right, bottom."""

    insets: tuple[float, float, float, float]
    fill: str = ""
    outline: str = ""
    width: float = 0.75
    bar: str = ""
    bar_width: float = 3.0


class Framed(Piece):
    """A piece within a frame; parted, each part has a frame of its own."""

    def __init__(
        self, inside: Piece, frame: Frame, *, before: float = 0.0, keep_next: bool = False
    ) -> None:
        self._inside, self._frame = inside, frame
        self.before = before
        self.keep_next = keep_next

    def height(self, width: float) -> float:
        """Return the height with the insets."""
        return self._inside.height(self._inner(width)) + self._taken()

    def part(self, room: Room) -> tuple[Piece, Piece] | None:
        """Part what is inside."""
        parts = self._inside.part(room.inside(self._inner(room.width), self._taken()))
        if parts is None:
            return None
        return (
            Framed(parts[0], self._frame, before=self.before),
            Framed(parts[1], self._frame),
        )

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw the frame, then what is inside."""
        frame, high = self._frame, self.height(width)
        if frame.fill:
            pen.fill(x, y, (width, high), frame.fill)
        if frame.bar:
            pen.fill(x, y, (frame.bar_width, high), frame.bar)
        if frame.outline:
            pen.frame((x, y, width, high), frame.outline, frame.width)
        left, top = frame.insets[:2]
        self._inside.paint(pen, x + left, y + top, self._inner(width))

    def _inner(self, width: float) -> float:
        return max(width - self._frame.insets[0] - self._frame.insets[2], 12.0)

    def _taken(self) -> float:
        return self._frame.insets[1] + self._frame.insets[3]


class Mark(NamedTuple):
    """A bullet or a number; a check box where there is no text."""

    text: str
    size: float
    leading: float
    bold: bool = False


class Marked(Piece):
    """A piece with a mark at its left."""

    def __init__(self, mark: Mark, inside: Piece, *, before: float = 0.0) -> None:
        self._mark, self._inside = mark, inside
        wide = text_width(mark.text, mark.size, bold=mark.bold) + 5.0
        self._indent = max(_INDENT, wide) if mark.text else _BOX_INDENT
        self.before = before
        self._first = True

    def height(self, width: float) -> float:
        """Return the height of what is marked."""
        return self._inside.height(self._inner(width))

    def part(self, room: Room) -> tuple[Piece, Piece] | None:
        """Part what is marked; only the first part has the mark."""
        parts = self._inside.part(room.inside(self._inner(room.width), 0.0))
        if parts is None:
            return None
        first, rest = (
            Marked(self._mark, part, before=before)
            for part, before in zip(parts, (self.before, 0.0), strict=True)
        )
        first._first, rest._first = self._first, False  # noqa: SLF001 - of its own kind
        return first, rest

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw the mark and what is marked."""
        if self._first:
            mark = self._mark
            middle = y + mark.leading / 2
            if mark.text:
                at = (x, centred_baseline(middle, mark.size))
                pen.text(at, mark.text, mark.size, bold=mark.bold)
            else:
                check_box(pen, x, middle)
        self._inside.paint(pen, x + self._indent, y, self._inner(width))

    def _inner(self, width: float) -> float:
        return max(width - self._indent, 24.0)


class Rule(Piece):
    """A thin line across."""

    def __init__(self, *, before: float = 0.0) -> None:
        self.before = before

    def height(self, width: float) -> float:
        """Return the room it takes."""
        del width
        return 6.0

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw it."""
        pen.line((x, y + 3, x + width, y + 3))


def check_box(pen: Pen, x: float, middle: float, *, ticked: bool = False) -> None:
    """Draw a check box whose middle is at a height; its tick is two strokes."""
    top = middle - BOX / 2
    pen.frame((x, top, BOX, BOX), "ink", 0.7)
    if ticked:
        pen.line((x + 2, middle, x + 4, middle + 2.6), "ink", 1.3)
        pen.line((x + 4, middle + 2.6, x + 7.8, middle - 2.8), "ink", 1.3)


BOX = 9.6
"""The side of a check box."""
_BOX_INDENT = 17.0
_INDENT = 13.0
