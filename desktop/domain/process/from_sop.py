"""The steps of an SOP as rows of a process, each linked with its step."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import EMPTY, Row, RowKind, WayOn
from desktop.domain.sops.records import Lead, Sop, Step, Way

_NOWHERE = ""


class EntryNames(NamedTuple):
    """What stages and roles are called, by code."""

    stages: Mapping[str, Bilingual]
    roles: Mapping[str, Bilingual]


def rows_of(sop: Sop, names: EntryNames) -> tuple[Row, ...]:
    """Return a row for each step, with the step's id as its own and in its ways."""
    return tuple(_row(sop, place, names) for place in range(len(sop.steps)))


def _row(sop: Sop, place: int, names: EntryNames) -> Row:
    step = sop.steps[place]
    return Row(
        step.id,
        _kind(sop, place),
        names.stages.get(step.stage, EMPTY),
        names.roles.get(step.role, EMPTY),
        step.title,
        minutes=float(step.target.minutes) or None,
        ways=tuple(_ways(sop, place)),
        step=step.id,
    )


def _kind(sop: Sop, place: int) -> RowKind:
    step = sop.steps[place]
    if step.branches and any(step.question):
        return RowKind.DECISION
    leads = (*(branch.lead for branch in step.branches), step.then)
    # Any other row would lead to the one below it.
    if place + 1 < len(sop.steps) and not any(_target(sop, place, lead) for lead in leads):
        return RowKind.END
    return RowKind.WAIT if step.waits else RowKind.ACTION


def _ways(sop: Sop, place: int) -> Iterator[WayOn]:
    """Yield the ways to other steps; where there are only the usual ones, none."""
    step = sop.steps[place]
    targets = [(_target(sop, place, branch.lead), branch.label) for branch in step.branches]
    led = [WayOn(to, label) for to, label in targets if to]
    yield from led
    onward = _target(sop, place, step.then)
    if not onward or any(way.to == onward for way in led):
        return
    if led or step.then.way is Way.STEP:
        yield WayOn(onward)


def _target(sop: Sop, place: int, lead: Lead) -> str:
    """Return the step to which a way leads, nowhere where it leaves the SOP."""
    if lead.way is Way.NEXT:
        after: tuple[Step, ...] = sop.steps[place + 1 : place + 2]
        return after[0].id if after else _NOWHERE
    known = lead.way is Way.STEP and sop.position(lead.step) >= 0
    return lead.step if known else _NOWHERE
