"""A chart as a poster: title, state and legend around it, all of it one drawing."""

from typing import NamedTuple

from desktop.drawing.display_list import Box, Drawing, Polyline, Shape, Stroke, Text
from desktop.drawing.flow.legend import Entry, legend
from desktop.drawing.linebreak import break_lines
from desktop.drawing.measure import ELLIPSIS, centred_baseline, fitted, text_width
from desktop.drawing.moving import Move, moved

MOST_ENLARGED = 1.6
"""A chart is never printed larger than so many times its natural size."""

MARGIN = 28.0
FOOT_BASELINE = 30.0
"""How far the line of facts at the foot is from the lower edge."""

FOOT_SIZE = 8.5
_TITLES, _TITLE_LINE, _TITLE_LINES = (34.0, 28.0, 22.0, 17.0, 13.0), 1.3, 2
_SECOND, _SECOND_LINE = 13.0, 18.0
_STAMP, _STAMP_PAD, _STAMP_HIGH = 14.0, 14.0, 26.0
_GAP = 12.0
_FOOT_HIGH = 44.0
_PAGE_NUMBER = 120.0
_LEAST_WIDE = 520.0


class PosterText(NamedTuple):
    """What stands around a chart; `second` is the title in the other language."""

    title: str
    second: str = ""
    stamp: str = ""
    facts: str = ""


class _Head(NamedTuple):
    """What stands above the chart, and how high it is."""

    shapes: list[Shape]
    height: float


class Around(NamedTuple):
    """What is printed around a chart: what its marks mean, and the words."""

    entries: tuple[Entry, ...]
    text: PosterText


def fitting_scale(chart: Drawing, around: Around, size: tuple[float, float], most: float) -> float:
    """Return how large a chart becomes on a poster of a size: at most `most` times its own."""
    head, known = _surroundings(around, size[0])
    room = _room(size, head, known)
    wide = (size[0] - 2 * MARGIN) / max(chart.width, 1.0)
    return min(most, wide, room / max(chart.height, 1.0))


def fitted_poster(
    chart: Drawing, around: Around, size: tuple[float, float], scale: float
) -> Drawing:
    """Return a poster of a size, the chart in the middle of what is left of it."""
    head, known = _surroundings(around, size[0])
    left = (size[0] - chart.width * scale) / 2
    top = head.height + (_room(size, head, known) - chart.height * scale) / 2
    drawn = _chart(chart, Move(left, top, scale))
    return _put_together(size, head, drawn, known, around.text.facts)


def snug_poster(chart: Drawing, around: Around, scale: float) -> Drawing:
    """Return a poster no larger than its chart needs."""
    width = max(chart.width * scale + 2 * MARGIN, _LEAST_WIDE)
    head, known = _surroundings(around, width)
    height = head.height + chart.height * scale + _GAP + known.height + _FOOT_HIGH
    drawn = _chart(chart, Move((width - chart.width * scale) / 2, head.height, scale))
    return _put_together((width, height), head, drawn, known, around.text.facts)


def _surroundings(around: Around, width: float) -> tuple[_Head, Drawing]:
    return _head(around.text, width), legend(around.entries, width - 2 * MARGIN)


def _room(size: tuple[float, float], head: _Head, known: Drawing) -> float:
    """Return the height that is left for a chart."""
    return max(1.0, size[1] - head.height - known.height - _FOOT_HIGH - _GAP)


def _put_together(
    size: tuple[float, float], head: _Head, chart: list[Shape], known: Drawing, facts: str
) -> Drawing:
    width, height = size
    below = Move(MARGIN, height - _FOOT_HIGH - known.height)
    shapes = [*head.shapes, *chart, *(moved(shape, below) for shape in known.shapes)]
    line = height - _FOOT_HIGH + 2
    shapes.append(Polyline(((MARGIN, line), (width - MARGIN, line)), Stroke("line", 0.6)))
    said = fitted(facts, width - 2 * MARGIN - _PAGE_NUMBER, FOOT_SIZE)
    shapes.append(Text(MARGIN, height - FOOT_BASELINE, said, FOOT_SIZE, "muted"))
    return Drawing(width, height, tuple(shapes))


def _chart(chart: Drawing, by: Move) -> list[Shape]:
    return [moved(_hollow(shape), by) for shape in chart.shapes]


def _hollow(shape: Shape) -> Shape:
    """Return a shape through which the words across the page are seen, if it is but a ground."""
    if isinstance(shape, Box) and shape.fill == "canvas":
        return shape._replace(fill="")
    return shape


def _head(text: PosterText, width: float) -> _Head:
    stamp = text_width(text.stamp, _STAMP, bold=True) + 2 * _STAMP_PAD if text.stamp else 0.0
    room = width - 2 * MARGIN - (stamp + _GAP if stamp else 0.0)
    size, lines = _title(text.title, room)
    shapes: list[Shape] = []
    y = MARGIN
    for line in lines:
        baseline = centred_baseline(y + size * _TITLE_LINE / 2, size)
        shapes.append(Text(MARGIN, baseline, line, size, "ink", bold=True))
        y += size * _TITLE_LINE
    if text.second:
        second = fitted(text.second, room, _SECOND)
        baseline = centred_baseline(y + _SECOND_LINE / 2, _SECOND)
        shapes.append(Text(MARGIN, baseline, second, _SECOND, "muted"))
        y += _SECOND_LINE
    if stamp:
        shapes += _stamp(text.stamp, width - MARGIN - stamp, stamp)
    return _Head(shapes, max(y, MARGIN + _STAMP_HIGH) + _GAP)


def _title(title: str, room: float) -> tuple[float, list[str]]:
    """Return size and lines of a title: as large as it fits two lines, else cut."""
    lines: list[str] = []
    for size in _TITLES:
        lines = break_lines(title, room, size, bold=True)
        if len(lines) <= _TITLE_LINES:
            return size, lines
    size = _TITLES[-1]
    last = fitted(lines[_TITLE_LINES - 1] + ELLIPSIS, room, size, bold=True)
    return size, [*lines[: _TITLE_LINES - 1], last]


def _stamp(word: str, x: float, wide: float) -> list[Shape]:
    baseline = centred_baseline(MARGIN + _STAMP_HIGH / 2, _STAMP)
    return [
        Box(x, MARGIN, wide, _STAMP_HIGH, 2.5, "", Stroke("cautious", 1.2)),
        Text(x + _STAMP_PAD, baseline, word, _STAMP, "cautious", bold=True),
    ]
