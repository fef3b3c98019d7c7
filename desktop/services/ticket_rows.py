"""From a draft to the columns of a ticket: names become keys, gaps get their defaults."""

import json
from typing import Any

from desktop.domain.drafts import TicketDraft
from desktop.domain.keys import new_id
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.services.resolve import Resolver
from desktop.services.triage.tables import for_change

_LISTS = (
    ("channel", ListName.CHANNEL),
    ("service_type", ListName.SERVICE_TYPE),
    ("stage", ListName.STAGE),
    ("team", ListName.TEAM),
)
MADE_SUBJECT = 70


def ticket_values(draft: TicketDraft, resolver: Resolver, now: int) -> dict[str, Any]:
    """Return the columns of a ticket, its number left to the caller."""
    created = now if draft.created_at is None else draft.created_at
    updated = created if draft.updated_at is None else draft.updated_at
    status = draft.status or StatusKind.NEW
    matrix = for_change(resolver.change).matrix
    values: dict[str, Any] = {
        "id": new_id(created),
        "source": draft.source,
        "external_number": draft.external_number,
        "subject": draft.subject.strip() or draft.description.strip()[:MADE_SUBJECT],
        "description": draft.description,
        "requester": resolver.requester(draft.requester),
        "category": resolver.path(ListName.CATEGORY, draft.category),
        "impact": draft.impact,
        "urgency": draft.urgency,
        "priority": int(draft.priority or matrix.priority(draft.impact, draft.urgency)),
        "status": resolver.item(ListName.STATUS, status),
        "assignee": resolver.agent(draft.assignee),
        "place": resolver.path(ListName.PLACE, draft.place),
        "tags": json.dumps(list(dict.fromkeys(draft.tags)), ensure_ascii=False),
        "language": draft.language,
        "extra": json.dumps(draft.extra, ensure_ascii=False) if draft.extra else "{}",
        "created_at": created,
        "updated_at": max(updated, created),
        "first_response_at": draft.first_response_at,
        "resolved_at": draft.resolved_at,
        "closed_at": draft.closed_at,
        "due_at": draft.due_at,
        "escalated_at": draft.escalated_at,
        "known_problem_at": draft.known_problem_at,
        "entered_at": draft.entered_at,
        "late_reason": draft.late_reason,
    }
    for field, name in _LISTS:
        values[field] = resolver.item(name, getattr(draft, field))
    return values
