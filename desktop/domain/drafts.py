"""Tickets on their way in: what an importer, a form or the sample hands to the services.

Lists and people are named, not keyed: a name is a code or a name in either language; what the
workspace doesn't know yet is created on the way. Times are integer UTC milliseconds.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from desktop.domain.vocabulary import Level, MessageKind, Priority


class PersonDraft(NamedTuple):
    """A requester or agent as the source names them."""

    name_zh: str = ""
    name_en: str = ""
    staff_no: str = ""
    contact: str = ""
    department: str = ""
    customer_group: str = ""
    form_of_address: str = ""

    @property
    def shown(self) -> str:
        """Return the name as it was given."""
        return self.name_zh or self.name_en


class MessageDraft(NamedTuple):
    """One entry of a conversation; no `at` means the time of the ticket."""

    kind: MessageKind
    body: str
    at: int | None = None
    author: str = ""
    channel: str = ""


class HistoryDraft(NamedTuple):
    """One dated change in a ticket's life: ticket field id to its value after the change.

    A value is what the same field of TicketDraft holds; "extra.<id>" names an extra field.
    """

    at: int
    who: str
    fields: dict[str, Any]
    note: str = ""


class AttachmentDraft(NamedTuple):
    """A file that comes with a ticket."""

    name: str
    media_type: str
    data: bytes


@dataclass(slots=True)
class TicketDraft:
    """One ticket before it is kept. The field names are the ticket's own."""

    subject: str = ""
    description: str = ""
    source: str = ""
    external_number: str = ""
    requester: PersonDraft | None = None
    channel: str = ""
    service_type: str = ""
    category: tuple[str, ...] = ()
    impact: Level | None = None
    urgency: Level | None = None
    priority: Priority | None = None
    # Why it is another than the matrix gives; a person at the desk has to say so.
    priority_reason: str = field(default="", compare=False)
    status: str = ""
    stage: str = ""
    team: str = ""
    assignee: str = ""
    place: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    language: str = ""
    created_at: int | None = None
    updated_at: int | None = None
    first_response_at: int | None = None
    resolved_at: int | None = None
    closed_at: int | None = None
    due_at: int | None = None
    escalated_at: int | None = None
    known_problem_at: int | None = None
    # When it was written down, where that was later than it was reported, and why.
    entered_at: int | None = None
    late_reason: str = ""
    extra: dict[str, Any] = field(default_factory=dict)
    messages: list[MessageDraft] = field(default_factory=list)
    history: list[HistoryDraft] = field(default_factory=list)
    attachments: list[AttachmentDraft] = field(default_factory=list)
    line: int = 0
    # Numbers of the same source that this one answers, the nearest first (mails).
    answers: tuple[str, ...] = field(default=(), compare=False)
    # It only adds to a ticket: the one of this key, or the one that has its number.
    follows: bool = False
    ticket: int | None = None
    # What the source itself said of status and priority, for the report of an import.
    source_words: dict[str, str] = field(default_factory=dict, compare=False)


class Solution(NamedTuple):
    """How a ticket was solved on the spot: the answer, why it happened, how long it took."""

    how: str
    cause: str = ""
    minutes: int = 0
    first_contact: bool = True


class Reject(NamedTuple):
    """A row that could not be taken: where, why (an error code with its values), as it was.

    `place` names the sheet or the file within the source where it has several.
    """

    line: int
    reason: str
    params: dict[str, Any]
    original: str
    place: str = ""
