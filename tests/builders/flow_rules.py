"""The rules of a flow chart that is laid out: no box on another, no line through a box."""

from itertools import combinations, pairwise

SLACK = 0.01


def inside(rect, point):
    (left, top), (right, bottom) = rect.corners()
    return left + SLACK < point[0] < right - SLACK and top + SLACK < point[1] < bottom - SLACK


def overlap(one, other):
    (left, top), (right, bottom) = one.corners()
    (begin_x, begin_y), (end_x, end_y) = other.corners()
    apart = right <= begin_x + SLACK or end_x <= left + SLACK
    return not (apart or bottom <= begin_y + SLACK or end_y <= top + SLACK)


def strikes(first, last, rect):
    """Return whether a level or upright stretch goes through a rectangle."""
    (left, top), (right, bottom) = rect.corners()
    (x1, x2), (y1, y2) = sorted((first[0], last[0])), sorted((first[1], last[1]))
    return x1 < right - SLACK and x2 > left + SLACK and y1 < bottom - SLACK and y2 > top + SLACK


def on_border(rect, point):
    (left, top), (right, bottom) = rect.corners()
    near = left - SLACK <= point[0] <= right + SLACK and top - SLACK <= point[1] <= bottom + SLACK
    return near and not inside(rect, point)


def check(layout):
    boxes = {box.node.id: box.rect for box in layout.boxes}
    assert len(boxes) == len(layout.net.nodes)
    assert [pair for pair in combinations(boxes.values(), 2) if overlap(*pair)] == []
    for line in layout.lines:
        link = layout.net.links[line.link]
        assert on_border(boxes[layout.net.nodes[link.source].id], line.points[0])
        assert on_border(boxes[layout.net.nodes[link.target].id], line.points[-1])
        for first, last in pairwise(line.points):
            assert first[0] == last[0] or first[1] == last[1]
            assert [name for name, rect in boxes.items() if strikes(first, last, rect)] == []
    for label in layout.labels:
        assert [name for name, rect in boxes.items() if overlap(label.rect, rect)] == []
    rects = [*boxes.values(), *(label.rect for label in layout.labels)]
    points = [corner for rect in rects for corner in rect.corners()]
    points += [point for line in layout.lines for point in line.points]
    assert all(0 <= x <= layout.width and 0 <= y <= layout.height for x, y in points)


def within(rect, point):
    (left, top), (right, bottom) = rect.corners()
    return left - SLACK <= point[0] <= right + SLACK and top - SLACK <= point[1] <= bottom + SLACK


def stretches(layout):
    """Return the level stretches of all lines and the upright ones: link, from, to, where."""
    level, upright = [], []
    for line in layout.lines:
        for (x, y), (to_x, to_y) in pairwise(line.points):
            if y == to_y:
                level.append((line.link, min(x, to_x), max(x, to_x), y))
            else:
                upright.append((line.link, min(y, to_y), max(y, to_y), x))
    return level, upright


def crossings(layout):
    """Return how often lines of different links cross."""
    level, upright = stretches(layout)
    return sum(
        link != other and left + SLACK < x < right - SLACK and top + SLACK < y < bottom - SLACK
        for link, left, right, y in level
        for other, top, bottom, x in upright
    )


def bends(layout):
    """Return how often lines turn."""
    return sum(max(0, len(line.points) - 2) for line in layout.lines)
