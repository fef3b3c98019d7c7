"""What is promised: minutes for response, resolution and updates, by priority, type and group."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.vocabulary import Priority

LONGEST_MINUTES = 60 * 24 * 366
_FIRST_SHARE, _LAST_SHARE, _MOST_SHARES = 1, 99, 5
_LONGEST_WINDOW = 60


class ClockKind(StrEnum):
    """Which promise a clock keeps."""

    RESPONSE = "response"
    RESOLVE = "resolve"
    UPDATE = "update"


class OnPriority(StrEnum):
    """From where the new target counts when the priority changes; pauses are always kept."""

    KEEP = "keep"
    RESTART = "restart"


class Promise(NamedTuple):
    """One line of the table; 0 minutes promise nothing, "" stands for every type or group.

    `calendar` is the code of the calendar whose time counts.
    """

    priority: Priority
    response: int
    resolve: int
    update: int
    calendar: str
    service_type: str = ""
    customer_group: str = ""

    def minutes(self, kind: ClockKind) -> int:
        """Return the target of a clock, 0 where it promises nothing."""
        return {
            ClockKind.RESPONSE: self.response,
            ClockKind.RESOLVE: self.resolve,
            ClockKind.UPDATE: self.update,
        }[kind]


class Targets(NamedTuple):
    """One version of the table and how clocks behave under it.

    `warn_at` are shares of a target in percent; within `reopen_days` working days a reopened
    ticket goes on with its clock, later a new one starts.
    """

    promises: tuple[Promise, ...]
    warn_at: tuple[int, ...] = (50, 80)
    reopen_days: int = 5
    on_priority: OnPriority = OnPriority.KEEP

    def of(self, priority: int, service_type: str = "", customer_group: str = "") -> Promise:
        """Return the line for a ticket: the one that names its group, then its type, then none.

        A priority that is none is taken for P3, as one that nobody has graded.
        """
        graded = priority if priority in frozenset(Priority) else Priority.P3
        fits = [
            each
            for each in self.promises
            if each.priority == graded
            and each.service_type in ("", service_type)
            and each.customer_group in ("", customer_group)
        ]
        return max(fits, key=lambda each: (each.customer_group != "", each.service_type != ""))

    def names_groups(self) -> bool:
        """Return whether any line asks for the requester's group."""
        return any(each.customer_group for each in self.promises)


def check(targets: Targets, calendars: Sequence[str]) -> None:
    """Refuse a table by which some clock would not know what to do.

    Raises:
        AppError: "targets_priority" where a priority has no line of its own, "targets_twice" for
            two lines on the same, "target_minutes", "targets_calendar", "targets_warn",
            "targets_window".

    """
    named = [
        (int(each.priority), each.service_type, each.customer_group) for each in targets.promises
    ]
    twice = next((each for each in named if named.count(each) > 1), None)
    if twice is not None:
        raise AppError("targets_twice", priority=f"P{twice[0]}")
    for each in targets.promises:
        _check_promise(each, calendars)
    for priority in Priority:
        if (int(priority), "", "") not in named:
            raise AppError("targets_priority", priority=f"P{priority}")
    shares = list(targets.warn_at)
    in_bounds = all(_FIRST_SHARE <= share <= _LAST_SHARE for share in shares)
    if len(shares) > _MOST_SHARES or shares != sorted(set(shares)) or not in_bounds:
        raise AppError("targets_warn")
    if not 0 <= targets.reopen_days <= _LONGEST_WINDOW:
        raise AppError("targets_window", limit=_LONGEST_WINDOW)


def _check_promise(promise: Promise, calendars: Sequence[str]) -> None:
    for minutes in (promise.response, promise.resolve, promise.update):
        if not 0 <= minutes <= LONGEST_MINUTES:
            raise AppError("target_minutes", minutes=minutes, limit=LONGEST_MINUTES)
    if promise.calendar not in calendars:
        raise AppError("targets_calendar", name=promise.calendar)


def to_data(targets: Targets) -> dict[str, Any]:
    """Return the table as it is kept."""
    lines = [each._asdict() | {"priority": int(each.priority)} for each in targets.promises]
    return {
        "promises": lines,
        "warn_at": list(targets.warn_at),
        "reopen_days": targets.reopen_days,
        "on_priority": str(targets.on_priority),
    }


def from_data(data: Mapping[str, Any]) -> Targets:
    """Return a table that was kept."""
    lines = tuple(
        Promise(**{**each, "priority": Priority(each["priority"])}) for each in data["promises"]
    )
    return Targets(
        lines, tuple(data["warn_at"]), data["reopen_days"], OnPriority(data["on_priority"])
    )
