"""Lay a flow chart out: ranks, rows, ways, tracks, and at last the page."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.drawing.flow import looks
from desktop.drawing.flow.frame import evened, frame
from desktop.drawing.flow.graph import Graph, net_of
from desktop.drawing.flow.labels import bands
from desktop.drawing.flow.placed import Layout, PlacedLane, Rect
from desktop.drawing.flow.placing import Placer, Places
from desktop.drawing.flow.ranks import back_links, ranks
from desktop.drawing.flow.routes import Grid, routes
from desktop.drawing.flow.rows import rows
from desktop.drawing.flow.sizes import sized
from desktop.drawing.flow.slots import slots
from desktop.drawing.flow.tracks import tracks

_AS_NEEDED: Mapping[str, float] = MappingProxyType({})


def lay_out(
    graph: Graph, *, upright: bool = True, stretch: Mapping[str, float] = _AS_NEEDED
) -> Layout:
    """Return a flow chart laid out, flowing down the page or, lying, from left to right.

    `stretch` makes stages longer by their ids, so that those of two charts stand side by side.
    """
    net = net_of(graph)
    back = back_links(net)
    levels = ranks(net, back)
    grid = Grid(net, levels, rows(net, back, levels), upright)
    widths = looks.NARROW if upright and len(net.lanes) > 1 else looks.USUAL
    sizes = evened(grid, [sized(node, widths) for node in net.nodes])
    found = routes(grid)
    taken = tracks(grid, found)
    labelled = bands(grid, found)
    places = frame(grid, sizes, labelled, taken, stretch)
    placer = Placer(Places(grid, sizes, places, taken, slots(grid, sizes, found)))
    lines = tuple(placer.line(at, route) for at, route in enumerate(found))
    labels = tuple(placer.label(each, lines[each.link]) for each in labelled.labels)
    found_lanes, found_stages = placer.lanes(), placer.stages()
    placed = Layout(net, 0.0, 0.0, placer.boxes(), lines, labels, found_lanes, found_stages)
    return _on_page(placed)


def _on_page(placed: Layout) -> Layout:
    """Move all into the page, with a margin around it."""
    rects = [box.rect for box in placed.boxes] + [label.rect for label in placed.labels]
    for lane in (*placed.lanes, *placed.stages):
        rects += [lane.rect, lane.head]
    points = [corner for rect in rects for corner in rect.corners()]
    points += [point for line in placed.lines for point in line.points]
    if not points:
        return placed
    left, top = min(x for x, _ in points), min(y for _, y in points)
    right, bottom = max(x for x, _ in points), max(y for _, y in points)
    dx, dy = looks.MARGIN - left, looks.MARGIN - top

    def moved(rect: Rect) -> Rect:
        return rect._replace(x=rect.x + dx, y=rect.y + dy)

    def moved_lane(lane: PlacedLane) -> PlacedLane:
        return lane._replace(rect=moved(lane.rect), head=moved(lane.head))

    return Layout(
        placed.net,
        right + dx + looks.MARGIN,
        bottom + dy + looks.MARGIN,
        tuple(box._replace(rect=moved(box.rect)) for box in placed.boxes),
        tuple(
            line._replace(points=tuple((x + dx, y + dy) for x, y in line.points))
            for line in placed.lines
        ),
        tuple(label._replace(rect=moved(label.rect)) for label in placed.labels),
        tuple(map(moved_lane, placed.lanes)),
        tuple(map(moved_lane, placed.stages)),
    )
