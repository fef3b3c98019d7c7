"""The clock of this process, and what it leaves of a limit."""

import time

from desktop.domain.exams.clock import Allowance, Count


def monotonic_ms() -> int:
    """Return milliseconds of a clock that nobody can set."""
    return time.monotonic_ns() // 1_000_000


def left_of(allowed: Allowance, counted: Count) -> Allowance:
    """Return the time that is left, never below nothing."""
    pairs = zip(allowed, counted, strict=True)
    return Allowance(*(None if most is None else max(most - had, 0) for most, had in pairs))
