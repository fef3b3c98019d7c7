"""Understands the operators of the search box: names in both languages, values as people say them.

Every operator becomes a condition or is named as not understood; none is dropped in silence.
"""

from collections.abc import Callable, Sequence
from functools import cache
from math import isfinite
from typing import Any, NamedTuple

from desktop.domain.days import parse_amount, parse_between, parse_day
from desktop.domain.filters import CHOSEN_KINDS, SPANS, FilterField, FilterKind, inverse
from desktop.domain.meant import Entry, meant
from desktop.domain.search_operators import Piece, parse
from desktop.domain.search_text import normalise
from desktop.domain.ticket_query import Condition
from desktop.services.directory import Directory
from desktop.services.filter_fields import all_fields, declared, field_of
from desktop.services.filter_meaning import Here
from desktop.services.filter_values import fixed_entries, person_entry
from desktop.store import lists, search
from desktop.store.store import Store

UNFINISHED, UNKNOWN = "unfinished", "unknown"
PEOPLE_MEANT = 500
_COMPARED = {
    ">=": ("at_least", "from"), "<=": ("at_most", "until"), "≥": ("at_least", "from"),
    "≤": ("at_most", "until"), ">": ("above", "after"), "<": ("below", "before"),
    "=": ("is", "on"),
}  # fmt: skip


class BoxPart(NamedTuple):
    """One operator of the text from `start` to `end`; `why` where it has no condition."""

    start: int
    end: int
    condition: Condition | None
    why: str = ""
    value: str = ""


@cache
def _own_words() -> dict[str, str]:
    """Return the words that are no names of fields: is, has, no, before, after, on."""
    box = declared()["box"]
    words = {word: f"box.{name}" for name in ("is", "has", "no") for word in box[name]["words"]}
    for name, times in box["time"].items():
        words |= dict.fromkeys(times, f"time.{name}")
    return words


def operator_names(directory: Directory) -> dict[str, str]:
    """Return every word that makes an operator, folded, with what it stands for."""
    names: dict[str, str] = {}
    for field in all_fields(directory):
        for word in field.words:
            names.setdefault(normalise(word), field.id)
    return names | {normalise(word): name for word, name in _own_words().items()}


class SearchBox:
    """Reads one text for one person."""

    def __init__(self, store: Store, directory: Directory, here: Here) -> None:
        self._store = store
        self._directory = directory
        self._here = here

    def read(self, text: str) -> tuple[str, tuple[BoxPart, ...]]:
        """Return the words that are no operator, and the operators."""
        plain, pieces = parse(text, operator_names(self._directory))
        return plain, tuple(map(self._part, pieces))

    def _part(self, piece: Piece) -> BoxPart:
        if not piece.values:
            return BoxPart(piece.start, piece.end, None, UNFINISHED)
        said = "、".join(piece.values)
        condition = self._condition(piece)
        if condition is not None and piece.negative:
            condition = _turned(condition)
        why = UNKNOWN if condition is None else ""
        return BoxPart(piece.start, piece.end, condition, why, said)

    def _condition(self, piece: Piece) -> Condition | None:
        group, _, name = piece.name.rpartition(".")
        if group == "box":
            return _of_word(name, piece.values[0])
        if group == "time":
            return self._time("created_at", name, piece.values[0])
        field = field_of(self._directory, piece.name)
        if field is None:
            return None
        if field.kind in CHOSEN_KINDS:
            return self._chosen(field, piece.values)
        return self._single(field, piece.values[0])

    def _chosen(self, field: FilterField, values: Sequence[str]) -> Condition | None:
        if field.kind is FilterKind.TAG:
            return Condition(field.id, "any_of", tuple(values))
        entries = fixed_entries(self._directory, field)
        found: list[Any] = []
        for value in values:
            known = meant(value, entries) or self._people(field, value)
            if not known:
                return None
            found.extend(entry.value for entry in known)
        return Condition(field.id, "any_of", tuple(dict.fromkeys(found)))

    def _people(self, field: FilterField, value: str) -> list[Entry]:
        if field.kind is not FilterKind.PERSON:
            return []
        keys = search.people(self._store.reader, value, PEOPLE_MEANT)
        found = lists.people(self._store.reader, keys)
        entries = [person_entry(found[key]) for key in keys if key in found]
        # Found by department or extension: everybody there.
        return meant(value, entries) or entries

    def _single(self, field: FilterField, value: str) -> Condition | None:
        kinds: dict[FilterKind, Callable[[], Condition | None]] = {
            FilterKind.TEXT: lambda: Condition(field.id, "contains", value),
            FilterKind.TICKET_NO: lambda: Condition(field.id, "begins", value),
            FilterKind.NUMBER: lambda: _number(field.id, value),
            FilterKind.TIME: lambda: self._time(field.id, "", value),
            FilterKind.DAY: lambda: self._time(field.id, "", value),
            FilterKind.YES_NO: lambda: self._answer(field, value),
        }
        return kinds[field.kind]()

    def _answer(self, field: FilterField, value: str) -> Condition | None:
        found = meant(value, fixed_entries(self._directory, field))
        return Condition(field.id, "is", found[0].value) if found else None

    def _time(self, field: str, operator: str, value: str) -> Condition | None:
        sign, rest = _sign(value)
        operator = operator or (_COMPARED[sign][1] if sign else "on")
        today = self._here.today()
        span = _span(rest)
        day = parse_day(rest, today)
        if span or day is not None:
            return Condition(field, operator, span or (day.isoformat() if day else ""))
        both = parse_between(rest, today)
        if both is not None:
            return Condition(field, "between", tuple(each.isoformat() for each in both))
        amount = parse_amount(rest)
        if amount is None or rest.strip().isdigit():
            return None
        return Condition(field, "next" if field == "due_at" else "within", amount)


def _of_word(name: str, value: str) -> Condition | None:
    for found in declared()["box"][name]["values"].values():
        if normalise(value) in found["words"]:
            field, operator, wanted = found["condition"]
            plain = tuple(wanted) if isinstance(wanted, list) else wanted
            return Condition(field, operator, plain)
    return None


def _number(field: str, value: str) -> Condition | None:
    sign, rest = _sign(value)
    try:
        amount = float(normalise(rest))
    except ValueError:
        return None
    if not isfinite(amount):
        return None
    whole = int(amount) if amount.is_integer() else amount
    return Condition(field, _COMPARED[sign][0] if sign else "is", whole)


def _sign(value: str) -> tuple[str, str]:
    folded = normalise(value)
    sign = next((sign for sign in _COMPARED if folded.startswith(sign)), "")
    return sign, folded.removeprefix(sign)


def _span(value: str) -> str:
    folded = normalise(value).replace("_", " ")
    return next((name for name in SPANS if folded in declared()["value"][name]), "")


def _turned(condition: Condition) -> Condition | None:
    """Return the opposite; None where there is none to say."""
    if isinstance(condition.value, bool):
        return condition._replace(value=not condition.value)
    operator = inverse(condition.operator)
    return condition._replace(operator=operator) if operator else None
