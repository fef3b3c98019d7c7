"""A rule of triage as a record: when it holds, what it sets; and its plain form."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.search_text import normalise
from desktop.domain.vocabulary import Level, Priority

_IDENTITY = re.compile("[0-9a-f]{32}")
MOST_RULES, MOST_VALUES, LONGEST_VALUE = 300, 60, 80


class Fact(StrEnum):
    """What a condition can look at."""

    SUBJECT = "subject"
    TEXT = "text"
    CHANNEL = "channel"
    GROUP = "customer_group"
    SERVICE_TYPE = "service_type"
    CATEGORY = "category"
    PLACE = "place"
    TAG = "tag"
    IMPACT = "impact"
    URGENCY = "urgency"
    VIP = "vip"
    SAME_REPORTS = "same_reports"


class Setting(StrEnum):
    """What a rule can set; the last three move the priority that the matrix gives."""

    SERVICE_TYPE = "service_type"
    CATEGORY = "category"
    IMPACT = "impact"
    URGENCY = "urgency"
    TEAM = "team"
    ASSIGNEE = "assignee"
    TAGS = "tags"
    RAISE = "raise"
    FLOOR = "floor"
    CEILING = "ceiling"


WORDED = frozenset({Fact.SUBJECT, Fact.TEXT})
LEVELLED = frozenset({Fact.IMPACT, Fact.URGENCY, Setting.IMPACT, Setting.URGENCY})
PUSHES = frozenset({Setting.RAISE, Setting.FLOOR, Setting.CEILING})
# What a rule sets and another looks at.
SEEN = {
    Setting.SERVICE_TYPE: Fact.SERVICE_TYPE,
    Setting.CATEGORY: Fact.CATEGORY,
    Setting.IMPACT: Fact.IMPACT,
    Setting.URGENCY: Fact.URGENCY,
    Setting.TAGS: Fact.TAG,
}


class Condition(NamedTuple):
    """One thing that has to be so; several values mean: one of them.

    Values are words to be found, codes of list entries, tags, codes of levels; the number of
    reports for `same_reports`, nothing for `vip`. `folded` are the words as texts are compared.
    """

    fact: Fact
    values: tuple[str, ...] = ()
    negated: bool = False
    folded: tuple[str, ...] = ()


class Rule(NamedTuple):
    """One row of the table. Without `every` one condition is enough; without any it always holds.

    `stop` ends the pass after this rule; `settings` values are codes, for tags several, for pushes
    whole numbers; an assignee is named by identity (32 hexadecimal digits).
    """

    id: str
    name: Bilingual
    conditions: tuple[Condition, ...]
    settings: Mapping[Setting, Any]
    every: bool = True
    stop: bool = False
    enabled: bool = True


def read(rows: Iterable[Mapping[str, Any]]) -> tuple[Rule, ...]:
    """Return rules from plain values, in their order.

    Raises:
        AppError: "rules_too_many", "rule_twice" for an id that is there already, and what
            `read_rule` refuses.

    """
    rules = tuple(map(read_rule, rows))
    if len(rules) > MOST_RULES:
        raise AppError("rules_too_many", count=len(rules), limit=MOST_RULES)
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise AppError("rule_twice", rule=rule.id)
        seen.add(rule.id)
    return rules


def read_rule(row: Mapping[str, Any]) -> Rule:
    """Return one rule from plain values.

    Raises:
        AppError: "rule_fact" or "rule_setting" for what is not known, "rule_values" for a
            condition without a usable value, "rule_value" for a setting without one,
            "rule_empty" for a rule that sets nothing; each with the rule's name.

    """
    name = Bilingual(str(row.get("zh", "")).strip(), str(row.get("en", "")).strip())
    called = name.zh or name.en or str(row.get("id", ""))
    settings = dict(_setting(called, *each) for each in row.get("set", {}).items())
    if not settings:
        raise AppError("rule_empty", rule=called)
    return Rule(
        str(row.get("id", "")),
        name,
        tuple(_condition(called, each) for each in row.get("if", ())),
        settings,
        every=row.get("match", "all") != "any",
        stop=bool(row.get("stop", False)),
        enabled=bool(row.get("enabled", True)),
    )


def plain(rule: Rule) -> dict[str, Any]:
    """Return the plain values of a rule, as `read_rule` takes them."""
    return {
        "id": rule.id,
        "zh": rule.name.zh,
        "en": rule.name.en,
        "match": "all" if rule.every else "any",
        "if": [_plain_condition(each) for each in rule.conditions],
        "set": {str(name): _plain_value(value) for name, value in rule.settings.items()},
        "stop": rule.stop,
        "enabled": rule.enabled,
    }


def _condition(called: str, row: Mapping[str, Any]) -> Condition:
    fact = _member(Fact, row.get("fact"), "rule_fact", called)
    values = tuple(dict.fromkeys(filter(None, (str(v).strip() for v in row.get("values", ())))))
    if not _usable(fact, values):
        raise AppError("rule_values", rule=called, fact=str(fact))
    folded = tuple(map(normalise, values)) if fact in WORDED else ()
    return Condition(fact, values, bool(row.get("not", False)), folded)


def _usable(fact: Fact, values: tuple[str, ...]) -> bool:
    if fact is Fact.VIP:
        return not values
    if fact is Fact.SAME_REPORTS:
        return len(values) == 1 and values[0].isascii() and values[0].isdigit() and values[0] > "1"
    if fact in LEVELLED and not set(values) <= {level.code for level in Level}:
        return False
    return 0 < len(values) <= MOST_VALUES and max(map(len, values)) <= LONGEST_VALUE


def _setting(called: str, name: str, value: Any) -> tuple[Setting, Any]:
    setting = _member(Setting, name, "rule_setting", called)
    made = _made(setting, value)
    if made in ("", (), None, 0):
        raise AppError("rule_value", rule=called, setting=str(setting))
    return setting, made


def _made(setting: Setting, value: Any) -> Any:
    """Return a setting's value, None where it is none."""
    if setting is Setting.TAGS:
        listed = [value] if isinstance(value, str) else value
        return tuple(dict.fromkeys(filter(None, (str(each).strip() for each in listed))))
    if setting is Setting.RAISE:
        return value if isinstance(value, int) and abs(value) < len(Priority) else None
    if setting in PUSHES:
        return Priority(value) if value in set(Priority) else None
    if setting in LEVELLED:
        return value if value in {level.code for level in Level} else None
    if setting is Setting.ASSIGNEE and not _IDENTITY.fullmatch(str(value)):
        return None
    return value.strip() if isinstance(value, str) else None


def _member(kind: type[Any], value: Any, code: str, called: str) -> Any:
    try:
        return kind(value)
    except ValueError:
        raise AppError(code, rule=called, name=str(value)) from None


def _plain_condition(condition: Condition) -> dict[str, Any]:
    out = {"fact": str(condition.fact), "values": list(condition.values)}
    return out | ({"not": True} if condition.negated else {})


def _plain_value(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return int(value) if isinstance(value, int) else value
