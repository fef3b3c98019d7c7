"""What an act does to the marks of a run: tick, untick, skip, take a branch, note, look again."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.sops.records import Sop, Step, Way
from desktop.domain.sops.run import OPEN_MARK, Frame, Mark, Marks, Settled, spent
from desktop.domain.sops.run_ways import USUAL, lead_taken, target_of, walk


class Deed(StrEnum):
    """What is done to a step."""

    TICK = "tick"
    UNTICK = "untick"
    SKIP = "skip"
    CHOOSE = "choose"
    NOTE = "note"
    LOOK = "look"


class Act(NamedTuple):
    """One act; `text` is the reason of a skip or the note, `branch` the place of the one taken."""

    deed: Deed
    step: str
    at: int = 0
    person: int | None = None
    text: str = ""
    branch: int = USUAL


def fold(sop: Sop, acts: Iterable[Act], frame: Frame) -> dict[str, Mark]:
    """Return the marks that acts leave, one after the other."""
    marks: dict[str, Mark] = {}
    for act in acts:
        marks = applied(sop, marks, act, frame)
    return marks


def applied(sop: Sop, marks: Marks, act: Act, frame: Frame) -> dict[str, Mark]:
    """Return the marks after an act; a step that is not in the text stays as it is."""
    place = sop.position(act.step)
    if place < 0:
        return dict(marks)
    step, mark = sop.steps[place], marks.get(act.step, OPEN_MARK)
    if act.deed in (Deed.NOTE, Deed.LOOK):
        new = mark._replace(note=act.text) if act.deed is Deed.NOTE else _looked(mark)
        return _with(marks, act.step, new)
    if act.deed is Deed.UNTICK:
        return _with(marks, act.step, _reopened(mark))
    settled = _with(marks, act.step, _settled(step, marks, act, frame))
    return _gone_back(sop, settled, step, act.at)


def _settled(step: Step, marks: Marks, act: Act, frame: Frame) -> Mark:
    skipped = act.deed is Deed.SKIP
    return marks.get(step.id, OPEN_MARK)._replace(
        state=Settled.SKIPPED if skipped else Settled.DONE,
        at=act.at,
        person=act.person,
        seconds=spent(step, marks, frame, act.at),
        target=step.target.at(frame.priority),
        reason=act.text if skipped else "",
        branch=act.branch if act.deed is Deed.CHOOSE else USUAL,
        look_again=False,
    )


def _reopened(mark: Mark) -> Mark:
    return Mark(note=mark.note, round=mark.round, since=mark.since, earlier=mark.earlier)


def _looked(mark: Mark) -> Mark:
    return mark._replace(look_again=False)


def _gone_back(sop: Sop, marks: dict[str, Mark], step: Step, now: int) -> dict[str, Mark]:
    """Reopen the steps from the one that a way leads back to up to the one it leads back from."""
    taken = {name: mark.branch for name, mark in marks.items() if mark.is_settled}
    lead = lead_taken(step, taken)
    back = target_of(sop, step.id, lead)
    if lead.way is not Way.STEP or back not in taken:
        return marks
    again: list[str] = []
    for each in walk(sop, taken, back):
        again.append(each)
        if each == step.id:
            return marks | {name: _next_round(marks[name], now) for name in again if name in taken}
    return marks


def _next_round(mark: Mark, now: int) -> Mark:
    earlier = mark.earlier + (mark.seconds or 0)
    return Mark(note=mark.note, round=mark.round + 1, since=now, earlier=earlier)


def _with(marks: Marks, step: str, mark: Mark) -> dict[str, Mark]:
    out = {name: each for name, each in marks.items() if name != step}
    return out if mark == OPEN_MARK else out | {step: mark}
