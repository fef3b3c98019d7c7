"""What the sheet of an escalation begins with: what is known, whom to ask, what was typed."""

from typing import Any, NamedTuple

from desktop.domain.escalations import Addressee, Asked, Escalation, EscalationKind, EscalationState
from desktop.domain.numbers import short_number
from desktop.domain.sla.standing import ClockState
from desktop.domain.ticket import Attachment
from desktop.services.directory import Directory
from desktop.services.escalations.members import GROUPS
from desktop.services.services import Services
from desktop.services.sla.account import ClockNow
from desktop.views.tickets.forms.form_draft import drafted
from desktop.views.tickets.picker import Option

_DRAFT = "escalation-"


class Opening(NamedTuple):
    """`proposed` says whom to ask by kind; `typed` is what was typed last time and not sent.

    `waiting` are the escalations of the ticket that nobody has answered yet.
    """

    ticket: int
    number: str
    record: Asked
    proposed: dict[EscalationKind, Addressee]
    files: tuple[Attachment, ...]
    clocks: list[ClockNow]
    draft: str
    typed: dict[str, Any] | None
    waiting: list[Escalation]


def read_opening(my: Services, ticket: int, kind: EscalationKind) -> Opening:
    """Return what a new record of a ticket begins with; raises AppError("ticket_gone")."""
    found = my.queue.get(ticket)
    drafts = {each: my.escalations.draft(ticket, each) for each in EscalationKind}
    name = f"{_DRAFT}{found.id.hex()}"
    running = [c for c in my.sla.clocks(ticket) if c.state is not ClockState.STOPPED]
    asked = [e for e in my.escalations.of_ticket(ticket) if e.state is EscalationState.ASKED]
    return Opening(
        ticket,
        short_number(found.station, found.counter),
        drafts[kind],
        {each: draft.to for each, draft in drafts.items()},
        found.attachments,
        running,
        name,
        drafted(my.drafts.all(name).get(name)),
        asked,
    )


def addressees(directory: Directory, language: str, me: int | None) -> list[Option]:
    """Return whom a ticket can be escalated to: teams and roles, then everybody else."""
    groups = [
        Option(Addressee(None, item.key), item.name.text(language))
        for name in GROUPS
        for item in directory.of(name)
    ]
    people = [
        Option(Addressee(person.key), person.name.text(language))
        for person in directory.agents.values()
        if person.retired_at is None and person.key != me
    ]
    return [*groups, *people]
