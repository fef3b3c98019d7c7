"""Where the steps of an SOP lead: ways, what is wrong with them, and the longest path."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.sops.records import Lead, Sop, Step, Way

END = ""
"""What a way leads to that leaves the SOP: a stop, a hand-over, another document, the last step."""


class Fault(StrEnum):
    """What may be wrong with a step or with the whole."""

    NO_STEPS = "no_steps"
    NO_TITLE = "no_title"
    NOWHERE = "nowhere"
    NO_EXIT = "no_exit"
    UNREACHED = "unreached"
    NO_QUESTION = "no_question"
    ONE_BRANCH = "one_branch"
    TOO_LONG = "too_long"


BLOCKING = frozenset({Fault.NO_STEPS, Fault.NO_TITLE, Fault.NOWHERE, Fault.NO_EXIT})
"""What has to be mended before a version goes to review; the rest is a warning."""


class Problem(NamedTuple):
    """A fault at a step (its id; "" for the whole), with the minutes it is about."""

    fault: Fault
    step: str = ""
    minutes: int = 0
    target: int = 0
    priority: int = 0


def ways(sop: Sop, place: int) -> Iterator[str]:
    """Yield the ids of the steps a step may lead to, END for every way out."""
    step = sop.steps[place]
    following = sop.steps[place + 1].id if place + 1 < len(sop.steps) else END
    for lead in (*(branch.lead for branch in step.branches), step.then):
        yield _target(lead, following)


def problems(sop: Sop) -> list[Problem]:
    """Return everything that is wrong, the faults of steps in their order."""
    if not sop.steps:
        return [Problem(Fault.NO_STEPS)]
    known = {step.id for step in sop.steps}
    graph = {step.id: [*ways(sop, place)] for place, step in enumerate(sop.steps)}
    leaving = _leaving(graph)
    reached = _reached(graph, sop.steps[0].id)
    out: list[Problem] = []
    for step in sop.steps:
        out.extend(Problem(fault, step.id) for fault in _faults(step, known))
        if step.id not in leaving:
            out.append(Problem(Fault.NO_EXIT, step.id))
        if step.id not in reached:
            out.append(Problem(Fault.UNREACHED, step.id))
    return out + _too_long(sop)


def course(sop: Sop) -> list[Step]:
    """Return the steps of the longest course: from each on to the nearest one behind it."""
    found = list(sop.steps[:1])
    while found:
        place = sop.position(found[-1].id)
        behind = [at for to in ways(sop, place) if to != END and (at := sop.position(to)) > place]
        if not behind:
            break
        found.append(sop.steps[min(behind)])
    return found


def longest(sop: Sop, priority: int | None = None) -> int:
    """Return the minutes of the longest way through, each step taken once; waits count nothing.

    Steps whose target counts from creation lie inside the rest and are left out.
    """
    minutes = {step.id: _minutes(step, priority) for step in sop.steps}
    best: dict[str, int] = {END: 0}
    # A way back repeats what was counted; only ways onward make a path longer.
    for place in reversed(range(len(sop.steps))):
        onward = [to for to in ways(sop, place) if to == END or sop.position(to) > place]
        step = sop.steps[place]
        best[step.id] = minutes[step.id] + max((best.get(to, 0) for to in onward), default=0)
    return best[sop.steps[0].id] if sop.steps else 0


def total(sop: Sop, priority: int | None = None) -> int:
    """Return the minutes of all steps together."""
    return sum(_minutes(step, priority) for step in sop.steps)


def _minutes(step: Step, priority: int | None) -> int:
    from_step = step.target.counts_from == "step"
    return step.target.at(priority) if from_step and not step.waits else 0


def _target(lead: Lead, following: str) -> str:
    if lead.way is Way.STEP:
        return lead.step or "?"
    return following if lead.way is Way.NEXT else END


def _faults(step: Step, known: set[str]) -> Iterator[Fault]:
    if not (step.title.zh or step.title.en):
        yield Fault.NO_TITLE
    leads = (*(branch.lead for branch in step.branches), step.then)
    if any(_is_nowhere(lead, known) for lead in leads):
        yield Fault.NOWHERE
    if step.branches and not any(step.question):
        yield Fault.NO_QUESTION
    if any(step.question) and not step.branches:
        yield Fault.ONE_BRANCH


def _is_nowhere(lead: Lead, known: set[str]) -> bool:
    """Return whether a way names nothing that is there."""
    if lead.way is Way.STEP:
        return lead.step not in known
    if lead.way is Way.ESCALATE:
        return not lead.role
    return lead.way is Way.DOCUMENT and not lead.document


def _leaving(graph: dict[str, list[str]]) -> set[str]:
    """Return the steps from which some way leads out."""
    out: set[str] = set()
    grown = True
    while grown:
        new = {step for step, to in graph.items() if END in to or out.intersection(to)} - out
        out |= new
        grown = bool(new)
    return out


def _reached(graph: dict[str, list[str]], first: str) -> set[str]:
    seen, waiting = {first}, [first]
    while waiting:
        for to in graph.get(waiting.pop(), ()):
            if to not in seen:
                seen.add(to)
                waiting.append(to)
    return seen


def _too_long(sop: Sop) -> list[Problem]:
    """Return at which priorities the longest path takes more than the whole may."""
    own = dict(sop.head.target.by_priority)
    priorities = [0, *sorted(own.keys() | {n for s in sop.steps for n, _ in s.target.by_priority})]
    out: list[Problem] = []
    for priority in priorities:
        allowed, needed = sop.head.target.at(priority), longest(sop, priority)
        if allowed and needed > allowed:
            out.append(Problem(Fault.TOO_LONG, "", needed, allowed, priority))
    return out
