"""What is wrong with a table of rules although each rule is whole: rules that cannot do anything.

Nothing here is refused: the page shows it beside the rule.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from desktop.domain.triage.passing import NO_PARENTS, Parents, says, upwards
from desktop.domain.triage.rules import PUSHES, SEEN, WORDED, Condition, Fact, Rule, Setting


class Trouble(StrEnum):
    """What kind of fault it is."""

    NEVER_REACHED = "never_reached"
    ALWAYS_BEATEN = "always_beaten"
    TOO_LATE = "too_late"
    CIRCLE = "circle"


class Fault(NamedTuple):
    """A rule that a fault shows at, the other one it has it with, and the fields it is about.

    never_reached: `other` stops the pass whenever `rule` would hold; always_beaten: it has set
    the same fields by then; too_late: `other` sets what `rule` looks at, but stands below it;
    circle: each looks at what the other sets, and one pass can serve only one of them.
    """

    trouble: Trouble
    rule: str
    other: str
    fields: tuple[str, ...] = ()


def faults(rules: Sequence[Rule], parents: Parents = NO_PARENTS) -> tuple[Fault, ...]:
    """Return the faults of a table, those of the first rule first.

    `parents` has the code above each code, for facts that are trees.
    """
    on = [rule for rule in rules if rule.enabled]
    found: list[Fault] = []
    for at, rule in enumerate(on):
        found.extend(_beaten(rule, on[:at], parents))
        found.extend(_late(rule, on[at + 1 :], parents))
    return tuple(found)


def _beaten(rule: Rule, above: Sequence[Rule], parents: Parents) -> Iterator[Fault]:
    """Yield the first rule above that leaves nothing for this one to do."""
    mine = {name for name in rule.settings if name is not Setting.TAGS and name not in PUSHES}
    only_fields = mine == set(rule.settings)
    for other in above:
        if not _implies(rule, other, parents):
            continue
        if other.stop:
            yield Fault(Trouble.NEVER_REACHED, rule.id, other.id)
            return
        if only_fields and mine <= set(other.settings):
            yield Fault(Trouble.ALWAYS_BEATEN, rule.id, other.id, tuple(sorted(mine)))
            return


def _late(rule: Rule, below: Sequence[Rule], parents: Parents) -> Iterator[Fault]:
    for other in below:
        wanted = _wants(rule, other, parents)
        if not wanted:
            continue
        back = _wants(other, rule, parents)
        trouble = Trouble.CIRCLE if back else Trouble.TOO_LATE
        yield Fault(trouble, rule.id, other.id, tuple(sorted({*wanted, *back})))


def _wants(rule: Rule, other: Rule, parents: Parents) -> tuple[str, ...]:
    """Return the fields in which a rule waits for exactly what another one sets."""
    return tuple(
        str(setting)
        for setting, value in other.settings.items()
        if setting in SEEN
        for condition in rule.conditions
        if condition.fact is SEEN[setting]
        and set(condition.values) & _values(value, parents.get(condition.fact, {}))
    )


def _values(value: Any, above: Mapping[str, str]) -> set[str]:
    return set(value) if isinstance(value, tuple) else set(upwards(value, above))


def _implies(rule: Rule, other: Rule, parents: Parents) -> bool:
    """Return whether the other rule surely holds whenever this one does."""
    if not other.conditions:
        return True
    if not rule.conditions:
        return False
    if rule.every:
        return _held(rule.conditions, other, parents)
    return all(_held((each,), other, parents) for each in rule.conditions)


def _held(given: Sequence[Condition], other: Rule, parents: Parents) -> bool:
    """Return whether a rule holds where all of the given conditions do."""
    sure = [any(_follows(each, want, parents) for each in given) for want in other.conditions]
    return all(sure) if other.every else any(sure)


def _follows(given: Condition, wanted: Condition, parents: Parents) -> bool:
    """Return whether one condition can only hold where another does."""
    if given.negated != wanted.negated:
        return False
    if given.negated:
        return _inside(wanted._replace(negated=False), given._replace(negated=False), parents)
    return _inside(given, wanted, parents)


def _inside(narrow: Condition, wide: Condition, parents: Parents) -> bool:
    if narrow.fact in WORDED and wide.fact in WORDED:
        if narrow.fact is Fact.TEXT and wide.fact is Fact.SUBJECT:
            return False
        return all(any(says(word, other) for other in wide.folded) for word in narrow.folded)
    if narrow.fact is not wide.fact:
        return False
    if narrow.fact is Fact.SAME_REPORTS:
        return int(narrow.values[0]) >= int(wide.values[0])
    above = parents.get(narrow.fact, {})
    return all(set(upwards(value, above)) & set(wide.values) for value in narrow.values)
