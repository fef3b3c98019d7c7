"""A new ticket meets rules and matrix: what they decide of it, within the act that makes it."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.triage import passing, priority
from desktop.domain.triage.alike import Report, count_alike
from desktop.domain.triage.decisions import PRIORITY, TAGS
from desktop.domain.triage.passing import Matter, Outcome
from desktop.domain.triage.priority import Explanation, Override, Source
from desktop.domain.triage.rules import LEVELLED, Fact, Setting
from desktop.domain.vocabulary import Level, ListName, Priority
from desktop.services.triage.tables import Tables, for_change
from desktop.store import triage
from desktop.store.change import Change

DAY_MS = 24 * 3600 * 1000
# More alike say no more, and a busy hour must not slow the next report down.
_MOST_REPORTS, _ENOUGH = 12, 5
_LISTED = {
    Fact.CHANNEL: ListName.CHANNEL,
    Fact.SERVICE_TYPE: ListName.SERVICE_TYPE,
    Fact.CATEGORY: ListName.CATEGORY,
    Fact.PLACE: ListName.PLACE,
}
_TREES = (Fact.CATEGORY, Fact.PLACE)
_SET_LISTS = {
    Setting.SERVICE_TYPE: ListName.SERVICE_TYPE,
    Setting.CATEGORY: ListName.CATEGORY,
    Setting.TEAM: ListName.TEAM,
}
_CHOSEN = (*_SET_LISTS, Setting.IMPACT, Setting.URGENCY, Setting.ASSIGNEE)


class Given(NamedTuple):
    """A priority that somebody gives a new ticket instead of the computed one, and why."""

    priority: Priority | None = None
    reason: str = ""


class Sorted(NamedTuple):
    """What was decided of a ticket: columns to keep, and the outcome with its reasons."""

    columns: Mapping[str, Any]
    outcome: Outcome
    why: Explanation
    tables: Tables


def sort(change: Change, values: Mapping[str, Any], given: Given, person: int | None) -> Sorted:
    """Return what rules and matrix make of the columns of a ticket on its way in.

    Raises:
        AppError: "priority_reason" where another priority than the computed one is given without
            saying why.

    """
    tables = for_change(change)
    outcome = passing.run(tables.rules, _matter(change, values))
    columns = dict(_columns(change, values, outcome))
    levels = {**values, **columns}
    why = priority.explain(tables.matrix, levels["impact"], levels["urgency"], outcome.pushes)
    if given.priority not in (None, why.computed):
        if not given.reason.strip():
            raise AppError("priority_reason")
        override = Override(Priority(given.priority), person, given.reason.strip())
        why = why._replace(override=override)
    return Sorted({**columns, PRIORITY: int(why.priority)}, outcome, why, tables)


def note(change: Change, ticket: int, found: Sorted) -> None:
    """Write down what was decided of a ticket that has just been kept."""
    for setting, (_, rule) in found.outcome.fields.items():
        if str(setting) in found.columns:
            change.insert("ticket_decision", _by_rule(change, ticket, str(setting), rule.id, found))
    if TAGS in found.columns:
        first = next(each for each in found.outcome.hits() if Setting.TAGS in each.took)
        change.insert("ticket_decision", _by_rule(change, ticket, TAGS, first.rule.id, found))
    change.insert("ticket_decision", _of_priority(change, ticket, found))


def _columns(
    change: Change, values: Mapping[str, Any], outcome: Outcome
) -> Iterator[tuple[str, Any]]:
    """Yield the columns that rules set; a code that names nothing any more sets nothing."""
    for setting, (value, _) in outcome.fields.items():
        kept = _kept(change, setting, value)
        if kept is not None:
            yield str(setting), kept
    if outcome.tags:
        known = json.loads(values["tags"])
        tags = list(dict.fromkeys((*known, *outcome.tags)))
        if tags != known:
            yield TAGS, json.dumps(tags, ensure_ascii=False)


def _kept(change: Change, setting: Setting, value: str) -> int | None:
    if setting in LEVELLED:
        return int(Level[value.upper()])
    if setting is Setting.ASSIGNEE:
        return triage.agent_with_id(change.connection, bytes.fromhex(value))
    return change.memory.list_code(change.connection, _SET_LISTS[setting], value)


def _matter(change: Change, values: Mapping[str, Any]) -> Matter:
    connection, entries = change.connection, change.memory.entries(change.connection)
    group, vip = None, False
    if values["requester"] is not None:
        group, vip = triage.requester_marks(connection, values["requester"])
    keys = {fact: values[str(fact)] for fact in _LISTED} | {Fact.GROUP: group}
    known = {fact: frozenset((entries[key].code,)) for fact, key in keys.items() if key in entries}
    for fact in (Fact.IMPACT, Fact.URGENCY):
        if values[str(fact)]:
            known[fact] = frozenset((Level(values[str(fact)]).code,))
    known[Fact.TAG] = frozenset(json.loads(values["tags"]))
    return Matter(
        values["subject"],
        values["description"],
        known,
        frozenset(str(name) for name in _CHOSEN if values.get(str(name)) is not None),
        vip,
        lambda category: _same_reports(change, values, category),
        {fact: change.memory.parents(connection, _LISTED[fact]) for fact in _TREES},
    )


def _same_reports(change: Change, values: Mapping[str, Any], category: str) -> int:
    """Return how many reports of the last 24 hours are about the same, this one among them."""
    key = values["category"]
    if category:
        key = change.memory.list_code(change.connection, ListName.CATEGORY, category)
    mine = Report(values["subject"], key, values["place"])
    until = values["created_at"]
    others = triage.reports(change.connection, key, until - DAY_MS, until, _MOST_REPORTS)
    return 1 + count_alike(mine, others, _ENOUGH)


def _by_rule(change: Change, ticket: int, field: str, rule: str, found: Sorted) -> dict[str, Any]:
    return {
        "ticket": ticket,
        "field": field,
        "source": str(Source.RULE),
        "rule": rule,
        "ruling": found.tables.rules_version,
        "decided_at": change.now,
    }


def _of_priority(change: Change, ticket: int, found: Sorted) -> dict[str, Any]:
    hits = [each.rule.id for each in found.outcome.hits()]
    row = priority_row(found.why, found.tables, hits)
    return {"ticket": ticket, "field": PRIORITY, **row, "decided_at": change.now}


def priority_row(why: Explanation, tables: Tables, hits: list[str]) -> dict[str, Any]:
    """Return the columns that tell why a priority is what it is."""
    moved = next((each.push.rule for each in why.moves if each.before != each.after), "")
    override = why.override
    data = priority.plain(why) | ({"rules": tables.rules_version, "hits": hits} if hits else {})
    return {
        "source": str(why.source),
        "rule": moved,
        "ruling": tables.matrix_version,
        "person": None if override is None else override.person,
        "reason": "" if override is None else override.reason,
        "data": json.dumps(data, ensure_ascii=False),
    }
