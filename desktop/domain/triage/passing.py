"""One pass of the rules over a ticket, in their order, with an account of every one.

The first rule that sets a field has it; what a person chose stays; a rule sees what the rules
before it set. There is no second pass, so that rules can never go round in circles.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop.domain.search_text import is_han, normalise
from desktop.domain.triage.priority import Push
from desktop.domain.triage.rules import PUSHES, SEEN, WORDED, Condition, Fact, Rule, Setting

NOBODY: frozenset[str] = frozenset()
Parents = Mapping[Fact, Mapping[str, str]]
NO_PARENTS: Parents = MappingProxyType({})


class Matter(NamedTuple):
    """What is known of a ticket when the rules look at it.

    `known` has the codes of each fact that is not text; `chosen` the fields that a person has
    decided; `same_reports` counts the reports like it, given the code of its category; `parents`
    has the code above each code, for facts that are trees.
    """

    subject: str
    text: str = ""
    known: Mapping[Fact, frozenset[str]] = {}
    chosen: frozenset[str] = NOBODY
    vip: bool = False
    same_reports: Callable[[str], int] = lambda _category: 1
    parents: Parents = NO_PARENTS


class Looked(NamedTuple):
    """A condition, whether it held, and the values that were found."""

    condition: Condition
    held: bool
    found: tuple[str, ...] = ()


class Kept(StrEnum):
    """Why a setting of a rule that hit was not taken."""

    PERSON = "person"
    EARLIER = "earlier"


class Verdict(NamedTuple):
    """What became of one rule; `reached` is false after a rule that stopped the pass."""

    rule: Rule
    hit: bool
    looked: tuple[Looked, ...] = ()
    took: Mapping[Setting, Any] = {}
    kept: Mapping[Setting, Kept] = {}
    reached: bool = True


class Outcome(NamedTuple):
    """What the pass comes to: fields with who set them, tags in order, pushes of the priority."""

    verdicts: tuple[Verdict, ...]
    fields: Mapping[Setting, tuple[Any, Rule]]
    tags: tuple[str, ...]
    pushes: tuple[Push, ...]

    def hits(self) -> tuple[Verdict, ...]:
        """Return the rules that held."""
        return tuple(each for each in self.verdicts if each.hit)


class _Pass:
    def __init__(self, matter: Matter) -> None:
        self._matter = matter
        self._texts = {
            Fact.SUBJECT: normalise(matter.subject),
            Fact.TEXT: f"{normalise(matter.subject)}\n{normalise(matter.text)}",
        }
        self._known = {fact: self._widened(fact, codes) for fact, codes in matter.known.items()}
        self._known[Fact.TAG] = frozenset(map(normalise, matter.known.get(Fact.TAG, NOBODY)))
        self._category = next(iter(matter.known.get(Fact.CATEGORY, NOBODY)), "")
        self._fields: dict[Setting, tuple[Any, Rule]] = {}
        self._tags: dict[str, None] = {}
        self._pushes: list[Push] = []

    def run(self, rules: Iterable[Rule]) -> Outcome:
        verdicts: list[Verdict] = []
        going = True
        for rule in rules:
            verdict = self._one(rule) if going else Verdict(rule, hit=False, reached=False)
            verdicts.append(verdict)
            going = going and not (verdict.hit and rule.stop)
        return Outcome(tuple(verdicts), self._fields, tuple(self._tags), tuple(self._pushes))

    def _one(self, rule: Rule) -> Verdict:
        looked = tuple(map(self._look, rule.conditions))
        held = [each.held for each in looked]
        if not (all(held) if rule.every or not held else any(held)):
            return Verdict(rule, hit=False, looked=looked)
        took: dict[Setting, Any] = {}
        kept: dict[Setting, Kept] = {}
        for setting, value in rule.settings.items():
            why = self._held_by(setting)
            if why is None:
                took[setting] = value
                self._take(rule, setting, value)
            else:
                kept[setting] = why
        return Verdict(rule, hit=True, looked=looked, took=took, kept=kept)

    def _held_by(self, setting: Setting) -> Kept | None:
        if setting in PUSHES or setting is Setting.TAGS:
            return None
        if setting in self._matter.chosen:
            return Kept.PERSON
        return Kept.EARLIER if setting in self._fields else None

    def _take(self, rule: Rule, setting: Setting, value: Any) -> None:
        if setting in PUSHES:
            self._pushes.append(_push(rule, setting, value))
            return
        if setting is Setting.TAGS:
            self._tags.update(dict.fromkeys(value))
            self._known[Fact.TAG] |= set(map(normalise, value))
            return
        self._fields[setting] = (value, rule)
        if setting is Setting.CATEGORY:
            self._category = value
        if setting in SEEN:
            self._known[SEEN[setting]] = self._widened(SEEN[setting], {value})

    def _look(self, condition: Condition) -> Looked:
        found = self._found(condition)
        return Looked(condition, bool(found) is not condition.negated, found)

    def _found(self, condition: Condition) -> tuple[str, ...]:
        fact, matter = condition.fact, self._matter
        if fact in WORDED:
            text, words = self._texts[fact], zip(condition.values, condition.folded, strict=True)
            return tuple(word for word, folded in words if folded in text and says(text, folded))
        if fact is Fact.VIP:
            return ("vip",) if matter.vip else ()
        if fact is Fact.SAME_REPORTS:
            count = matter.same_reports(self._category)
            return (str(count),) if count >= int(condition.values[0]) else ()
        known = self._known.get(fact, NOBODY)
        if fact is Fact.TAG:
            return tuple(value for value in condition.values if normalise(value) in known)
        return tuple(value for value in condition.values if value in known)

    def _widened(self, fact: Fact, codes: Iterable[str]) -> frozenset[str]:
        parents = self._matter.parents.get(fact)
        if not parents:
            return frozenset(codes)
        return frozenset(each for code in codes for each in upwards(code, parents))


def run(rules: Iterable[Rule], matter: Matter) -> Outcome:
    """Return what the enabled rules make of a ticket."""
    return _Pass(matter).run(rule for rule in rules if rule.enabled)


def says(text: str, word: str) -> bool:
    """Return whether a normalised text has a word: Chinese anywhere, others where a word begins.

    It is what search finds, so that "ip" is not found in "equipment".
    """
    at = text.find(word)
    while at >= 0:
        if at == 0 or not _joined(text[at - 1], word[0]):
            return True
        at = text.find(word, at + 1)
    return False


def upwards(code: str, parents: Mapping[str, str]) -> Iterator[str]:
    """Yield a code and all that stand above it: a printer's driver is printing, too."""
    seen: set[str] = set()
    while code and code not in seen:
        seen.add(code)
        yield code
        code = parents.get(code, "")


def _joined(before: str, first: str) -> bool:
    return all(each.isalnum() and not is_han(each) for each in (before, first))


def _push(rule: Rule, setting: Setting, value: Any) -> Push:
    if setting is Setting.RAISE:
        return Push(rule.id, steps=value)
    return Push(rule.id, **{str(setting): value})
