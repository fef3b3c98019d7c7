"""The fewest removals and insertions that turn the rows shown into others."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

# More than this is another order: told as one reset, after which the place is taken up again.
MOST_STEPS = 60
_MOST_ROWS = 20_000
# Where less than one row of so many stays, it is another order too.
_FEW = 4


class Step(NamedTuple):
    """Rows taken out at a place, or keys put in there."""

    at: int
    removed: int
    keys: "array[int]"


def steps_between(old: "array[int]", new: "array[int]") -> list[Step] | None:
    """Return what to do, one after the other, to rows `old`; None where that is too much."""
    head = _common(old, new)
    tail = _common_end(old, new, head)
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if not before or not after:
        return list(_plain(head, len(before), after))
    if len(before) + len(after) > _MOST_ROWS:
        return None
    kept = _staying(before, after)
    if len(kept) * _FEW < min(len(before), len(after)):
        return None
    steps = list(_woven(head, before, after, kept))
    return steps if len(steps) <= MOST_STEPS else None


def _plain(at: int, removed: int, keys: "array[int]") -> Iterator[Step]:
    if removed:
        yield Step(at, removed, array("q"))
    if keys:
        yield Step(at, 0, keys)


def _woven(at: int, old: "array[int]", new: "array[int]", kept: set[int]) -> Iterator[Step]:
    """Remove from the end what does not stay in its order, then insert from the start."""
    run_end = len(old)
    for place in range(len(old) - 1, -2, -1):
        if place < 0 or old[place] in kept:
            if run_end - place - 1:
                yield Step(at + place + 1, run_end - place - 1, array("q"))
            run_end = place
    run: array[int] = array("q")
    for place, key in enumerate((*new, None)):
        if key is None or key in kept:
            if run:
                yield Step(at + place - len(run), 0, run)
            run = array("q")
        else:
            run.append(key)


def _staying(old: "array[int]", new: "array[int]") -> set[int]:
    """Return the longest set of keys that stand in the same order in both."""
    place = {key: at for at, key in enumerate(new)}
    tails: list[int] = []
    chain: list[tuple[int, int]] = []  # the key, and where in `chain` the one before it stands
    ends: list[int] = []
    for key in old:
        at = place.get(key)
        if at is None:
            continue
        length = bisect_left(tails, at)
        chain.append((key, ends[length - 1] if length else -1))
        tails[length : length + 1] = [at]
        ends[length : length + 1] = [len(chain) - 1]
    kept: set[int] = set()
    link = ends[-1] if ends else -1
    while link >= 0:
        key, link = chain[link]
        kept.add(key)
    return kept


def _common(old: "array[int]", new: "array[int]") -> int:
    """Return how many rows both begin with; slices are compared as bytes, not key by key."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(old: "array[int]", new: "array[int]", head: int) -> int:
    low, high = 0, min(len(old), len(new)) - head
    while low < high:
        middle = (low + high + 1) // 2
        same = old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]
        low, high = (middle, high) if same else (low, middle - 1)
    return low
