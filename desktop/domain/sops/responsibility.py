"""The table of responsibility: which role does, decides or is told of what at which stage.

Derived from the steps: who does a step does at its stage; who takes over where it is handed over
or decides a question is named beside; gaps and doubles show where nobody or several are meant.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.sops.records import Sop, Way


class Part(StrEnum):
    """What a role has to do with a stage."""

    DOES = "does"
    DECIDES = "decides"
    IS_TOLD = "is_told"


class Duty(NamedTuple):
    """A role's part in a stage, and the steps (document code, number) it comes from."""

    stage: str
    role: str
    part: Part
    steps: tuple[tuple[str, int], ...]


class Duties(NamedTuple):
    """All duties; stages that nobody does, and steps with no role or stage."""

    duties: tuple[Duty, ...]
    gaps: tuple[str, ...]
    doubles: tuple[str, ...]
    unassigned: tuple[tuple[str, int], ...]


def duties(sops: Iterable[tuple[str, Sop]], stages: Sequence[str]) -> Duties:
    """Return who does what over all SOPs, given by their codes, at stages in their order."""
    found: dict[tuple[str, str, Part], list[tuple[str, int]]] = {}
    unassigned: list[tuple[str, int]] = []
    deciders: dict[str, set[str]] = {}
    for code, sop in sops:
        for number, step in enumerate(sop.steps, 1):
            if not step.role or not step.stage:
                unassigned.append((code, number))
                continue
            part = Part.DECIDES if step.branches else Part.DOES
            found.setdefault((step.stage, step.role, part), []).append((code, number))
            if part is Part.DECIDES:
                deciders.setdefault(f"{code}/{step.stage}", set()).add(step.role)
            told = {b.lead.role for b in step.branches if b.lead.way is Way.ESCALATE}
            told |= {step.escalation.role} if step.escalation else set()
            for role in sorted(told - {step.role, ""}):
                found.setdefault((step.stage, role, Part.IS_TOLD), []).append((code, number))
    rows = tuple(Duty(*key, tuple(steps)) for key, steps in sorted(found.items()))
    done = {duty.stage for duty in rows if duty.part is not Part.IS_TOLD}
    doubles = tuple(sorted(place for place, roles in deciders.items() if len(roles) > 1))
    gaps = tuple(stage for stage in stages if stage not in done)
    return Duties(rows, gaps, doubles, tuple(unassigned))
