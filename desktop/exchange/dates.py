"""Read dates as people and programs write them; times are UTC milliseconds."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.errors import AppError

DAY_FIRST, MONTH_FIRST, UNCLEAR, PLAIN = "dmy", "mdy", "unclear", "ymd"

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: at for at, name in enumerate(_MONTH_NAMES, start=1)}
_LAST_MONTH = _NOON = 12
_NAME = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY_WORD = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?"
_WEEK_WORD = r"(?:\s*[(]?(?:星期|周)[一二三四五六日天][)]?)?"
_CLOCK = (
    r"(?:[T\s,]*(?:at\s+)?(?P<before>上午|下午|中午|晚上|凌晨|早上|傍晚|am|pm)?\s*(?P<hour>\d{1,2})"
    r"(?:[:时点]\s*(?P<minute>\d{1,2})?(?:[:分]\s*(?P<second>\d{1,2})?(?:[.,](?P<part>\d{1,9}))?秒?)?)?"
    r"\s*(?P<after>[ap]\.?m\.?)?\s*(?P<zone>Z|(?:UTC|GMT)?[+-]\d{1,2}:?(?:\d{2})?|UTC|GMT)?)?"
)
_FORMS = tuple(
    re.compile(rf"{form}{_CLOCK}\s*$", re.IGNORECASE)
    for form in (
        rf"(?P<year>\d{{4}})\s*[-/.年]\s*(?P<month>\d{{1,2}})\s*[-/.月]\s*(?P<day>\d{{1,2}})\s*日?{_WEEK_WORD}",
        r"(?P<first>\d{1,2})[-/.](?P<second_no>\d{1,2})[-/.](?P<year>\d{4}|\d{2})",
        rf"{_DAY_WORD}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[-/.\s]+{_NAME}[-/.,\s]+(?P<year>\d{{4}}|\d{{2}})",
        rf"{_DAY_WORD}{_NAME}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})(?!:)",
    )
)
_C_TIME = re.compile(
    rf"{_DAY_WORD}{_NAME}\s+(?P<day>\d{{1,2}}){_CLOCK}\s+(?P<year>\d{{4}})$", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+(\.\d+)?$")
_AFTERNOON = ("下午", "晚上", "傍晚", "p")
_EXCEL_START = datetime(1899, 12, 30, tzinfo=UTC)
_FIRST, _LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2101, 1, 1, tzinfo=UTC)
_EARLIEST_MS, _END_MS = 0, int(_LAST.timestamp() * 1000)
# Excel counts days since 1900: five digits from 1927 to 2173.
_SERIAL_DIGITS = 5
_ISO_DAY, _SHORT_YEAR = 10, 2
_REMEMBERED = 100_000
_DATE_CHARS = 64
_TWO_DIGIT_TURN = 70


class DateOutOfRange(ValueError):
    """A real date before 1970 or after 2100."""


class Parts(NamedTuple):
    """A date as written: the match, and both leading numbers where their order is open."""

    match: re.Match[str]
    first: int = 0
    second: int = 0


def zone_named(name: str) -> tzinfo:
    """Return the zone of naive times; raise AppError for a name nobody knows."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise AppError("import_zone_unknown", zone=name) from error


def looks_like_date(text: str) -> bool:
    """Return whether a text is written like a date; bare numbers are not."""
    return _parts(_tidy(text)) is not None


def order_of(texts: Iterable[str]) -> str:
    """Return the order of day and month that the dates prove; the first proof settles it."""
    found = PLAIN
    for text in texts:
        parts = _parts(_tidy(text))
        if parts is None or not parts.first:
            continue
        if parts.first > _LAST_MONTH >= parts.second:
            return DAY_FIRST
        if parts.second > _LAST_MONTH >= parts.first:
            return MONTH_FIRST
        found = UNCLEAR
    return found


