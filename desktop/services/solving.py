"""What a ticket that was solved on the spot gets besides its own: the answer, times, fields."""

from dataclasses import replace
from typing import Any

from desktop.domain.drafts import Solution, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.session import Session
from desktop.domain.vocabulary import ListName, MessageKind, StatusKind
from desktop.services.arrows.guards import Guards
from desktop.services.follow_ups.ending import Endings
from desktop.services.seed import seed_fields
from desktop.services.sla import follow
from desktop.services.sla.follow import By
from desktop.services.ticket_edit import Plan
from desktop.store import fields, lookups
from desktop.store.change import Change

CAUSE, RESOLUTION = "root_cause", "resolution"
MINUTES, FIRST_CONTACT = "worked_minutes", "first_contact"


def with_solution(draft: TicketDraft, solution: Solution) -> TicketDraft:
    """Return the draft with the fields that say how it was solved."""
    told: dict[str, Any] = {
        CAUSE: solution.cause,
        RESOLUTION: solution.how.strip(),
        MINUTES: solution.minutes,
        FIRST_CONTACT: solution.first_contact,
    }
    return replace(draft, extra={**draft.extra, **{k: v for k, v in told.items() if v != ""}})


def record_solution(
    change: Change, key: int, solution: Solution, session: Session, now: int
) -> None:
    """Record the answer to a ticket just made, resolve it and give it to who solved it.

    Raises the AppError of what guards the way to being resolved.
    """
    person = session.person
    _define_fields(change)
    status = lookups.status_of_kind(change.connection, StatusKind.RESOLVED)
    row = change.row("ticket", key)
    if status is None or row is None:
        raise AppError("unknown_status")
    # What is entered late was solved when it says so.
    solved_at = row["resolved_at"] or now
    change.insert(
        "message",
        {
            "ticket": key,
            "kind": int(MessageKind.REPLY),
            "author": person,
            "channel": row["channel"],
            "body": solution.how.strip(),
            "created_at": solved_at,
        },
    )
    stage = lookups.list_code(change.connection, ListName.STAGE, "resolution")
    wanted = {
        "status": status,
        "stage": stage or row["stage"],
        "assignee": person,
        "first_response_at": row["first_response_at"] or solved_at,
        "resolved_at": solved_at,
        "updated_at": now,
    }
    plan = Guards(change.connection, session.role, solution.how).held(key, row, Plan(wanted))
    if plan.refusal:
        raise AppError(plan.refusal, **plan.params)
    change.update("ticket", key, wanted, row)
    follow.answered(change, key, {**row, **wanted}, By(person, at=wanted["first_response_at"]))
    follow.changed(change, key, row, wanted, By(person, at=solved_at))
    kinds = (StatusKind.NEW, StatusKind.RESOLVED)
    Endings(change).moved(key, {**row, **wanted}, kinds, now)


def _define_fields(change: Change) -> None:
    # A workspace made before these fields were part of the seed gets them with their first value.
    known = lookups.field_ids(change.connection)
    wanted = {CAUSE, RESOLUTION, MINUTES, FIRST_CONTACT} - known
    for definition in seed_fields():
        if definition.id in wanted:
            change.insert("field_definition", fields.to_row(definition))
