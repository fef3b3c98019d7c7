"""Sums over lengths of time: mean, median, percentiles by linear interpolation."""

import math
from collections.abc import Sequence
from typing import NamedTuple

_MEDIAN, _P90 = 0.5, 0.9


class Summary(NamedTuple):
    """What a group of values comes to; the means of nothing are None."""

    n: int = 0
    mean: float | None = None
    median: float | None = None
    p90: float | None = None


def percentile(ordered: Sequence[float], share: float) -> float:
    """Return the value below which a share of sorted values lies, between two by a straight line.

    The place is share × (n − 1) counted from 0: the method that R calls type 7.
    """
    place = share * (len(ordered) - 1)
    low = math.floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def summary(values: Sequence[float], unit: float = 1.0) -> Summary:
    """Return the sums of values in any order, counted in units of `unit`."""
    if not values:
        return Summary()
    ordered = sorted(values)
    mean = math.fsum(ordered) / len(ordered)
    median, p90 = percentile(ordered, _MEDIAN), percentile(ordered, _P90)
    return Summary(len(ordered), mean / unit, median / unit, p90 / unit)
