"""Texts longer than a worksheet cell: Deskbook's exports keep the rest on a second sheet."""

from collections.abc import Iterable, Sequence

SPILL_SHEET = "continued"
SPILL_HEADER = ("row", "column", "text")
# Excel stops at 32,767 UTF-16 units; half of that holds for any text.
CELL_CHARS = 16_000


def rests_of(rows: Iterable[Sequence[str]]) -> dict[tuple[int, int], str]:
    """Return the rest of each long cell by its row and column, counted from one."""
    rests: dict[tuple[int, int], list[str]] = {}
    for row in rows:
        if len(row) == len(SPILL_HEADER) and row[0].isdecimal() and row[1].isdecimal():
            rests.setdefault((int(row[0]), int(row[1])), []).append(row[2])
    return {place: "".join(pieces) for place, pieces in rests.items()}
