"""Forms on paper: fields with room to write, check boxes, small tables, lines to sign on."""

from collections.abc import Iterator, Sequence
from itertools import starmap
from typing import NamedTuple

from desktop.drawing.linebreak import break_lines
from desktop.drawing.measure import text_width
from desktop.drawing.pages import content
from desktop.drawing.pages.boxes import BOX, check_box
from desktop.drawing.pages.grid import Cell, Grid, GridLook, Row
from desktop.drawing.pages.looks import SMALL, cell
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.piece import Piece, Room, Stack
from desktop.drawing.pages.text import Look, TextPiece
from desktop.drawing.pages.words import words

_FORM = GridLook(insets=(5.5, 4.5), below="", cells="line")
_BLANK = GridLook(insets=(3.5, 4.0), below="", cells="line")
_INNER = GridLook(insets=(5.0, 3.0), below="", cells="line")
_WIDTHS = (72.0, 169.5, 72.0, 169.5)
_ROW_HIGH = 24.0
_LINE_HIGH = 20.0
_INNER_HIGH = 21.0
_BOX_GAP = 5.0
_CHOICE_GAP = 13.0
_SIGN_HIGH = 54.0
_NUMBER = 22.0
_MANY_COLUMNS = 8
_BLANK_HIGH = 27.0


def form_grid(block: content.FormGrid, language: str) -> Piece:
    """Return the fields in their order; two narrow ones in a row share a line."""
    look = cell(language)
    rows: list[Row] = []
    for pair in _paired(block.entries):
        cells: list[Cell] = []
        for entry in pair:
            parts = [TextPiece(entry.label, look._replace(bold=True))]
            parts += [TextPiece(entry.second, SMALL)] if entry.second else []
            label = Stack(parts)
            cells.append(Cell(label, fill="label", middle=entry.lines == 1 and not entry.columns))
            cells.append(_room(entry, language, span=3 if len(pair) == 1 else 1))
        rows.append(Row(tuple(cells), _ROW_HIGH))
    return Grid(_WIDTHS, rows, _FORM)


def blank_table(block: content.BlankTable, language: str) -> Piece:
    """Return a table of empty rows."""
    look = cell(language)
    smaller = 1.25 if len(block.head) > _MANY_COLUMNS else 0.75
    head = look._replace(size=look.size - smaller, leading=look.leading - 2, bold=True)
    titles = (Cell(TextPiece(name, head), fill="head", middle=True) for name in block.head)
    empty = Row(tuple(Cell(Stack([])) for _ in block.head), _BLANK_HIGH)
    rows = [Row(tuple(titles), _ROW_HIGH), *[empty] * block.blanks]
    return Grid(block.widths, rows, _BLANK, head=1)


class Choice(NamedTuple):
    """A text behind a check box; a line that goes on has no box (-1)."""

    at: int
    text: str


