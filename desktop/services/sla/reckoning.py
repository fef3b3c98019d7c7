"""Reckons a promise from typed words alone: no workspace, no ticket; for scripts and proofs."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import WHOLE_DAY, Calendar, Day, check, weekly
from desktop.domain.sla.clock import Act, Clock, Segment, Terms, due_at, read, reading
from desktop.domain.sla.offsets import instant
from desktop.domain.sla.typed_hours import parse_hours, parse_weekdays
from desktop.domain.sla.worktime import MINUTE, WorkTime
from desktop.exchange.holiday_pack import read_pack
from desktop.services.zones import zone_called

LONGEST_TARGET = 60 * 24 * 366
OFFICE_HOURS, OFFICE_DAYS, EVERY_DAY = "09:00-12:00,13:00-18:00", "mon-fri", "mon-sun"


class Asked(NamedTuple):
    """A question as it was typed.

    Moments are ISO 8601, all of them with an offset or none; without a zone the wall's clock
    never changes between summer and winter.
    """

    start: str
    pauses: Sequence[str] = ()
    spans: str = OFFICE_HOURS
    weekdays: str = ""
    packs: Sequence[Path] = ()
    zone: str = ""


class _Wall:
    """Reads moments in the form of the start and says them in it."""

    def __init__(self, start: str, zone: str) -> None:
        found = zone_called(zone)
        if zone and found is None:
            raise AppError("zone_unknown", name=zone)
        self._zone: ZoneInfo | None = found
        self._offset = _typed(start).tzinfo

    def read(self, text: str) -> int:
        """Return UTC milliseconds; without a zone those of the wall's clock itself."""
        moment = _typed(text)
        if (moment.tzinfo is None) != (self._offset is None):
            raise AppError("moment_forms", text=text)
        if self._zone is None:
            moment = moment.astimezone(self._offset) if self._offset else moment
            moment = moment.replace(tzinfo=UTC)
        elif moment.tzinfo is None:
            moment = moment.replace(tzinfo=self._zone)
        return int(moment.timestamp() * 1000)

    def say(self, at: int) -> str:
        """Return a moment in ISO 8601, to the second."""
        moment = instant(at)
        moment = (
            moment.replace(tzinfo=self._offset)
            if self._zone is None
            else moment.astimezone(self._zone)
        )
        return moment.isoformat(timespec="seconds")


def due(asked: Asked, minutes: int) -> str:
    """Return when an amount of working minutes is over.

    Raises:
        AppError: for words that cannot be read, a pack that is refused, a calendar without
            working time, a target out of bounds.

    """
    if not 1 <= minutes <= LONGEST_TARGET:
        raise AppError("target_minutes", minutes=minutes, limit=LONGEST_TARGET)
    wall, work, clock = _clock(asked, minutes, None)
    found = due_at(clock, work)
    if found is None:
        raise AppError("pause_text", text=asked.pauses[-1])
    return wall.say(found)


def used(asked: Asked, at: str) -> float:
    """Return the working minutes used from the start to a moment, whole ones as whole numbers."""
    wall, work, clock = _clock(asked, 1, at)
    minutes = reading(clock, work, wall.read(at)).used / MINUTE
    return int(minutes) if minutes.is_integer() else round(minutes, 3)


def calendar_of(asked: Asked) -> Calendar:
    """Return the calendar that the words and packs make; a later pack wins over an earlier one."""
    hours = parse_hours(asked.spans)
    weekdays = asked.weekdays or (EVERY_DAY if hours == WHOLE_DAY else OFFICE_DAYS)
    calendar = weekly(asked.zone or "UTC", hours, parse_weekdays(weekdays))
    days: dict[date, Day] = {}
    for path in asked.packs:
        days |= read_pack(path).days
    made = calendar._replace(days=days)
    check(made)
    return made


def _clock(asked: Asked, minutes: int, until: str | None) -> tuple[_Wall, WorkTime, Clock]:
    wall = _Wall(asked.start, asked.zone)
    work = WorkTime(calendar_of(asked))
    start = wall.read(asked.start)
    end = None if until is None else wall.read(until)
    segments = [Segment(Act.STARTED, start, terms=Terms(minutes, "", start))]
    for begin, finish in _pauses(asked.pauses, wall, start):
        for act, at in ((Act.PAUSED, begin), (Act.RESUMED, finish)):
            if end is None or at <= end:
                segments.append(Segment(act, at, "asked"))
    return wall, work, read(segments)


def _pauses(texts: Sequence[str], wall: _Wall, start: int) -> list[tuple[int, int]]:
    """Return the pauses in order, those that touch or overlap as one, none before the start."""
    found: list[tuple[int, int]] = []
    for begin, finish in sorted(_pause(text, wall) for text in texts):
        if finish <= start:
            continue
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], finish))
        else:
            found.append((max(begin, start), finish))
    return found


def _pause(text: str, wall: _Wall) -> tuple[int, int]:
    begin, _, finish = text.partition("/")
    if not finish.strip():
        raise AppError("pause_text", text=text)
    since, until = wall.read(begin), wall.read(finish)
    if until < since:
        raise AppError("pause_text", text=text)
    return since, until


def _typed(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        raise AppError("moment_text", text=text) from None
