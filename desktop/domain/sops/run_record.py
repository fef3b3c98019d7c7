"""An SOP attached to a ticket, as it is kept beside the marks of its steps."""

from enum import StrEnum
from typing import Any, NamedTuple


class Cause(StrEnum):
    """How an SOP came to a ticket."""

    RULE = "rule"
    HAND = "hand"
    BRANCH = "branch"


class Ended(StrEnum):
    """Why an SOP is no longer the one a ticket is worked by."""

    NO = ""
    REMOVED = "removed"
    REPLACED = "replaced"
    UNFIT = "unfit"


class Run(NamedTuple):
    """One SOP on one ticket; several follow each other, at most one goes on.

    `started_at` is None until somebody has taken the ticket. `stayed` is the newer version that
    was decided against. `answers` holds what was asked and has no field of its own, by item.
    """

    key: int
    ticket: int
    document: int
    version: int
    cause: Cause
    attached_at: int
    attached_by: int | None
    started_at: int | None
    ended: Ended
    ended_at: int | None
    followed_by: int | None
    stayed: int | None
    answers: dict[str, Any]
