"""A clock of a ticket as it stands at a moment, and the whole account of it."""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.sla.receipt import Line
from desktop.domain.sla.standing import ClockState, Mark
from desktop.domain.sla.targets import ClockKind


class ClockNow(NamedTuple):
    """A clock at a moment; amounts are milliseconds of working time, `left` below 0 is overdue.

    `day_hours` is how long a usual working day of its calendar is.
    """

    key: int
    kind: ClockKind
    cycle: int
    state: ClockState
    mark: Mark
    minutes: int
    used: int
    left: int
    paused: int
    due_at: int | None
    soon_at: int | None
    stopped_at: int | None
    day_hours: float


class Wait(NamedTuple):
    """Time in a status; without an end it still goes on."""

    status: int
    start: int
    end: int | None


class Version(NamedTuple):
    """A version of a table that the account stands on."""

    title: Bilingual
    number: int


class Account(NamedTuple):
    """All that a clock's receipt says.

    `plain_due_at` is when it would have been due without pauses; `calendar` is the version that
    it counts by now; `code` tells whether two receipts say the same.
    """

    ticket: int
    priority: int
    clock: ClockNow
    lines: tuple[Line, ...]
    waits: tuple[Wait, ...]
    plain_due_at: int | None
    targets: Version | None
    calendars: tuple[Version, ...]
    calendar: int
    zone: str
    code: str
    now: int
