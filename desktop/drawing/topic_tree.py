"""A mind map as a picture: topics to the right of what they belong to, joined by lines."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.domain.mindmap import Topic
from desktop.drawing.display_list import Box, Drawing, Polyline, Region, Shape, Stroke, Text
from desktop.drawing.flow.sizes import cut_lines
from desktop.drawing.measure import centred_baseline, text_width

_SIZE, _LINE, _LINES = 12.0, 16.0, 4
_MOST, _PAD, _HIGH = 190.0, 9.0, 5.0
_OVER, _DOWN, _GROUP, _MARGIN = 38.0, 6.0, 10.0, 14.0
_BOLD = 2


class _Box(NamedTuple):
    """A topic in its place: its lines, where it begins, how large it is, what hangs on it."""

    name: str
    depth: int
    lines: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float
    parent: int


def topic_drawing(root: Topic) -> Drawing:
    """Return the picture of a tree; each topic is a region of its text."""
    boxes = _placed(_flat(root))
    width = max(box.x + box.width for box in boxes) + _MARGIN
    height = max(box.y + box.height for box in boxes) + _MARGIN
    shapes: list[Shape] = [_line(boxes[box.parent], box) for box in boxes if box.parent >= 0]
    for box in boxes:
        shapes += _drawn(box)
    regions = tuple(
        Region(str(at), box.name, box.x, box.y, box.width, box.height)
        for at, box in enumerate(boxes)
    )
    return Drawing(width, height, tuple(shapes), regions)


def _flat(root: Topic) -> list[_Box]:
    """Return the topics, each before those below it, without their places yet."""
    out: list[_Box] = []
    stack = [(root, 0, -1)]
    while stack:
        topic, level, parent = stack.pop()
        lines = cut_lines(topic.text, _MOST, _SIZE, _LINES) or ("",)
        wide = max(text_width(line, _SIZE, bold=level < _BOLD) for line in lines) + 2 * _PAD
        high = len(lines) * _LINE + 2 * _HIGH
        out.append(_Box(topic.text, level, lines, 0.0, 0.0, wide, high, parent))
        at = len(out) - 1
        stack += [(child, level + 1, at) for child in reversed(topic.children)]
    return out


def _placed(boxes: list[_Box]) -> list[_Box]:
    """Return the topics in their places: leaves below each other, others beside their middle."""
    begins, tops = _begins(boxes), _tops(boxes)
    lift = max(0.0, _MARGIN - min(tops.values()))
    return [box._replace(x=begins[box.depth], y=tops[at] + lift) for at, box in enumerate(boxes)]


def _begins(boxes: list[_Box]) -> dict[int, float]:
    """Return where each level begins."""
    widths: dict[int, float] = {}
    for box in boxes:
        widths[box.depth] = max(widths.get(box.depth, 0.0), box.width)
    begins = {0: _MARGIN}
    for level in range(1, len(widths)):
        begins[level] = begins[level - 1] + widths[level - 1] + _OVER
    return begins


def _tops(boxes: list[_Box]) -> dict[int, float]:
    below: dict[int, list[int]] = {}
    for at, box in enumerate(boxes):
        below.setdefault(box.parent, []).append(at)
    tops: dict[int, float] = {}
    free, last = _MARGIN, -1
    for at, box in enumerate(boxes):
        if at not in below:
            # Those of another topic stand a little apart.
            free += _GROUP if last >= 0 and boxes[last].parent != box.parent else 0.0
            tops[at], free, last = free, free + box.height + _DOWN, at
    for at in reversed(range(len(boxes))):
        if at in below:
            first, end = below[at][0], below[at][-1]
            middle = (tops[first] + tops[end] + boxes[end].height) / 2
            tops[at] = middle - boxes[at].height / 2
    return tops


def _line(parent: _Box, box: _Box) -> Polyline:
    begin = (parent.x + parent.width, parent.y + parent.height / 2)
    end = (box.x, box.y + box.height / 2)
    turn = end[0] - _OVER / 2
    return Polyline((begin, (turn, begin[1]), (turn, end[1]), end), Stroke("control", 1.1))


def _drawn(box: _Box) -> Iterator[Shape]:
    grounds = ("accentbg", "subtle", "surface")
    lines = ("accent", "control", "control")
    look = min(box.depth, len(grounds) - 1)
    place = (box.x, box.y, box.width, box.height)
    yield Box(*place, 6.0, grounds[look], Stroke(lines[look], 1.2))
    for at, line in enumerate(box.lines):
        middle = box.y + _HIGH + (at + 0.5) * _LINE
        baseline = centred_baseline(middle, _SIZE)
        yield Text(box.x + _PAD, baseline, line, _SIZE, "text", bold=box.depth < _BOLD)
