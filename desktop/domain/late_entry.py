"""Late entries (补录): what was reported, answered or solved before it was written down."""

from typing import NamedTuple

_DAY_MS = 86_400_000
FUTURE, ORDER, OLD, REASON, FORBIDDEN = (
    "late_in_future",
    "late_order",
    "late_too_old",
    "late_reason_missing",
    "late_not_allowed",
)


class LateTimes(NamedTuple):
    """When it was reported, first answered and solved, and why that is written down only now."""

    reported_at: int | None
    answered_at: int | None = None
    solved_at: int | None = None
    reason: str = ""


class LateRules(NamedTuple):
    """How many days back a report may lie (0: not at all), and whether a reason is needed."""

    days: int
    needs_reason: bool


def late_fault(times: LateTimes, rules: LateRules, now: int) -> str:
    """Return the code of what is wrong with a late entry, "" where nothing is."""
    told = [at for at in (times.reported_at, times.answered_at, times.solved_at) if at is not None]
    if not rules.days:
        return FORBIDDEN
    if times.reported_at is None or told != sorted(told):
        return ORDER
    if told[-1] > now:
        return FUTURE
    if times.reported_at < now - rules.days * _DAY_MS:
        return OLD
    return REASON if rules.needs_reason and not times.reason.strip() else ""
