"""When an effective document has to be looked at again, and how urgent that is."""

from enum import StrEnum

_DAY_MS = 86_400_000
_SOON_MS = 30 * _DAY_MS


class ReviewDue(StrEnum):
    """Whether a review is asked for."""

    NO = ""
    SOON = "due"
    OVERDUE = "overdue"


def review_due(next_review_at: int | None, wanted_at: int | None, now: int) -> ReviewDue:
    """Return how urgent a review is: due 30 days ahead or when somebody asked, then overdue."""
    if next_review_at is not None and next_review_at <= now:
        return ReviewDue.OVERDUE
    soon = next_review_at is not None and next_review_at - now <= _SOON_MS
    return ReviewDue.SOON if soon or wanted_at is not None else ReviewDue.NO
