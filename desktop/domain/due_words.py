"""A moment as people type it: "明天 15:00", "20 Nov 15:00", "+2 小时", "周五"; no clock, no Qt."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

END_OF_DAY = time(17, 30)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_WEEK = ("周", "星期", "礼拜")
_DAYS = {
    **{
        f"{word}{day}": n
        for word in ("周", "星期", "礼拜")
        for n, day in enumerate("一二三四五六日")
    },
    **{f"{word}天": 6 for word in ("周", "星期", "礼拜")},
    **{day: n for n, day in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])},
}
_NEAR = {
    **dict.fromkeys(("今天", "今日", "today"), 0),
    **dict.fromkeys(("明天", "明日", "tomorrow", "tmr"), 1),
    **dict.fromkeys(("后天", "day after tomorrow"), 2),
}
_UNITS = {
    **dict.fromkeys(("分钟", "分", "min", "m", "minutes", "minute"), timedelta(minutes=1)),
    **dict.fromkeys(("小时", "时", "h", "hour", "hours"), timedelta(hours=1)),
    **dict.fromkeys(("天", "日", "d", "day", "days"), timedelta(days=1)),
    **dict.fromkeys(("周", "星期", "w", "week", "weeks"), timedelta(weeks=1)),
}
_RELATIVE = re.compile(r"\+?\s*(\d{1,4})\s*(\w+?)\s*(后|later)?")
_TIME = re.compile(
    r"(上午|早上|下午|晚上|中午|am|pm)?\s*(\d{1,2})\s*(?:[:点]\s*(半|\d{1,2})?)\s*分?\s*(am|pm)?$"
)
_BARE_HOUR = re.compile(r"(\d{1,2})\s*(am|pm)$")
_ISO = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
_ZH = re.compile(r"(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?")
_SHORT = re.compile(r"(\d{1,2})\s*[-/]\s*(\d{1,2})")
_EN = re.compile(r"(\d{1,2})\.?\s*([a-z]{3,9})\.?,?(?:\s*(\d{4}))?")
_EN_US = re.compile(r"([a-z]{3,9})\.?\s*(\d{1,2}),?(?:\s*(\d{4}))?")
_LATE = frozenset({"下午", "晚上", "pm"})
_NOON = 12


def read_moment(text: str, now: datetime) -> datetime | None:
    """Return the moment that a text means, seen from `now`, or None where it means none.

    A day without a time is its end of work; a time that is past today means tomorrow; a date
    without a year that is past means the next year. Full-width signs count as half-width.
    """
    wanted = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    if not wanted:
        return None
    try:
        return _relative(wanted, now) or _absolute(wanted, now)
    except (ValueError, OverflowError):
        return None


def _relative(text: str, now: datetime) -> datetime | None:
    found = _RELATIVE.fullmatch(text)
    if found is None or not (text.startswith("+") or found[3]) or found[2] not in _UNITS:
        return None
    return (now + int(found[1]) * _UNITS[found[2]]).replace(second=0, microsecond=0)


def _absolute(text: str, now: datetime) -> datetime | None:
    at, rest = _split_time(text)
    if rest:
        day = _day(rest, now.date())
        return None if day is None else _at(day, at or END_OF_DAY, now)
    if at is None:
        return None
    found = _at(now.date(), at, now)
    return found if found > now else _at(now.date() + timedelta(days=1), at, now)


def _at(day: date, at: time, now: datetime) -> datetime:
    return datetime.combine(day, at, now.tzinfo)


def _split_time(text: str) -> tuple[time | None, str]:
    found = _TIME.search(text)
    if found is not None:
        minute = 30 if found[3] == "半" else int(found[3] or 0)
        at = _clock(int(found[2]), minute, {found[1], found[4]})
        return at, text[: found.start()].strip(" ,")
    found = _BARE_HOUR.search(text)
    if found is not None:
        return _clock(int(found[1]), 0, {found[2]}), text[: found.start()].strip(" ,")
    return None, text


def _clock(hour: int, minute: int, words: set[str | None]) -> time:
    if words & _LATE and hour < _NOON:
        hour += _NOON
    elif words & {"am"} and hour == _NOON:
        hour = 0
    return time(hour, minute)


def _day(text: str, today: date) -> date | None:
    if text in _NEAR:
        return today + timedelta(days=_NEAR[text])
    return _weekday(text, today) or _dated(text, today)


def _weekday(text: str, today: date) -> date | None:
    later = text.startswith("下")
    name = text.removeprefix("下")
    number = _DAYS.get(name, _DAYS.get(name[:3]) if name.isascii() and name.isalpha() else None)
    if number is None:
        return None
    if later:  # 下周三: the Wednesday of the week that begins next Monday
        return today - timedelta(days=today.weekday()) + timedelta(days=7 + number)
    return today + timedelta(days=(number - today.weekday()) % 7)


def _dated(text: str, today: date) -> date | None:
    if (found := _ISO.fullmatch(text)) is not None:
        return date(int(found[1]), int(found[2]), int(found[3]))
    if (found := _ZH.fullmatch(text) or _SHORT.fullmatch(text)) is not None:
        return _coming(int(found[1]), int(found[2]), today)
    if (found := _EN.fullmatch(text)) is not None:
        return _english(found[2], int(found[1]), found[3], today)
    if (found := _EN_US.fullmatch(text)) is not None:
        return _english(found[1], int(found[2]), found[3], today)
    return None


def _english(month: str, day: int, year: str | None, today: date) -> date | None:
    if month[:3] not in _MONTHS:
        return None
    number = _MONTHS.index(month[:3]) + 1
    return date(int(year), number, day) if year else _coming(number, day, today)


def _coming(month: int, day: int, today: date) -> date:
    this_year = date(today.year, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)
