"""Tables: rows of cells over columns, a head that stands on every page, rows that stay whole."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.piece import Piece, Room, Stack

_LEAST_PART = 40.0


class Cell(NamedTuple):
    """What stands in one cell, over how many columns.

    `middle` centres it in the row's height, `flush` lets it reach the lines around the cell.
    """

    piece: Piece
    span: int = 1
    fill: str = ""
    middle: bool = False
    flush: bool = False


class Row(NamedTuple):
    """The cells of a row; `least` is its least height."""

    cells: tuple[Cell, ...]
    least: float = 0.0
    fill: str = ""


class GridLook(NamedTuple):
    """Insets of cells (x, y); lines above the head, beneath rows, around cells; gaps between."""

    insets: tuple[float, float] = (6.0, 4.0)
    top: str = ""
    below: str = "line"
    cells: str = ""
    gap: float = 0.0


class Grid(Piece):
    """A table; `widths` are shares of its width. A row is parted only where no page could hold it.

    `head` says how many rows at the beginning are repeated.
    """

    def __init__(
        self,
        widths: Sequence[float],
        rows: Sequence[Row],
        look: GridLook,
        *,
        head: int = 0,
        before: float = 0.0,
    ) -> None:
        self._widths, self._rows, self._look, self._head = widths, rows, look, head
        self._heights: dict[float, list[float]] = {}
        self.before = before

    def height(self, width: float) -> float:
        """Return the height of all rows."""
        return sum(self._row_heights(width))

    def part(self, room: Room) -> tuple[Piece, Piece] | None:
        """Return the rows that fit and the others, both beneath the head."""
        heights = self._row_heights(room.width)
        taken = sum(heights[: self._head])
        at = self._head
        while at < len(self._rows) and taken + heights[at] <= room.left:
            taken += heights[at]
            at += 1
        if at >= len(self._rows):
            return None
        head = list(self._rows[: self._head])
        first, rest = list(self._rows[self._head : at]), list(self._rows[at:])
        too_high = heights[at] + sum(heights[: self._head]) > room.page
        if too_high and (parts := self._part_row(rest[0], room, room.left - taken)):
            first.append(parts[0])
            rest[0] = parts[1]
        if not first:
            return None
        upper = self._with([*head, *first], self.before)
        lower = self._with([*head, *rest], 0.0)
        if rest[0] is self._rows[at]:
            # Known already: a long table is measured once and not once for each page.
            lower._heights = {room.width: [*heights[: self._head], *heights[at:]]}  # noqa: SLF001
        return upper, lower

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw row by row."""
        if self._look.top:
            pen.line((x, y, x + width, y), self._look.top, 1.2)
        for row, high in zip(self._rows, self._row_heights(width), strict=True):
            self._paint_row(pen, row, (x, y, width, high))
            y += high

    def _paint_row(self, pen: Pen, row: Row, place: tuple[float, float, float, float]) -> None:
        x, y, width, high = place
        look = self._look
        if row.fill:
            pen.fill(x, y, (width, high), row.fill)
        for cell, left, wide in self._placed(row, x, width):
            if cell.fill:
                pen.fill(left, y, (wide, high), cell.fill)
            across, down = self._insets(cell)
            inner = self._inner(cell, wide)
            spare = high - cell.piece.height(inner) - 2 * down
            top = y + down + (max(spare, 0.0) / 2 if cell.middle else 0.0)
            cell.piece.paint(pen, left + across, top, inner)
            if look.cells:
                pen.frame((left, y, wide, high), look.cells, 0.6)
        if look.below:
            pen.line((x, y + high, x + width, y + high), look.below, 0.6)

    def _placed(self, row: Row, x: float, width: float) -> list[tuple[Cell, float, float]]:
        gap = self._look.gap
        unit = (width - gap * (len(self._widths) - 1)) / sum(self._widths)
        out, column = [], 0
        for cell in row.cells:
            shares = self._widths[column : column + cell.span]
            wide = unit * sum(shares) + gap * (len(shares) - 1)
            out.append((cell, x, wide))
            x += wide + gap
            column += cell.span
        return out

    def _row_heights(self, width: float) -> list[float]:
        if width not in self._heights:
            self._heights[width] = [self._row_height(row, width) for row in self._rows]
        return self._heights[width]

    def _row_height(self, row: Row, width: float) -> float:
        cells = self._placed(row, 0.0, width)
        heights = (
            cell.piece.height(self._inner(cell, wide)) + 2 * self._insets(cell)[1]
            for cell, _, wide in cells
        )
        return max(max(heights, default=0.0), row.least)

    def _part_row(self, row: Row, room: Room, left: float) -> tuple[Row, Row] | None:
        """Part every cell of a row at the same height."""
        taken = 2 * self._look.insets[1]
        if left < min(_LEAST_PART, room.page / 2) + taken:
            return None
        first, rest = [], []
        parted = False
        for cell, _, wide in self._placed(row, 0.0, room.width):
            inner = Room(self._inner(cell, wide), left - taken, room.page - taken)
            parts = _split(cell.piece, inner)
            parted = parted or parts is not None
            fits = cell.piece.height(inner.width) <= inner.left
            upper, lower = parts or ((cell.piece, Stack([])) if fits else (Stack([]), cell.piece))
            first.append(cell._replace(piece=upper))
            rest.append(cell._replace(piece=lower))
        if not parted:
            return None
        return row._replace(cells=tuple(first), least=0.0), row._replace(
            cells=tuple(rest), least=0.0
        )

    def _with(self, rows: list[Row], before: float) -> "Grid":
        return Grid(self._widths, rows, self._look, head=self._head, before=before)

    def _insets(self, cell: Cell) -> tuple[float, float]:
        return (0.0, 0.0) if cell.flush else self._look.insets

    def _inner(self, cell: Cell, wide: float) -> float:
        return max(wide - 2 * self._insets(cell)[0], 8.0)


def _split(piece: Piece, room: Room) -> tuple[Piece, Piece] | None:
    return None if piece.height(room.width) <= room.left else piece.part(room)
