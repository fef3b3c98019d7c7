"""The time of an attempt: counted while the exam is on the screen, by a clock nobody can set.

Times are milliseconds of a monotonic clock. What was counted is kept with every answer and every
beat; after a crash the count goes on from there, so that neither a power cut nor a clock that is
put forward or back gives or takes time. Each interruption is kept for the trainer to see.
"""

from typing import NamedTuple

# How often the count is kept while nothing is answered: so much a crash may give back at most.
BEAT_MS = 5_000
_MINUTE_MS = 60_000
_LEAST, _MOST = 1.0, 2.0


class Allowance(NamedTuple):
    """What an attempt, and each question, may take; None is no limit."""

    whole_ms: int | None
    item_ms: int | None


class Count(NamedTuple):
    """What has been counted: of the whole, and of the question that is on the screen."""

    whole_ms: int = 0
    item_ms: int = 0


def allowance(minutes: int, item_minutes: int, factor: float = 1.0) -> Allowance:
    """Return the time of a person: a factor of 1, 1.5 or 2 on all limits."""
    factor = min(max(factor, _LEAST), _MOST)
    whole = round(minutes * _MINUTE_MS * factor) if minutes else None
    return Allowance(whole, round(item_minutes * _MINUTE_MS * factor) if item_minutes else None)


class ExamClock:
    """Counts on from what was kept; `now` is always the monotonic clock of this process."""

    def __init__(self, kept: Count, allowed: Allowance, now: int) -> None:
        self._kept, self._allowed = kept, allowed
        self._since = now

    def count(self, now: int) -> Count:
        """Return what has been counted; never less than before."""
        passed = max(now - self._since, 0)
        return Count(self._kept.whole_ms + passed, self._kept.item_ms + passed)

    def turn(self, now: int, item_ms: int = 0) -> Count:
        """Go to another question, on which `item_ms` were spent before; return the count so far."""
        found = self.count(now)
        self._kept, self._since = Count(found.whole_ms, item_ms), max(now, self._since)
        return found

    def left(self, now: int) -> Allowance:
        """Return what is left of the whole and of the question, never below nothing."""
        found = self.count(now)
        whole, item = self._allowed
        return Allowance(
            None if whole is None else max(whole - found.whole_ms, 0),
            None if item is None else max(item - found.item_ms, 0),
        )

    def is_over(self, now: int) -> bool:
        """Return whether the attempt submits itself."""
        return self.left(now).whole_ms == 0
