"""How questions behave in an exam: how hard each is, and whether it tells people apart.

x is the mark of an item, r the rest of the attempt's total; variances divide by n − 1. Source:
the quiz statistics of Moodle, restated. With few attempts these are noise, so that nothing is said
below TOO_FEW, and they are for looking at items, never for ranking people.
"""

import math
from collections.abc import Mapping, Sequence
from enum import StrEnum
from statistics import NormalDist
from typing import NamedTuple

TOO_FEW = 10
_Z = NormalDist().inv_cdf(0.975)
_HARD, _EASY = 0.3, 0.95


class Flag(StrEnum):
    """Why an item should be looked at."""

    TOO_HARD = "too_hard"
    TOO_EASY = "too_easy"
    BACKWARDS = "backwards"


class Interval(NamedTuple):
    """The 95 % interval of a figure."""

    low: float
    high: float


class ItemFigures(NamedTuple):
    """The figures of one item; shares of 1 for facility, percents for the others, None is unknown.

    `facility` has its Wilson interval, `discrimination` that of Fisher's z.
    """

    n: int
    facility: float | None = None
    facility_interval: Interval | None = None
    sd: float | None = None
    effective_weight: float | None = None
    discrimination: float | None = None
    discrimination_interval: Interval | None = None
    efficiency: float | None = None
    flags: tuple[Flag, ...] = ()


class ExamFigures(NamedTuple):
    """The figures of a whole exam; `consistency` is that of its items among each other, in %."""

    n: int
    mean: float | None = None
    median: float | None = None
    sd: float | None = None
    skewness: float | None = None
    kurtosis: float | None = None
    consistency: float | None = None
    error_ratio: float | None = None
    standard_error: float | None = None


FiguresOf = dict[int, ItemFigures]


def item_figures(marks: Sequence[Sequence[float]], highest: Sequence[float]) -> list[ItemFigures]:
    """Return the figures of each item; `marks` has a row for each attempt, a column for each item.

    `highest` are the full marks. Fewer attempts than TOO_FEW give nothing but their number.
    """
    n = len(marks)
    if n < TOO_FEW:
        return [ItemFigures(n) for _ in highest]
    totals = [math.fsum(row) for row in marks]
    columns = [[row[at] for row in marks] for at in range(len(highest))]
    shares = [covariance(column, totals) for column in columns]
    roots = math.fsum(math.sqrt(each) for each in shares if each >= 0)
    return [
        _figures(column, totals, full)._replace(effective_weight=_weight(share, roots))
        for column, full, share in zip(columns, highest, shares, strict=True)
    ]


def figures_apart(attempts: Sequence[Mapping[int, float]], full: Mapping[int, float]) -> FiguresOf:
    """Return the figures of items that not everybody was asked, by item.

    Each item is held against the rest of the attempts that asked it; what it weighs in the whole
    cannot be said. Attempts give the marks of the items they asked.
    """
    found = {}
    for item, most in full.items():
        asked = [each for each in attempts if item in each]
        totals = [math.fsum(each.values()) for each in asked]
        column = [each[item] for each in asked]
        enough = len(asked) >= TOO_FEW
        found[item] = _figures(column, totals, most) if enough else ItemFigures(len(asked))
    return found


def _figures(column: Sequence[float], totals: Sequence[float], full: float) -> ItemFigures:
    n = len(column)
    rest = [total - mark for mark, total in zip(column, totals, strict=True)]
    facility = math.fsum(column) / n / full if full else None
    discrimination = correlation(column, rest)
    most = covariance(sorted(column), sorted(rest))
    found = ItemFigures(
        n,
        facility,
        wilson(facility, n) if facility is not None else None,
        math.sqrt(covariance(column, column)),
        None,
        discrimination,
        fisher(discrimination, n),
        100 * covariance(column, rest) / most if most else None,
    )
    return found._replace(flags=_flags(found))


