"""Which solved tickets are looked at again by the desk, and what a review holds."""

from enum import StrEnum
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.vocabulary import Priority


class Why(StrEnum):
    """Why a ticket is complex."""

    CRITICAL = "critical"
    REOPENED = "reopened"
    LATE = "late"
    CHOSEN = "chosen"


class FindingKind(StrEnum):
    """What a finding is about; issue 9 makes suggestions of them."""

    SOP = "sop"
    TRAINING = "training"
    TOOL = "tool"
    PROCESS = "process"
    OTHER = "other"


class Finding(NamedTuple):
    """One thing to be changed; `step` is the id of the SOP step that it is about, "" for none."""

    kind: FindingKind
    text: str
    step: str = ""


class Review(NamedTuple):
    """What the desk wrote about a ticket; `written_at` is None while it is due."""

    key: int
    ticket: int
    why: Why
    due_at: int
    well: str = ""
    badly: str = ""
    cause: str = ""
    written_by: int | None = None
    written_at: int | None = None


class Written(NamedTuple):
    """What is to be kept of a review."""

    well: str
    badly: str
    cause: str
    findings: tuple[Finding, ...] = ()


def why_reviewed(priority: int, *, reopened: bool, late: bool) -> Why | None:
    """Return why a closed ticket is to be reviewed, None where it is not."""
    if priority == Priority.P1:
        return Why.CRITICAL
    if reopened:
        return Why.REOPENED
    return Why.LATE if late else None


def check_written(written: Written) -> None:
    """Raise AppError review_empty where nothing was written, finding_empty for an empty finding."""
    if not any(text.strip() for text in (written.well, written.badly, written.cause)):
        raise AppError("review_empty")
    if any(not each.text.strip() for each in written.findings):
        raise AppError("finding_empty")
