"""Figures: samples of the program beside samples of its limit, median and p95."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import floor

Work = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured: what the program took and what its limit took, in `unit`."""

    name: str
    product: tuple[float, ...]
    limit: tuple[float, ...] = ()
    unit: str = "ms"


def quantile(samples: Sequence[float], share: float) -> float:
    """Return the value below which a share of the samples lies, linear between two of them."""
    ordered = sorted(samples)
    place = share * (len(ordered) - 1)
    low = floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def median(samples: Sequence[float]) -> float:
    """Return the middle of the samples."""
    return quantile(samples, 0.5)


def p95(samples: Sequence[float]) -> float:
    """Return what 95 of 100 samples stay below."""
    return quantile(samples, 0.95)


def timed(work: Callable[[], object]) -> float:
    """Return how many milliseconds something takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def alternate(name: str, limit: Work, product: Work, rounds: int, warm: int = 3) -> Figure:
    """Measure limit and program in turn, so that a busy moment falls on both.

    Who comes first changes with each round: the second finds the file's pages in memory.
    """
    taken: tuple[list[float], list[float]] = ([], [])
    for turn in range(-warm, rounds):
        pairs = list(zip((limit, product), taken, strict=True))
        for work, samples in pairs[:: 1 if turn % 2 else -1]:
            spent = timed(partial(work, turn))
            if turn >= 0:
                samples.append(spent)
    return Figure(name, tuple(taken[1]), tuple(taken[0]))
