"""The measures of flow charts in points, and what each kind of node looks like."""

from typing import NamedTuple

from desktop.drawing.display_list import Stroke
from desktop.drawing.flow.graph import EdgeKind, NodeKind

TITLE, NOTE, LABEL, HEAD = 12.0, 10.0, 11.0, 13.0
"""Sizes of text: titles, notes below them, labels on edges, titles of lanes."""

TITLE_LINE, NOTE_LINE, LABEL_LINE = 16.0, 13.5, 14.0
TITLE_LINES, NOTE_LINES, LABEL_LINES = 3, 2, 3

DIAMOND_HIGH = 38.0
PAD_X, PAD_Y, LEAST_HIGH = 10.0, 6.0, 28.0
LABEL_WIDE = 88.0

GAPS_UPRIGHT, GAPS_IN_LANES, GAPS_LYING = (20.0, 42.0), (20.0, 24.0), (30.0, 22.0)
"""The least room between boxes one behind the other, and beside each other."""


class Widths(NamedTuple):
    """How wide boxes are at least and at most, and diamonds."""

    least: float
    most: float
    diamond: float
    diamond_most: float


USUAL, NARROW = Widths(104.0, 148.0, 124.0, 172.0), Widths(84.0, 112.0, 100.0, 136.0)
"""Narrow ones stand in lanes that lie beside each other on an upright page."""

TRACK, CHANNEL_PAD, SLOT = 10.0, 9.0, 12.0
"""Between lines in parallel; between lines and boxes; between lines at one side of a box."""

ARROW_LONG, ARROW_WIDE = 7.0, 7.0
THIN, THICK = 1.1, 5.0
"""The widths of lines, from one that nothing or little passes to the busiest one."""

_HEAD_WIDER = 2.2
LABEL_GAP, LABEL_ABOVE, LABEL_BESIDE = 4.0, 3.0, 5.0
RADIUS, ROUND, CUT = 6.0, 15.0, 6.0
MARGIN = 12.0
LANE_HEAD, LANE_HEAD_HIGH, LANE_PAD = 84.0, 34.0, 20.0
STAGE_HEAD, STAGE_HEAD_HIGH, HEAD_WIDE = 84.0, 24.0, 400.0


class Look(NamedTuple):
    """Ground, border and ink of a box."""

    fill: str
    stroke: Stroke
    ink: str


_LOOKS = {
    NodeKind.START: Look("surface", Stroke("control", 1.2), "text"),
    NodeKind.ACTION: Look("bluebg", Stroke("bluesolid", 1.2), "blue"),
    NodeKind.DECISION: Look("amberbg", Stroke("ambersolid", 1.3), "text"),
    NodeKind.ESCALATION: Look("orangebg", Stroke("orangesolid", 1.2), "orange"),
    NodeKind.WAIT: Look("graybg", Stroke("graysolid", 1.2, (4.0, 2.5)), "gray"),
    NodeKind.DOCUMENT: Look("violetbg", Stroke("violetsolid", 1.2), "violet"),
    NodeKind.STOP: Look("graybg", Stroke("graysolid", 1.2), "gray"),
    NodeKind.END: Look("greenbg", Stroke("greensolid", 1.6), "green"),
}
SELECTED = Look("accentbg", Stroke("accent", 2.0), "accent")

_PLAIN = {
    NodeKind.START: Look("greenbg", Stroke("greensolid", 1.2), "green"),
    NodeKind.ACTION: Look("surface", Stroke("control", 1.2), "text"),
    NodeKind.END: Look("graybg", Stroke("graysolid", 1.6), "text"),
}

_LINES = {
    EdgeKind.NORMAL: Stroke("control", THIN),
    EdgeKind.BACK: Stroke("control", THIN, (5.0, 3.0)),
    EdgeKind.ESCALATE: Stroke("orangesolid", THIN, (5.0, 3.0)),
}


def look_of(kind: NodeKind, *, selected: bool = False, plain: bool = False) -> Look:
    """Return ground, border and ink of a node; `plain` leaves ordinary ones without a colour."""
    if selected:
        return SELECTED
    return _PLAIN.get(kind, _LOOKS[kind]) if plain else _LOOKS[kind]


def line_of(kind: EdgeKind, width: float | None = None) -> Stroke:
    """Return the stroke of an edge, as wide as is wanted between the thinnest and the thickest."""
    stroke = _LINES[kind]
    return stroke if width is None else stroke._replace(width=min(max(width, THIN), THICK))


def arrow_head(stroke: Stroke) -> tuple[float, float]:
    """Return how long the head of an arrow is, and half of its width: wider than its line."""
    wide = max(ARROW_WIDE, stroke.width * _HEAD_WIDER)
    return ARROW_LONG + (wide - ARROW_WIDE) / 2, wide / 2
