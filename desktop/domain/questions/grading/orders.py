"""Nine ways to pay a wrong order, as shares of 1; items are numbered 0 … n − 1 in right order.

`answer` holds each number once. Sources: the ordering question of Moodle, restated; guessing pays
between nothing and 61 % (the mean over all orders of six items), which is why steps have their own
way in grading/steps.py.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from desktop.domain.questions.bodies import OrderMode

Answer = Sequence[int]


def share_of(mode: OrderMode, answer: Answer) -> float:
    """Return the share of an order; one of fewer than two items is right."""
    return _WAYS[mode](answer) if len(answer) > 1 else 1.0


def _all_or_nothing(answer: Answer) -> float:
    return float(all(at == item for at, item in enumerate(answer)))


def _absolute(answer: Answer) -> float:
    return sum(at == item for at, item in enumerate(answer)) / len(answer)


def _next_exclude_last(answer: Answer) -> float:
    return sum(b == a + 1 for a, b in pairwise(answer)) / (len(answer) - 1)


def _next_include_last(answer: Answer) -> float:
    return _right_nexts(answer) / len(answer)


def _one_previous_and_next(answer: Answer) -> float:
    backwards = [len(answer) - 1 - item for item in reversed(answer)]
    return (_right_nexts(answer) + _right_nexts(backwards)) / (2 * len(answer))


def _right_nexts(answer: Answer) -> int:
    last = len(answer) - 1
    right = sum(b == a + 1 for a, b in pairwise(answer))
    return right + (answer[-1] == last)


def _all_previous_and_next(answer: Answer) -> float:
    n = len(answer)
    ascending = sum(answer[i] < answer[j] for i in range(n) for j in range(i + 1, n))
    return 2 * ascending / (n * (n - 1))


def _longest_ordered(answer: Answer) -> float:
    return _of_more_than_one(longest_ascending(answer), len(answer))


def _longest_consecutive(answer: Answer) -> float:
    places = {item: at for at, item in enumerate(answer)}
    longest = run = 1
    for item in range(1, len(answer)):
        run = run + 1 if places[item] > places[item - 1] else 1
        longest = max(longest, run)
    return _of_more_than_one(longest, len(answer))


def _distance(answer: Answer) -> float:
    n = len(answer)
    away = sum(abs(at - item) for at, item in enumerate(answer))
    return (n - away / (n - 1)) / n


def _of_more_than_one(length: int, n: int) -> float:
    return length / n if length > 1 else 0.0


def longest_ascending(answer: Answer) -> int:
    """Return how many items of an order can stay where they are."""
    ends: list[int] = []
    for item in answer:
        at = bisect_left(ends, item)
        ends[at : at + 1] = [item]
    return len(ends)


_WAYS: Mapping[OrderMode, Callable[[Answer], float]] = {
    OrderMode.ALL_OR_NOTHING: _all_or_nothing,
    OrderMode.ABSOLUTE: _absolute,
    OrderMode.NEXT_EXCLUDE_LAST: _next_exclude_last,
    OrderMode.NEXT_INCLUDE_LAST: _next_include_last,
    OrderMode.ONE_PREVIOUS_AND_NEXT: _one_previous_and_next,
    OrderMode.ALL_PREVIOUS_AND_NEXT: _all_previous_and_next,
    OrderMode.LONGEST_ORDERED: _longest_ordered,
    OrderMode.LONGEST_CONSECUTIVE: _longest_consecutive,
    OrderMode.DISTANCE: _distance,
}
