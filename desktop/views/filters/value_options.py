"""What there is to choose for a field and an operator, narrowed by what is typed."""

from collections.abc import Iterable, Sequence
from datetime import date
from math import isfinite
from typing import Any, NamedTuple

from desktop.domain.days import parse_amount, parse_between, parse_day
from desktop.domain.filters import (
    AMOUNTS,
    CHOSEN_KINDS,
    SPANS,
    UNITS,
    WITHOUT_VALUE,
    FilterField,
    FilterKind,
)
from desktop.domain.meant import Entry, ranked
from desktop.domain.search_text import normalise
from desktop.qtkit.formats import format_weekday
from desktop.services.filter_values import fixed_entries, person_entry
from desktop.services.services import Services
from desktop.views.filters.words import FilterWords

_MOST = 200
_USUAL = {
    True: ((1, "hour"), (4, "hour"), (1, "day"), (3, "day"), (7, "day"), (30, "day")),
    False: ((1, "hour"), (8, "hour"), (1, "day"), (2, "day"), (7, "day"), (14, "day"), (30, "day")),
}
_RANGE = ("..", "~", "–", "至", "到")


class ValueOption(NamedTuple):
    """One thing to choose: the value of a condition, what it is called, what else is said of it."""

    value: Any
    text: str
    hint: str = ""


class ValueOptions:
    """Options of one field in one language."""

    def __init__(self, my: Services, field: FilterField, words: FilterWords, today: date) -> None:
        self._my = my
        self._field = field
        self._words = words
        self._today = today

    @property
    def several(self) -> bool:
        """Return whether more than one may be chosen."""
        return self._field.kind in CHOSEN_KINDS

    def of(self, operator: str, text: str, more: Sequence[Any] = ()) -> list[ValueOption]:
        """Return what may be chosen; for free values what the text says, if it says one.

        `more` are people or tags that were read for this text.
        """
        if operator in WITHOUT_VALUE:
            return []
        if self.several or self._field.kind is FilterKind.YES_NO:
            return self._chosen(text, more)
        if self._field.kind in (FilterKind.TIME, FilterKind.DAY):
            return self._times(operator, text)
        if self._field.kind is FilterKind.NUMBER:
            return self._numbers(operator, text)
        return [ValueOption(text.strip(), f"“{text.strip()}”")] if text.strip() else []

    def _chosen(self, text: str, more: Sequence[Any]) -> list[ValueOption]:
        field = self._field
        if field.kind is FilterKind.TAG:
            return self._tags(text, more)
        entries = [*fixed_entries(self._my.directory, field), *map(person_entry, more)]
        # What was found as people fits already, by department or extension too.
        found = [entry for _, entry in ranked(text, entries)] if text.strip() else entries
        found += [entry for entry in map(person_entry, more) if entry not in found]
        known = {entry.value: entry for entry in found}
        return [self._option(entry) for entry in list(known.values())[:_MOST]]

    def _option(self, entry: Entry) -> ValueOption:
        directory, value = self._my.directory, entry.value
        hint = ""
        if self._field.kind is FilterKind.ITEM and isinstance(value, int):
            above = directory.path(value)[:-1]
            hint = " › ".join(item.name.text(self._words.language) for item in above)
        return ValueOption(value, self._words.one(self._field, value), hint)

    @staticmethod
    def _tags(text: str, tags: Sequence[str]) -> list[ValueOption]:
        typed = text.strip()
        known = [tag for tag in tags if normalise(typed) in normalise(tag)]
        own = [ValueOption(typed, f"“{typed}”")] if typed and typed not in known else []
        return [*(ValueOption(tag, tag) for tag in known[:_MOST]), *own]

    def _times(self, operator: str, text: str) -> list[ValueOption]:
        words = self._words
        if operator in AMOUNTS:
            amounts = self._amounts(operator, text)
            return [ValueOption(each, words.amount(each)) for each in amounts]
        if operator == "between":
            both = parse_between(text, self._today)
            if both is None:
                return []
            days = tuple(day.isoformat() for day in both)
            return [ValueOption(days, " – ".join(map(words.day, days)))]
        day = parse_day(text, self._today) if text.strip() else None
        options = [self._day(day)] if day is not None else []
        spans = [Entry(name, (words.day(name), name.replace("_", " "))) for name in SPANS]
        named = spans if not text.strip() else [entry for _, entry in ranked(text, spans)]
        known = {option.text for option in options}
        more = [ValueOption(entry.value, words.day(str(entry.value))) for entry in named]
        return [*options, *(option for option in more if option.text not in known)]

    def _day(self, day: date) -> ValueOption:
        language = self._words.language
        hint = f"{day.isoformat()} · {format_weekday(day, language)}"
        return ValueOption(day.isoformat(), self._words.day(day.isoformat()), hint)

    def _amounts(self, operator: str, text: str) -> Iterable[tuple[int, str]]:
        if not text.strip():
            return _USUAL[operator in ("next", "sooner")]
        exact = parse_amount(text)
        if exact is None:
            return ()
        if not normalise(text.strip()).isdigit():
            return (exact,)
        return ((exact[0], unit) for unit in ("day", *(u for u in UNITS if u != "day")))

    @staticmethod
    def _numbers(operator: str, text: str) -> list[ValueOption]:
        folded = normalise(text)
        if operator == "range":
            for mark in _RANGE[1:]:
                folded = folded.replace(mark, _RANGE[0])
            parts = [_number(part) for part in folded.split(_RANGE[0])]
            if len(parts) != 2 or None in parts:  # noqa: PLR2004 - two ends
                return []
            return [ValueOption(tuple(parts), f"{parts[0]} – {parts[1]}")]
        number = _number(folded)
        return [] if number is None else [ValueOption(number, str(number))]


def _number(text: str) -> float | None:
    try:
        found = float(text.replace(",", "").strip())
    except ValueError:
        return None
    if not isfinite(found):
        return None
    return int(found) if found.is_integer() else found
