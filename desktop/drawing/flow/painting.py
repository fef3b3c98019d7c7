"""Turn a flow chart that is laid out into a drawing: shapes by kind, arrows, texts, regions."""

from collections.abc import Mapping
from math import hypot
from types import MappingProxyType
from typing import NamedTuple

from desktop.drawing.display_list import (
    Align,
    Box,
    Drawing,
    Polygon,
    Polyline,
    Region,
    Shape,
    Stroke,
    Text,
)
from desktop.drawing.flow import looks
from desktop.drawing.flow.graph import ROUND, Graph, Net, NodeKind
from desktop.drawing.flow.layout import lay_out
from desktop.drawing.flow.marks import (
    NO_MARK,
    Fate,
    Mark,
    hourglass,
    mark_shapes,
    marked_look,
    struck,
)
from desktop.drawing.flow.placed import (
    Layout,
    PlacedBox,
    PlacedLabel,
    PlacedLane,
    PlacedLine,
    Point,
    Rect,
)
from desktop.drawing.flow.sizes import cut_lines
from desktop.drawing.measure import centred_baseline, text_width

_BAR = 5.0
_UNMARKED: Mapping[str, Mark] = MappingProxyType({})
_AS_USUAL: Mapping[tuple[str, str], float] = MappingProxyType({})


def flow_drawing(graph: Graph, *, upright: bool = True, selected: str = "") -> Drawing:
    """Return the drawing of a graph; each node is a region of its name."""
    return painted(lay_out(graph, upright=upright), selected=selected)


def painted(
    layout: Layout,
    *,
    selected: str = "",
    marks: Mapping[str, Mark] = _UNMARKED,
    plain: bool = False,
    widths: Mapping[tuple[str, str], float] = _AS_USUAL,
) -> Drawing:
    """Return the drawing of a layout; `marks` stand at boxes by their names.

    `widths` are those of lines by the names at both ends, kept between thin and thick ones;
    `plain` leaves ordinary boxes without a colour, so that marks are what stands out.
    """
    shapes: list[Shape] = []
    for place, lane in enumerate(layout.lanes):
        shapes += _lane(lane, shaded=plain and bool(place % 2))
    for stage in layout.stages:
        shapes += _stage(stage)
    for line in layout.lines:
        edge = layout.net.links[line.link].edge
        shapes += _edge(line, looks.line_of(edge.kind, widths.get((edge.source, edge.target))))
    for box in layout.boxes:
        mark, kind = marks.get(box.node.id, NO_MARK), box.node.kind
        look = looks.look_of(kind, selected=box.node.id == selected, plain=plain)
        chosen = box.node.id == selected and not mark.has_ground
        shapes += _node(box, look if chosen else marked_look(look, mark), mark)
    for label in layout.labels:
        shapes += _label(label)
    ways = _ways(layout.net)
    regions = (_region(layout.net, at, box, ways) for at, box in enumerate(layout.boxes))
    return Drawing(layout.width, layout.height, tuple(shapes), tuple(regions))


def _region(net: Net, at: int, box: PlacedBox, ways: dict[int, list[str]]) -> Region:
    """Return a node's place, and the node in words: title, note, where its edges lead."""
    said = [text for text in (net.nodes[at].title, net.nodes[at].note) if text]
    return Region(box.node.id, "; ".join((*said, *ways.get(at, ()))), *box.rect)


def _ways(net: Net) -> dict[int, list[str]]:
    """Return where the edges of each node lead, in words."""
    found: dict[int, list[str]] = {}
    for link in net.links:
        target = net.nodes[link.target].title
        said = f"{link.edge.label} → {target}" if link.edge.label else f"→ {target}"
        found.setdefault(link.source, []).append(said)
    return found


def _lane(lane: PlacedLane, *, shaded: bool) -> list[Shape]:
    line = Stroke("border2", 1.0)
    ground = Box(*lane.rect, fill="canvas" if shaded else "", stroke=line)
    return [ground, *_head(lane)]


def _stage(stage: PlacedLane) -> list[Shape]:
    (left, top), (right, bottom) = stage.rect.corners()
    line = Stroke("border2", 1.0, (3.0, 3.0))
    # Where the next stage begins: to the right of a head above, else below a head at the side.
    lies = stage.head.y < top
    ends = ((right, top), (right, bottom)) if lies else ((left, bottom), (right, bottom))
    return [Polyline(ends, line), *_head(stage)]


