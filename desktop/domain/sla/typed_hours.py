"""Hours and weekdays as people type them: "09:00-12:00,13:00-18:00", "mon-fri", "24/7"."""

import re
import unicodedata

from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import DAY_MINUTES, WEEKDAYS, WHOLE_DAY, Hours, Spans

_SPAN = re.compile(r"(\d{1,2}):(\d{2})\s*(?:-|–|~|至|到)\s*(\d{1,2}):(\d{2})")
_NAMES = (
    ("mon", "monday", "一", "周一", "星期一"),
    ("tue", "tuesday", "二", "周二", "星期二"),
    ("wed", "wednesday", "三", "周三", "星期三"),
    ("thu", "thursday", "四", "周四", "星期四"),
    ("fri", "friday", "五", "周五", "星期五"),
    ("sat", "saturday", "六", "周六", "星期六"),
    ("sun", "sunday", "日", "天", "周日", "星期日", "星期天"),
)
_DAYS = {name: number for number, names in enumerate(_NAMES) for name in names}
_ALL = frozenset({"24/7", "7x24", "7×24", "24x7"})


def parse_hours(text: str) -> Spans:
    """Return spans; one that ends at or before its start runs past midnight.

    Raises:
        AppError: "hours_text" with the part that cannot be read.

    """
    plain = _tidy(text)
    if plain in _ALL:
        return WHOLE_DAY
    parts = [part.strip() for part in re.split(r"[,;、]", plain) if part.strip()]
    if not parts:
        raise AppError("hours_text", text=text)
    return tuple(sorted(_span(part) for part in parts))


def parse_weekdays(text: str) -> tuple[int, ...]:
    """Return weekdays in order, Monday is 0: "mon-fri", "mon,wed", "周一至周六", "sat-mon".

    Raises:
        AppError: "weekdays_text" with the part that cannot be read.

    """
    found: set[int] = set()
    for part in (part.strip() for part in re.split(r"[,;、]", _tidy(text))):
        ends = [end.strip() for end in re.split(r"-|–|~|至|到", part)]
        days = [_DAYS.get(end) for end in ends]
        first, last = days[0], days[-1]
        if first is None or last is None or len(days) > 2:  # noqa: PLR2004 - from and to
            raise AppError("weekdays_text", text=part or text)
        found |= {(first + step) % WEEKDAYS for step in range((last - first) % WEEKDAYS + 1)}
    return tuple(sorted(found))


def hours_text(spans: Spans) -> str:
    """Return spans as they are typed."""
    if spans == WHOLE_DAY:
        return "24/7"
    return ",".join(f"{_clock(hours.start)}-{_clock(_shown_end(hours))}" for hours in spans)


def _span(part: str) -> Hours:
    found = _SPAN.fullmatch(part)
    if found is None:
        raise AppError("hours_text", text=part)
    from_hour, from_minute, to_hour, to_minute = map(int, found.groups())
    start, end = from_hour * 60 + from_minute, to_hour * 60 + to_minute
    if max(from_minute, to_minute) > 59 or start >= DAY_MINUTES or end > DAY_MINUTES:  # noqa: PLR2004
        raise AppError("hours_text", text=part)
    return Hours(start, end if end > start else end + DAY_MINUTES)


def _shown_end(hours: Hours) -> int:
    return hours.end if hours.end <= DAY_MINUTES else hours.end - DAY_MINUTES


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _tidy(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().lower()
