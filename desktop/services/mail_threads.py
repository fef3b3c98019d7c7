"""Which ticket a mail belongs to: its own, or the one it answers; never the same mail twice."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from desktop.domain.drafts import MessageDraft, Reject, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.numbers import parse_number
from desktop.domain.vocabulary import MessageKind
from desktop.exchange.maildrafts import MAIL_IDS
from desktop.store import mail_lookups
from desktop.store.driver import Connection

_NUMBER = re.compile(r"(?<![A-Za-z0-9])[A-Z]{1,6}-[A-Z]\d{1,15}-\d(?![\d-])")
_REPLY = re.compile(
    r"^\s*((re|fwd?|aw|wg|sv|vs|tr|答复|回复|转发|回覆|轉寄)\s*(\[\d+\])?\s*[:：]\s*)+",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Known:
    """A ticket that mails belong to: its key once it is stored, its number, its subject."""

    ticket: int | None
    number: str
    subject: str
    answered: bool


@dataclass(slots=True)
class MailThreads:
    """Follows the mails of one import; a table that is no mail passes through untouched."""

    reader: Callable[[], Connection]
    _known: dict[str, _Known] | None = None
    _agents: dict[str, str] = field(default_factory=dict)

    def follow(self, entries: Iterator[TicketDraft | Reject]) -> Iterator[TicketDraft | Reject]:
        """Yield the entries, an answer as what it adds to its ticket."""
        for entry in entries:
            if isinstance(entry, Reject) or MAIL_IDS not in entry.extra:
                yield entry
            else:
                yield self._placed(entry)

    def _placed(self, draft: TicketDraft) -> TicketDraft:
        known = self._read()
        number, *rest = draft.extra[MAIL_IDS]
        found = known.get(number)
        if found is not None and (not rest or rest[-1] in known):
            return _adding(draft, found)
        if found is None:
            found = next((known[each] for each in draft.answers if each in known), None)
        if found is None:
            found = self._named_in(draft.subject)
        if found is None:
            known |= dict.fromkeys((number, *rest), _of(draft))
            return draft
        known |= dict.fromkeys((number, *rest), found)
        return self._as_message(draft, found)

    def _as_message(self, draft: TicketDraft, found: _Known) -> TicketDraft:
        added = _adding(draft, found)
        address = draft.requester.contact.casefold() if draft.requester else ""
        agent = self._agents.get(address, "")
        kind = MessageKind.REPLY if agent else MessageKind.INBOUND
        author = agent or _writer(draft)
        body = draft.description
        if "_subject_made" not in draft.extra and _bare(draft.subject) != _bare(found.subject):
            body = f"{draft.subject}\n\n{body}".strip()
        if body:
            added.messages = [MessageDraft(kind, body, draft.created_at, author, draft.channel)]
        if agent and not found.answered and draft.created_at is not None:
            found.answered = True
            added.first_response_at = draft.created_at
        added.attachments = draft.attachments
        added.extra = {MAIL_IDS: draft.extra[MAIL_IDS]}
        return added

    def _named_in(self, subject: str) -> _Known | None:
        for text in _NUMBER.findall(subject):
            try:
                number = parse_number(text)
            except AppError:
                continue  # a wrong check digit: some other desk's number
            if number is not None:
                row = mail_lookups.ticket_numbered(self.reader(), *number)
                if row is not None:
                    return _Known(row.key, "", row.subject, row.answered)
        return None

    def _read(self) -> dict[str, _Known]:
        if self._known is None:
            self._known = {}
            for row in mail_lookups.mail_tickets(self.reader()):
                known = _Known(row.key, row.number, row.subject, row.answered)
                self._known |= dict.fromkeys(row.ids, known)
            self._agents = mail_lookups.agents_by_contact(self.reader())
        return self._known


def _adding(draft: TicketDraft, found: _Known) -> TicketDraft:
    return TicketDraft(
        source=draft.source,
        external_number=found.number,
        line=draft.line,
        follows=True,
        ticket=found.ticket,
    )


def _of(draft: TicketDraft) -> _Known:
    answered = draft.first_response_at is not None
    return _Known(None, draft.external_number, draft.subject, answered)


def _writer(draft: TicketDraft) -> str:
    person = draft.requester
    return (person.name_zh or person.name_en or person.contact) if person else ""


def _bare(subject: str) -> str:
    return "".join(_REPLY.sub("", subject).casefold().split())
