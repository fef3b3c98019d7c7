"""Text set in lines: runs of bold, code and links in a paragraph, broken by the house rules."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.drawing.linebreak import break_lines
from desktop.drawing.measure import text_width
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.piece import Piece, Room

_LEAST_LINES = 2
_OVER = 0.8
_SMALL = 0.75
MIDDLE = 0.37
"""How far the baseline is beneath the middle of a line, in sizes of its text."""


class Look(NamedTuple):
    """Size, distance of lines and colour of a paragraph."""

    size: float = 10.5
    leading: float = 16.0
    colour: str = "ink"
    bold: bool = False
    middle: bool = False


class Span(NamedTuple):
    """A run of text within a paragraph; a link is underlined."""

    text: str
    bold: bool = False
    code: bool = False
    struck: bool = False
    link: str = ""
    colour: str = ""
    small: bool = False

    def font(self, look: Look) -> tuple[float, bool]:
        """Return size and weight; a small run is never bold."""
        return (look.size * _SMALL, False) if self.small else (look.size, self.bold or look.bold)


Lines = list[list[Span]]


class TextPiece(Piece):
    """One paragraph; cleaned text only."""

    def __init__(
        self,
        spans: str | Sequence[Span],
        look: Look,
        *,
        before: float = 0.0,
        keep_next: bool = False,
    ) -> None:
        self._spans = [Span(spans)] if isinstance(spans, str) else list(spans)
        self._look = look
        self._set: dict[float, Lines] = {}
        self.before = before
        self.keep_next = keep_next

    def height(self, width: float) -> float:
        """Return the height of its lines."""
        return len(self._lines(width)) * self._look.leading

    def part(self, room: Room) -> tuple[Piece, Piece] | None:
        """Return the lines that fit and the rest; never a single line on either side."""
        lines = self._lines(room.width)
        fit = int((room.left + 0.01) // self._look.leading)
        fit = min(fit, len(lines) - _LEAST_LINES)
        if fit < _LEAST_LINES and room.page >= _LEAST_LINES * self._look.leading:
            return None
        fit = max(fit, 1)
        if fit >= len(lines):
            return None
        return self._some(room.width, lines[:fit]), self._some(room.width, lines[fit:])

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw its lines."""
        look = self._look
        baseline = y + look.leading / 2 + look.size * MIDDLE
        for line in self._lines(width):
            self._paint_line(pen, line, (x + self._indent(line, width), baseline))
            baseline += look.leading

    def widest(self) -> float:
        """Return the width it would take on one line for each of its own lines."""
        lines = _own_lines(self._spans)
        return max((sum(map(self._wide, line)) for line in lines), default=0.0)

    def _some(self, width: float, lines: Lines) -> "TextPiece":
        piece = TextPiece([], self._look)
        piece._spans = [span for line in lines for span in (*line, Span("\n"))][:-1]
        piece._set = {width: lines}
        return piece

    def _lines(self, width: float) -> Lines:
        if width not in self._set:
            self._set[width] = list(set_lines(self._spans, width, self._look))
        return self._set[width]

    def _indent(self, line: list[Span], width: float) -> float:
        return (width - sum(map(self._wide, line))) / 2 if self._look.middle else 0.0

    def _wide(self, span: Span) -> float:
        size, bold = span.font(self._look)
        return text_width(span.text, size, bold=bold)

    def _paint_line(self, pen: Pen, line: list[Span], at: tuple[float, float]) -> None:
        x, baseline = at
        look = self._look
        for span in line:
            wide = self._wide(span)
            place = (x, baseline - look.size * _OVER, wide, look.size)
            if span.code:
                pen.fill(x, place[1] - 0.5, (wide, look.size + 1.5), "code")
            colour = span.colour or ("accent" if span.link else look.colour)
            size, bold = span.font(look)
            pen.text((x, baseline), span.text, size, colour, bold=bold)
            if span.link:
                pen.line((x, baseline + 1.5, x + wide, baseline + 1.5), "accent", 0.4)
                pen.link(span.link, place)
            if span.struck:
                middle = baseline - look.size * 0.33
                pen.line((x, middle, x + wide, middle), colour, 0.6)
            x += wide


def set_lines(spans: Sequence[Span], width: float, look: Look) -> Iterator[list[Span]]:
    """Yield the lines of a paragraph, each the runs that stand on it."""
    for own in _own_lines(spans):
        text = "".join(span.text for span in own)
        # Bold is the wider weight: what fits in bold fits in both.
        bold = look.bold or any(span.bold for span in own)
        at = _Place(own)
        for line in break_lines(text, width, look.size, bold=bold):
            yield at.take(line)


def _own_lines(spans: Sequence[Span]) -> Iterator[list[Span]]:
    line: list[Span] = []
    for span in spans:
        first, *more = span.text.split("\n")
        line.append(span._replace(text=first))
        for text in more:
            yield [each for each in line if each.text]
            line = [span._replace(text=text)]
    yield [each for each in line if each.text]


class _Place:
    """Walks through runs, and says which runs a line of their text is made of."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = spans
        self._span = 0
        self._at = 0

    def take(self, line: str) -> list[Span]:
        out: list[Span] = []
        begin = 0
        while begin < len(line):
            self._skip_spaces(line[begin])
            span = self._spans[self._span]
            # Where the breaker left out spaces at a line's end, the run and the line part there.
            size = min(len(span.text) - self._at, len(line) - begin)
            out.append(span._replace(text=line[begin : begin + size]))
            begin += size
            self._at += size
        return out

    def _skip_spaces(self, wanted: str) -> None:
        while True:
            text = self._spans[self._span].text
            if self._at >= len(text):
                self._span, self._at = self._span + 1, 0
            elif text[self._at] != wanted and text[self._at].isspace():
                self._at += 1
            else:
                return
