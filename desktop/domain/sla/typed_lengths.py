"""Lengths of promises as people type them: "15 分钟", "4h", "3 天" of working days; "" is none."""

import unicodedata

from desktop.domain.durations import MINUTE, minutes_of
from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import DAY_MINUTES, Calendar
from desktop.domain.sla.targets import LONGEST_MINUTES

_HOUR = 60
_NOTHING = frozenset({"", "-", "–", "—", "0", "none", "无"})
_UNITS = {"zh": ("天", "小时", "分钟"), "en": ("d", "h", "min")}


def day_minutes(calendar: Calendar) -> int:
    """Return how many minutes a working day has: those of the first day with hours."""
    whole = sum(hours.end - hours.start for hours in calendar.usual_hours())
    return whole or DAY_MINUTES


def parse_length(text: str, day: int) -> int:
    """Return minutes, 0 where nothing is promised; days are working days of `day` minutes.

    Raises:
        AppError: "length_text" for words that are no length, "target_minutes" for one too long.

    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if plain.lower() in _NOTHING:
        return 0
    found = minutes_of(plain, MINUTE, day)
    minutes = 0 if found is None else round(found)
    if found is None or minutes < 1:
        raise AppError("length_text", text=plain)
    if minutes > LONGEST_MINUTES:
        raise AppError("target_minutes", minutes=minutes, limit=LONGEST_MINUTES)
    return minutes


def length_text(minutes: int, day: int, language: str) -> str:
    """Return a length as it may be typed, to the minute; whole working days as days."""
    units = _UNITS.get(language, _UNITS["en"])
    if minutes and minutes % day == 0:
        return f"{minutes // day} {units[0]}"
    parts = zip(divmod(minutes, _HOUR), units[1:], strict=True)
    return " ".join(f"{amount} {unit}" for amount, unit in parts if amount)
