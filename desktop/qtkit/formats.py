"""How dates, times, durations and counts are written in both languages; no Qt, no clock."""

from datetime import date, datetime, timedelta

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAYS_ZH = "一二三四五六日"
_WEEK = 7
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_SECONDS_UNDER = 5 * _MINUTE


def format_time(at: datetime) -> str:
    """Return the time of day, 24 hours: "09:02"."""
    return f"{at:%H:%M}"


def format_weekday(day: date, language: str) -> str:
    """Return "Mon" or "周一"."""
    number = day.weekday()
    return f"周{_DAYS_ZH[number]}" if language == "zh" else _DAYS[number]


def format_date(day: date, today: date, language: str) -> str:
    """Return "14 Nov" or "11月14日"; with the year where it is another one than today's."""
    if language == "zh":
        text = f"{day.month}月{day.day}日"
        return text if day.year == today.year else f"{day.year}年{text}"
    text = f"{day.day} {_MONTHS[day.month - 1]}"
    return text if day.year == today.year else f"{text} {day.year}"


def format_day(day: date, today: date, language: str) -> str:
    """Return a near day by its name, a day of the last week by weekday, else the date."""
    zh = language == "zh"
    distance = (today - day).days
    named = {0: ("今天", "today"), 1: ("昨天", "yesterday"), -1: ("明天", "tomorrow")}
    if distance in named:
        return named[distance][0 if zh else 1]
    if 0 < distance < _WEEK:
        return format_weekday(day, language)
    return format_date(day, today, language)


def format_when(at: datetime, now: datetime, language: str) -> str:
    """Return a moment as short as it can be: "09:02", "yesterday 17:40", "14 Nov 09:02"."""
    if at.date() == now.date():
        return format_time(at)
    return f"{format_day(at.date(), now.date(), language)} {format_time(at)}"


def format_number(value: float, decimals: int = 0) -> str:
    """Return a number with its thousands apart: "12,480"; the same in both languages."""
    return f"{value:,.{decimals}f}"


def format_percent(share: float, decimals: int = 0) -> str:
    """Return a share as "62%"."""
    return f"{share * 100:.{decimals}f}%"


def format_duration(seconds: float, language: str, *, day_hours: float = 24) -> str:
    """Return a length of time with two units at most: "2 h 14 min", "1 天 2 小时".

    Seconds are shown only under five minutes. A working day may have fewer hours than 24.
    """
    total = int(abs(seconds))
    if total < _SECONDS_UNDER and total % _MINUTE:
        return _join([(total // _MINUTE, "min"), (total % _MINUTE, "s")], language)
    day = round(day_hours * _HOUR)
    if total >= day:
        return _join([(total // day, "d"), (total % day // _HOUR, "h")], language)
    return _join([(total // _HOUR, "h"), (total % _HOUR // _MINUTE, "min")], language)


def format_clock(seconds: float) -> str:
    """Return a running time as clocks show it: "3:42", "1:03:42"."""
    total = max(0, int(seconds))
    minutes, rest = divmod(total, _MINUTE)
    if total < _HOUR:
        return f"{minutes}:{rest:02}"
    return f"{total // _HOUR}:{minutes % _MINUTE:02}:{rest:02}"


def format_left(seconds: float, language: str, *, day_hours: float = 24) -> str:
    """Return what is left of a promise, or since when it is overdue."""
    length = format_duration(seconds, language, day_hours=day_hours)
    if seconds < 0:
        return f"超时 {length}" if language == "zh" else f"{length} overdue"
    return f"剩 {length}" if language == "zh" else f"{length} left"


def format_age(at: datetime, now: datetime, language: str) -> str:
    """Return how long ago something was, for narrow columns: "23 min", "昨天", "Mon", "5 天"."""
    passed = max(timedelta(0), now - at)
    zh = language == "zh"
    days = (now.date() - at.date()).days
    if days == 0 or passed < timedelta(hours=1):
        return _short_age(int(passed.total_seconds()), zh=zh)
    if days == 1:
        return "昨天" if zh else format_weekday(at.date(), language)
    if days < _WEEK:
        return _one(days, "d", zh=zh)
    return format_date(at.date(), now.date(), language)


def _short_age(seconds: int, *, zh: bool) -> str:
    if seconds < _MINUTE:
        return "刚刚" if zh else "now"
    if seconds < _HOUR:
        return _one(seconds // _MINUTE, "min", zh=zh)
    return _one(seconds // _HOUR, "h", zh=zh)


_UNITS_ZH = {"s": "秒", "min": "分钟", "h": "小时", "d": "天"}


def _one(amount: int, unit: str, *, zh: bool) -> str:
    return f"{amount} {_UNITS_ZH[unit] if zh else unit}"


def _join(parts: list[tuple[int, str]], language: str) -> str:
    zh = language == "zh"
    shown = [part for part in parts if part[0]] or parts[-1:]
    texts = [_one(amount, unit, zh=zh) for amount, unit in shown]
    # Beside hours the minute is one character in Chinese: 2 小时 14 分.
    if zh and len(texts) > 1:
        texts = [text.removesuffix("钟") for text in texts]
    return " ".join(texts)
