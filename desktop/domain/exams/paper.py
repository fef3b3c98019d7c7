"""An exam on paper: which questions stand on a sheet, in which order, with which choices first."""

import hashlib
from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from desktop.domain.exams.drawing import Candidate, Item, draw
from desktop.domain.exams.plan import Plan

_SIGNS = 8


class Paper(NamedTuple):
    """One variant of an exam as it was printed; its number counts through all of the exam."""

    key: int
    document: int
    version: int
    number: int
    seed: int
    items: tuple[Item, ...]
    made_at: int = 0

    @property
    def check(self) -> str:
        """Return the signs at the foot of every page: others where anything else was printed."""
        said = repr((self.number, self.seed, [tuple(each) for each in self.items]))
        return hashlib.sha256(said.encode()).hexdigest()[:_SIGNS].upper()


def variant(
    plan: Plan, bank: Sequence[Candidate], seed: int, first: Sequence[Item] = ()
) -> tuple[Item, ...]:
    """Return the questions of one variant; raises as `draw`.

    All variants that are printed together ask the same: the `first` one draws, the others mix.
    """
    chance = Random(seed)  # noqa: S311 - kept with the paper
    items = list(first or draw(plan, bank, seed))
    if first and plan.shuffle:
        chance.shuffle(items)
    return tuple(each._replace(seed=chance.getrandbits(32)) for each in items)
