"""The IANA names of time zones: the desk's own, and this machine's as far as it tells it."""

import os
import time
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.store import lists
from desktop.store.driver import Connection

_LOCALTIME = Path("/etc/localtime")
_FOLDER = "zoneinfo/"


def system_zone() -> str:
    """Return a zone name; where the system has none, the fixed zone of its present offset."""
    named = (os.environ.get("TZ", "").lstrip(":"), _linked_zone())
    return next((name for name in named if _is_zone(name)), _fixed_zone())


def zone_called(name: str) -> ZoneInfo | None:
    """Return the zone of this name; None, which is this machine's, for "" and unknown ones."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def desk_zone(connection: Connection) -> str:
    """Return the zone the desk works in: the one it chose, or this machine's."""
    chosen = lists.settings(connection).get("time_zone", "")
    return str(chosen) or system_zone()


def local_day(connection: Connection, moment: int) -> date:
    """Return the day that the desk has at a moment."""
    return datetime.fromtimestamp(moment / 1000, ZoneInfo(desk_zone(connection))).date()


def day_begins(connection: Connection, day: date) -> int:
    """Return the moment at which a day of the desk begins."""
    zone = ZoneInfo(desk_zone(connection))
    return int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp() * 1000)


def _linked_zone() -> str:
    try:
        target = str(_LOCALTIME.resolve())
    except OSError:
        return ""
    return target.partition(_FOLDER)[2]


def _is_zone(name: str) -> bool:
    return zone_called(name) is not None


def _fixed_zone() -> str:
    # The names of the fixed zones have the opposite sign: Etc/GMT-8 is eight hours ahead.
    hours = round(-time.timezone / 3600)
    return "UTC" if hours == 0 else f"Etc/GMT{-hours:+d}"
