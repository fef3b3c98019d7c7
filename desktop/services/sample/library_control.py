"""Who wrote, reviewed, approved and read the versions of the sample's documents, and when."""

from functools import cache
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.revisions import next_label
from desktop.domain.documents.states import State
from desktop.domain.sops.records import Sop
from desktop.resources import load_toml
from desktop.services.sample.library_checks import known, require
from desktop.services.sample.library_texts import StepIds, bilingual
from desktop.services.sample.written import Moments


class SampleReview(NamedTuple):
    """What one reviewer was asked and answered; `decision` is "" while nothing was said."""

    reviewer: str
    asked_at: int
    decision: str = ""
    decided_at: int | None = None
    reason: str = ""


class SampleComment(NamedTuple):
    """What somebody said about a version, or about the step with this id."""

    step: str
    author: str
    body: str
    created_at: int


class SampleSignature(NamedTuple):
    """Who has read a version, and when."""

    person: str
    signed_at: int


class SampleVersion(NamedTuple):
    """One version with its text; people are their names in Chinese, times UTC milliseconds."""

    number: int
    label: str
    state: State
    sop: Sop
    author: str
    changed: Bilingual
    reason: str
    minor: bool
    created_at: int
    submitted_at: int | None
    approver: str
    approved_at: int | None
    effective_from: int | None
    effective_at: int | None
    ended_at: int | None
    next_review_at: int | None
    reviews: tuple[SampleReview, ...] = ()
    comments: tuple[SampleComment, ...] = ()
    signatures: tuple[SampleSignature, ...] = ()


def control_of(
    kind: DocumentKind, code: str, texts: dict[int, Sop], moments: Moments, ids: StepIds
) -> tuple[SampleVersion, ...]:
    """Return the versions of a document, the oldest first, each with its text."""
    rows = {row["number"]: row for row in _rows() if (row["kind"], row["document"]) == (kind, code)}
    require(set(rows) == set(texts), code, "control.toml")
    found: list[SampleVersion] = []
    label = ""
    for number, sop in texts.items():
        label = next_label(label, minor=rows[number].get("minor", False))
        found.append(_version(rows[number], label, sop, moments, ids))
    return tuple(found)


def _version(
    row: dict[str, Any], label: str, sop: Sop, moments: Moments, ids: StepIds
) -> SampleVersion:
    def moment(name: str) -> int | None:
        return moments.moment(row[name]) if name in row else None

    for who in (row["author"], row["approver"]):
        _require_agent(who, row)
    return SampleVersion(
        number=row["number"],
        label=label,
        state=State(row["state"]),
        sop=sop,
        author=row["author"],
        changed=bilingual(row["changed"]),
        reason=row["reason"],
        minor=row.get("minor", False),
        created_at=moments.moment(row["created"]),
        submitted_at=moment("submitted"),
        approver=row["approver"],
        approved_at=moment("approved"),
        effective_from=moment("from"),
        effective_at=moment("effective"),
        ended_at=moment("ended"),
        next_review_at=moment("next_review"),
        reviews=tuple(_review(each, row, moments) for each in row.get("reviews", ())),
        comments=tuple(_comment(each, row, moments, ids) for each in row.get("comments", ())),
        signatures=tuple(_signature(each, row, moments) for each in row.get("read", ())),
    )


def _review(said: list[str], row: dict[str, Any], moments: Moments) -> SampleReview:
    reviewer, asked, *answer = said
    _require_agent(reviewer, row)
    asked_at = moments.moment(asked)
    if not answer:
        return SampleReview(reviewer, asked_at)
    decision, decided, reason = answer
    return SampleReview(reviewer, asked_at, decision, moments.moment(decided), reason)


def _comment(said: list[str], row: dict[str, Any], moments: Moments, ids: StepIds) -> SampleComment:
    step, author, created, body = said
    _require_agent(author, row)
    return SampleComment(ids[step] if step else "", author, body, moments.moment(created))


def _signature(said: list[str], row: dict[str, Any], moments: Moments) -> SampleSignature:
    person, signed = said
    _require_agent(person, row)
    return SampleSignature(person, moments.moment(signed))


def _require_agent(name: str, row: dict[str, Any]) -> None:
    require(name in known("agent"), row["document"], name)


@cache
def _rows() -> tuple[dict[str, Any], ...]:
    rows = load_toml("sample/library/control.toml")["version"]
    return tuple({"kind": DocumentKind.SOP, **row} for row in rows)
