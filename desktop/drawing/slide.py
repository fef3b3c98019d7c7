"""A slide as a drawing: the slide itself, and below it what is said beside it."""

from collections.abc import Iterator

from desktop.domain.slides import (
    BAR,
    COVER_BAR,
    EDGE,
    FOOT_AREA,
    FOOT_SIZE,
    HIGH,
    INDENT,
    KICKER_AREA,
    KICKER_SIZE,
    LINE,
    NOTES_HIGH,
    WIDE,
    Deck,
    Slide,
    SlideKind,
)
from desktop.drawing.display_list import Align, Box, Drawing, Polyline, Shape, Stroke, Text
from desktop.drawing.linebreak import break_lines
from desktop.drawing.measure import ELLIPSIS, fitted

_BREATH = 0.35
_NOTE, _NOTE_LINE, _NOTE_TOP = 10.5, 15.0, 22.0
_DOT = 2.2


def slide_drawing(deck: Deck, number: int) -> Drawing:
    """Return a slide of a deck, counted from 1, with its notes below."""
    slide = deck.slides[number - 1]
    shapes = (*_ground(slide), *_words(slide), *_foot(deck, number), *_notes(slide))
    return Drawing(WIDE, HIGH + NOTES_HIGH, shapes)


def _ground(slide: Slide) -> Iterator[Shape]:
    yield Box(0, 0, WIDE, HIGH, fill="paper", stroke=Stroke("line", 0.8))
    yield Box(*(COVER_BAR if slide.kind is SlideKind.TITLE else BAR), fill="accent")


def _words(slide: Slide) -> Iterator[Shape]:
    if slide.kicker:
        said = fitted(slide.kicker, KICKER_AREA.width, KICKER_SIZE)
        yield Text(
            KICKER_AREA.x, KICKER_AREA.y + KICKER_SIZE, said, KICKER_SIZE, "accent", bold=True
        )
    area, size = slide.title_area, slide.title_size
    most = int(area.height // (size * LINE)) or 1
    lines = _cut(break_lines(slide.title, area.width, size, bold=True), most)
    for at, line in enumerate(lines):
        yield Text(area.x, area.y + size + at * size * LINE, line, size, "ink", bold=True)
    yield from _body(slide)


def _body(slide: Slide) -> Iterator[Shape]:
    area, size = slide.body_area, slide.size
    y = area.y + size
    for line in slide.lines:
        cover = slide.kind is SlideKind.TITLE
        left = area.x if cover else area.x + INDENT * (line.level + 1)
        if not cover:
            dot = left - INDENT / 2 - _DOT
            yield Box(dot, y - size * 0.45, 2 * _DOT, 2 * _DOT, _DOT, "accent")
        for text in break_lines(line.text, area.x + area.width - left, size):
            yield Text(left, y, text, size)
            y += size * LINE
        y += size * _BREATH


def _foot(deck: Deck, number: int) -> Iterator[Shape]:
    if number == 1:
        return
    y = FOOT_AREA.y + FOOT_SIZE
    said = fitted(deck.foot, FOOT_AREA.width - EDGE, FOOT_SIZE)
    yield Text(FOOT_AREA.x, y, said, FOOT_SIZE, "muted")
    right = FOOT_AREA.x + FOOT_AREA.width
    place = f"{number} / {len(deck.slides)}"
    yield Text(right, y, place, FOOT_SIZE, "muted", align=Align.RIGHT)


def _notes(slide: Slide) -> Iterator[Shape]:
    yield Polyline(((EDGE, HIGH + 8), (WIDE - EDGE, HIGH + 8)), Stroke("line", 0.6))
    lines = [line for note in slide.notes for line in break_lines(note, WIDE - 2 * EDGE, _NOTE)]
    most = int((NOTES_HIGH - _NOTE_TOP - _NOTE_LINE) // _NOTE_LINE)
    for at, line in enumerate(_cut(lines, most)):
        yield Text(EDGE, HIGH + _NOTE_TOP + (at + 1) * _NOTE_LINE, line, _NOTE)


def _cut(lines: list[str], most: int) -> list[str]:
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], f"{lines[most - 1]}{ELLIPSIS}"]
