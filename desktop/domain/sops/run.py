"""How far the steps of an SOP are on one ticket: what is done, open, off the path, still to ask.

Everything follows from the text and one mark for each step that was touched; nothing is kept
beside them. Times are UTC milliseconds, what was spent is seconds, targets are minutes.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.sops.records import CountsFrom, Lead, MustAsk, Sop, Step
from desktop.domain.sops.run_ways import USUAL, cut_by, lead_taken, path, possible, target_of

SECOND, MINUTE = 1000, 60


class Settled(StrEnum):
    """What was made of a step."""

    OPEN = ""
    DONE = "done"
    SKIPPED = "skipped"


class Mark(NamedTuple):
    """What is known of one step: settled when and by whom, how long it took, by which way it left.

    `seconds` is None where nobody had taken the ticket yet. A step that a way back reopened counts
    `round` up: `since` is when this round began, `earlier` what the rounds before took.
    `look_again` says that its text has changed since it was settled.
    """

    state: Settled = Settled.OPEN
    at: int | None = None
    person: int | None = None
    seconds: int | None = None
    target: int = 0
    reason: str = ""
    branch: int = USUAL
    note: str = ""
    look_again: bool = False
    round: int = 1
    since: int = 0
    earlier: int = 0

    @property
    def is_settled(self) -> bool:
        """Return whether the step is done or skipped."""
        return self.state is not Settled.OPEN


OPEN_MARK = Mark()
Marks = Mapping[str, Mark]


class Frame(NamedTuple):
    """What times are reckoned with; `started_at` is None until somebody has taken the ticket."""

    started_at: int | None = None
    created_at: int = 0
    priority: int | None = None


class Standing(StrEnum):
    """Where a step stands."""

    CURRENT = "current"
    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    OFF = "off"


class StepState(NamedTuple):
    """One step as it stands; `number` counts from 1.

    Off the path, `cut_by` is the step whose decision leads elsewhere, "" where nothing leads here.
    `seconds` is what a settled step took and what the current one has taken by now, None where
    that is not known.
    """

    step: Step
    number: int
    standing: Standing
    mark: Mark
    seconds: int | None
    target: int
    cut_by: str = ""

    @property
    def is_over(self) -> bool:
        """Return whether the step took, or has taken, more than it may."""
        return bool(self.target) and (self.seconds or 0) > self.target * MINUTE

    @property
    def hand_over_due(self) -> bool:
        """Return whether it has taken so long that it should be handed over."""
        wanted = self.step.escalation
        if wanted is None or self.standing is not Standing.CURRENT or self.seconds is None:
            return False
        return self.seconds >= wanted.after_minutes * MINUTE


class RunState(NamedTuple):
    """All steps in the order of the text; `done` of the `total` steps on the path are settled.

    `current` is the id of the next step to take, "" once the run is complete; `ending` is the way
    it left by then.
    """

    steps: tuple[StepState, ...]
    current: str
    done: int
    total: int
    ending: Lead | None

    @property
    def is_complete(self) -> bool:
        """Return whether nothing is left to do."""
        return not self.current

    def at(self, step: str) -> StepState | None:
        """Return how a step stands."""
        return next((each for each in self.steps if each.step.id == step), None)


def state_of(sop: Sop, marks: Marks, frame: Frame, now: int) -> RunState:
    """Return how a run stands at a moment."""
    taken = {step: mark.branch for step, mark in marks.items() if mark.is_settled}
    walked = path(sop, taken)
    current = next((step for step in walked if step not in taken), "")
    reach = possible(sop, taken)
    states = []
    for place, step in enumerate(sop.steps):
        mark = marks.get(step.id, OPEN_MARK)
        standing = _standing(step.id, mark, current, reach)
        cut = cut_by(sop, taken, step.id) if standing is Standing.OFF else ""
        seconds = spent(step, marks, frame, now) if standing is Standing.CURRENT else mark.seconds
        whole = None if seconds is None else seconds + mark.earlier
        target = mark.target if mark.is_settled else step.target.at(frame.priority)
        states.append(StepState(step, place + 1, standing, mark, whole, target, cut))
    done = sum(step in taken for step in walked)
    ending = _ending(sop, walked, taken) if not current and walked else None
    return RunState(tuple(states), current, done, len(walked), ending)


def spent(step: Step, marks: Marks, frame: Frame, now: int) -> int | None:
    """Return the seconds a step has taken by now: since the act before it, or since creation."""
    if step.target.counts_from is CountsFrom.CREATION:
        return max(0, now - frame.created_at) // SECOND
    if frame.started_at is None:
        return None
    moments = (max(mark.at or 0, mark.since) for mark in marks.values())
    return max(0, now - max((frame.started_at, *moments))) // SECOND


def unanswered(items: tuple[MustAsk, ...], answers: Mapping[str, object]) -> tuple[MustAsk, ...]:
    """Return what is still to be asked; answers are named by field, else by the item's id."""
    return tuple(item for item in items if answers.get(item.field or item.id) in (None, "", []))


def _standing(step: str, mark: Mark, current: str, reach: frozenset[str]) -> Standing:
    if step not in reach:
        return Standing.OFF
    if mark.is_settled:
        return Standing.DONE if mark.state is Settled.DONE else Standing.SKIPPED
    return Standing.CURRENT if step == current else Standing.OPEN


def _ending(sop: Sop, walked: tuple[str, ...], taken: Mapping[str, int]) -> Lead | None:
    last = sop.steps[sop.position(walked[-1])]
    lead = lead_taken(last, taken)
    return lead if not target_of(sop, last.id, lead) else None
