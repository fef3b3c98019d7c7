"""A ticket as its view reads it: with requester, linked rows and the SOP it is worked by."""

from typing import NamedTuple

from desktop.domain.ticket import Person, Ticket
from desktop.domain.ticket_query import QueueRow
from desktop.services.services import Services
from desktop.services.sop_runs.runs import OpenRun
from desktop.services.triage.sentences import Sentences

# Whose changes a ticket that is shown has to follow, beside its own.
AROUND = frozenset(
    {
        *("message", "attachment", "ticket_link", "list_item", "person", "field_definition"),
        *("sop_run", "sop_run_step", "document_version", "ticket_decision"),
        *("filled_form", "escalation", "handover_note", "ticket_merge"),
        *("call_back", "review", "finding"),
    }
)


class Found(NamedTuple):
    """A ticket as it was read, with the rows of it and of what it is linked with, and its run.

    `why` says in sentences how its priority came about.
    """

    ticket: Ticket
    rows: dict[int, QueueRow]
    person: Person | None
    run: OpenRun | None
    why: list[str]


def read_ticket(my: Services, key: int) -> Found:
    """Return a ticket with all that its view shows; raises AppError("ticket_gone")."""
    ticket = my.queue.get(key)
    people = my.people.get([ticket.requester]) if ticket.requester is not None else {}
    rows = my.queue.rows([key, *(link.other for link in ticket.links)])
    why = Sentences(my.directory, my.session.language).why(my.triage.why(key))
    return Found(ticket, rows, people.get(ticket.requester or 0), my.sop_runs.read(key), why)
