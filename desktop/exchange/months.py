"""The month and the year that a name of a sheet, a title or a file tells."""

import re
import unicodedata
from typing import NamedTuple

_YEAR = r"(?:19|20)\d{2}"
_ZH = "十二|十一|十|一|二|三|四|五|六|七|八|九"
_ZH_MONTHS = {text: at for at, text in enumerate("一二三四五六七八九十", start=1)} | {
    "十一": 11,
    "十二": 12,
}
_EN = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_EN_MONTHS = {name: at for at, name in enumerate(_EN.split("|"), start=1)}
_CHINESE = re.compile(rf"(?:({_YEAR})\s*年?\s*[-./]?\s*)?(?<!\d)(\d{{1,2}}|{_ZH})\s*月(?!\s*\d)")
_DIGITS = re.compile(rf"(?<!\d)({_YEAR})\s*[-./_年]?\s*(0?[1-9]|1[0-2])(?!\d)")
_ENGLISH = re.compile(rf"(?<![a-z])({_EN})[a-z]*\.?(?![a-z])", re.IGNORECASE)
_YEAR_ALONE = re.compile(rf"(?<!\d)({_YEAR})(?!\d)")
_LAST = 12
_SHORT_NAME = 40


class Month(NamedTuple):
    """A year and a month; 0 where one is not told."""

    year: int = 0
    month: int = 0

    def within(self, other: "Month") -> "Month":
        """Return the month with what it leaves open taken from another."""
        return Month(self.year or other.year, self.month or other.month)


NO_MONTH = Month()


def month_in(text: str) -> Month:
    """Return the month and year that a short text tells, as far as it does."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain or len(plain) > _SHORT_NAME:
        return Month(year_in(plain[: _SHORT_NAME * 5]))
    if found := _CHINESE.search(plain):
        month = _ZH_MONTHS.get(found[2]) or int(found[2])
        return Month(int(found[1] or 0) or year_in(plain), month) if month <= _LAST else NO_MONTH
    if found := _DIGITS.search(plain):
        return Month(int(found[1]), int(found[2]))
    if found := _ENGLISH.search(plain):
        return Month(year_in(plain), _EN_MONTHS[found[1].lower()])
    return Month(year_in(plain))


def year_in(text: str) -> int:
    """Return the only year a text names, 0 for none or several."""
    years = set(_YEAR_ALONE.findall(unicodedata.normalize("NFKC", text)))
    return int(years.pop()) if len(years) == 1 else 0
