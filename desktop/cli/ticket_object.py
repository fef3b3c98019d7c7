"""A ticket as one object with every field, and as lines of text."""

from collections.abc import Sequence
from typing import Any

from desktop.domain.escalations import Escalation
from desktop.domain.numbers import full_number, short_number
from desktop.domain.sla.offsets import instant
from desktop.domain.sla.worktime import MINUTE
from desktop.domain.vocabulary import Level, MessageKind
from desktop.services.services import Services

_LISTS = ("status", "stage", "channel", "service_type", "team")
_PATHS = ("category", "place")
_TOLD_APART = frozenset(
    {
        *("number", "full_number", "subject", "priority", "status", "messages", "clocks"),
        *("escalations", "family"),
    }
)
_TIMES = ("created_at", "first_response_at", "resolved_at", "closed_at", "due_at", "escalated_at")


def ticket_object(my: Services, key: int) -> dict[str, Any]:
    """Return a ticket; moments are ISO 8601 in UTC, names those of both languages."""
    ticket, directory = my.queue.get(key), my.directory
    people = my.people.get([ticket.requester]) if ticket.requester is not None else {}
    who = people.get(ticket.requester or 0)
    house = str(my.settings.get("number_prefix"))
    agent = directory.agents.get(ticket.assignee or 0)
    return {
        "number": short_number(ticket.station, ticket.counter),
        "full_number": full_number(house, ticket.station, ticket.counter),
        "subject": ticket.subject,
        "description": ticket.description,
        "priority": f"P{ticket.priority}",
        "impact": _level(ticket.impact),
        "urgency": _level(ticket.urgency),
        "requester": who.name._asdict() if who else None,
        "assignee": agent.name._asdict() if agent else None,
        **{name: _code(my, getattr(ticket, name)) for name in _LISTS},
        **{name: [item.code for item in directory.path(getattr(ticket, name))] for name in _PATHS},
        "tags": list(ticket.tags),
        **{name: _iso(getattr(ticket, name)) for name in _TIMES},
        "open": bool(ticket.is_open),
        "extra": dict(ticket.extra),
        "messages": [
            {
                "kind": MessageKind(message.kind).name.lower(),
                "at": _iso(message.created_at),
                "text": message.body,
            }
            for message in ticket.messages
        ],
        "family": _family(my, key),
        "escalations": [_escalation(my, each) for each in my.escalations.of_ticket(key)],
        "clocks": [
            {
                "clock": str(clock.kind),
                "state": str(clock.state),
                "due": _iso(clock.due_at),
                "left_minutes": clock.left / MINUTE,
            }
            for clock in my.sla.clocks(key)
        ],
    }


def ticket_text(found: dict[str, Any], language: str) -> str:
    """Return the lines that people read: what stands in the object, without what is empty."""
    head = f"{found['number']}  {found['priority']}  {found['status']}  {found['subject']}"
    lines = [head]
    for name, value in found.items():
        if name in _TOLD_APART:
            continue
        if text := _said(value, language):
            lines.append(f"  {name}: {text}")
    lines += [f"  {each['at']} {each['kind']}: {each['text']}" for each in found["messages"]]
    lines += [
        f"  {each['number']} {each['kind']} {each['state']} {each['reason']}"
        for each in found["escalations"]
    ]
    lines += [f"  {name}: {_plain(each)}" for name, each in found["family"].items() if each]
    lines += [f"  {each['clock']} {each['state']} {each['due'] or ''}" for each in found["clocks"]]
    return "\n".join(lines)


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _family(my: Services, key: int) -> dict[str, Any]:
    """Return what a ticket belongs to, each ticket by its number."""
    found = my.family.of(key)
    numbers = {
        each: short_number(row.station, row.counter)
        for each, row in my.queue.rows(list(found.tickets)).items()
    }

    def one(ticket: int | None) -> str | None:
        return None if ticket is None else numbers.get(ticket)

    return {
        "merged_into": one(found.lies_in),
        "merged": [numbers.get(each.ticket) for each in found.merged],
        "parent": one(found.parent),
        "children": [numbers.get(each) for each in found.children],
        "children_ended": found.progress.ended,
        "split_from": one(found.split_from),
        "split_off": [numbers.get(each) for each in found.split_off],
    }


def _escalation(my: Services, record: Escalation) -> dict[str, Any]:
    stands, asked = my.escalations.standing(record), record.asked
    people = my.directory.agents

    def name(key: int | None) -> dict[str, str] | None:
        found = people.get(key or 0)
        return found.name._asdict() if found else None

    return {
        "number": record.number,
        "kind": str(asked.kind),
        "state": str(record.state),
        "to": name(asked.to.person) or _code(my, asked.to.entry),
        "reason": asked.reason,
        "symptom": asked.symptom,
        "tried": [{"what": line.what, "result": line.result} for line in asked.tried],
        "evidence": asked.evidence,
        "promise": asked.promise,
        "expected_at": _iso(asked.expected_at),
        "asked_by": name(record.asked_by),
        "asked_at": _iso(record.asked_at),
        "answered_by": name(record.answered_by),
        "answered_at": _iso(record.answered_at),
        "ended_at": _iso(record.ended_at),
        "said": record.said,
        "lacks": [str(part) for part in record.missing],
        "waited_minutes": stands.waited.working / MINUTE,
        "held_minutes": stands.held.working / MINUTE if stands.held else None,
    }


def _said(value: Any, language: str) -> str:
    if isinstance(value, dict) and value.keys() == {"zh", "en"}:
        return str(value[language] or value["zh"] or value["en"])
    if isinstance(value, dict):
        return ", ".join(f"{name}={each}" for name, each in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return " > ".join(map(str, value))
    return "" if value in (None, "", False) else str(value)


def _code(my: Services, key: int | None) -> str | None:
    item = my.directory.items.get(key) if key is not None else None
    return item.code if item else None


def _level(value: int | None) -> str | None:
    known = {int(level): level.name.lower() for level in Level}
    return None if value is None else known.get(value, str(value))


def _iso(at: int | None) -> str | None:
    return None if at is None else instant(at).isoformat(timespec="seconds")
