"""Put the numbered written tickets of the queue at their numbers among the short ones."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from random import Random
from typing import NamedTuple


class Mark(NamedTuple):
    """So many short tickets come before this position."""

    before: int
    position: int


def marks(numbered: dict[int, int], created: Sequence[int], first: int) -> list[Mark]:
    """Return where the numbers stand: `numbered` gives each its position, `created` all written.

    A number counts every ticket since `first`; the written ones before it are not short ones.
    """
    order = sorted(created)
    return [
        Mark(number - first - bisect_left(order, position), position)
        for number, position in sorted(numbered.items())
    ]


def settle(creations: list[int], places: list[Mark], day: int, random: Random) -> list[int]:
    """Return sorted creations with exactly so many before each mark; older ones stay.

    Seen from a day on which the marks cannot all be met, the creations stay as they are.
    """
    start = places[0].position - day
    settled = creations[: bisect_left(creations, start)]
    steps = [Mark(len(settled), start), *places]
    if not _can_be_met(steps, len(creations)):
        return creations
    for earlier, later in pairwise(steps):
        room = later.position - earlier.position
        wanted = later.before - earlier.before
        settled += sorted(earlier.position + int(random.random() * room) for _ in range(wanted))
    return settled


def _can_be_met(steps: list[Mark], count: int) -> bool:
    rising = all(
        earlier.before <= later.before and earlier.position < later.position
        for earlier, later in pairwise(steps)
    )
    return rising and steps[-1].before == count
