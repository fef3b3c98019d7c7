"""Event logs: cases, each a course of activities in time (IEEE 1849, XES)."""

from typing import NamedTuple


class Event(NamedTuple):
    """One activity of a case, by whom; `at` is UTC milliseconds, None where none is given."""

    activity: str
    at: int | None = None
    who: str = ""


class Case(NamedTuple):
    """One case in the order in which it happened."""

    id: str
    events: tuple[Event, ...]

    @property
    def length(self) -> int | None:
        """Return the milliseconds from the first event to the last, None without times."""
        times = [event.at for event in self.events if event.at is not None]
        return max(times) - min(times) if times else None


def in_order(events: list[Event]) -> tuple[Event, ...]:
    """Return events by time, as they stood where times are equal; unchanged where one lacks."""
    if any(event.at is None for event in events):
        return tuple(events)
    return tuple(sorted(events, key=lambda event: event.at or 0))
