"""Which steps a run has gone through and can still come to, from the branches that were taken."""

from collections.abc import Iterable, Iterator, Mapping

from desktop.domain.sops.paths import END, ways
from desktop.domain.sops.records import Lead, Sop, Step, Way

USUAL = -1
"""The branch of a step that was settled without taking one: its usual way on."""

Taken = Mapping[str, int]


def lead_taken(step: Step, taken: Taken) -> Lead:
    """Return the way a settled step left by, and the usual one of an open step."""
    branch = taken.get(step.id, USUAL)
    return step.branches[branch].lead if 0 <= branch < len(step.branches) else step.then


def target_of(sop: Sop, step: str, lead: Lead) -> str:
    """Return the step a way leads to, END where it leaves the SOP or names a step not there."""
    place = sop.position(step) + 1
    if lead.way is Way.STEP:
        return lead.step if sop.position(lead.step) >= 0 else END
    return sop.steps[place].id if lead.way is Way.NEXT and place < len(sop.steps) else END


def path(sop: Sop, taken: Taken) -> tuple[str, ...]:
    """Return the steps from the first one on: by the ways taken, then by the usual ones."""
    first = sop.steps[0].id if sop.steps else END
    return tuple(walk(sop, taken, first))


def walk(sop: Sop, taken: Taken, start: str) -> Iterator[str]:
    """Yield the steps from one on until the SOP is left, or a step comes again."""
    known = {step.id: step for step in sop.steps}
    seen: set[str] = set()
    at = start
    while at and at not in seen:
        yield at
        seen.add(at)
        at = target_of(sop, at, lead_taken(known[at], taken))


def possible(sop: Sop, taken: Taken) -> frozenset[str]:
    """Return the steps a run has come through or can still come to."""
    return _reach(sop, taken, [sop.steps[0].id] if sop.steps else [])


def cut_by(sop: Sop, taken: Taken, step: str) -> str:
    """Return the last decision without which a step could still come, "" where none is."""
    found = ""
    for decided in path(sop, taken):
        open_again = {name: branch for name, branch in taken.items() if name != decided}
        if decided in taken and step in possible(sop, open_again):
            found = decided
    return found


def _reach(sop: Sop, taken: Taken, starts: Iterable[str]) -> frozenset[str]:
    places = {step.id: place for place, step in enumerate(sop.steps)}
    seen: set[str] = set()
    waiting = list(starts)
    while waiting:
        at = waiting.pop()
        if at in seen or at not in places:
            continue
        seen.add(at)
        place = places[at]
        if at in taken:
            waiting.append(target_of(sop, at, lead_taken(sop.steps[place], taken)))
        else:
            waiting.extend(ways(sop, place))
    return frozenset(seen)
