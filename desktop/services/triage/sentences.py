"""Rules, and why a priority is what it is, in words: for the page, the ticket, the command line."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.triage.decisions import PRIORITY
from desktop.domain.triage.passing import Looked, Verdict
from desktop.domain.triage.priority import Explanation, Source
from desktop.domain.triage.rule_codes import list_of
from desktop.domain.triage.rule_faults import Fault
from desktop.domain.triage.rules import (
    LEVELLED,
    PUSHES,
    WORDED,
    Condition,
    Fact,
    Rule,
    Setting,
)
from desktop.domain.vocabulary import Level
from desktop.resources import load_toml
from desktop.services.directory import Directory
from desktop.services.triage.triage import Why


class Sentences:
    """Says things of triage in one language, entries of lists by their names."""

    def __init__(self, directory: Directory, language: str) -> None:
        self._directory, self._language = directory, language

    def word(self, table: str, name: str) -> str:
        """Return one word of resources/triage/words.toml."""
        return str(_words()[table][name][self._language])

    def rule(self, rule: Rule) -> str:
        """Return a whole rule as a sentence."""
        settings = self.word("join", "then").join(
            self.setting(*each) for each in rule.settings.items()
        )
        end = self.word("join", "stop") if rule.stop else ""
        if not rule.conditions:
            return self.word("join", "always").format(settings=settings) + end
        joint = self.word("join", "and" if rule.every else "or")
        conditions = joint.join(map(self.condition, rule.conditions))
        said = self.word("join", "if").format(conditions=conditions, settings=settings)
        return said + end

    def condition(self, condition: Condition) -> str:
        """Return a condition as part of a sentence."""
        key = f"{'not_' if condition.negated else ''}{self._language}"
        pattern = str(_words()["fact"][condition.fact][key])
        values = self.word("join", "one_of").join(
            self.value(condition.fact, each) for each in condition.values
        )
        return pattern.format(v=values, n=condition.values[0] if condition.values else "")

    def setting(self, setting: Setting, value: Any) -> str:
        """Return what a rule sets as part of a sentence."""
        if setting is Setting.RAISE:
            word = self.word("setting", "raise" if value > 0 else "lower")
            return word.format(n=abs(value))
        values = value if isinstance(value, tuple) else (value,)
        shown = self.word("join", "then").join(self.value(setting, each) for each in values)
        return self.word("setting", setting).format(v=shown)

    def value(self, name: Fact | Setting, value: Any) -> str:
        """Return a value by its name; a code that names nothing stays as it is."""
        if name in PUSHES:
            return f"P{int(value)}"
        if name in LEVELLED:
            return self.word("level", value)
        if name is Setting.ASSIGNEE:
            return self._person(value)
        wanted = list_of(name)
        if wanted is None:
            quoted = name in WORDED or name in (Fact.TAG, Setting.TAGS)
            return self.word("join", "quote").format(v=value) if quoted else str(value)
        item = self._directory.by_code(wanted, value)
        return value if item is None else item.name.text(self._language)

    def looked(self, looked: Looked) -> str:
        """Return a condition with only those of its values that were found."""
        condition = looked.condition
        if looked.found and condition.fact is not Fact.VIP:
            condition = condition._replace(values=looked.found)
        return self.condition(condition)

    def verdict(self, verdict: Verdict) -> str:
        """Return why a rule held and what became of each thing it sets."""
        held = (self.looked(each) for each in verdict.looked if each.held)
        done = [self.setting(*each) for each in verdict.took.items()]
        done += [
            f"{self.word('setting_name', name)} – {self.word('kept', why)}"
            for name, why in verdict.kept.items()
        ]
        return " · ".join(filter(None, (self.word("join", "and").join(held), *done)))

    def why(self, why: Why) -> list[str]:
        """Return why a ticket has its priority, a line for each step."""
        told = why.explanation
        if not why.decided and told.override is not None:
            values = {"priority": _p(told.priority), "base": _p(told.computed)}
            return [self.word("why", "elsewhere").format(**values)]
        return self.steps(told, why.rules)

    def steps(self, told: Explanation, rules: Mapping[str, Bilingual]) -> list[str]:
        """Return the way of a priority: where it began, each rule that moved it, the override."""
        lines = [self._base(told)]
        for move in told.moves:
            if move.before != move.after:
                name = rules.get(move.push.rule, Bilingual(move.push.rule)).text(self._language)
                values = {"rule": name, "before": _p(move.before), "after": _p(move.after)}
                lines.append(self.word("why", "moved").format(**values))
        if told.override is not None:
            lines.append(self._override(told))
        return lines

    def fault(self, fault: Fault, rules: Iterable[Rule]) -> str:
        """Return what is wrong with a rule in its table."""
        names = {rule.id: rule.name.text(self._language) or rule.id for rule in rules}
        return self.word("trouble", fault.trouble).format(other=names.get(fault.other, fault.other))

    def _base(self, told: Explanation) -> str:
        levels = {"impact": told.impact, "urgency": told.urgency}
        words = {name: self.word("level", Level(v).code) if v else "" for name, v in levels.items()}
        kind = "matrix" if told.basis is Source.MATRIX else "default"
        return self.word("why", kind).format(base=_p(told.base), **words)

    def _override(self, told: Explanation) -> str:
        override = told.override
        if override is None or not override.reason:
            return self.word("why", "override_untold").format(priority=_p(told.priority))
        person = self._directory.agents.get(override.person or 0)
        who = person.name.text(self._language) if person else self.word("why", "nobody")
        values = {"who": who, PRIORITY: _p(told.priority), "reason": override.reason}
        return self.word("why", "override").format(**values)

    def _person(self, identity: str) -> str:
        found = (p for p in self._directory.agents.values() if p.identity == identity)
        person = next(found, None)
        return identity[:8] if person is None else person.name.text(self._language)


@cache
def _words() -> dict[str, Any]:
    return load_toml("triage/words.toml")


def _p(priority: int) -> str:
    return f"P{int(priority)}"
