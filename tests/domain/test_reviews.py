"""Which tickets are reviewed, and what a review has to hold."""

import pytest

from desktop.domain.errors import AppError
from desktop.domain.reviews import Finding, FindingKind, Why, Written, check_written, why_reviewed


@pytest.mark.parametrize(
    ("priority", "reopened", "late", "why"),
    [
        (1, False, False, Why.CRITICAL),
        (2, True, True, Why.REOPENED),
        (3, False, True, Why.LATE),
        (3, False, False, None),
    ],
)
def test_critical_reopened_and_late_tickets_are_reviewed(priority, reopened, late, why):
    assert why_reviewed(priority, reopened=reopened, late=late) is why


def test_a_review_says_something():
    with pytest.raises(AppError, match="review_empty"):
        check_written(Written(" ", "", ""))


def test_a_finding_is_not_empty():
    with pytest.raises(AppError, match="finding_empty"):
        check_written(Written("ok", "", "", (Finding(FindingKind.SOP, " "),)))
