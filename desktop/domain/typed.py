"""What a person means who types a number, a length of time, a day or a moment into a field."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from desktop.domain.durations import MINUTE, minutes_of

_LONGEST = 64
_NUMBER = re.compile(r"[+-]?\d{1,15}(\.\d{1,9})?")
_NAMED = {"前天": -2, "昨天": -1, "今天": 0, "明天": 1, "后天": 2}
_NAMED |= {"yesterday": -1, "today": 0, "tomorrow": 1}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAYS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?P<named>{'|'.join(_NAMED)})",
        r"(?P<year>\d{4})\s*[-/.年]\s*(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})\s*[日号]?",
        r"(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})(?![\d:])\s*[日号]?",
        rf"(?P<day>\d{{1,2}})\s*{_NAME}(?:\s+(?P<year>\d{{4}}))?",
        rf"{_NAME}\s*(?P<day>\d{{1,2}})(?![\d:])(?:,?\s+(?P<year>\d{{4}}))?",
    )
)
_TIME = re.compile(
    r"(?P<before>凌晨|早上|上午|中午|下午|傍晚|晚上)?\s*(?P<hour>\d{1,2})"
    r"(?:[:时点]\s*(?P<half>半)?(?P<minute>\d{1,2})?\s*分?(?::\d{1,2})?)?\s*(?P<after>am|pm)?",
    re.IGNORECASE,
)
_AFTERNOON = ("下午", "傍晚", "晚上", "pm")
_NOON, _HOUR = 12, 60
_FIRST, _LAST = date(1970, 1, 1), date(2100, 12, 31)


def typed_number(text: str) -> int | float | None:
    """Return a number, whole where it is; full-width digits and commas of thousands count."""
    plain = _plain(text).replace(",", "")
    if not _NUMBER.fullmatch(plain):
        return None
    return float(plain) if "." in plain else int(plain)


def typed_minutes(text: str) -> int | None:
    """Return a length of time in minutes: "90", "1:30", "1 h 30 min", "1小时30分"."""
    minutes = minutes_of(_plain(text), MINUTE)
    return None if minutes is None or not 0 <= minutes < 1 << 31 else round(minutes)


def typed_day(text: str, now: datetime) -> date | None:
    """Return a day: "明天", "11-30", "30 Nov", "2026-11-30"; without a year the nearest one."""
    day, rest = _day(_plain(text), now.date())
    return day if not rest else None


def typed_moment(text: str, now: datetime) -> datetime | None:
    """Return a moment without zone: a day, a time, or both; a time alone is one of today."""
    plain = _plain(text)
    day, rest = _day(plain, now.date())
    if day is None and not plain:
        return None
    at = time() if not rest and day is not None else _time(rest)
    return None if at is None else datetime.combine(day or now.date(), at)


def _plain(text: str) -> str:
    tidy = unicodedata.normalize("NFKC", text).strip()
    return tidy if len(tidy) <= _LONGEST else ""


def _day(text: str, today: date) -> tuple[date | None, str]:
    for form in _DAYS:
        if match := form.match(text):
            found = match.groupdict()
            day = _built(found, today)
            return day, text[match.end() :].strip(" ,T") if day is not None else text
    return None, text


def _built(found: dict[str, str | None], today: date) -> date | None:
    named = found.get("named")
    if named:
        return today + timedelta(days=_NAMED[named.lower()])
    name, month = found.get("name"), found.get("month")
    number = _MONTHS.index(name.lower()) + 1 if name else int(month or 0)
    year = found.get("year")
    years = [int(year)] if year else [today.year - 1, today.year, today.year + 1]
    days = [_date(each, number, int(found["day"] or 0)) for each in years]
    real = [day for day in days if day is not None and _FIRST <= day <= _LAST]
    return min(real, key=lambda day: abs((day - today).days), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time(text: str) -> time | None:
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match["hour"]), 30 if match["half"] else int(match["minute"] or 0)
    half = (match["before"] or match["after"] or "").lower()
    if half in _AFTERNOON and hour < _NOON:
        hour += _NOON
    elif half in ("am", "凌晨") and hour == _NOON:
        hour = 0
    bare = not half and match.group(0).isdigit()
    return time(hour, minute) if hour < 2 * _NOON and minute < _HOUR and not bare else None
