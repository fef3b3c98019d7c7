"""A draft of a document from a solved ticket, and the pointers from tickets to what they taught."""

from collections.abc import Iterator

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.knowledge import Told, article
from desktop.domain.moves import CAUSE, RESOLUTION
from desktop.domain.numbers import short_number
from desktop.domain.ticket import Message, Person, Ticket
from desktop.domain.vocabulary import MessageKind
from desktop.services.documents.making import NewText, start
from desktop.services.sops import writing
from desktop.store import lists, tickets
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
    text = article(_told(record), _names(change, record))
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


def _names(change: Change, record: Ticket) -> list[str]:
    """Return everything by which the people of a ticket can be told apart."""
    keys = {message.author for message in record.messages} | {record.requester, record.assignee}
    people = lists.people(change.connection, sorted(key for key in keys if key is not None))
    known = [name for person in people.values() for name in _of_person(person)]
    return [*known, *_written(record.messages)]


def _of_person(person: Person) -> Iterator[str]:
    yield from person.name
    yield from (person.staff_no, person.contact, person.extension, person.mobile, person.seat)
    # A form of address holds the name with a title: 周工, Mr Lu.
    yield person.form_of_address


def _written(messages: tuple[Message, ...]) -> Iterator[str]:
    yield from (message.author_name for message in messages)
