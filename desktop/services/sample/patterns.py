"""The patterns of short tickets, made ready so that a ticket costs a few look-ups."""

import re
from functools import cache
from typing import Any, NamedTuple

from desktop.domain.vocabulary import Level, Priority
from desktop.resources import load_toml
from desktop.services.sample.cards import apportion
from desktop.services.sample.company import SampleRequester, sample_people
from desktop.services.sample.written import LEVELS
from desktop.services.triage.shipped import shipped_matrix

SECURITY_TAG = "安全上调"
_CARDS_OF_A_PRIORITY = 500
# The general manager reports through his secretary.
_CHIEF = "6000"
_GROUPS = {"ACR": "request", "SVR": "request", "SWQ": "question", "CPL": "question"}
_FROM_THE_PERSON = {"place", "ext", "who"}
_SLOT = re.compile(r"\{(\w+)\}")
_TEXT_KEYS = ("subject", "ask", "fix")


class Text(NamedTuple):
    """A text with its slots as %-formatting names, or without any."""

    body: str
    slotted: bool

    def say(self, values: dict[str, str]) -> str:
        """Return the text with its slots filled."""
        return self.body % values if self.slotted else self.body


class Case(NamedTuple):
    """A subject, the requester's words, the solution and its cause that go together."""

    subject: Text
    ask: Text
    fix: Text
    cause: str


class Pattern(NamedTuple):
    """One kind of short ticket."""

    service_type: str
    group: str
    category: tuple[str, ...]
    language: str
    finance: bool
    raised: bool
    weight: int
    grades: tuple[str, ...]
    cases: tuple[Case, ...]
    extra: tuple[tuple[str, Any, bool], ...]
    # By the building the requester sits in.
    slots: dict[str, list[tuple[str, list[str]]]]
    requesters: tuple[SampleRequester, ...]


class Grade(NamedTuple):
    """A pattern with the impact, urgency and priority it comes with this time."""

    pattern: Pattern
    impact: Level
    urgency: Level
    priority: Priority
    tags: tuple[str, ...]


@cache
def words() -> dict[str, Any]:
    """Return the words of short conversations and notes."""
    table: dict[str, Any] = _file()["words"]
    return table


@cache
def patterns() -> tuple[Pattern, ...]:
    """Return all patterns."""
    return tuple(_pattern(row) for row in _file()["template"])


def graded(priority: Priority, *, finance: bool = False) -> list[Grade]:
    """Return the cards of one priority: each pattern as often as its weight asks."""
    found: list[Grade] = []
    weights: list[float] = []
    for pattern in patterns():
        if finance and not pattern.finance:
            continue
        for letters in pattern.grades:
            grade = _grade(pattern, letters)
            if grade.priority is priority:
                found.append(grade)
                weights.append(pattern.weight / len(pattern.grades))
    counts = apportion(weights, _CARDS_OF_A_PRIORITY)
    return [grade for grade, count in zip(found, counts, strict=True) for _ in range(count)]


def _grade(pattern: Pattern, letters: str) -> Grade:
    impact, urgency = LEVELS[letters[0]], LEVELS[letters[1]]
    priority = shipped_matrix().priority(impact, urgency)
    if not pattern.raised:
        return Grade(pattern, impact, urgency, priority, ())
    # Security raises one step; a raise alone never makes a P1.
    return Grade(
        pattern, impact, urgency, Priority(max(Priority.P2, priority - 1)), (SECURITY_TAG,)
    )


@cache
def _file() -> dict[str, Any]:
    return load_toml("sample/templates.toml")


def _pattern(row: dict[str, Any]) -> Pattern:
    category = row["category"]
    extra = tuple((key, *_prepared(value)) for key, value in row["extra"].items())
    return Pattern(
        row["type"],
        _GROUPS.get(row["type"], "incident"),
        (category.split("-", 1)[0], category),
        row.get("language", "zh"),
        row.get("finance", False),
        row.get("raised", False),
        row["weight"],
        tuple(row["grades"]),
        _cases(row),
        extra,
        _slots(row),
        _requesters(row),
    )


def _cases(row: dict[str, Any]) -> tuple[Case, ...]:
    """Pair the texts by their order; one cause stands for all."""
    texts = [[Text(*_prepared(text)) for text in row[key]] for key in _TEXT_KEYS]
    causes = row["cause"]
    if isinstance(causes, str):
        causes = [causes] * len(texts[0])
    return tuple(Case(*case) for case in zip(*texts, causes, strict=True))


def _prepared(value: Any) -> tuple[Any, bool]:
    if not (isinstance(value, str) and _SLOT.search(value)):
        return value, False
    return _SLOT.sub(r"%(\1)s", value.replace("%", "%%")), True


def _slots(row: dict[str, Any]) -> dict[str, list[tuple[str, list[str]]]]:
    texts = [text for key in _TEXT_KEYS for text in row[key]]
    texts += [value for value in row["extra"].values() if isinstance(value, str)]
    names = sorted({name for text in texts for name in _SLOT.findall(text)} - _FROM_THE_PERSON)
    return {
        building: [(name, _nearby(name, building)) for name in names]
        for building in {one.place[1] for one in sample_people().requesters}
    }


def _nearby(name: str, building: str) -> list[str]:
    """Return a slot's values for a building: its own list or codes, else all."""
    lists: dict[str, list[str]] = _file()["slots"]
    items = lists.get(f"{name}_{building}", lists[name])
    return [item for item in items if item.startswith(building + "-")] or items


def _requesters(row: dict[str, Any]) -> tuple[SampleRequester, ...]:
    names = _department_names()
    wanted = {names[code] for code in row.get("from", names)}
    language = row.get("language", "zh")
    return tuple(
        one
        for one in sample_people().requesters
        if one.department.zh in wanted and one.language == language and one.extension != _CHIEF
    )


@cache
def _department_names() -> dict[str, str]:
    rows = load_toml("sample/company.toml")["department"]
    return {row["code"]: row["zh"] for row in rows}