class Choices(Piece):
    """Check boxes behind each other, as many lines as they take."""

    def __init__(self, texts: Sequence[Choice], ticked: tuple[int, ...], look: Look) -> None:
        self._texts, self._ticked, self._look = texts, ticked, look

    def height(self, width: float) -> float:
        """Return the height of its lines."""
        return len(self._lines(width)) * self._line()

    def part(self, room: Room) -> tuple[Piece, Piece] | None:
        """Return the lines that fit and the rest."""
        lines = self._lines(room.width)
        fit = int(room.left // self._line())
        if not 0 < fit < len(lines):
            return None
        return self._some(lines[:fit]), self._some(lines[fit:])

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw boxes and texts."""
        look = self._look
        for line in self._lines(width):
            middle = y + self._line() / 2
            for choice, left in line:
                if choice.at >= 0:
                    check_box(pen, x + left, middle, ticked=choice.at in self._ticked)
                place = (x + left + BOX + _BOX_GAP, middle + look.size * 0.37)
                pen.text(place, choice.text, look.size, bold=False)
            y += self._line()

    def _some(self, lines: list[list[tuple[Choice, float]]]) -> "Choices":
        return Choices([each for line in lines for each, _ in line], self._ticked, self._look)

    def _line(self) -> float:
        return self._look.leading + 1.5

    def _lines(self, width: float) -> list[list[tuple[Choice, float]]]:
        lines: list[list[tuple[Choice, float]]] = []
        left = width
        for choice in self._texts:
            texts = break_lines(choice.text, width - BOX - _BOX_GAP, self._look.size)
            wide = BOX + _BOX_GAP + text_width(texts[0], self._look.size)
            if left + wide > width or len(texts) > 1:
                lines.append([])
                left = 0.0
            lines[-1].append((choice._replace(text=texts[0]), left))
            left += wide + _CHOICE_GAP
            if len(texts) > 1:
                lines += [[(Choice(-1, text), 0.0)] for text in texts[1:]]
                left = width
        return lines


class Writing(Piece):
    """Room to write: a value or a faint hint at its beginning, words at its end."""

    def __init__(self, entry: content.Entry, look: Look) -> None:
        self._entry, self._look = entry, look
        self._value = TextPiece(entry.value, look) if entry.value else None

    def height(self, width: float) -> float:
        """Return the height: of its lines, or of the value where that is more."""
        room = self._look.leading if self._entry.lines == 1 else self._entry.lines * _LINE_HIGH
        return max(room, self._value.height(width) if self._value else 0.0)

    def part(self, room: Room) -> tuple[Piece, Piece] | None:
        """Part a long value."""
        return self._value.part(room) if self._value else None

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw value, hint, tail."""
        entry = self._entry
        if self._value:
            self._value.paint(pen, x, y, width)
        elif entry.hint:
            baseline = y + self._look.leading / 2 + SMALL.size * 0.37
            pen.text((x, baseline), entry.hint, SMALL.size, "muted", bold=False)
        if entry.tail:
            bottom = y + self.height(width) - 3
            pen.text_right((x + width, bottom), entry.tail, SMALL.size, "muted", bold=False)


class SigningLines(Piece):
    """Up to three names beside each other, each over a line to sign on and one for the date."""

    def __init__(self, block: content.Signatures, look: Look, *, before: float = 0.0) -> None:
        self._block, self._look = block, look
        self.before = before

    def height(self, width: float) -> float:
        """Return the height."""
        del width
        return _SIGN_HIGH

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw names and lines."""
        wide = width / max(len(self._block.names), 3)
        for at, name in enumerate(self._block.names):
            left = x + at * wide
            pen.text((left, y + 10), name, self._look.size, bold=True)
            pen.line((left, y + 37, left + wide - 14, y + 37), "text2", 0.8)
            pen.text((left, y + 49), self._block.date, SMALL.size, "muted", bold=False)


def _paired(entries: tuple[content.Entry, ...]) -> Iterator[tuple[content.Entry, ...]]:
    waiting: list[content.Entry] = []
    for entry in entries:
        if entry.wide:
            yield from ((each,) for each in waiting)
            waiting = []
            yield (entry,)
            continue
        waiting.append(entry)
        if len(waiting) == 2:  # noqa: PLR2004 - two beside each other
            yield tuple(waiting)
            waiting = []
    yield from ((each,) for each in waiting)


def _room(entry: content.Entry, language: str, *, span: int) -> Cell:
    look = cell(language)
    if entry.columns:
        return Cell(_table(entry, look, language), span, flush=True)
    if entry.boxes:
        texts = list(starmap(Choice, enumerate(entry.boxes)))
        parts: list[Piece] = [Choices(texts, entry.ticked, look)]
        if entry.tail or entry.value:
            parts.append(Writing(entry._replace(hint=""), look))
        return Cell(Stack(parts), span, middle=True)
    return Cell(Writing(entry, look), span, middle=entry.lines == 1)


def _table(entry: content.Entry, look: Look, language: str) -> Piece:
    """Return a small table to fill in: a column of numbers, then the named columns."""
    head = look._replace(size=look.size - 1, leading=look.leading - 2, bold=True)
    titles = [
        TextPiece(words(language)["row"], head),
        *(TextPiece(each.label, head) for each in entry.columns),
    ]
    rows = [Row(tuple(Cell(each, fill="head", middle=True) for each in titles), _INNER_HIGH - 3)]
    muted = look._replace(colour="muted", size=look.size - 0.5)
    for number in range(1, entry.blanks + 1):
        cells = [Cell(TextPiece(str(number), muted), middle=True)]
        cells += [Cell(Stack([])) for _ in entry.columns]
        rows.append(Row(tuple(cells), _INNER_HIGH))
    shares = [each.share for each in entry.columns]
    scale = 300.0 / sum(shares)
    return Grid((_NUMBER, *(share * scale for share in shares)), rows, _INNER, head=1)
