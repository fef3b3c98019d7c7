"""How long a call has lasted: it runs, is parked and runs on, and ends once."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class CallState(StrEnum):
    """Whether somebody is being talked to."""

    RUNNING = "running"
    PARKED = "parked"
    ENDED = "ended"


@dataclass(slots=True)
class CallClock:
    """Counts the time talked, in milliseconds; whoever asks says what time it is."""

    started_at: int
    talked: int = 0
    since: int | None = None
    parked_at: int | None = None
    ended: bool = False

    @property
    def state(self) -> CallState:
        """Return whether the call runs, is parked or has ended."""
        if self.ended:
            return CallState.ENDED
        return CallState.PARKED if self.since is None else CallState.RUNNING

    def elapsed(self, now: int) -> int:
        """Return the time talked so far; a clock set back takes nothing away."""
        running = 0 if self.since is None else max(0, now - self.since)
        return self.talked + running

    def park(self, now: int) -> None:
        """Stop for now; what has been talked stays."""
        self._stop(now)
        if self.parked_at is None:
            self.parked_at = now

    def resume(self, now: int) -> None:
        """Talk on, unless the call has ended."""
        self.parked_at = None
        if not self.ended and self.since is None:
            self.since = now

    def end(self, now: int) -> None:
        """Stop for good."""
        self._stop(now)
        self.ended = True

    def as_json(self, now: int) -> dict[str, Any]:
        """Return what a draft on disk keeps: a running clock as if it were parked now."""
        running = self.since is not None
        return {
            "started_at": self.started_at,
            "talked": self.elapsed(now),
            "parked_at": now if running else self.parked_at,
            "ended": self.ended,
        }

    def _stop(self, now: int) -> None:
        self.talked = self.elapsed(now)
        self.since = None


def clock_from_json(kept: Any, now: int) -> CallClock:
    """Return a clock from a draft, parked: nobody has talked while the program was closed."""
    values = kept if isinstance(kept, dict) else {}
    started = _moment(values.get("started_at"), now)
    return CallClock(
        started,
        max(0, _moment(values.get("talked"), 0)),
        None,
        _moment(values.get("parked_at"), now),
        values.get("ended") is True,
    )


def _moment(value: Any, otherwise: int) -> int:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return value if whole and 0 <= value < 1 << 53 else otherwise
