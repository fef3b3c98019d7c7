"""The stretches of time in which a zone keeps one distance from UTC."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

SECOND = 1000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Piece(NamedTuple):
    """From one instant to another, in UTC milliseconds, the wall is `offset` milliseconds ahead."""

    start: int
    end: int
    offset: int


def pieces(zone: ZoneInfo, start: int, end: int) -> tuple[Piece, ...]:
    """Return a span of at most a few days in pieces: two where the clocks change within it."""
    first, last = offset_at(zone, start), offset_at(zone, end)
    if first == last:
        return (Piece(start, end, first),)
    low, high = start, end
    while high - low > SECOND:
        middle = (low + high) // 2 // SECOND * SECOND
        if offset_at(zone, middle) == first:
            low = middle
        else:
            high = middle
    return (Piece(start, high, first), *pieces(zone, high, end))


def offset_at(zone: ZoneInfo, at: int) -> int:
    """Return how many milliseconds the wall is ahead of UTC at an instant."""
    distance = instant(at).astimezone(zone).utcoffset()
    assert distance is not None  # noqa: S101 - every zone knows its own
    return int(distance / timedelta(milliseconds=1))


def instant(at: int) -> datetime:
    """Return a moment given in UTC milliseconds, without the rounding of floats."""
    return _EPOCH + timedelta(milliseconds=at)
