"""Where the twelve months of a year stand, and where each day stands in its month."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QRect

from desktop.domain.sla.calendars import WEEKDAYS
from desktop.qtkit.theme import current_theme

MONTHS = 12
_ACROSS = (6, 4, 3, 2, 1)
_CELL, _LINE, _GAP, _HEAD = 26, 21, 14, 24
_WEEKS = 6


class Places(NamedTuple):
    """Sizes in pixels of this theme; `across` months stand beside each other."""

    across: int
    cell: int
    line: int
    gap: int
    head: int

    def month(self, month: int) -> QRect:
        """Return the box of a month, 1 to 12: title, weekdays, six weeks."""
        row, column = divmod(month - 1, self.across)
        width = WEEKDAYS * self.cell
        left, top = column * (width + self.gap), row * (self._month_height() + self.gap)
        return QRect(left, top, width, self._month_height())

    def weekday(self, month: int, weekday: int) -> QRect:
        """Return the box of a weekday's letter."""
        box = self.month(month)
        left, top = box.left() + weekday * self.cell, box.top() + self.head
        return QRect(left, top, self.cell, self.line)

    def day(self, day: date) -> QRect:
        """Return the box of a day."""
        first = day.replace(day=1).weekday()
        week, column = divmod(first + day.day - 1, WEEKDAYS)
        box = self.month(day.month)
        top = box.top() + self.head + (week + 1) * self.line
        return QRect(box.left() + column * self.cell, top, self.cell, self.line)

    def height(self) -> int:
        """Return how high the whole year is."""
        rows = -(-MONTHS // self.across)
        return rows * (self._month_height() + self.gap) - self.gap

    def _month_height(self) -> int:
        return self.head + (_WEEKS + 1) * self.line


def places(width: int) -> Places:
    """Return the places in a width: as many months beside each other as stand whole."""
    theme = current_theme()
    cell, gap = theme.px(_CELL), theme.px(_GAP)
    room = [n for n in _ACROSS if n * (WEEKDAYS * cell + gap) - gap <= width]
    across = room[0] if room else 1
    return Places(across, cell, theme.px(_LINE), gap, theme.px(_HEAD))


def least_width() -> int:
    """Return how wide one month is."""
    return WEEKDAYS * current_theme().px(_CELL)
