"""Who works, where, by which clock and in which language."""

import time
from collections.abc import Callable
from typing import NamedTuple

Clock = Callable[[], int]


def system_clock() -> int:
    """Return now in UTC milliseconds; the only reader of the machine's clock."""
    return time.time_ns() // 1_000_000


class Session(NamedTuple):
    """What services are built for. `person` is a person's key; None may only look.

    Undo reaches back to the change set `since_set`, the newest when the session began.
    """

    person: int | None
    role: str
    clock: Clock
    language: str = "zh"
    since_set: int = 0
