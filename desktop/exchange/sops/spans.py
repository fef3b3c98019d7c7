"""Find a length of time in words: "30 分钟内", "within 2 h", "1 个工作日"."""

import re
import unicodedata

from desktop.domain.durations import minutes_of

_AROUND = re.compile(
    r"^(?:within|in|under|max\.?|at most|not more than|up to|≤|<=|<|不超过|少于|小于|最多|约)\s*"
    r"|\s*(?:之?内|以内|内完成|内响应|内解决|max\.?|or less)\s*$",
    re.IGNORECASE,
)
_WORKING = re.compile(r"(\d+(?:\.\d+)?)\s*(?:个?工作日|working days?|business days?|wd)", re.I)
_SPAN = re.compile(
    r"\d+(?:\.\d+)?\s*(?:days?|天|日|个?小时|hours?|hrs?|h\b|minutes?|mins?|m\b|min\b|分钟?)"
    r"(?:\s*\d+\s*(?:minutes?|mins?|min\b|m\b|分钟?))?",
    re.IGNORECASE,
)
_WORKING_DAY = 480
_LOOKED = 400


def minutes_in(text: str, unit: float) -> int | None:
    """Return the minutes of the first length of time in a text; a bare number counts in `unit`."""
    plain = unicodedata.normalize("NFKC", text[:_LOOKED]).strip()
    if not plain:
        return None
    if found := _WORKING.search(plain):
        return round(float(found[1]) * _WORKING_DAY)
    whole = minutes_of(_AROUND.sub("", _AROUND.sub("", plain)), unit)
    if whole is None and (found := _SPAN.search(plain)):
        whole = minutes_of(found[0], unit)
    return round(whole) if whole is not None and 0 <= whole < 10_000_000 else None  # noqa: PLR2004
