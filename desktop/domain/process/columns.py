"""The columns of one process: which are shown, in which order, renamed, added."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual

_NAMELESS = Bilingual()


class TableColumn(NamedTuple):
    """One column of a process; an empty name leaves a standard one its own.

    `id` is that of a standard column, or of one that was added. `width` is in design pixels, 0 for
    the usual one.
    """

    id: str
    name: Bilingual = _NAMELESS
    shown: bool = True
    width: int = 0


FIRST = ("stage", "operation", "pain", "severity", "suggestion", "owner", "lane")
"""What a new table shows: template 1 with the lane."""


def completed(kept: Sequence[TableColumn], standard: Sequence[str]) -> list[TableColumn]:
    """Return all columns: those kept in their order, the other standard ones hidden behind them.

    Without any kept those of template 1 are shown.
    """
    known = list(kept) or [TableColumn(name) for name in FIRST]
    present = {column.id for column in known}
    return known + [TableColumn(name, shown=False) for name in standard if name not in present]