def _flags(found: ItemFigures) -> tuple[Flag, ...]:
    facility, discrimination = found.facility, found.discrimination
    flags = []
    if facility is not None and facility < _HARD:
        flags.append(Flag.TOO_HARD)
    if facility is not None and facility > _EASY:
        flags.append(Flag.TOO_EASY)
    if discrimination is not None and discrimination < 0:
        flags.append(Flag.BACKWARDS)
    return tuple(flags)


def _weight(share: float, roots: float) -> float | None:
    return 100 * math.sqrt(share) / roots if share >= 0 and roots else None


def exam_figures(marks: Sequence[Sequence[float]]) -> ExamFigures:
    """Return the figures of the whole exam; blank where a formula needs more attempts."""
    n = len(marks)
    if n < TOO_FEW:
        return ExamFigures(n)
    totals = [math.fsum(row) for row in marks]
    ordered = sorted(totals)
    mean = math.fsum(totals) / n
    variance = covariance(totals, totals)
    found = ExamFigures(n, mean, (ordered[(n - 1) // 2] + ordered[n // 2]) / 2, math.sqrt(variance))
    items = len(marks[0])
    if not variance or items < 2:  # noqa: PLR2004  one item has nothing to agree with
        return found
    parts = math.fsum(covariance(column, column) for column in zip(*marks, strict=True))
    consistency = 100 * items / (items - 1) * (1 - parts / variance)
    ratio = 100 * math.sqrt(1 - consistency / 100)
    return found._replace(
        skewness=_skewness(totals, mean),
        kurtosis=_kurtosis(totals, mean),
        consistency=consistency,
        error_ratio=ratio,
        standard_error=ratio * math.sqrt(variance) / 100,
    )


def covariance(a: Sequence[float], b: Sequence[float]) -> float:
    """Return the covariance of two rows of numbers, with n − 1."""
    n = len(a)
    mean_a, mean_b = math.fsum(a) / n, math.fsum(b) / n
    pairs = zip(a, b, strict=True)
    return math.fsum((x - mean_a) * (y - mean_b) for x, y in pairs) / (n - 1)


def correlation(a: Sequence[float], b: Sequence[float]) -> float | None:
    """Return 100 times the correlation; None where one of them never changes."""
    spread = covariance(a, a) * covariance(b, b)
    return 100 * covariance(a, b) / math.sqrt(spread) if spread > 0 else None


def wilson(share: float, n: int) -> Interval:
    """Return the 95 % interval of a mean share, on the safe side where marks are partial."""
    middle = share + _Z * _Z / (2 * n)
    reach = _Z * math.sqrt(max(share * (1 - share), 0) / n + _Z * _Z / (4 * n * n))
    whole = 1 + _Z * _Z / n
    return Interval((middle - reach) / whole, (middle + reach) / whole)


def fisher(percent: float | None, n: int) -> Interval | None:
    """Return the 95 % interval of a correlation in percent; None where there is none."""
    if percent is None or abs(percent) >= 100:  # noqa: PLR2004  a line has no spread
        return None
    z, reach = math.atanh(percent / 100), _Z / math.sqrt(n - 3)
    return Interval(100 * math.tanh(z - reach), 100 * math.tanh(z + reach))


def _skewness(totals: Sequence[float], mean: float) -> float:
    n = len(totals)
    m2, m3 = _moment(totals, mean, 2), _moment(totals, mean, 3)
    k2, k3 = n * m2 / (n - 1), n * n * m3 / ((n - 1) * (n - 2))
    return k3 / math.pow(k2, 1.5)


def _kurtosis(totals: Sequence[float], mean: float) -> float:
    n = len(totals)
    m2, m4 = _moment(totals, mean, 2), _moment(totals, mean, 4)
    k2 = n * m2 / (n - 1)
    k4 = n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3))
    return k4 / (k2 * k2)


def _moment(totals: Sequence[float], mean: float, power: int) -> float:
    return math.fsum((each - mean) ** power for each in totals) / len(totals)
