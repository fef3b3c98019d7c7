"""A ticket on paper: its facts, what was recorded, the conversation, the names of its files."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.domain.numbers import full_number
from desktop.domain.ticket import Message, Person, Ticket
from desktop.domain.vocabulary import MessageKind
from desktop.drawing.pages import content
from desktop.drawing.pages.content import Block, PageHead, Pair, PrintedDocument
from desktop.services.printed.names import Names
from desktop.services.printed.tongue import Tongue

_KINDS = {
    MessageKind.INBOUND: "inbound",
    MessageKind.REPLY: "reply",
    MessageKind.NOTE: "note",
    MessageKind.CHASE: "chase",
}
_LISTS = ("status", "assignee", "team", "service_type", "category", "place", "channel")
_TIMES = ("created", "first_response", "due", "resolved", "closed")
_KILO = 1024

Known = Mapping[str, FieldDefinition]


def ticket_document(
    ticket: Ticket, requester: Person | None, known: Known, names: Names, language: str
) -> PrintedDocument:
    """Return a ticket in "zh" or "en"."""
    tongue = Tongue("zh" if language == "zh" else "en")
    sheet = _Sheet(ticket, requester, names, tongue)
    number = full_number(names.house, ticket.station, ticket.counter)
    state = names.item(ticket.status).text(tongue.main)
    head = PageHead(
        title=ticket.subject,
        second=" · ".join((number, f"P{ticket.priority}", state)),
        company=names.company,
        unit=names.unit,
        label=number,
        watermark=tongue.words["in_bin"] if ticket.deleted_at is not None else "",
        running=" · ".join(filter(None, (names.company, names.unit))),
        note=names.moment(names.now),
    )
    return PrintedDocument(head, tuple(sheet.blocks(known)), tongue.main)


class _Sheet:
    """Builds the blocks of one ticket."""

    def __init__(
        self, ticket: Ticket, requester: Person | None, names: Names, tongue: Tongue
    ) -> None:
        self._ticket, self._requester = ticket, requester
        self._names, self._tongue = names, tongue
        self._words = tongue.words

    def blocks(self, known: Known) -> Iterator[Block]:
        """Yield the blocks in their order on the page."""
        ticket, words = self._ticket, self._words
        yield content.KeyValues(tuple(self._who()))
        yield content.KeyValues(tuple(self._facts()))
        yield content.KeyValues(tuple(self._times()))
        if ticket.description:
            yield content.Heading(words["description"])
            yield content.Paragraph(ticket.description)
        if extra := tuple(self._extra(known)):
            yield content.Heading(words["recorded"])
            yield content.Table((), extra, (1.0, 3.0))
        if ticket.messages:
            yield content.Heading(words["conversation"])
            yield content.Entries(tuple(map(self._message, ticket.messages)))
        if ticket.attachments:
            yield content.Heading(words["files"])
            rows = tuple((file.name, _size(file.bytes)) for file in ticket.attachments)
            yield content.Table((), rows, (4.0, 1.0))

    def _who(self) -> Iterator[Pair]:
        person, words = self._requester, self._words
        name = person.name.text(self._tongue.main) if person else ""
        yield Pair(words["requester"], name or words["none"])
        for field in ("department", "contact"):
            value = getattr(person, field) if person else ""
            yield Pair(words[field], value or words["none"])
        yield Pair(words["priority"], f"P{self._ticket.priority}")

    def _facts(self) -> Iterator[Pair]:
        for field in _LISTS:
            key = getattr(self._ticket, field)
            name = self._names.person(key) if field == "assignee" else self._names.item(key)
            yield Pair(self._words[field], name.text(self._tongue.main) or self._words["none"])
        tags = self._words["separator"].join(self._ticket.tags)
        yield Pair(self._words["tags"], tags or self._words["none"])

    def _times(self) -> Iterator[Pair]:
        for name in _TIMES:
            at = getattr(self._ticket, f"{name}_at")
            if at is not None:
                yield Pair(self._words[name], self._names.moment(at))
        if self._ticket.external_number:
            yield Pair(self._words["external_number"], self._ticket.external_number)

    def _extra(self, known: Known) -> Iterator[tuple[str, str]]:
        for name, value in self._ticket.extra.items():
            field = known.get(name)
            label = field.label.text(self._tongue.main) if field else name
            kind = field.kind if field else FieldKind.TEXT
            yield label, self._value(value, kind)

    def _value(self, value: Any, kind: FieldKind) -> str:
        if isinstance(value, bool):
            return self._words["yes" if value else "no"]
        if isinstance(value, list):
            return self._words["separator"].join(map(str, value))
        if kind is FieldKind.DATETIME and isinstance(value, int):
            return self._names.moment(value)
        if kind is FieldKind.DURATION and isinstance(value, int | float):
            return self._tongue.duration(round(value))
        return str(value)

    def _message(self, message: Message) -> Pair:
        known = self._names.person(message.author)
        name = known if any(known) else Bilingual(message.author_name, message.author_name)
        channel = self._names.item(message.channel).text(self._tongue.main)
        said = (
            self._names.moment(message.created_at),
            name.text(self._tongue.main),
            self._words[_KINDS[MessageKind(message.kind)]],
            channel,
        )
        return Pair(" · ".join(filter(None, said)), message.body)


def _size(count: int) -> str:
    if count < _KILO:
        return f"{count} B"
    kilo = count / _KILO
    return f"{kilo:,.0f} KB" if kilo < _KILO else f"{kilo / _KILO:,.1f} MB"
