"""Flat lines of key and value back to steps and heads; raises ValueError for what is damaged."""

from collections.abc import Iterable

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import (
    Branch,
    CountsFrom,
    Escalation,
    Lead,
    MustAsk,
    SopHead,
    Step,
    Target,
    Way,
)
from desktop.exchange.sops.properties import Property


class Properties:
    """Values by key; each is taken once, and what nobody took is told."""

    def __init__(self, lines: Iterable[Property]) -> None:
        self._values: dict[str, list[str]] = {}
        for key, value in lines:
            self._values.setdefault(key, []).append(value)

    def one(self, key: str) -> str:
        """Return the value of a key that stands at most once."""
        values = self._values.pop(key, [""])
        if len(values) > 1:
            raise ValueError(key)
        return values[0]

    def all(self, key: str) -> tuple[str, ...]:
        """Return every value of a key in their order."""
        return tuple(self._values.pop(key, ()))

    def has(self, key: str) -> bool:
        """Return whether a key is there and not taken."""
        return key in self._values

    def both(self, name: str) -> Bilingual:
        """Return a text of two languages."""
        return Bilingual(self.one(f"{name} zh"), self.one(f"{name} en"))

    @property
    def untaken(self) -> list[str]:
        """Return the keys that meant nothing."""
        return list(self._values)


def head_of(my: Properties) -> SopHead:
    """Return a head without its long texts."""
    return SopHead(
        title=my.both("title"),
        languages=tuple(filter(None, my.one("languages").split(", "))),
        target=_target(my),
        first_contact=int(my.one("first contact") or 0),
        knock_outs=tuple(_knock_outs(my)),
        must_ask=tuple(_must_ask(my)),
        behind=my.one("behind"),
        behind_base=my.one("behind base"),
    )


def step_of(step: str, my: Properties) -> Step:
    """Return a step without its long texts."""
    return Step(
        id=step,
        title=my.both("title"),
        stage=my.one("stage"),
        role=my.one("role"),
        tools=my.all("tool"),
        templates=my.all("template"),
        scripts=my.all("script"),
        target=_target(my),
        must_ask=tuple(_must_ask(my)),
        question=my.both("question"),
        branches=tuple(_branches(my)),
        then=_lead("then", my) if my.has("then") else Lead(),
        escalation=_escalation(my) if my.has("escalate after") else None,
        waits=my.one("waits") == "yes",
        behind=my.one("behind"),
        behind_base=my.one("behind base"),
    )


def _target(my: Properties) -> Target:
    by_priority = []
    for value in my.all("target at"):
        priority, _, minutes = value.removeprefix("P").partition(" ")
        by_priority.append((int(priority), int(minutes)))
    counts_from = CountsFrom(my.one("target counts from") or CountsFrom.STEP)
    return Target(int(my.one("target") or 0), tuple(by_priority), counts_from)


def _knock_outs(my: Properties) -> Iterable[Bilingual]:
    at = 1
    while my.has(f"knock-out {at}"):
        my.one(f"knock-out {at}")
        yield my.both(f"knock-out {at}")
        at += 1


def _must_ask(my: Properties) -> Iterable[MustAsk]:
    at = 1
    while my.has(f"ask {at}"):
        yield MustAsk(my.one(f"ask {at}"), my.both(f"ask {at}"), my.one(f"ask {at} field"))
        at += 1


def _branches(my: Properties) -> Iterable[Branch]:
    at = 1
    while my.has(f"branch {at}"):
        lead = _lead(f"branch {at}", my)
        yield Branch(my.both(f"branch {at}"), lead, my.both(f"branch {at} note"))
        at += 1


def _lead(name: str, my: Properties) -> Lead:
    way = Way(my.one(name))
    return Lead(way, *(my.one(f"{name} {part}") for part in ("step", "role", "document")))


def _escalation(my: Properties) -> Escalation:
    after = int(my.one("escalate after"))
    return Escalation(after, my.one("escalate to"), my.both("escalate note"))
