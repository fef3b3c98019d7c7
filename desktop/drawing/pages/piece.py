"""What a page is filled with: pieces that know their height, and how to be parted."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.drawing.pages.pen import Pen

Sizes = tuple[tuple[float, float], tuple[float, float]]
"""Width and height of the content of a usual page, and of one that lies the other way."""


class Room(NamedTuple):
    """What is left of a page, and what a whole page has."""

    width: float
    left: float
    page: float

    def inside(self, width: float, taken: float) -> "Room":
        """Return the room within a frame that takes some height of every page."""
        return Room(width, self.left - taken, self.page - taken)

    def below(self, taken: float) -> "Room":
        """Return the room beneath something on the same page."""
        return self._replace(left=self.left - taken)


class Piece:
    """Something that is set beneath the piece before it; `before` is the gap between them.

    `keep_next` wants the beginning of what follows on its page, `keep_last` the end of what stands
    before it. A piece that `floats` lets what follows fill the page it doesn't fit.
    """

    before = 0.0
    keep_next = False
    keep_last = False
    floats = False

    def height(self, width: float) -> float:
        """Return the height at a width."""
        raise NotImplementedError

    def part(self, room: Room) -> "tuple[Piece, Piece] | None":
        """Return what fits into the room and the rest; None where nothing useful fits."""
        del room
        return None

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw at a place; `y` is the upper edge."""
        raise NotImplementedError


class Break(Piece):
    """What follows begins on a new page, one that lies the other way where it's `turned`."""

    def __init__(self, *, turned: bool = False) -> None:
        self.turned = turned

    def height(self, width: float) -> float:
        """Return nothing: it takes no room."""
        del width
        return 0.0


class Stack(Piece):
    """Pieces beneath each other, as one."""

    def __init__(self, pieces: Sequence[Piece], *, before: float = 0.0, keep: bool = False) -> None:
        self._pieces = pieces
        self._keep = keep
        self.before = before

    def height(self, width: float) -> float:
        """Return the height of all with the gaps between them."""
        return sum(piece.height(width) + piece.before * bool(i) for i, piece in self._numbered())

    def part(self, room: Room) -> "tuple[Piece, Piece] | None":
        """Return those that fit, the last of them in part, and the rest."""
        if self._keep and self.height(room.width) <= room.page:
            return None
        taken = 0.0
        for at, piece in self._numbered():
            gap = piece.before * bool(at)
            high = piece.height(room.width)
            if taken + gap + high > room.left:
                return self._parted(at, room.below(taken + gap))
            taken += gap + high
        return None

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw all."""
        for at, piece in self._numbered():
            y += piece.before * bool(at)
            piece.paint(pen, x, y, width)
            y += piece.height(width)

    def _numbered(self) -> "enumerate[Piece]":
        return enumerate(self._pieces)

    def _parted(self, at: int, room: Room) -> "tuple[Piece, Piece] | None":
        first, rest = list(self._pieces[:at]), list(self._pieces[at:])
        if parts := rest[0].part(room):
            first.append(parts[0])
            rest[0] = parts[1]
        while first and first[-1].keep_next and not parts:
            rest.insert(0, first.pop())
        if not first:
            return None
        return Stack(first, before=self.before), Stack(rest)
