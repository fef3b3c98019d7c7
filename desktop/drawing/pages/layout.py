"""Fill pages with pieces: what doesn't fit is parted or moved on; headings keep what follows."""

from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop.drawing.pages.piece import Break, Piece, Room, Sizes

Placed = list[tuple[float, Piece]]


class Page(NamedTuple):
    """Each piece of a page and how far its upper edge is from the top; which way the page lies."""

    placed: Placed
    turned: bool = False


def pages_of(pieces: Iterable[Piece], sizes: Sizes) -> Iterator[Page]:
    """Yield the pages, one at least."""
    waiting = deque(pieces)
    turned, began = False, False
    while waiting or not began:
        filling = _Filling(sizes[turned])
        filling.fill(waiting)
        if filling.placed or not (waiting or began):
            yield Page(filling.placed, turned)
            began = True
        waiting.extendleft(reversed(filling.floating))
        if waiting and isinstance(piece := waiting[0], Break):
            turned = piece.turned
            waiting.popleft()


class _Filling:
    """One page while it is filled."""

    def __init__(self, size: tuple[float, float]) -> None:
        self._width, self._height = size
        self._used = 0.0
        self.placed: Placed = []
        self.floating: list[Piece] = []

    def fill(self, waiting: deque[Piece]) -> None:
        """Take pieces until the page is full or ends."""
        while waiting and not isinstance(waiting[0], Break):
            if not self._take(waiting.popleft(), waiting):
                return

    def _take(self, piece: Piece, waiting: deque[Piece]) -> bool:
        """Place a piece or its beginning; return whether the page may take more."""
        before = piece.before if self.placed else 0.0
        room = Room(self._width, self._height - self._used - before, self._height)
        part, rest = _fit(piece, room, waiting, first=not self.placed)
        if part is not None:
            self.placed.append((self._used + before, part))
            self._used += before + part.height(self._width)
        if rest is None:
            return True
        if rest.floats and part is None:
            self.floating.append(rest)
            return True
        waiting.appendleft(rest)
        if part is None and rest.keep_last:
            # Once is enough: where both don't fit a page together, one stands alone after all.
            rest.keep_last = False
            self._give_back(waiting)
        return False

    def _give_back(self, waiting: deque[Piece]) -> None:
        """Let the end of this page go along to the next one; something stays in any case."""
        y, last = self.placed[-1]
        parts = last.part(Room(self._width, last.height(self._width) - 1, self._height))
        if parts is not None:
            self.placed[-1] = (y, parts[0])
            waiting.appendleft(parts[1])
            return
        staying = len(self.placed) - 1
        while staying and self.placed[staying - 1][1].keep_next:
            staying -= 1
        if staying:
            waiting.extendleft(piece for _, piece in reversed(self.placed[staying:]))
            del self.placed[staying:]


def _fit(
    piece: Piece, room: Room, waiting: deque[Piece], *, first: bool
) -> tuple[Piece | None, Piece | None]:
    """Return what goes on this page, and what goes on to the next one."""
    if piece.height(room.width) <= room.left:
        lonely = piece.keep_next and not first and not _starts(piece, room, waiting)
        return (None, piece) if lonely else (piece, None)
    if parts := piece.part(room):
        return parts
    # What cannot be parted may have made itself smaller when it learnt the height of a page.
    if first or piece.height(room.width) <= room.left:
        return piece, None
    return None, piece


def _starts(piece: Piece, room: Room, waiting: deque[Piece]) -> bool:
    """Return whether what follows a heading begins on the same page."""
    used = piece.height(room.width)
    for after in waiting:
        rest = room.below(used + after.before)
        if after.height(room.width) > rest.left:
            return after.part(rest) is not None or after.height(room.width) <= rest.left
        if not after.keep_next:
            return True
        used += after.before + after.height(room.width)
    return True
