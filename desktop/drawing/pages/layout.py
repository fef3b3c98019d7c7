"""Fill pages with pieces: what doesn't fit is parted or moved on; headings keep what follows."""

from collections import deque
from collections.abc import Iterable, Iterator

from desktop.drawing.pages.blocks import Break
from desktop.drawing.pages.piece import Piece, Room

Placed = list[tuple[float, Piece]]


def pages_of(pieces: Iterable[Piece], width: float, height: float) -> Iterator[Placed]:
    """Yield the pages, one at least: each piece and how far its upper edge is from the top."""
    waiting = deque(pieces)
    page: Placed = []
    used, began = 0.0, False
    while waiting:
        piece = waiting.popleft()
        used += piece.before if page else 0.0
        if not isinstance(piece, Break):
            room = Room(width, height - used, height)
            high, rest = _fit(piece, room, waiting, first=not page)
            if high is not None:
                page.append((used, high))
                used += high.height(width)
            if rest is None:
                continue
            waiting.appendleft(rest)
        if page:
            yield page
            began = True
        page, used = [], 0.0
    if page or not began:
        yield page


def _fit(
    piece: Piece, room: Room, waiting: "deque[Piece]", *, first: bool
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


def _starts(piece: Piece, room: Room, waiting: "deque[Piece]") -> bool:
    """Return whether what follows a heading begins on the same page."""
    used = piece.height(room.width)
    for after in waiting:
        rest = room.below(used + after.before)
        high = after.height(room.width)
        if high > rest.left:
            return after.part(rest) is not None
        if not after.keep_next:
            return True
        used += after.before + high
    return True
