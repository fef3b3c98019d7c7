"""A draft of a document from a solved ticket, and the pointers from tickets to what they taught."""

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.knowledge import Told, article
from desktop.domain.moves import CAUSE, RESOLUTION
from desktop.domain.numbers import short_number
from desktop.domain.ticket import Ticket
from desktop.domain.vocabulary import MessageKind
from desktop.services.documents.making import NewText, start
from desktop.services.people_of_ticket import names_of
from desktop.services.sops import writing
from desktop.store import tickets
from desktop.store.change import Change
from desktop.store.library import documents, pointers

_FROM = "ticket"


def draft_from(change: Change, ticket: int, author: int | None) -> int:
    """Add a draft about a ticket's case and return its document.

    Its code is the ticket's number; a document that has it already is returned as it is.
    """
    record = tickets.get(change.connection, ticket, events=False)
    code = short_number(record.station, record.counter)
    known = [d for d in documents.by_code(change.connection, code) if d.kind is DocumentKind.SOP]
    if known:
        return known[0].key
    text = article(_told(record), names_of(change.connection, record))
    wanted = NewText(DocumentKind.SOP, code, text, record.service_type, record.category)
    document, version = start(change, wanted, author)
    writing.write_text(change, document, version, text)
    return document


def link(change: Change, ticket: int, document: int) -> None:
    """Let a ticket point to a document, once."""
    if document not in pointers.documents_from(change.connection, _FROM, ticket):
        wanted = {"from_kind": _FROM, "from_record": ticket, "document": document}
        change.insert("pointer", wanted)


def _told(record: Ticket) -> Told:
    mine = (MessageKind.REPLY, MessageKind.NOTE)
    done = tuple(message.body for message in record.messages if message.kind in mine)
    cause, resolution = (str(record.extra.get(field) or "") for field in (CAUSE, RESOLUTION))
    return Told(record.subject, record.description, cause, done, resolution)
