"""Lets slides fit: the largest size at which all lines have room, the rest into the notes."""

from desktop.domain.slides import INDENT, LINE, SIZES, Deck, Line, Slide
from desktop.drawing.linebreak import break_lines
from desktop.services.slides.words import word

_BREATH = 0.35


def fitted_deck(deck: Deck) -> Deck:
    """Return the deck with every slide fitted."""
    return deck._replace(slides=tuple(_fitted(each, deck.language) for each in deck.slides))


def _fitted(slide: Slide, language: str) -> Slide:
    for size in SIZES:
        if _height(slide.lines, slide, size) <= slide.body_area.height:
            return slide._replace(size=size)
    shown, rest = _cut(slide, SIZES[-1])
    notes = (*slide.notes, word("note_rest", language), *rest)
    return slide._replace(lines=tuple(shown), notes=notes, size=SIZES[-1])


def _cut(slide: Slide, size: float) -> tuple[list[Line], list[str]]:
    """Return the lines that have room, the last one cut, and the whole texts of the others."""
    room, shown = slide.body_area.height, list[Line]()
    for at, line in enumerate(slide.lines):
        lines = broken(line, slide, size)
        high = _height((line,), slide, size)
        if high > room:
            most = int((room - size * _BREATH) // (size * LINE))
            if most > 0:
                shown.append(line._replace(text=_beginning(line.text, lines[:most])))
            return shown, [each.text for each in slide.lines[at:]]
        shown.append(line)
        room -= high
    return shown, []


def _beginning(text: str, lines: list[str]) -> str:
    """Return a text as far as these lines of it go; a mark stands for the rest."""
    end = 0
    for line in lines:
        end = text.index(line, end) + len(line)
    return f"{text[: end - 2].rstrip()}…"


def _height(lines: tuple[Line, ...], slide: Slide, size: float) -> float:
    return sum(size * (LINE * len(broken(line, slide, size)) + _BREATH) for line in lines)


def broken(line: Line, slide: Slide, size: float) -> list[str]:
    """Return a paragraph of a slide in its lines."""
    width = slide.body_area.width - INDENT * (line.level + 1)
    return break_lines(line.text, width, size)
