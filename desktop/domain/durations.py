"""Read lengths of time: decimal hours, h:mm:ss, 2小时30分, 1d 2h."""

import re
import unicodedata

DAY, HOUR, MINUTE = 1440.0, 60.0, 1.0
_NUMBER = re.compile(r"[+-]?\d+([.]\d+)?$")
_CLOCK = re.compile(
    r"(?P<sign>-)?(?:(?P<days>\d+)\s*(?:days?|d|天),?\s*)?(?P<h>\d+):(?P<m>\d{2})(?::(?P<s>\d{2})(?:\.\d+)?)?$",
    re.IGNORECASE,
)
_PIECE = re.compile(
    r"\s*,?\s*(?P<count>\d+(?:\.\d+)?)\s*"
    r"(?P<unit>days?|d|天|日|hours?|hrs?|h|个?小时|时|minutes?|mins?|m|分钟?|seconds?|secs?|s|秒钟?)",
    re.IGNORECASE,
)
_DAYS = frozenset("d天日")
_MINUTES = {
    **dict.fromkeys("h小个时", 60.0),
    **dict.fromkeys("m分", 1.0),
    **dict.fromkeys("s秒", 1 / 60),
}
_LONGEST = 64


def minutes_of(text: str, unit: float, day: float = DAY) -> float | None:
    """Return a duration in minutes; a bare number counts in `unit` minutes. None if it is none.

    `day` is how many minutes a day has: a working day has fewer than a day of the calendar.
    """
    text = text.strip() if text.isascii() else unicodedata.normalize("NFKC", text).strip()
    if not text or len(text) > _LONGEST:
        return None
    if _NUMBER.match(text):
        return float(text) * unit
    if clock := _CLOCK.match(text):
        total = int(clock["days"] or 0) * day + int(clock["h"]) * HOUR
        total += int(clock["m"]) + int(clock["s"] or 0) / 60
        return -total if clock["sign"] else total
    return _pieces(text, day)


def _pieces(text: str, day: float) -> float | None:
    total, at = 0.0, 0
    while at < len(text):
        piece = _PIECE.match(text, at)
        if not piece:
            return None
        unit = piece["unit"][0].lower()
        total += float(piece["count"]) * (day if unit in _DAYS else _MINUTES[unit])
        at = piece.end()
    return total if at else None
