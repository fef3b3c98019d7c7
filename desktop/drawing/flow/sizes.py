"""How large each box is, and the lines of text in it."""

import re
from typing import NamedTuple

from desktop.drawing.flow import looks
from desktop.drawing.flow.graph import Node, NodeKind
from desktop.drawing.linebreak import CLOSING, break_lines
from desktop.drawing.measure import fitted, text_width

# Of a diamond's width a text may take this share, its lines then need the rest of its height.
_DIAMOND_TEXT = 0.6
_TRIALS, _TWO = 5, 2
_WORD = re.compile(r"[!-~]+")
# Where a Chinese reader pauses.
_MARKS = frozenset("，；：、。？！")


class Sized(NamedTuple):
    """A box's size and its lines of text."""

    width: float
    height: float
    title: tuple[str, ...]
    note: tuple[str, ...] = ()


def cut_lines(text: str, width: float, size: float, most: int) -> tuple[str, ...]:
    """Return the lines of a text, at most so many; where more is left the last ends in ….

    Lines are about equally long: no single character stands alone below a full line.
    """
    text = " ".join(text.split())
    lines = break_lines(text, width, size)
    if len(lines) <= most:
        return tuple(_evened(text, lines, width, size))
    last = fitted(lines[most - 1] + "…", width, size)
    return (*lines[: most - 1], last)


def _evened(text: str, lines: list[str], width: float, size: float) -> list[str]:
    if len(lines) == 1:
        return lines
    if len(lines) == _TWO and (parted := _parted(text, width, size)):
        return parted
    # No narrower than the longest word, which would be cut.
    words = [text_width(word, size) for word in _WORD.findall(text)]
    least, most = max((text_width(text, size) / len(lines), *words)), width
    for _ in range(_TRIALS):
        middle = (least + most) / 2
        tried = break_lines(text, middle, size)
        if len(tried) > len(lines):
            least = middle
        else:
            most, lines = middle, tried
    return lines


def _parted(text: str, width: float, size: float) -> list[str]:
    """Return two lines parted behind a mark, as even as the marks allow; none where none fits."""
    found: list[tuple[float, list[str]]] = []
    for at, mark in enumerate(text[:-1], start=1):
        if mark in _MARKS:
            halves = [text[:at].rstrip(), text[at:].lstrip()]
            found.append((max(text_width(half, size) for half in halves), halves))
    widest, halves = min(found, default=(0.0, []))
    return halves if widest <= width and halves and halves[1][0] not in CLOSING else []


def sized(node: Node, widths: looks.Widths = looks.USUAL) -> Sized:
    """Return the size of a node's box by its text."""
    return _diamond(node, widths) if node.kind is NodeKind.DECISION else _box(node, widths)


def _box(node: Node, widths: looks.Widths) -> Sized:
    inside = widths.most - 2 * looks.PAD_X
    title = cut_lines(node.title, inside, looks.TITLE, looks.TITLE_LINES)
    note = cut_lines(node.note, inside, looks.NOTE, looks.NOTE_LINES) if node.note else ()
    # Bold is wider, and a box must not change its size when it is selected.
    found = [text_width(line, looks.TITLE, bold=True) for line in title]
    found += [text_width(line, looks.NOTE) for line in note]
    wide = max(widths.least, min(widths.most, max(found) + 2 * looks.PAD_X))
    high = len(title) * looks.TITLE_LINE + len(note) * looks.NOTE_LINE + 2 * looks.PAD_Y
    return Sized(wide, max(looks.LEAST_HIGH, high), title, note)


def _diamond(node: Node, widths: looks.Widths) -> Sized:
    most = widths.diamond_most * _DIAMOND_TEXT
    title = cut_lines(node.title, most, looks.TITLE, looks.TITLE_LINES)
    widest = max(text_width(line, looks.TITLE) for line in title)
    wide = max(widths.diamond, min(widths.diamond_most, widest / _DIAMOND_TEXT))
    block = (len(title) - 1) * looks.TITLE_LINE + looks.TITLE
    high = max(looks.DIAMOND_HIGH, block / (1 - widest / wide))
    return Sized(wide, high, title)
