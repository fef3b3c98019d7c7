"""The table at the head of controlled documents: mark, title, who signed, number, issue, date."""

from desktop.drawing.linebreak import break_lines
from desktop.drawing.measure import fitted, text_width
from desktop.drawing.pages.content import PageHead
from desktop.drawing.pages.ink import ink
from desktop.drawing.pages.pen import Pen

_ROW = 18.0
HEAD_HIGH = 3 * _ROW
"""The height of the table."""

# Shares of the width: the mark, the title, the facts at the right.
_MARK, _TITLE = 112.5 / 483, 246.5 / 483
_LABEL = 8.0
_VALUE = 8.75
_TITLE_SIZES = (15.0, 12.0, 10.0, 8.5)
_PAD = 6.0
_BASELINE = _ROW / 2 + 3.0
_SMALLEST = 6.5
# Coordinates of the mark in a square of 44, as resources/icons/deskbook.svg has them.
_DESK = (((8.0, 14.5), (36.0, 14.5)), ((13.0, 15.0), (13.0, 34.0)), ((31.0, 15.0), (31.0, 34.0)))
_TICK = (((18.0, 23.0), (21.4, 26.4)), ((21.4, 26.4), (27.0, 20.5)))
_LOGO = 23.0

Place = tuple[float, float, float]


def title_fits(title: str, width: float) -> bool:
    """Return whether the whole title stands in the table of a page that wide."""
    return _title_lines(title, width * _TITLE - 2 * _PAD)[1]


def paint_head_table(
    pen: Pen, place: Place, head: PageHead, words: dict[str, str], page: str = ""
) -> None:
    """Draw the table at x, y, width; with `page`, only the page's number in its cell."""
    x, y, width = place
    middle, right = x + width * _MARK, x + width * (_MARK + _TITLE)
    cell, low = (right - middle) / 4, y + 2 * _ROW
    if page:
        wide = text_width(words["page"], _LABEL)
        _value(pen, (middle + 3 * cell, low, cell), page, wide)
        return
    _lines(pen, place, middle, right)
    _mark(pen, (x, y, middle - x), head)
    _title(pen, (middle, y, right - middle), head.title)
    people = {"author": head.author, "reviewer": head.reviewer, "approver": head.approver}
    for at, (name, value) in enumerate({**people, "page": ""}.items()):
        _label(pen, (middle + at * cell, low, cell), words[name])
        wide = text_width(words[name], _LABEL)
        _value(pen, (middle + at * cell, low, cell), value, wide)
    facts = {"number": head.number, "label": head.label, "effective": head.effective}
    wide = max(text_width(words[name], _LABEL) for name in facts)
    for at, (name, value) in enumerate(facts.items()):
        _label(pen, (right, y + at * _ROW, x + width - right), words[name])
        _value(pen, (right, y + at * _ROW, x + width - right), value, wide)


def _lines(pen: Pen, place: Place, middle: float, right: float) -> None:
    x, y, width = place
    pen.frame((x, y, width, HEAD_HIGH), "line", 0.75)
    for at in (middle, right):
        pen.line((at, y, at, y + HEAD_HIGH), "line", 0.75)
    pen.line((middle, y + 2 * _ROW, right, y + 2 * _ROW), "line", 0.75)
    for row in (1, 2):
        pen.line((right, y + row * _ROW, x + width, y + row * _ROW), "line", 0.75)
    cell = (right - middle) / 4
    for at in (1, 2, 3):
        pen.line((middle + at * cell, y + 2 * _ROW, middle + at * cell, y + HEAD_HIGH))


def _mark(pen: Pen, place: Place, head: PageHead) -> None:
    x, y, width = place
    top = y + (HEAD_HIGH - _LOGO) / 2
    paint_logo(pen, x + 9, top, _LOGO)
    left, room = x + 9 + _LOGO + 6, width - _LOGO - 9 - 6 - 4
    lines = break_lines(head.company, room, 9.0, bold=True)[:2]
    lines = [fitted(line, room, 9.0, bold=True) for line in lines]
    high = 12.5 * len(lines) + (12.0 if head.unit else 0.0)
    baseline = y + (HEAD_HIGH - high) / 2 + 9.5
    for line in lines:
        pen.text((left, baseline), line, 9.0, bold=True)
        baseline += 12.5
    unit = fitted(head.unit, room, 8.25)
    pen.text((left, baseline), unit, 8.25, "text2", bold=False)


def _title(pen: Pen, place: Place, title: str) -> None:
    x, y, width = place
    room = width - 2 * _PAD
    (size, lines), _ = _title_lines(title, room)
    baseline = y + _ROW + size * 0.37 - (len(lines) - 1) * size * 0.6
    for line in lines:
        pen.text_middle((x + width / 2, baseline), line, size, bold=True)
        baseline += size * 1.2


def _title_lines(title: str, room: float) -> tuple[tuple[float, list[str]], bool]:
    """Return size and lines of a title, and whether they are all of it."""
    for size in _TITLE_SIZES:
        lines = break_lines(title, room, size, bold=True)
        if len(lines) * size * 1.2 <= 2 * _ROW - 2:
            return (size, lines), True
    most = int((2 * _ROW - 2) / (size * 1.2))
    last = fitted(" ".join(lines[most - 1 : most + 1]), room, size, bold=True)
    return (size, [*lines[: most - 1], last]), False


def _label(pen: Pen, place: Place, label: str) -> None:
    pen.text((place[0] + _PAD, place[1] + _BASELINE), label, _LABEL, "muted", bold=False)


def _value(pen: Pen, place: Place, value: str, wide: float) -> None:
    """Write what stands behind a label that wide, smaller where it's long."""
    x, y, width = place
    baseline = y + _BASELINE
    left = x + _PAD + wide + 5.0
    room = x + width - left - 2.0
    size = _VALUE
    while size > _SMALLEST and text_width(value, size, bold=True) > room:
        size -= 0.25
    pen.text((left, baseline), fitted(value, room, size, bold=True), size, bold=True)


def paint_logo(pen: Pen, x: float, y: float, side: float) -> None:
    """Draw the mark of the program."""
    scale = side / 44
    canvas = pen.canvas
    canvas.setFillColor(ink("accent"))
    canvas.roundRect(x, pen.height - y - side, side, side, 10 * scale, stroke=0, fill=1)
    canvas.setLineCap(1)
    for (ax, ay), (bx, by) in (*_DESK, *_TICK):
        ends = (x + ax * scale, y + ay * scale, x + bx * scale, y + by * scale)
        pen.line(ends, "paper", 3 * scale)
    canvas.setLineCap(0)
