"""What is added to the boxes of a process: pains and their answers, what is new, waits, heat."""

from enum import StrEnum
from typing import NamedTuple

from desktop.drawing.colours import heat_colours
from desktop.drawing.display_list import Align, Box, Polygon, Polyline, Shape, Stroke, Text
from desktop.drawing.flow import looks
from desktop.drawing.flow.placed import Rect
from desktop.drawing.measure import centred_baseline, text_width

_SIZE, _HIGH, _PAD = 10.0, 15.0, 6.0
_TRIANGLE, _DISC = 11.0, 8.0
_HOURGLASS = 8.0


class Fate(StrEnum):
    """What became of a row between two versions."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class Mark(NamedTuple):
    """What stands at one box.

    `number` counts a pain, 0 for none, and is `answered` where this box is its answer; `tag` is a
    word at the corner; `waits` puts an hourglass before the note; `heat` is a class from 0 to 5,
    `no_data` says that there is none to tell, by a dashed border.
    """

    number: int = 0
    answered: bool = False
    tag: str = ""
    fate: Fate | None = None
    waits: bool = False
    heat: int | None = None
    no_data: bool = False

    @property
    def has_ground(self) -> bool:
        """Return whether it says of the box how hot it is; a chosen box keeps that."""
        return self.heat is not None or self.no_data


NO_MARK = Mark()

_FATES = {
    Fate.ADDED: looks.Look("greenbg", Stroke("greensolid", 1.4), "green"),
    Fate.CHANGED: looks.Look("surface", Stroke("accent", 2.0), "text"),
    Fate.REMOVED: looks.Look("redbg", Stroke("redsolid", 1.2), "red"),
}
_NO_DATA = (4.0, 3.0)
_TAGS = {Fate.ADDED: "green", Fate.CHANGED: "accent", Fate.REMOVED: "red"}


def marked_look(plain: looks.Look, mark: Mark) -> looks.Look:
    """Return ground, border and ink of a box with its mark."""
    if mark.heat is not None:
        # Dashes mean that there is no data, whatever the kind of the box.
        heat, solid = heat_colours(), plain.stroke._replace(dashes=())
        return looks.Look(heat.fills[mark.heat], solid, heat.ink_on(mark.heat))
    if mark.no_data:
        return looks.Look("surface", plain.stroke._replace(dashes=_NO_DATA), "text2")
    return plain if mark.fate is None else _FATES[mark.fate]


def mark_shapes(rect: Rect, mark: Mark) -> list[Shape]:
    """Return the number and the word at the corners of a box."""
    shapes: list[Shape] = []
    if mark.number:
        shapes += _answer(rect, mark.number) if mark.answered else _pain(rect, mark.number)
    if mark.tag:
        shapes += _tag(rect, mark)
    return shapes


def struck(rect: Rect, lines: int) -> list[Shape]:
    """Return the strokes through the lines of a title that is gone."""
    first = rect.y + (rect.height - (lines - 1) * looks.TITLE_LINE) / 2
    left, right = rect.x + looks.PAD_X, rect.x + rect.width - looks.PAD_X
    return [
        Polyline(((left, y), (right, y)), Stroke("red", 1.0))
        for y in (first + place * looks.TITLE_LINE for place in range(lines))
    ]


def hourglass(x: float, y: float) -> list[Shape]:
    """Return an hourglass whose left middle is at a point."""
    top, bottom, right = y - _HOURGLASS / 2, y + _HOURGLASS / 2, x + _HOURGLASS * 0.8
    middle = (x + right) / 2
    return [
        Polygon(((x, top), (right, top), (middle, y)), "amber"),
        Polygon(((x, bottom), (right, bottom), (middle, y)), stroke=Stroke("amber", 0.9)),
    ]


def _pain(rect: Rect, number: int) -> list[Shape]:
    x, y = rect.x, rect.y - 2
    points = ((x, y - _TRIANGLE), (x + _TRIANGLE, y + _TRIANGLE * 0.75))
    shape = Polygon((*points, (x - _TRIANGLE, y + _TRIANGLE * 0.75)), "red", Stroke("surface", 1.2))
    return [shape, _count(x, y + _TRIANGLE * 0.2, number)]


def _answer(rect: Rect, number: int) -> list[Shape]:
    x, y = rect.x, rect.y
    disc = Box(x - _DISC, y - _DISC, 2 * _DISC, 2 * _DISC, _DISC, "green", Stroke("surface", 1.2))
    return [disc, _count(x, y, number)]


def _count(x: float, y: float, number: int) -> Text:
    baseline = centred_baseline(y, _SIZE)
    return Text(x, baseline, str(number), _SIZE, "surface", bold=True, align=Align.MIDDLE)


def _tag(rect: Rect, mark: Mark) -> list[Shape]:
    tone = _TAGS.get(mark.fate, "green") if mark.fate else "green"
    ground = "accentbg" if tone == "accent" else f"{tone}bg"
    line = tone if tone == "accent" else f"{tone}solid"
    wide = text_width(mark.tag, _SIZE, bold=True) + 2 * _PAD
    x = rect.x + rect.width - wide + _PAD
    y = rect.y - _HIGH / 2 - 1
    return [
        Box(x, y, wide, _HIGH, _HIGH / 2, ground, Stroke(line, 1.0)),
        Text(
            x + wide / 2,
            centred_baseline(y + _HIGH / 2, _SIZE),
            mark.tag,
            _SIZE,
            tone,
            bold=True,
            align=Align.MIDDLE,
        ),
    ]
