"""Controlled documents as they are read: the document, its versions, reviews, comments, signatures.

Times are UTC milliseconds; people are their keys.
"""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.states import State

EMPTY = Bilingual()


class System(NamedTuple):
    """A system that a document is about, and which version of it ("" for any)."""

    name: str
    version: str = ""


class Document(NamedTuple):
    """What stays the same over all versions; `review_wanted` says why a review is asked for."""

    key: int
    id: bytes
    kind: DocumentKind
    code: str
    service_type: int | None = None
    category: int | None = None
    owner: int | None = None
    review_months: int = 12
    systems: tuple[System, ...] = ()
    review_wanted_at: int | None = None
    review_wanted: str = ""
    template: int | None = None
    created_at: int = 0


class Version(NamedTuple):
    """One version under control; its text hangs on it.

    `number` counts from 1, `label` is the one of the head table ("A/0"). `minor` asks nobody to
    sign again. `override` is why author and approver may be the same person. `line` parts versions
    that live beside each other, each line with its own draft and its own version in force.
    """

    key: int
    id: bytes
    document: int
    number: int
    label: str
    state: State
    title: Bilingual
    author: int | None = None
    changed: Bilingual = EMPTY
    reason: str = ""
    minor: bool = False
    created_at: int = 0
    updated_at: int = 0
    submitted_at: int | None = None
    approver: int | None = None
    approved_at: int | None = None
    override: str = ""
    effective_from: int | None = None
    effective_at: int | None = None
    ended_at: int | None = None
    next_review_at: int | None = None
    text_hash: str = ""
    based_on: int | None = None
    line: str = ""


class Review(NamedTuple):
    """What one reviewer was asked and answered; `decision` is "", "accepted" or "returned"."""

    key: int
    version: int
    reviewer: int
    asked_at: int
    decision: str = ""
    decided_at: int | None = None
    reason: str = ""


class Comment(NamedTuple):
    """What somebody said about a version, or about one step of it."""

    key: int
    version: int
    step: int | None
    author: int | None
    body: str
    created_at: int
    settled_at: int | None = None


class Signature(NamedTuple):
    """That somebody has read a version; `text_hash` is what it said then."""

    key: int
    version: int
    person: int
    signed_at: int
    text_hash: str
