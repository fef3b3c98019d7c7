"""Read dates as people and programs write them; times are UTC milliseconds."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.errors import AppError
from desktop.exchange.months import NO_MONTH, Month

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
# Dates that leave the year, or year and month, to what stands around them.
_PARTIAL_FORMS = tuple(
    re.compile(rf"{form}{_CLOCK}\s*$", re.IGNORECASE)
    for form in (
        rf"(?P<month>\d{{1,2}})\s*月\s*(?P<day>\d{{1,2}})\s*[日号]?{_WEEK_WORD}",
        r"(?P<first>\d{1,2})[-/](?P<second_no>\d{1,2})(?![-/.\d])",
        rf"(?P<day>\d{{1,2}})\s*[日号]{_WEEK_WORD}",
        rf"{_DAY_WORD}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[-\s]{_NAME}(?![-/.\s]*\d{{4}})",
        rf"{_DAY_WORD}{_NAME}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![,\s]*\d{{4}})",
    )
)
_BARE_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])$")
_NUMBER = re.compile(r"\d+(\.\d+)?$")
_AFTERNOON = ("下午", "晚上", "傍晚", "p")
_EXCEL_START = datetime(1899, 12, 30, tzinfo=UTC)
_FIRST, _LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2101, 1, 1, tzinfo=UTC)
_MONTH_MS = 31 * 86_400_000
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


def looks_like_part(text: str, *, bare_day: bool = False) -> bool:
    """Return whether a text is a date without a year; a lone number only where days are so."""
    plain = _tidy(text)
    return _partial(plain) is not None or (bare_day and bool(_BARE_DAY.match(plain)))


def order_of(texts: Iterable[str], *, partial: bool = True) -> str:
    """Return the order of day and month that the dates prove; the first proof settles it.

    Dates without a year are asked, too, unless the month is known from elsewhere.
    """
    found = PLAIN
    for text in texts:
        plain = _tidy(text)
        parts = _parts(plain) or (_partial(plain) if partial else None)
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
        self._within = NO_MONTH
        self._memories: dict[Month, dict[str, int | None]] = {}
        self.within(NO_MONTH)

    def within(self, month: Month) -> None:
        """Read dates that lack a year or a month as dates of this month."""
        self._within = month
        self._known = self._memories.setdefault(month, {})

    def __call__(self, text: str) -> int | None:
        """Return the moment, or None for what is no date; raise DateOutOfRange."""
        if text in self._known:
            return self._known[text]
        moment = self._read(_tidy(text))
        if len(self._known) < _REMEMBERED:
            self._known[text] = moment
        return moment

    def month_start(self) -> int | None:
        """Return the first moment of the month that dates are read within."""
        year, month = self._within
        return self(f"{year:04}-{month:02}-01") if year and month else None

    def after(self, text: str, earlier: int) -> int | None:
        """Return a date that names no year as the first such day not long before a moment."""
        local = (_FIRST + timedelta(milliseconds=earlier)).astimezone(self._zone)
        within = self._within
        for year in (local.year, local.year + 1):
            self.within(Month(year, local.month))
            moment = self(text)
            self.within(within)
            if moment is None or moment > earlier - _MONTH_MS:
                return moment
        return None

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
            return self._bare_day(text) or _from_number(text)
        parts = _parts(text) or _partial(text)
        return self._built(parts) if parts else None

    def _bare_day(self, text: str) -> datetime | None:
        year, month = self._within
        if not (year and month and _BARE_DAY.match(text)):
            return None
        return datetime(year, month, int(text))  # noqa: DTZ001 - its zone is set by the caller

    def _built(self, parts: Parts) -> datetime | None:
        found = parts.match.groupdict()
        year = self._year(found.get("year"))
        day, month = self._day_and_month(parts, found)
        if not (year and month):
            return None
        return datetime(year, month, day, *_clock(found), tzinfo=_zone(found["zone"]))

    def _year(self, text: str | None) -> int:
        if text is None:
            return self._within.year
        year = int(text)
        if len(text) == _SHORT_YEAR:
            year += 2000 if year < _TWO_DIGIT_TURN else 1900
        return year

    def _day_and_month(self, parts: Parts, found: dict[str, str | None]) -> tuple[int, int]:
        if parts.first:
            return self._in_order(parts, with_year=found.get("year") is not None)
        day, name, month = int(found["day"] or 0), found.get("name"), found.get("month")
        if name:
            return day, _MONTHS[name.lower()]
        return day, int(month) if month else self._within.month

    def _in_order(self, parts: Parts, *, with_year: bool) -> tuple[int, int]:
        known = 0 if with_year else self._within.month
        month_first = parts.second > _LAST_MONTH or (
            self._month_first and parts.first <= _LAST_MONTH
        )
        if known in {parts.first, parts.second}:
            month_first = parts.first == known
        return (parts.second, parts.first) if month_first else (parts.first, parts.second)


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


def _partial(text: str) -> Parts | None:
    for form in _PARTIAL_FORMS:
        if match := form.match(text):
            found = match.groupdict()
            if found.get("first"):
                return Parts(match, int(found["first"]), int(found["second_no"]))
            return Parts(match)
    return None


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
