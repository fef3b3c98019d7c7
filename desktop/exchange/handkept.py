"""What makes a table hand-kept, and how a person chose to read it: plain values."""

from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.exchange.months import NO_MONTH, Month


class Span(NamedTuple):
    """Merged cells: lines counted from 1, columns from 0, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def is_wide(self) -> bool:
        """Return whether it spans several columns."""
        return self.right > self.left

    @property
    def is_tall(self) -> bool:
        """Return whether it spans several lines."""
        return self.bottom > self.top


@dataclass(frozen=True, slots=True)
class Reading:
    """How a table shall be read; 0 and nothing mean that it is found by looking."""

    header: int = 0
    header_rows: int = 0
    sheets: tuple[str, ...] = ()
    fill: bool = True
    sums: bool = False


AS_FOUND = Reading()


class Sheet(NamedTuple):
    """One sheet of a workbook: whether its rows are taken, and why not."""

    name: str
    taken: bool
    why: str = ""
    month: Month = NO_MONTH
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class HandKept:
    """What was found in a hand-kept table; counts are of the rows looked at."""

    reading: Reading = AS_FOUND
    blob: str = ""
    header: int = 0
    header_rows: int = 1
    sheets: tuple[Sheet, ...] = ()
    year: int = 0
    spans: int = 0
    found: dict[str, int] = field(default_factory=dict)
    complete: bool = True

    @property
    def taken(self) -> list[Sheet]:
        """Return the sheets whose rows are taken together."""
        return [sheet for sheet in self.sheets if sheet.taken]

    @property
    def has_months(self) -> bool:
        """Return whether a sheet tells the month of its dates."""
        return any(sheet.month.month for sheet in self.sheets if sheet.taken)

    @property
    def is_plain(self) -> bool:
        """Return whether there is nothing to say: one table with its header on top."""
        several = len(self.sheets) > 1 or self.has_months
        return not (several or self.spans or any(self.found.values()) or self.header_rows > 1)
