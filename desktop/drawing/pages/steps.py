"""The parts of an SOP on paper: must-ask items, the table of steps, boxes, the chain of steps."""

from desktop.drawing.measure import fitted
from desktop.drawing.pages import content
from desktop.drawing.pages.boxes import Frame, Framed, Mark, Marked, check_box
from desktop.drawing.pages.grid import Cell, Grid, GridLook, Row
from desktop.drawing.pages.looks import HEADINGS, SECOND, cell
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.piece import Piece, Stack
from desktop.drawing.pages.text import Look, Span, TextPiece

_STEP_WIDTHS = (24.0, 229.0, 66.0, 104.0, 60.0)
_STEPS = GridLook(insets=(6.0, 3.5), top="accent")
_LINE = GridLook(insets=(6.0, 3.5), below="")
_DETAIL = Frame((19.0, 0.0, 6.0, 7.0))
_PLAIN = GridLook(insets=(0.0, 1.0), below="")
_LEAST_ROW = 33.0
_HEAD_HIGH = 20.0
_TICK_LEFT = 0.0
_CHAIN_HIGH = 24.0
_CHAIN_GAP = 16.0
_CHAIN_MOST = 5
_ASIDE_HIGH = 26.0
_ROW_GAP = 10.0
_ARROW = 4.5


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
        self._look = cell(language)

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
        bold = look._replace(size=look.size + 0.75, bold=True)
        mark = Mark(row.number, bold.size, bold.leading, bold=True)
        cells = (
            Marked(mark, with_second(row.title, row.second, bold)),
            TextPiece(row.role, look),
            TextPiece(row.tools, look),
            TextPiece(row.time, look._replace(bold=True)),
        )
        line = Row(tuple(Cell(each, middle=True) for each in cells), _LEAST_ROW)
        parts: list[Piece] = [Grid(_STEP_WIDTHS[1:], [line], _LINE)]
        # What is to be done in detail has the whole width; both belong to one row of the table.
        parts += [Framed(Stack(detail), _DETAIL)] if detail else []
        return Row((Cell(Tick()), Cell(Stack(parts), 4, flush=True)))

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
    """A check box alone in a cell."""

    def height(self, width: float) -> float:
        """Return the height of a line."""
        del width
        return 14.5

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw it."""
        del width
        check_box(pen, x + _TICK_LEFT, y + 9.0)


def chain(links: tuple[content.Link, ...]) -> Piece:
    """Return boxes in rows of five at most, with arrows between them, ways out beneath."""
    rows = [links[at : at + _CHAIN_MOST] for at in range(0, len(links), _CHAIN_MOST)]
    columns = min(len(links), _CHAIN_MOST)
    return Stack([
        ChainRow(row, columns, last=at == len(rows) - 1, before=_ROW_GAP)
        for at, row in enumerate(rows)
    ])  # fmt: skip


class ChainRow(Piece):
    """One row of boxes."""

    def __init__(
        self, links: tuple[content.Link, ...], columns: int, *, last: bool, before: float
    ) -> None:
        self._links, self._columns, self._last = links, columns, last
        self.before = before

    def height(self, width: float) -> float:
        """Return the height, with the ways out."""
        del width
        return _CHAIN_HIGH + (_ASIDE_HIGH if any(link.aside for link in self._links) else 0.0)

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw boxes, arrows and ways out."""
        box = (width - _CHAIN_GAP * (self._columns - 1)) / self._columns
        for at, link in enumerate(self._links):
            left = x + at * (box + _CHAIN_GAP)
            _box(pen, link, (left, y, box))
            if not self._last or at < len(self._links) - 1:
                _arrow(pen, (left + box, y + _CHAIN_HIGH / 2))


def _box(pen: Pen, link: content.Link, place: tuple[float, float, float]) -> None:
    x, y, box = place
    centre = x + box / 2
    pen.frame((x, y, box, _CHAIN_HIGH), "text2", 0.9, 3.5)
    text = fitted(link.text, box - 8, 9.5, bold=True)
    pen.text_middle((centre, y + _CHAIN_HIGH / 2 + 3.5), text, 9.5, bold=True)
    if link.aside:
        below = y + _CHAIN_HIGH
        pen.line((centre, below, centre, below + 13), "text2", 0.8, (2.0, 1.6))
        aside = fitted(link.aside, box + _CHAIN_GAP - 4, 8.0, bold=True)
        pen.text_middle((centre, below + 23), aside, 8.0, "cautious", bold=True)


def _arrow(pen: Pen, at: tuple[float, float]) -> None:
    x, y = at
    end = x + _CHAIN_GAP
    pen.line((x, y, end - _ARROW, y), "text2", 0.9)
    pen.polygon(((end, y), (end - _ARROW, y - 2.6), (end - _ARROW, y + 2.6)), "text2")


def _ask(item: content.Pair, look: Look) -> Piece:
    return Marked(Mark("", look.size, look.leading), with_second(item.value, item.second, look))
