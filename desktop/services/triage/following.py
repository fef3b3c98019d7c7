"""What follows in triage where fields of a kept ticket change: the priority, and whose word it is.

The priority follows impact and urgency until a person has decided it; a person who decides it
otherwise says why. What a rule had set is the person's from then on.
"""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.bulk import WANTS_REASON
from desktop.domain.errors import AppError
from desktop.domain.triage import priority
from desktop.domain.triage.decisions import DECIDED, PRIORITY, Decision
from desktop.domain.triage.matrix import Matrix
from desktop.domain.triage.priority import Explanation, Override, Source
from desktop.domain.vocabulary import Level, Priority
from desktop.services.triage.deciding import priority_row
from desktop.services.triage.tables import for_change
from desktop.store import triage
from desktop.store.change import Change

_LEVELS = frozenset({"impact", "urgency"})
_GRADED = _LEVELS | {PRIORITY}
_KNOWN: Mapping[str, frozenset[int]] = {
    "impact": frozenset(Level),
    "urgency": frozenset(Level),
    PRIORITY: frozenset(Priority),
}
Decisions = Mapping[str, Decision]


class Follow(NamedTuple):
    """What is to be written besides: the priority where it moves, its reason; or a refusal."""

    wanted: dict[str, Any]
    why: Explanation | None = None
    refusal: str = ""


def touched(row: Mapping[str, Any], wanted: Mapping[str, Any]) -> frozenset[str]:
    """Return the fields of triage that really change."""
    return frozenset(name for name in DECIDED & wanted.keys() if wanted[name] != row[name])


def follow(
    row: Mapping[str, Any],
    wanted: Mapping[str, Any],
    decision: Decision | None,
    matrix: Matrix,
    said: tuple[int | None, str],
) -> Follow:
    """Return what an edit of a ticket comes to; `said` are the person and their reason.

    Refused as "priority_reason" where the priority becomes another than the computed one and
    nobody says why.
    """
    if not touched(row, wanted) & _GRADED:
        return Follow(dict(wanted))
    levels = {name: wanted.get(name, _whole(row, name)) for name in _LEVELS}
    pushes = priority.pushes_of(decision.data) if decision is not None else ()
    why = priority.explain(matrix, levels["impact"], levels["urgency"], pushes)
    if wanted.get(PRIORITY, row[PRIORITY]) != row[PRIORITY]:
        return _by_hand(wanted, why, said)
    if decision is not None and decision.source is Source.PERSON:
        held = Override(Priority(_whole(row, PRIORITY) or 0), decision.person, decision.reason)
        return Follow(dict(wanted), why._replace(override=held))
    if decision is None and _graded_elsewhere(row, matrix):
        return Follow(dict(wanted))
    return Follow({**wanted, PRIORITY: int(why.priority)}, why)


def _whole(row: Mapping[str, Any], name: str) -> int | None:
    """Return a number as it is kept; raise AppError("workspace_damaged") for one there is not."""
    value: int | None = row[name]
    if value is not None and value not in _KNOWN[name]:
        raise AppError("workspace_damaged", detail=f"{name} {value}")
    return value


def write(
    change: Change, row: Mapping[str, Any], wanted: Mapping[str, Any], said: tuple[int | None, str]
) -> Follow:
    """Return what an edit comes to, with its decisions written; the ticket itself is not."""
    moved = touched(row, wanted)
    if not moved:
        return Follow(dict(wanted))
    decisions = triage.decisions(change.connection, row["key"])
    found = Follow(dict(wanted))
    if moved & _GRADED:
        tables = for_change(change)
        found = follow(row, wanted, decisions.get(PRIORITY), tables.matrix, said)
        if found.refusal:
            return found
        if found.why is not None:
            hits = decisions[PRIORITY].data.get("hits", []) if PRIORITY in decisions else []
            rules = decisions[PRIORITY].data.get("rules", 0) if PRIORITY in decisions else 0
            told = priority_row(found.why, tables._replace(rules_version=rules), hits)
            _put(change, row["key"], decisions.get(PRIORITY), told)
    for name in moved - {PRIORITY}:
        known = decisions.get(name)
        if known is not None and known.source is not Source.PERSON:
            mine = {"source": str(Source.PERSON), "person": said[0], "decided_at": change.now}
            change.update("ticket_decision", known.key, mine)
    return found


def _by_hand(wanted: Mapping[str, Any], why: Explanation, said: tuple[int | None, str]) -> Follow:
    person, reason = said
    if wanted[PRIORITY] not in set(Priority):
        # No priority at all: the column refuses it in words of its own.
        return Follow(dict(wanted))
    if wanted[PRIORITY] == why.computed:
        return Follow(dict(wanted), why)
    if not reason.strip():
        return Follow({}, refusal=WANTS_REASON)
    override = Override(Priority(wanted[PRIORITY]), person, reason.strip())
    return Follow(dict(wanted), why._replace(override=override))


def _graded_elsewhere(row: Mapping[str, Any], matrix: Matrix) -> bool:
    """Return whether a ticket came with a priority that its levels do not explain.

    Where one of them was missing the matrix is asked for the first time, and its word holds.
    """
    if not (row["impact"] and row["urgency"]):
        return False
    return int(matrix.priority(row["impact"], row["urgency"])) != int(row[PRIORITY])


def _put(change: Change, ticket: int, known: Decision | None, told: dict[str, Any]) -> None:
    if known is None:
        made = {"ticket": ticket, "field": PRIORITY, **told, "decided_at": change.now}
        change.insert("ticket_decision", made)
        return
    same = told["data"] == json.dumps(known.data, ensure_ascii=False)
    if not (same and told["source"] == known.source and told["reason"] == known.reason):
        change.update("ticket_decision", known.key, {**told, "decided_at": change.now})
