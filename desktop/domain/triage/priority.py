"""How a ticket came by its priority: where it began, what moved it, who decided otherwise.

Nothing here is a sentence: views make words of the parts.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from desktop.domain.triage.matrix import Matrix
from desktop.domain.vocabulary import Level, Priority


class Source(StrEnum):
    """Who or what decided a field."""

    PERSON = "person"
    RULE = "rule"
    MATRIX = "matrix"
    DEFAULT = "default"


class Push(NamedTuple):
    """What a rule does to a priority.

    `steps` more urgent (a negative number: less), or none less urgent than `floor`, or none more
    urgent than `ceiling`.
    """

    rule: str
    steps: int = 0
    floor: Priority | None = None
    ceiling: Priority | None = None

    def on(self, priority: Priority) -> Priority:
        """Return a priority after this push; P1 and P4 are the ends."""
        number = min(max(int(priority) - self.steps, Priority.P1), Priority.P4)
        if self.floor is not None:
            number = min(number, int(self.floor))
        if self.ceiling is not None:
            number = max(number, int(self.ceiling))
        return Priority(number)


class Override(NamedTuple):
    """What a person decided against the computed priority, and why."""

    priority: Priority
    person: int | None
    reason: str


class Moved(NamedTuple):
    """One push and what it came to."""

    push: Push
    before: Priority
    after: Priority


class Explanation(NamedTuple):
    """Why a ticket has its priority; `base` is the matrix's word, or that for what is unknown."""

    impact: Level | None
    urgency: Level | None
    base: Priority
    moves: tuple[Moved, ...] = ()
    override: Override | None = None

    @property
    def source(self) -> Source:
        """Return who had the last word."""
        if self.override is not None:
            return Source.PERSON
        if self.computed is not self.base:
            return Source.RULE
        return self.basis

    @property
    def basis(self) -> Source:
        """Return whether the matrix was asked, or impact or urgency were not known."""
        return Source.MATRIX if self.impact and self.urgency else Source.DEFAULT

    @property
    def computed(self) -> Priority:
        """Return the priority without what a person decided."""
        return self.moves[-1].after if self.moves else self.base

    @property
    def priority(self) -> Priority:
        """Return the priority that holds."""
        return self.computed if self.override is None else self.override.priority


def explain(
    matrix: Matrix, impact: int | None, urgency: int | None, pushes: Iterable[Push] = ()
) -> Explanation:
    """Return how a priority follows from the matrix and what rules do to it."""
    known = [Level(each) if each else None for each in (impact, urgency)]
    base = matrix.priority(*known)
    return Explanation(known[0], known[1], base, _moves(base, pushes))


def plain(explanation: Explanation) -> dict[str, Any]:
    """Return the plain values that tell the way of a priority, without the override."""
    return {
        "impact": explanation.impact and int(explanation.impact),
        "urgency": explanation.urgency and int(explanation.urgency),
        "base": int(explanation.base),
        "pushes": [_plain_push(move.push) for move in explanation.moves],
    }


def pushes_of(data: Mapping[str, Any]) -> tuple[Push, ...]:
    """Return the pushes that `plain` kept."""
    return tuple(
        Push(each["rule"], each.get("steps", 0), _bound(each, "floor"), _bound(each, "ceiling"))
        for each in data.get("pushes", ())
    )


def replay(data: Mapping[str, Any], override: Override | None = None) -> Explanation:
    """Return the explanation that `plain` kept: as it was decided, whatever the matrix says now."""
    known = [Level(data[name]) if data.get(name) else None for name in ("impact", "urgency")]
    base = Priority(data["base"])
    return Explanation(known[0], known[1], base, _moves(base, pushes_of(data)), override)


def _moves(base: Priority, pushes: Iterable[Push]) -> tuple[Moved, ...]:
    """Return what becomes of a priority: steps first, then floors, and ceilings at the end.

    Reasons to raise do not add up, or three mild ones would make everything P1: the strongest
    counts, and so with reasons to lower.
    """
    here, moves, stepped = base, [], set()
    for push in sorted(pushes, key=_order):
        way = (push.steps > 0) - (push.steps < 0)
        after = push._replace(steps=0).on(here) if way in stepped else push.on(here)
        stepped.update({way} - {0})
        moves.append(Moved(push, here, after))
        here = after
    return tuple(moves)


def _plain_push(push: Push) -> dict[str, Any]:
    bounds = {"floor": push.floor, "ceiling": push.ceiling}
    out: dict[str, Any] = {"rule": push.rule, "steps": push.steps}
    return out | {name: int(value) for name, value in bounds.items() if value is not None}


def _bound(data: Mapping[str, Any], name: str) -> Priority | None:
    return Priority(data[name]) if name in data else None


def _order(push: Push) -> tuple[int, bool, int]:
    bounds = 2 if push.ceiling is not None else int(push.floor is not None)
    return bounds, push.steps < 0, -abs(push.steps)
