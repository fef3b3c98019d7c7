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
_TIGHT_INSET, _TIGHT_ROW, _TIGHT_INNER, _TIGHT_BLANK = 3.0, 22.0, 18.0, 20.5
# Two lines written by hand: no room to write becomes less than that.
_LEAST_WRITTEN = 30.0
_BLANK = GridLook(insets=(3.5, 4.0), below="", cells="line")
_INNER = GridLook(insets=(5.0, 3.0), below="", cells="line")
_LABELS, _WHOLE = (72.0, 84.0, 96.0), 483.0
_ROW_HIGH = 24.0
_LINE_HIGH = 20.0
_INNER_HIGH = 21.0
_BOX_GAP = 5.0
_CHOICE_GAP = 13.0
_SIGN_HIGH = 54.0
_NUMBER = 22.0
_MANY_COLUMNS = 8
_BLANK_HIGH = 27.0


class FormLook(NamedTuple):
    """The language of a form, and how `tight` it is: at 1 it leaves the least room to write."""

    language: str
    tight: float = 0.0

    @property
    def text(self) -> Look:
        """Return how its text looks."""
        return cell(self.language)

    def between(self, usual: float, least: float) -> float:
        """Return a measure between the usual and the least one."""
        return usual + (least - usual) * self.tight

    def written(self, lines: int) -> float:
        """Return the height of so many lines to write on."""
        usual = lines * _LINE_HIGH
        return self.between(usual, min(usual, _LEAST_WRITTEN))


def form_grid(block: content.FormGrid, form: FormLook) -> Piece:
    """Return the fields in their order; two narrow ones in a row share a line."""
    look = form.text
    rows: list[Row] = []
    for pair in _paired(block.entries):
        cells: list[Cell] = []
        for entry in pair:
            parts = [TextPiece(entry.label, look._replace(bold=True))]
            parts += [TextPiece(entry.second, SMALL)] if entry.second else []
            label = Stack(parts)
            cells.append(Cell(label, fill="label", middle=entry.lines == 1 and not entry.columns))
            cells.append(_room(entry, form, span=3 if len(pair) == 1 else 1))
        rows.append(Row(tuple(cells), form.between(_ROW_HIGH, _TIGHT_ROW)))
    left = _label_width(block.entries, look)
    widths = (left, _WHOLE / 2 - left, left, _WHOLE / 2 - left)
    insets = (_FORM.insets[0], form.between(_FORM.insets[1], _TIGHT_INSET))
    return Grid(widths, rows, _FORM._replace(insets=insets))


def blank_table(block: content.BlankTable, form: FormLook) -> Piece:
    """Return a table of empty rows."""
    look = form.text
    smaller = 1.25 if len(block.head) > _MANY_COLUMNS else 0.75
    head = look._replace(size=look.size - smaller, leading=look.leading - 2, bold=True)
    titles = (Cell(TextPiece(name, head), fill="head", middle=True) for name in block.head)
    empty = Row(tuple(Cell(Stack([])) for _ in block.head), form.between(_BLANK_HIGH, _TIGHT_BLANK))
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

    def __init__(self, entry: content.Entry, form: FormLook) -> None:
        self._entry, self._form, self._look = entry, form, form.text
        self._value = TextPiece(entry.value, form.text) if entry.value else None

    def height(self, width: float) -> float:
        """Return the height: of its lines, or of the value where that is more."""
        lines = self._entry.lines
        room = self._look.leading if lines == 1 else self._form.written(lines)
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
        self.keep_last = True

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


def _label_width(entries: tuple[content.Entry, ...], look: Look) -> float:
    """Return the least width at which wider labels would take no fewer lines."""
    return min(_LABELS, key=lambda wide: (_label_lines(entries, look, wide), wide))


def _label_lines(entries: tuple[content.Entry, ...], look: Look, wide: float) -> int:
    room = wide - 2 * _FORM.insets[0]
    own = [len(break_lines(each.label, room, look.size, bold=True)) for each in entries]
    second = [len(break_lines(each.second, room, SMALL.size)) for each in entries if each.second]
    return sum(own) + sum(second)


def _room(entry: content.Entry, form: FormLook, *, span: int) -> Cell:
    if entry.columns:
        return Cell(_table(entry, form), span, flush=True)
    if entry.boxes:
        texts = list(starmap(Choice, enumerate(entry.boxes)))
        parts: list[Piece] = [Choices(texts, entry.ticked, form.text)]
        if entry.tail or entry.value:
            parts.append(Writing(entry._replace(hint=""), form))
        return Cell(Stack(parts), span, middle=True)
    return Cell(Writing(entry, form), span, middle=entry.lines == 1)


def _table(entry: content.Entry, form: FormLook) -> Piece:
    """Return a small table to fill in: a column of numbers, then the named columns."""
    look = form.text
    head = look._replace(size=look.size - 1, leading=look.leading - 2, bold=True)
    titles = [
        TextPiece(words(form.language)["row"], head),
        *(TextPiece(each.label, head) for each in entry.columns),
    ]
    rows = [Row(tuple(Cell(each, fill="head", middle=True) for each in titles), _INNER_HIGH - 3)]
    muted = look._replace(colour="muted", size=look.size - 0.5)
    for number in range(1, entry.blanks + 1):
        cells = [Cell(TextPiece(str(number), muted), middle=True)]
        cells += [Cell(Stack([])) for _ in entry.columns]
        rows.append(Row(tuple(cells), form.between(_INNER_HIGH, _TIGHT_INNER)))
    shares = [each.share for each in entry.columns]
    scale = 300.0 / sum(shares)
    return Grid((_NUMBER, *(share * scale for share in shares)), rows, _INNER, head=1)
