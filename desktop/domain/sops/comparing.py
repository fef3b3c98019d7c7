"""What differs between two versions: steps added, removed, moved, changed; words within a step."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any, NamedTuple

from desktop.domain.sops.records import Sop, SopHead, Step

_WORDS = re.compile(r"[A-Za-z0-9_]+|\s+|.", re.DOTALL)
_ENOUGH = 20_000
_SIDE = frozenset({"id", "behind", "behind_base"})


class Fate(StrEnum):
    """What became of a step."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


class Run(NamedTuple):
    """A run of text: "same", "gone" or "new"."""

    kind: str
    text: str


class FieldChange(NamedTuple):
    """A field of a step or head that differs, by its name, with both values."""

    name: str
    before: Any
    after: Any


class StepChange(NamedTuple):
    """A step in both versions: its places (counted from 1, 0 where it is not), what changed."""

    fate: Fate
    step: Step
    before: int
    after: int
    fields: tuple[FieldChange, ...] = ()
    moved: bool = False


class Comparison(NamedTuple):
    """Two versions compared: the head's fields and every step in the order of the newer one."""

    head: tuple[FieldChange, ...]
    steps: tuple[StepChange, ...]

    def count(self, fate: Fate) -> int:
        """Return how many steps had this fate; a step moved and changed counts for both."""
        if fate is Fate.MOVED:
            return sum(each.moved for each in self.steps)
        return sum(each.fate is fate for each in self.steps)

    def tally(self) -> dict[Fate, int]:
        """Return each row once, by what says most of it; the counts add up to the rows."""
        found = dict.fromkeys((Fate.ADDED, Fate.REMOVED, Fate.CHANGED, Fate.MOVED, Fate.SAME), 0)
        for each in self.steps:
            moved = each.fate is Fate.SAME and each.moved
            found[Fate.MOVED if moved else each.fate] += 1
        return found

    @property
    def is_same(self) -> bool:
        """Return whether nothing differs."""
        return not self.head and all(s.fate is Fate.SAME and not s.moved for s in self.steps)


def compare(before: Sop, after: Sop) -> Comparison:
    """Return what differs; steps are the same by their id for life, not by their place."""
    old = {step.id: place for place, step in enumerate(before.steps, 1)}
    new = {step.id: place for place, step in enumerate(after.steps, 1)}
    moved = _moved([s.id for s in before.steps if s.id in new], [i for i in new if i in old])
    steps = [_step(before, old, step, new, moved) for step in after.steps]
    for place, step in enumerate(before.steps, 1):
        if step.id not in new:
            gone = StepChange(Fate.REMOVED, step, place, 0)
            steps.insert(_where_it_was(steps, place), gone)
    return Comparison(tuple(field_changes(before.head, after.head)), tuple(steps))


def field_changes(before: Step | SopHead, after: Step | SopHead) -> Iterator[FieldChange]:
    """Yield the fields of a step or head that differ."""
    for name in before._fields:
        if name not in _SIDE and getattr(before, name) != getattr(after, name):
            yield FieldChange(name, getattr(before, name), getattr(after, name))


def word_runs(before: str, after: str) -> list[Run]:
    """Return a text with what went and what came, word by word, Chinese by characters.

    Very long texts are compared by lines, so that none takes more than a moment.
    """
    words = _WORDS if max(len(before), len(after)) <= _ENOUGH else re.compile(r".*\n?")
    old, new = words.findall(before), words.findall(after)
    out: list[Run] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            out.append(Run("same", "".join(old[a:b])))
            continue
        out.extend(Run(kind, text) for kind, text in _sides(old[a:b], new[c:d]))
    return out


def _sides(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    if old:
        yield "gone", "".join(old)
    if new:
        yield "new", "".join(new)


def _step(
    before: Sop, old: dict[str, int], step: Step, new: dict[str, int], moved: set[str]
) -> StepChange:
    if step.id not in old:
        return StepChange(Fate.ADDED, step, 0, new[step.id])
    place = old[step.id]
    fields = tuple(field_changes(before.steps[place - 1], step))
    fate = Fate.CHANGED if fields else Fate.SAME
    return StepChange(fate, step, place, new[step.id], fields, step.id in moved)


def _moved(old: list[str], new: list[str]) -> set[str]:
    """Return the fewest steps whose moving turns one order into the other."""
    places = {step: place for place, step in enumerate(old)}
    order = [places[step] for step in new]
    # The longest run that kept its order stays; everything else was moved.
    runs: list[list[int]] = []
    for at, place in enumerate(order):
        before = [run for run in runs if order[run[-1]] < place]
        runs.append([*_longest(before), at])
    kept = set(_longest(runs))
    return {new[at] for at in range(len(new)) if at not in kept}


def _longest(runs: list[list[int]]) -> list[int]:
    return max(runs, key=lambda run: len(run)) if runs else []


def _where_it_was(steps: list[StepChange], place: int) -> int:
    """Return where a removed step is shown: behind what stood before it."""
    behind = [at for at, each in enumerate(steps) if 0 < each.before < place]
    return max(behind) + 1 if behind else 0
