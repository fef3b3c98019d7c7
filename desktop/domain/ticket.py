"""A ticket with all that belongs to it, as the preview and the ticket view show it."""

from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual


class Person(NamedTuple):
    """A requester or an agent; `identity` names them where a key would not (hexadecimal)."""

    key: int
    name: Bilingual
    pinyin: str = ""
    staff_no: str = ""
    contact: str = ""
    department: str = ""
    customer_group: int | None = None
    form_of_address: str = ""
    role: str = "requester"
    team: int | None = None
    away_until: int | None = None
    retired_at: int | None = None
    last_worked_at: int | None = None
    extension: str = ""
    mobile: str = ""
    seat: str = ""
    superior: int | None = None
    vip: int = 0
    identity: str = ""


class Message(NamedTuple):
    """One entry of a ticket's conversation.

    `origin` is the ticket that it was said about before that was merged into this one; what such a
    ticket asked itself is an entry too, with a key below nothing.
    """

    key: int
    kind: int
    author: int | None
    author_name: str
    channel: int | None
    body: str
    created_at: int
    origin: int | None = None


class Attachment(NamedTuple):
    """A file of a ticket, kept in the workspace by its SHA-256."""

    key: int
    message: int | None
    name: str
    media_type: str
    bytes: int
    sha256: str
    created_at: int
    origin: int | None = None


class Link(NamedTuple):
    """A link of a ticket: `outward` where it leads from this ticket to the other one."""

    key: int
    other: int
    kind: str
    outward: bool = True


class FieldChange(NamedTuple):
    """One field of one change set."""

    field: str
    before: Any
    after: Any


class Event(NamedTuple):
    """One change set as the timeline of a ticket shows it."""

    change_set: int
    at: int
    person: int | None
    command: str
    reason: str
    changes: tuple[FieldChange, ...]


class Ticket(NamedTuple):
    """One ticket, its conversation and its history; times are UTC milliseconds."""

    key: int
    id: bytes
    station: int
    counter: int
    source: str
    external_number: str
    subject: str
    description: str
    requester: int | None
    channel: int | None
    service_type: int | None
    category: int | None
    impact: int | None
    urgency: int | None
    priority: int
    status: int
    stage: int | None
    team: int | None
    assignee: int | None
    place: int | None
    tags: tuple[str, ...]
    language: str
    extra: dict[str, Any]
    created_at: int
    updated_at: int
    first_response_at: int | None
    resolved_at: int | None
    closed_at: int | None
    due_at: int | None
    deleted_at: int | None
    is_open: int
    historical: int
    escalated_at: int | None = None
    chases: int = 0
    known_problem_at: int | None = None
    entered_at: int | None = None
    late_reason: str = ""
    merged_into: int | None = None
    messages: tuple[Message, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    links: tuple[Link, ...] = ()
    events: tuple[Event, ...] = ()
