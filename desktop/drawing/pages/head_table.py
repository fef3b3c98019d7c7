"""The table at the head of controlled documents: mark, title, who signed, number, issue, date."""

from desktop.drawing.linebreak import break_lines
from desktop.drawing.measure import fitted, text_width
from desktop.drawing.pages.content import PageHead
from desktop.drawing.pages.ink import ink
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.signers import LABEL, PAD, paint_signers, signer_row

_ROW = 18.0

# Shares of the width: the mark, the title, the facts at the right.
_MARK, _TITLE = 112.5 / 483, 246.5 / 483
_VALUE = 8.75
_TITLE_SIZES = (15.0, 12.0, 10.0, 8.5)
_SMALLEST = 6.5
# Coordinates of the mark in a square of 44, as resources/icons/deskbook.svg has them.
_DESK = (((8.0, 14.5), (36.0, 14.5)), ((13.0, 15.0), (13.0, 34.0)), ((31.0, 15.0), (31.0, 34.0)))
_TICK = (((18.0, 23.0), (21.4, 26.4)), ((21.4, 26.4), (27.0, 20.5)))
_LOGO = 23.0
# Sizes of the company's name, and how far a line is from the next.
_NAME_SIZES, _NAME_LINE, _UNIT = (9.0, 8.25, 7.5), 1.38, 8.25

Place = tuple[float, float, float]


def title_fits(title: str, width: float) -> bool:
    """Return whether the whole title stands in the table of a page that wide."""
    return _title_lines(title, width * _TITLE - 2 * PAD)[1]


def head_high(head: PageHead, words: dict[str, str], width: float) -> float:
    """Return the height of the table: names that are long make it higher."""
    return 2 * _ROW + signer_row(head, words, width * _TITLE).height


def paint_head_table(
    pen: Pen, place: Place, head: PageHead, words: dict[str, str], page: str = ""
) -> None:
    """Draw the table at x, y, width; with `page`, only the page's number in its cell."""
    x, y, width = place
    middle, right = x + width * _MARK, x + width * (_MARK + _TITLE)
    row, low = signer_row(head, words, width * _TITLE), y + 2 * _ROW
    paint_signers(pen, (middle, low), row, page)
    if page:
        return
    high = low + row.height - y
    _lines(pen, (x, y, width, high), middle, right)
    _mark(pen, (x, y, middle - x, high), head)
    _title(pen, (middle, y, right - middle), head.title)
    facts = {"number": head.number, "label": head.label, "effective": head.effective}
    wide = max(text_width(words[name], LABEL) for name in facts)
    for at, (name, value) in enumerate(facts.items()):
        baseline = y + (at + 0.5) * high / 3 + 3.0
        pen.text((right + PAD, baseline), words[name], LABEL, "muted", bold=False)
        _value(pen, (right + PAD + wide + 5.0, baseline, x + width), value)


def _lines(pen: Pen, place: tuple[float, float, float, float], middle: float, right: float) -> None:
    x, y, width, high = place
    pen.frame(place, "line", 0.75)
    for at in (middle, right):
        pen.line((at, y, at, y + high), "line", 0.75)
    pen.line((middle, y + 2 * _ROW, right, y + 2 * _ROW), "line", 0.75)
    for row in (1, 2):
        pen.line((right, y + row * high / 3, x + width, y + row * high / 3), "line", 0.75)


def _mark(pen: Pen, place: tuple[float, float, float, float], head: PageHead) -> None:
    x, y, width, high = place
    paint_logo(pen, x + 9, y + (high - _LOGO) / 2, _LOGO)
    left, room = x + 9 + _LOGO + 6, width - _LOGO - 9 - 6 - 4
    unit = 12.0 if head.unit else 0.0
    size, lines = _name_lines(head.company, room, high - unit - 4.0)
    line_high = size * _NAME_LINE
    baseline = y + (high - line_high * len(lines) - unit + line_high) / 2 + size * 0.37
    for line in lines:
        pen.text((left, baseline), line, size, bold=True)
        baseline += line_high
    shown = fitted(head.unit, room, _UNIT)
    pen.text((left, baseline), shown, _UNIT, "text2", bold=False)


def _name_lines(name: str, room: float, high: float) -> tuple[float, list[str]]:
    """Return size and lines of the company's name; only an endless one loses its end."""
    for size in _NAME_SIZES:
        lines = break_lines(name, room, size, bold=True)
        most = int(high / (size * _NAME_LINE))
        if len(lines) <= most:
            return size, lines
    last = fitted(" ".join(lines[most - 1 : most + 1]), room, size, bold=True)
    return size, [*lines[: most - 1], last]


def _title(pen: Pen, place: Place, title: str) -> None:
    x, y, width = place
    room = width - 2 * PAD
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


def _value(pen: Pen, place: Place, value: str) -> None:
    """Write at x, baseline, up to a right edge, smaller where it's long."""
    x, baseline, end = place
    room = end - x - 2.0
    size = _VALUE
    while size > _SMALLEST and text_width(value, size, bold=True) > room:
        size -= 0.25
    pen.text((x, baseline), fitted(value, room, size, bold=True), size, bold=True)


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
