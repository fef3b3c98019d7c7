"""Where rules name entries of lists by their codes, and how one code takes another's place."""

from collections.abc import Iterable

from desktop.domain.triage.rules import Fact, Rule, Setting
from desktop.domain.vocabulary import ListName

_FACTS = {
    Fact.CHANNEL: ListName.CHANNEL,
    Fact.GROUP: ListName.CUSTOMER_GROUP,
    Fact.SERVICE_TYPE: ListName.SERVICE_TYPE,
    Fact.CATEGORY: ListName.CATEGORY,
    Fact.PLACE: ListName.PLACE,
}
_SETTINGS = {
    Setting.SERVICE_TYPE: ListName.SERVICE_TYPE,
    Setting.CATEGORY: ListName.CATEGORY,
    Setting.TEAM: ListName.TEAM,
}


def list_of(name: Fact | Setting) -> ListName | None:
    """Return the list whose codes a condition or a setting names."""
    return _FACTS.get(name) if isinstance(name, Fact) else _SETTINGS.get(name)


def names(rules: Iterable[Rule], wanted: ListName, code: str) -> bool:
    """Return whether any rule names an entry."""
    return any(renamed(rule, wanted, code, "") != rule for rule in rules)


def renamed(rule: Rule, wanted: ListName, code: str, new: str) -> Rule:
    """Return a rule in which an entry of a list goes by another code."""
    conditions = tuple(
        each._replace(values=tuple(dict.fromkeys(new if v == code else v for v in each.values)))
        if list_of(each.fact) is wanted
        else each
        for each in rule.conditions
    )
    settings = {
        name: new if list_of(name) is wanted and value == code else value
        for name, value in rule.settings.items()
    }
    return rule._replace(conditions=conditions, settings=settings)
