"""Holidays and make-up working days of a country, from the library that keeps them."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from desktop.domain.sla.calendars import Day, DayKind

# A day off in exchange for a working day says which one: "休息日（由 2026-10-10 调休）".
_SWAPPED = re.compile(r"休息日（由 (\d{4}-\d{2}-\d{2}) 调休）")
_LANGUAGES = {"CN": "zh_CN", "TW": "zh_TW", "HK": "zh_HK", "MO": "zh_MO"}
_NEAR = 3
_SATURDAY = 5


class Country(NamedTuple):
    """A country by its ISO 3166-1 code."""

    code: str
    name: str


def countries() -> list[Country]:
    """Return the countries that are known, by name."""
    from holidays import registry  # noqa: PLC0415 - a tenth of a second, on request only

    known = [Country(entry[1], _spaced(entry[0])) for entry in registry.COUNTRIES.values()]
    return sorted(known, key=lambda each: each.name)


def years_of(country: str, years: Iterable[int]) -> dict[date, Day]:
    """Return the days of some years that are not what their weekday says.

    Days that were swapped, and weekends inside a holiday, carry the holiday's name. Raises
    KeyError for a country that is not known.
    """
    import holidays  # noqa: PLC0415 - a tenth of a second, on request only

    wanted = sorted(set(years))
    try:
        language = _LANGUAGES.get(country, "en_US")
        found = holidays.country_holidays(country, years=wanted, language=language)
    except NotImplementedError as error:
        raise KeyError(country) from error
    named, swapped = _named(dict(sorted(found.items())))
    days = {day: Day(DayKind.HOLIDAY, name) for day, name in _with_weekends(named).items()}
    for day in getattr(found, "weekend_workdays", ()):
        if day.year in wanted:
            days[day] = Day(DayKind.MAKEUP, swapped.get(day, ""))
    return dict(sorted(days.items()))


def _named(found: dict[date, str]) -> tuple[dict[date, str], dict[date, str]]:
    """Return the days off by the holiday they belong to, and the working days given for them."""
    named: dict[date, str] = {}
    swapped: dict[date, str] = {}
    for day, text in found.items():
        swap = _SWAPPED.fullmatch(text)
        near = (named.get(day - timedelta(days=step)) for step in range(1, _NEAR + 1))
        name = text.partition("（")[0].strip()
        if swap is not None:
            name = next((each for each in near if each), "") or _following(found, day)
            swapped[date.fromisoformat(swap[1])] = name
        named[day] = name
    return named, swapped


def _following(found: dict[date, str], day: date) -> str:
    texts = (found.get(day + timedelta(days=step), "") for step in range(1, _NEAR + 1))
    return next((text.partition("（")[0] for text in texts if text and text[:3] != "休息日"), "")


def _with_weekends(named: dict[date, str]) -> dict[date, str]:
    """Return the days off with the weekends between two of the same name."""
    filled = dict(named)
    for day, name in named.items():
        gap = [day + timedelta(days=step) for step in range(1, _NEAR + 1)]
        later = next((each for each in gap if named.get(each) == name), None)
        between = [each for each in gap if later is not None and each < later]
        if all(each.weekday() >= _SATURDAY and each not in named for each in between):
            filled |= dict.fromkeys(between, name)
    return filled


def _spaced(name: str) -> str:
    return "".join(f" {c}" if c.isupper() and n else c for n, c in enumerate(name))
