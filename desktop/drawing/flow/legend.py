"""The legend of a chart: what the marks at its boxes mean, in lines that fit a width."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.drawing.display_list import Box, Drawing, Shape, Text
from desktop.drawing.flow import looks
from desktop.drawing.flow.graph import NodeKind
from desktop.drawing.flow.marks import Mark, hourglass, mark_shapes, marked_look
from desktop.drawing.flow.placed import Rect
from desktop.drawing.measure import centred_baseline, fitted, text_width
from desktop.drawing.moving import Move, moved

_SIZE, _LINE = 11.0, 30.0
_SAMPLE = (44.0, 16.0)
_HOURGLASS = 8.0
# A mark hangs over the corners of its box.
_OVER, _GAP, _BETWEEN = 12.0, 10.0, 22.0


class Entry(NamedTuple):
    """A mark as it stands at boxes, and what it means."""

    mark: Mark
    text: str


def legend(entries: Sequence[Entry], width: float) -> Drawing:
    """Return the entries beside each other, on as many lines as they take."""
    shapes: list[Shape] = []
    x, y, widest = 0.0, 0.0, 0.0
    for entry in entries:
        own, wide = _entry(entry, width)
        if x and x + wide > width:
            x, y = 0.0, y + _LINE
        shapes += [moved(shape, Move(x, y)) for shape in own]
        widest = max(widest, x + wide)
        x += wide + _BETWEEN
    return Drawing(widest, y + _LINE if entries else 0.0, tuple(shapes))


def _entry(entry: Entry, width: float) -> tuple[list[Shape], float]:
    """Return the shapes of an entry from x 0, and how wide it is."""
    middle = _LINE / 2 + 2
    mark = entry.mark
    sample: list[Shape] = []
    if mark.waits:
        sample, begin = hourglass(_OVER / 2, middle), _OVER / 2 + _HOURGLASS + _GAP
    else:
        rect = Rect(_OVER, middle - _SAMPLE[1] / 2, *_SAMPLE)
        look = marked_look(looks.look_of(NodeKind.ACTION, plain=True), mark)
        sample = [Box(*rect, looks.RADIUS, look.fill, look.stroke), *mark_shapes(rect, mark)]
        begin = _OVER + _SAMPLE[0] + _GAP
        begin += max(0.0, _tag_over(mark))
    text = fitted(entry.text, max(width - begin, _SIZE), _SIZE)
    said = Text(begin, centred_baseline(middle, _SIZE), text, _SIZE, "text2")
    return [*sample, said], begin + text_width(text, _SIZE)


def _tag_over(mark: Mark) -> float:
    # The word at a corner reaches a little beyond its box.
    return looks.PAD_X / 2 if mark.tag else 0.0