class DateReader:
    """Turns texts into UTC milliseconds, given the zone of naive times and the order."""

    def __init__(self, zone: str, order: str) -> None:
        self._zone = zone_named(zone)
        self._month_first = order == MONTH_FIRST
        self._known: dict[str, int | None] = {}

    def __call__(self, text: str) -> int | None:
        """Return the moment, or None for what is no date; raise DateOutOfRange."""
        if text in self._known:
            return self._known[text]
        moment = self._read(_tidy(text))
        if len(self._known) < _REMEMBERED:
            self._known[text] = moment
        return moment

    def is_midnight(self, milliseconds: int) -> bool:
        """Return whether a moment is the very start of a day in the zone of naive times."""
        local = (_FIRST + timedelta(milliseconds=milliseconds)).astimezone(self._zone)
        return not (local.hour or local.minute or local.second or local.microsecond)

    def day(self, text: str) -> str | None:
        """Return the calendar day as ISO text, whatever the zone, or None for what is no date."""
        try:
            moment = self._moment(_tidy(text))
        except (ValueError, OverflowError):
            return None
        return moment.date().isoformat() if moment else None

    def _read(self, text: str) -> int | None:
        try:
            moment = self._moment(text)
        except (ValueError, OverflowError):
            return None
        if moment is None:
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=self._zone)
        try:
            milliseconds = (moment - _FIRST) // timedelta(milliseconds=1)
        except OverflowError as error:
            raise DateOutOfRange(text) from error
        if not _EARLIEST_MS <= milliseconds < _END_MS:
            raise DateOutOfRange(text)
        return milliseconds

    def _moment(self, text: str) -> datetime | None:
        if text[4:5] == "-" and len(text) >= _ISO_DAY:
            try:
                return datetime.fromisoformat(text)
            except ValueError:
                pass
        if _NUMBER.match(text):
            return _from_number(text)
        parts = _parts(text)
        return self._built(parts) if parts else None

    def _built(self, parts: Parts) -> datetime:
        found = parts.match.groupdict()
        year = int(found["year"])
        if len(found["year"]) == _SHORT_YEAR:
            year += 2000 if year < _TWO_DIGIT_TURN else 1900
        if parts.first:
            month_first = parts.second > _LAST_MONTH or (
                self._month_first and parts.first <= _LAST_MONTH
            )
            day, month = (parts.second, parts.first) if month_first else (parts.first, parts.second)
        else:
            day = int(found["day"])
            month = _MONTHS[found["name"].lower()] if found.get("name") else int(found["month"])
        return datetime(year, month, day, *_clock(found), tzinfo=_zone(found["zone"]))


def _tidy(text: str) -> str:
    text = text.strip()
    if len(text) > _DATE_CHARS:
        return ""
    return text if text.isascii() else unicodedata.normalize("NFKC", text).strip()


def _parts(text: str) -> Parts | None:
    for form in _FORMS:
        if match := form.match(text):
            found = match.groupdict()
            if found.get("first"):
                return Parts(match, int(found["first"]), int(found["second_no"]))
            return Parts(match)
    match = _C_TIME.match(text)
    return Parts(match) if match else None


def _clock(found: dict[str, str | None]) -> tuple[int, int, int, int]:
    hour = int(found["hour"] or 0)
    half = (found["before"] or found["after"] or "").lower()
    if half.startswith(_AFTERNOON) and hour < _NOON:
        hour += 12
    elif half and hour == _NOON and not half.startswith((*_AFTERNOON, "中午")):
        hour = 0
    part = (found["part"] or "")[:6].ljust(6, "0")
    return hour, int(found["minute"] or 0), int(found["second"] or 0), int(part)


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    digits = re.sub(r"[^\d]", "", text)
    if not digits:
        return UTC
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > len("hh") else (digits, "0")
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if "-" in text else offset)


def _from_number(text: str) -> datetime | None:
    whole = text.partition(".")[0]
    compact = {8: "%Y%m%d", 12: "%Y%m%d%H%M", 14: "%Y%m%d%H%M%S"}.get(len(text))
    if compact and text.startswith(("19", "20")):
        return datetime.strptime(f"{text}+0000", f"{compact}%z").replace(tzinfo=None)
    if len(whole) == _SERIAL_DIGITS:
        seconds = round(float(text) * 86_400)
        return (_EXCEL_START + timedelta(seconds=seconds)).replace(tzinfo=None)
    if len(whole) in {9, 10}:
        return datetime.fromtimestamp(float(text), UTC)
    if len(whole) in {12, 13}:
        return datetime.fromtimestamp(int(whole) / 1000, UTC)
    return None
