"""The small chain of steps: boxes in a row, with the ways out beneath them."""

from typing import NamedTuple

from desktop.drawing.linebreak import break_lines
from desktop.drawing.measure import fitted
from desktop.drawing.pages import content
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.piece import Piece, Stack
from desktop.drawing.pages.text import MIDDLE

_HIGH = 24.0
_GAP = 16.0
_MOST = 5
_SIZES = (9.5, 8.75, 8.0)
_ASIDE = 8.0
_LINE = 1.2
_ROW_GAP = 10.0
_ARROW = 4.5
_PAD = 4.0
_DROP = 13.0


def chain(links: tuple[content.Link, ...]) -> Piece:
    """Return boxes in rows of five at most, with arrows between them, ways out beneath."""
    rows = [links[at : at + _MOST] for at in range(0, len(links), _MOST)]
    columns = min(len(links), _MOST)
    return Stack([
        ChainRow(row, columns, last=at == len(rows) - 1, before=_ROW_GAP)
        for at, row in enumerate(rows)
    ])  # fmt: skip


class _Box(NamedTuple):
    """What a box says, in lines of a size; the way out beneath it."""

    size: float
    title: list[str]
    aside: list[str]


class ChainRow(Piece):
    """One row of boxes."""

    def __init__(
        self, links: tuple[content.Link, ...], columns: int, *, last: bool, before: float
    ) -> None:
        self._links, self._columns, self._last = links, columns, last
        self.before = before

    def height(self, width: float) -> float:
        """Return the height, with the ways out."""
        boxes = self._boxes(self._wide(width))
        asides = max(len(box.aside) for box in boxes)
        return _box_high(boxes) + (_DROP + 3 + asides * _ASIDE * _LINE if asides else 0.0)

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw boxes, arrows and ways out."""
        wide = self._wide(width)
        boxes = self._boxes(wide)
        high = _box_high(boxes)
        for at, box in enumerate(boxes):
            left = x + at * (wide + _GAP)
            _paint_box(pen, box, (left, y, wide, high))
            if not self._last or at < len(boxes) - 1:
                _arrow(pen, (left + wide, y + high / 2))

    def _wide(self, width: float) -> float:
        return (width - _GAP * (self._columns - 1)) / self._columns

    def _boxes(self, wide: float) -> list[_Box]:
        return [_box(link, wide) for link in self._links]


def _box(link: content.Link, wide: float) -> _Box:
    room = wide - 2 * _PAD
    for size in _SIZES:
        title = break_lines(link.text, room, size, bold=True)
        if len(title) <= 2:  # noqa: PLR2004 - the lines that a box holds
            break
    aside = _two(link.aside, wide + _GAP - 4, _ASIDE) if link.aside else []
    return _Box(size, _two(link.text, room, size), aside)


def _two(text: str, room: float, size: float) -> list[str]:
    """Return two lines at most; only what is far too long loses its end."""
    first, *more = break_lines(text, room, size, bold=True)
    return [first, fitted(" ".join(more), room, size, bold=True)] if more else [first]


def _box_high(boxes: list[_Box]) -> float:
    return max(_HIGH, *(len(box.title) * box.size * _LINE + 2 * _PAD for box in boxes))


def _paint_box(pen: Pen, box: _Box, place: tuple[float, float, float, float]) -> None:
    x, y, wide, high = place
    centre = x + wide / 2
    pen.frame(place, "text2", 0.9, 3.5)
    line = box.size * _LINE
    baseline = y + (high - line * len(box.title) + line) / 2 + box.size * MIDDLE
    for text in box.title:
        pen.text_middle((centre, baseline), text, box.size, bold=True)
        baseline += line
    if box.aside:
        below = y + high
        pen.line((centre, below, centre, below + _DROP), "text2", 0.8, (2.0, 1.6))
        for at, text in enumerate(box.aside):
            baseline = below + _DROP + 9 + at * _ASIDE * _LINE
            pen.text_middle((centre, baseline), text, _ASIDE, "cautious", bold=True)


def _arrow(pen: Pen, at: tuple[float, float]) -> None:
    x, y = at
    end = x + _GAP
    pen.line((x, y, end - _ARROW, y), "text2", 0.9)
    pen.polygon(((end, y), (end - _ARROW, y - 2.6), (end - _ARROW, y + 2.6)), "text2")
