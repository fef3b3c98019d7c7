"""From the sample's files to the texts of SOP versions; older ones are kept as differences."""

from collections.abc import Callable, Iterable
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import (
    Branch,
    CountsFrom,
    Escalation,
    Lead,
    MustAsk,
    Sop,
    SopHead,
    Step,
    Target,
    Way,
)
from desktop.services.sample.library_checks import known, require


class StepIds:
    """The ids of one document's steps; each short name is given an id once."""

    def __init__(self, code: str, make: Callable[[str, str], str]) -> None:
        self.code = code
        self._make = make
        self._ids: dict[str, str] = {}

    def __getitem__(self, name: str) -> str:
        if name not in self._ids:
            self._ids[name] = self._make(self.code, name)
        return self._ids[name]


def sop_versions(row: dict[str, Any], ids: StepIds) -> dict[int, Sop]:
    """Return the text of each version by its number.

    The file holds the newest version in full; `[[earlier]]` holds, newest first, what differed
    in the version before it: keys of the head, `order` (the short names of its steps) and
    `[earlier.step.NAME]` with the keys of a step.
    """
    steps = {step["id"]: step for step in row.get("step", ())}
    order = tuple(steps)
    number = 1 + len(row.get("earlier", ()))
    found = {number: _sop(row, [steps[name] for name in order], ids)}
    head = row
    for before in row.get("earlier", ()):
        number -= 1
        head = {**head, **before}
        changed = before.get("step", {})
        order = tuple(before.get("order", order))
        names = dict.fromkeys([*steps, *changed])
        steps = {name: {**steps.get(name, {"id": name}), **changed.get(name, {})} for name in names}
        found[number] = _sop(head, [steps[name] for name in order], ids)
    return dict(sorted(found.items()))


def bilingual(table: dict[str, str]) -> Bilingual:
    """Return a table with zh and en as one text, without the line ends around it."""
    return Bilingual(table.get("zh", "").strip(), table.get("en", "").strip())


def _sop(head: dict[str, Any], steps: list[dict[str, Any]], ids: StepIds) -> Sop:
    asks = {item["id"]: _ask(item, ids.code) for item in head.get("must_ask", ())}
    names = frozenset(step["id"] for step in steps)
    reading = _Reading(ids, asks, names)
    return Sop(
        SopHead(
            title=bilingual(head["title"]),
            purpose=bilingual(head.get("purpose", {})),
            applies=bilingual(head.get("applies", {})),
            not_for=bilingual(head.get("not_for", {})),
            target=_target(head.get("target", {})),
            knock_outs=tuple(bilingual(each) for each in head.get("knock_outs", ())),
            first_contact=head.get("first_contact", 0),
            must_ask=tuple(asks.values()),
            body=bilingual(head.get("body", {})),
        ),
        tuple(reading.step(step) for step in steps),
    )


def _ask(item: dict[str, Any], where: str) -> MustAsk:
    field = item.get("field", "")
    require(not field or field in known("field"), where, field)
    return MustAsk(item["id"], bilingual(item), field)


def _target(table: dict[str, Any]) -> Target:
    return Target(
        table.get("minutes", 0),
        tuple((priority, minutes) for priority, minutes in table.get("by_priority", ())),
        CountsFrom(table.get("from", CountsFrom.STEP)),
    )


class _Reading:
    """Reads the steps of one version, which may lead only to each other."""

    def __init__(self, ids: StepIds, asks: dict[str, MustAsk], names: frozenset[str]) -> None:
        self._ids = ids
        self._asks = asks
        self._names = names

    def step(self, row: dict[str, Any]) -> Step:
        """Return one step as a record."""
        return Step(
            id=self._ids[row["id"]],
            title=bilingual(row["title"]),
            body=bilingual(row["body"]),
            stage=self._one("stage", row["stage"]),
            role=self._one("role", row["role"]),
            tools=self._many("tool", row.get("tools", ())),
            templates=self._many("template", row.get("templates", ())),
            scripts=self._many("script", row.get("scripts", ())),
            target=_target(row.get("target", {})),
            must_ask=tuple(self._asks[name] for name in row.get("asks", ())),
            done_when=bilingual(row["done_when"]),
            mistakes=bilingual(row.get("mistakes", {})),
            question=bilingual(row.get("question", {})),
            branches=tuple(self._branch(each) for each in row.get("branches", ())),
            then=self._lead(row.get("then", "next")),
            escalation=self._escalation(row.get("escalation")),
            waits=row.get("waits", False),
        )

    def _one(self, name: str, code: str) -> str:
        require(code in known(name), self._ids.code, code)
        return code

    def _many(self, name: str, codes: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._one(name, code) for code in codes)

    def _branch(self, row: dict[str, Any]) -> Branch:
        note = bilingual(row.get("note", {}))
        return Branch(bilingual(row), self._lead(row["to"]), note)

    def _escalation(self, row: dict[str, Any] | None) -> Escalation | None:
        if row is None:
            return None
        return Escalation(row["after"], self._one("role", row["role"]), bilingual(row))

    def _lead(self, text: str) -> Lead:
        # "next", "stop", "step:s4", "escalate:second_line" or "document:SEC-01".
        word, _, to = text.partition(":")
        way = Way(word)
        if way is Way.STEP:
            require(to in self._names, self._ids.code, to)
            return Lead(way, step=self._ids[to])
        if way is Way.ESCALATE:
            return Lead(way, role=self._one("role", to))
        if way is Way.DOCUMENT:
            return Lead(way, document=self._one("document", to))
        return Lead(way)
