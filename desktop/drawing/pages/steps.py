"""The parts of an SOP on paper: must-ask items, the table of steps."""

from desktop.drawing.pages import content
from desktop.drawing.pages.boxes import Frame, Framed, Mark, Marked, check_box
from desktop.drawing.pages.grid import Cell, Grid, GridLook, Row
from desktop.drawing.pages.looks import HEADINGS, SECOND, cell
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.piece import Piece, Stack
from desktop.drawing.pages.text import MIDDLE, Look, Span, TextPiece

_STEP_WIDTHS = (22.0, 220.0, 56.0, 123.0, 62.0)
_STEPS = GridLook(insets=(6.0, 3.5), top="accent")
_LINE = GridLook(insets=(6.0, 3.5), below="")
_DETAIL = Frame((19.0, 0.0, 6.0, 7.0))
_PLAIN = GridLook(insets=(0.0, 1.0), below="")
_LEAST_ROW = 26.0
_HEAD_HIGH = 20.0
_LARGER = 0.75
_LEAST_LEADING = 14.0


def with_second(text: str, second: str, look: Look) -> Piece:
    """Return a text with the other language small beneath."""
    main = TextPiece(text, look)
    return Stack([main, TextPiece(second, SECOND)]) if second else main


def title_line(text: str, second: str, *, before: float) -> TextPiece:
    """Return a heading with the other language small behind it."""
    spans = (
        [Span(text), Span(f"   {second}", colour="muted", small=True)] if second else [Span(text)]
    )
    return TextPiece(spans, HEADINGS[3], before=before, keep_next=True)


def ask_grid(block: content.MustAsk, language: str) -> Piece:
    """Return the must-ask items in two columns, read line by line."""
    look = cell(language)
    look = look._replace(size=look.size + 0.5, leading=look.leading + 1.0)
    items = [_ask(item, look) for item in block.items]
    empty: Piece = Stack([])
    rows = [Row((Cell(items[at]), Cell(items[at + 1] if at + 1 < len(items) else empty)))
            for at in range(0, len(items), 2)]  # fmt: skip
    return Grid((1.0, 1.0), rows, _PLAIN, before=2.0)


class StepTable:
    """Sets the table of steps; `detail` sets what stands beneath a title."""

    def __init__(self, block: content.Steps, language: str) -> None:
        self._block = block
        look = cell(language)
        # A little more than in other tables: bold titles of two lines stand among these cells.
        self._look = look._replace(leading=max(look.leading, _LEAST_LEADING))

    def piece(self, details: list[list[Piece]]) -> Piece:
        """Return the table."""
        rows = [self._head()]
        for row, detail in zip(self._block.rows, details, strict=True):
            rows.append(self._row(row, detail))
        if self._block.total.value:
            rows.append(self._total())
        return Grid(_STEP_WIDTHS, rows, _STEPS, head=1, before=8.0)

    def _head(self) -> Row:
        look = self._look._replace(bold=True, colour="head_text")
        titles = [Cell(TextPiece(text, look), middle=True) for text in self._block.head]
        return Row((Cell(Stack([])), *titles), _HEAD_HIGH, "head")

    def _row(self, row: content.StepRow, detail: list[Piece]) -> Row:
        look = self._look
        # Larger by a little, on the same baseline as the cells beside it.
        bold = look._replace(
            size=look.size + _LARGER, leading=look.leading - 2 * _LARGER * MIDDLE, bold=True
        )
        mark = Mark(row.number, bold.size, bold.leading, bold=True)
        cells = (
            Marked(mark, with_second(row.title, row.second, bold)),
            TextPiece(row.role, look),
            TextPiece(row.tools, look),
            TextPiece(row.time, look._replace(bold=True)),
        )
        line = Row(tuple(map(Cell, cells)), _LEAST_ROW)
        parts: list[Piece] = [Grid(_STEP_WIDTHS[1:], [line], _LINE)]
        # What is to be done in detail has the whole width; both belong to one row of the table.
        parts += [Framed(Stack(detail), _DETAIL)] if detail else []
        return Row((Cell(Tick(look.leading)), Cell(Stack(parts), 4, flush=True)))

    def _total(self) -> Row:
        total = self._block.total
        muted = self._look._replace(colour="muted")
        return Row(
            (
                Cell(Stack([])),
                Cell(TextPiece(total.second, muted), 2),
                Cell(TextPiece(total.label, muted)),
                Cell(TextPiece(total.value, self._look._replace(bold=True))),
            )
        )


class Tick(Piece):
    """A check box alone in a cell, as high as a line of the cells beside it."""

    def __init__(self, leading: float) -> None:
        self._leading = leading

    def height(self, width: float) -> float:
        """Return the height of a line."""
        del width
        return self._leading

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw it."""
        del width
        check_box(pen, x, y + self._leading / 2)


def _ask(item: content.Pair, look: Look) -> Piece:
    return Marked(Mark("", look.size, look.leading), with_second(item.value, item.second, look))
