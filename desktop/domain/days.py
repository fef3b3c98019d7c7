"""Days as people type them, and the spans of time that have names."""

import re
import unicodedata
from datetime import date, datetime, timedelta, tzinfo

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = r"(?P<name>[a-z]{3,9})\.?"
_FORMS = (
    r"(?P<year>\d{4})\s*[-/.年]\s*(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})\s*[日号]?",
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})",
    r"(?P<month>\d{1,2})\s*[-/月]\s*(?P<day>\d{1,2})\s*[日号]?",
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]*{_NAME}(?:[\s,-]+(?P<year>\d{{4}}))?",
    rf"{_NAME}\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:[\s,]+(?P<year>\d{{4}}))?",
)
_NAMED = {
    "today": 0, "今天": 0, "今日": 0, "yesterday": -1, "昨天": -1, "昨日": -1,
    "tomorrow": 1, "明天": 1, "明日": 1, "前天": -2, "后天": 2,
}  # fmt: skip
_AMOUNT = r"(\d{1,6})\s*(\S*)"
_UNITS = {
    "minute": ("m", "min", "mins", "minute", "minutes", "分", "分钟"),
    "hour": ("h", "hour", "hours", "小时", "个小时", "时"),
    "day": ("", "d", "day", "days", "天", "日"),
    "week": ("w", "week", "weeks", "周", "星期", "个星期"),
}
_BETWEEN = r"\s*(?:\.\.+|…|~|–|—|至|到|\sto\s|\s-\s)\s*"
_WEEK = 7
_LONGEST = 60
_FIRST_YEAR, _LAST_YEAR = 1970, 2100


def parse_day(text: str, today: date) -> date | None:
    """Return the day meant; without a year the one nearest to today. None for anything else."""
    plain = _tidy(text)
    if plain in _NAMED:
        return today + timedelta(days=_NAMED[plain])
    for form in _FORMS:
        found = re.fullmatch(form, plain)
        if found is not None:
            return _built(found.groupdict(), today)
    return None


def parse_between(text: str, today: date) -> tuple[date, date] | None:
    """Return two days in their order: "11-01 .. 11-20", "11月1日至11月20日"."""
    parts = [parse_day(part, today) for part in re.split(_BETWEEN, _tidy(text))]
    if len(parts) != 2 or parts[0] is None or parts[1] is None:  # noqa: PLR2004 - two days
        return None
    return min(parts[0], parts[1]), max(parts[0], parts[1])


def parse_amount(text: str) -> tuple[int, str] | None:
    """Return amount and unit: "7 days", "3h", "2周"; a bare number is days."""
    found = re.fullmatch(_AMOUNT, _tidy(text))
    if found is None:
        return None
    unit = next((unit for unit, words in _UNITS.items() if found.group(2) in words), "")
    amount = int(found.group(1))
    return (amount, unit) if unit and amount else None


def span_days(name: str, today: date) -> tuple[date, date]:
    """Return first day and the day after the last of a span with a name, weeks from Monday."""
    which, _, unit = name.rpartition("_")
    step = {"last": -1, "next": 1, "yesterday": -1, "tomorrow": 1}.get(which or unit, 0)
    if unit == "week":
        first = today - timedelta(days=today.weekday()) + timedelta(days=_WEEK * step)
        return first, first + timedelta(days=_WEEK)
    if unit == "month":
        return _month(today, step), _month(today, step + 1)
    if unit == "year":
        return date(today.year, 1, 1), date(today.year + 1, 1, 1)
    day = today + timedelta(days=step)
    return day, day + timedelta(days=1)


def start_of(day: date, zone: tzinfo | None) -> int:
    """Return when a day begins in a zone (None: this machine's), in UTC milliseconds."""
    moment = datetime(day.year, day.month, day.day, tzinfo=zone)
    return round(moment.timestamp()) * 1000


def day_of(at_ms: int, zone: tzinfo | None) -> date:
    """Return the day of a moment in a zone (None: this machine's)."""
    return datetime.fromtimestamp(at_ms / 1000, zone).date()


def _tidy(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:_LONGEST]).strip().lower()


def _built(found: dict[str, str | None], today: date) -> date | None:
    name = found.get("name")
    if name is not None and name[:3] not in _MONTHS:
        return None
    month = _MONTHS.index(name[:3]) + 1 if name else int(found["month"] or 0)
    day, year = int(found["day"] or 0), found.get("year")
    if year is not None:
        return _day(int(year), month, day)
    near = (_day(today.year + step, month, day) for step in (-1, 0, 1))
    known = [each for each in near if each is not None]
    return min(known, key=lambda each: abs(each - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _FIRST_YEAR <= year <= _LAST_YEAR else None
    except ValueError:
        return None


def _month(today: date, step: int) -> date:
    months = today.year * 12 + today.month - 1 + step
    return date(months // 12, months % 12 + 1, 1)
