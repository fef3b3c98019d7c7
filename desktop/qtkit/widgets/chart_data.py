"""What a chart shows: series of points, levels across, events; and how its values are written."""

import math
from enum import StrEnum
from typing import NamedTuple

from desktop.qtkit.formats import format_number

_STEPS = (1, 2, 2.5, 5, 10)
_INTERVALS = 6


class Shape(StrEnum):
    """How the points of a series are told apart, without colour."""

    CIRCLE = "circle"
    SQUARE = "square"
    BAR = "bar"
    HOLLOW_BAR = "hollow_bar"


class Verdict(StrEnum):
    """What is to be seen at once about a point."""

    NONE = ""
    OUTSIDE = "outside"
    BELOW = "below"


class Point(NamedTuple):
    """A value, None where there is no data; what is known about it is written beside it."""

    label: str
    value: float | None
    n: int | None = None
    note: str = ""
    verdict: Verdict = Verdict.NONE


class Series(NamedTuple):
    """Points of one kind; all series of a chart have the same labels."""

    name: str
    points: tuple[Point, ...]
    shape: Shape = Shape.CIRCLE


class Level(NamedTuple):
    """A line across: a mean, or, dashed, a limit or target."""

    value: float
    words: str
    is_limit: bool = True


class Event(NamedTuple):
    """What happened just before a point."""

    at: int
    words: str


class ChartData(NamedTuple):
    """A chart: below `need` cases it shows points alone, without lines, levels or verdicts."""

    title: str
    method: str
    series: tuple[Series, ...] = ()
    unit: str = ""
    decimals: int = 0
    n: int | None = None
    need: int = 0
    levels: tuple[Level, ...] = ()
    events: tuple[Event, ...] = ()

    @property
    def is_few(self) -> bool:
        """Return whether there are too few cases for more than points."""
        return self.n is not None and self.n < self.need

    @property
    def places(self) -> int:
        """Return how many places there are across."""
        return max((len(each.points) for each in self.series), default=0)

    def words(self, value: float) -> str:
        """Return a value with its unit."""
        return self._with_unit(value, self.decimals)

    def tick_words(self) -> list[str]:
        """Return the words of the axis: without decimals where all its values are whole."""
        ticks = self.ticks()
        whole = all(tick == round(tick) for tick in ticks)
        return [self._with_unit(tick, 0 if whole else max(1, self.decimals)) for tick in ticks]

    def _with_unit(self, value: float, decimals: int) -> str:
        number = format_number(value, decimals)
        blank = "" if self.unit in ("", "%") else " "
        return f"{number}{blank}{self.unit}"

    def values(self) -> list[float]:
        """Return all values that have to find room."""
        points = [each.value for series in self.series for each in series.points]
        return [*(value for value in points if value is not None), *(e.value for e in self.levels)]

    def ticks(self) -> list[float]:
        """Return round values for the axis, from 0 or below to the highest or above."""
        values = self.values()
        low, high = min([0.0, *values]), max([0.0, *values])
        # Where every value is 0 the axis still goes up to 1.
        high = high if high > low else 1.0
        step = _round_step((high - low) / _INTERVALS)
        first, last = math.floor(low / step), math.ceil(high / step * (1 - 1e-9))
        return [number * step for number in range(first, last + 1)]


def _round_step(least: float) -> float:
    size = 10.0 ** math.floor(math.log10(least))
    # The division leaves a last digit that is no digit of the value.
    return next(part * size for part in _STEPS if part * size >= least * (1 - 1e-9))