def _head(lane: PlacedLane) -> list[Shape]:
    head = lane.head
    room = max(1, int(head.height // looks.TITLE_LINE))
    title = cut_lines(
        lane.lane.title, min(head.width, looks.HEAD_WIDE) - 8, looks.HEAD, min(4, room)
    )
    return [
        Box(*head, fill="subtle", stroke=Stroke("border2", 1.0)),
        *_texts(head, title, _Type(looks.HEAD, looks.TITLE_LINE, "text", bold=True)),
    ]


def _edge(line: PlacedLine, stroke: Stroke) -> list[Shape]:
    (from_x, from_y), (x, y) = line.points[-2:]
    length = hypot(x - from_x, y - from_y) or 1.0
    dx, dy = (x - from_x) / length, (y - from_y) / length
    long, half = looks.arrow_head(stroke)
    back_x, back_y = x - dx * long, y - dy * long
    head = (
        (x, y),
        (back_x - dy * half, back_y + dx * half),
        (back_x + dy * half, back_y - dx * half),
    )
    return [
        Polyline((*line.points[:-1], (back_x + dx, back_y + dy)), stroke),
        Polygon(head, fill=stroke.colour),
    ]


def _label(label: PlacedLabel) -> list[Shape]:
    ground = label.rect
    return [
        Box(*ground, radius=2.0, fill="surface"),
        *_texts(
            ground, label.lines, _Type(looks.LABEL, looks.LABEL_LINE, "text2", align=label.align)
        ),
    ]


def _node(box: PlacedBox, look: looks.Look, mark: Mark) -> list[Shape]:
    size = box.size
    title_high = len(size.title) * looks.TITLE_LINE
    note_high = len(size.note) * looks.NOTE_LINE
    top = box.rect.y + (box.rect.height - title_high - note_high) / 2
    title = Rect(box.rect.x, top, box.rect.width, title_high)
    note = Rect(box.rect.x, top + title_high, box.rect.width, note_high)
    bold = look == looks.SELECTED or box.node.kind is NodeKind.END
    tone = "amber" if mark.waits else look.ink if mark.heat is not None else "text2"
    return [
        *_outline(box, look),
        *_texts(title, size.title, _Type(looks.TITLE, looks.TITLE_LINE, look.ink, bold)),
        *(struck(title, len(size.title)) if mark.fate is Fate.REMOVED else ()),
        *_texts(note, size.note, _Type(looks.NOTE, looks.NOTE_LINE, tone, bold=mark.waits)),
        *(_waits(note, size.note) if mark.waits and size.note else ()),
        *mark_shapes(box.rect, mark),
    ]


def _waits(note: Rect, lines: tuple[str, ...]) -> list[Shape]:
    """Return the hourglass before the first line of a note."""
    wide = text_width(lines[0], looks.NOTE, bold=True)
    x = note.x + (note.width - wide) / 2 - looks.PAD_X - 1
    return hourglass(x, note.y + looks.NOTE_LINE / 2)


def _outline(box: PlacedBox, look: looks.Look) -> list[Shape]:
    """Return the shape of a kind of node: kinds differ without any colour."""
    rect, kind = box.rect, box.node.kind
    if kind is NodeKind.DECISION:
        return [Polygon(_diamond(rect), look.fill, look.stroke)]
    if kind is NodeKind.ESCALATION:
        return [Polygon(_without_corners(rect), look.fill, look.stroke)]
    if kind is NodeKind.DOCUMENT:
        bar = Box(rect.x + _BAR, rect.y, rect.width - 2 * _BAR, rect.height, stroke=look.stroke)
        return [Box(*rect, fill=look.fill, stroke=look.stroke), bar]
    radius = min(rect.height / 2, looks.ROUND) if kind in ROUND else looks.RADIUS
    return [Box(*rect, radius, look.fill, look.stroke)]


def _diamond(rect: Rect) -> tuple[Point, ...]:
    (left, top), (right, bottom) = rect.corners()
    x, y = (left + right) / 2, (top + bottom) / 2
    return (x, top), (right, y), (x, bottom), (left, y)


def _without_corners(rect: Rect) -> tuple[Point, ...]:
    (left, top), (right, bottom) = rect.corners()
    cut = looks.CUT
    return (
        (left + cut, top),
        (right - cut, top),
        (right, top + cut),
        (right, bottom - cut),
        (right - cut, bottom),
        (left + cut, bottom),
        (left, bottom - cut),
        (left, top + cut),
    )


class _Type(NamedTuple):
    """How a text is set: its size, the height of its lines, its ink, where lines stand."""

    size: float
    line: float
    ink: str
    bold: bool = False
    align: Align = Align.MIDDLE


def _texts(rect: Rect, lines: tuple[str, ...], kind: _Type) -> list[Shape]:
    """Return lines of text in a rectangle, in the middle of its height."""
    x = rect.x + rect.width * {Align.LEFT: 0.0, Align.MIDDLE: 0.5, Align.RIGHT: 1.0}[kind.align]
    first = rect.y + (rect.height - len(lines) * kind.line + kind.line) / 2
    return [
        Text(
            x,
            centred_baseline(first + place * kind.line, kind.size),
            line,
            kind.size,
            kind.ink,
            bold=kind.bold,
            align=kind.align,
        )
        for place, line in enumerate(lines)
    ]
