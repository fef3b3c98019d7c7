"""Spells out conditions as a person means them: me, lists with what is below, times from now.

What no longer exists is named and left out; the rest of a view holds.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, tzinfo
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.days import day_of
from desktop.domain.errors import AppError
from desktop.domain.filters import (
    CHOSEN_KINDS,
    EXTRA,
    ME,
    NOBODY,
    WITHOUT_VALUE,
    FilterField,
    FilterKind,
    operators,
    plain_operator,
)
from desktop.domain.numbers import parse_number
from desktop.domain.sla_state import PAUSING
from desktop.domain.ticket_query import Condition
from desktop.domain.vocabulary import Level, ListName, Priority, StatusKind
from desktop.services.directory import Directory
from desktop.services.escalations.members import groups_with
from desktop.services.filter_fields import field_of
from desktop.services.filter_times import day_conditions, time_conditions

FIELD, VALUE, SOME_VALUES, OPERATOR = "field", "value", "some_values", "operator"


_AS_THEY_ARE = frozenset({"is_open", "attachment", "callback_due", "review_due"})


class Here(NamedTuple):
    """Who asks, when and where days begin; `people` says which of these people there are."""

    person: int | None
    now: int
    zone: Callable[[], tzinfo | None]
    people: Callable[[Sequence[int]], Iterable[int]]

    def today(self) -> date:
        """Return the present day."""
        return day_of(self.now, self.zone())


class Meaning(NamedTuple):
    """What conditions come to; `broken` says by place what is left out and why."""

    conditions: tuple[Condition, ...] = ()
    broken: Mapping[int, str] = {}
    binned: bool = False


class _Broken(Exception):
    """A condition cannot be met as it stands."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Meanings:
    """Spells out conditions for one workspace."""

    def __init__(self, directory: Directory, here: Here) -> None:
        self._directory = directory
        self._here = here
        self._partly = False

    def of(self, conditions: Iterable[Condition]) -> Meaning:
        """Return what conditions come to here and now."""
        out: list[Condition] = []
        broken: dict[int, str] = {}
        binned = False
        for place, condition in enumerate(conditions):
            if condition.field == "binned":
                binned = binned or bool(condition.value)
                continue
            self._partly = False
            try:
                out.extend(self._spelled(condition))
            except _Broken as error:
                broken[place] = error.why
            if self._partly:
                broken.setdefault(place, SOME_VALUES)
        return Meaning(tuple(out), broken, binned)

    def _spelled(self, condition: Condition) -> list[Condition]:
        field = field_of(self._directory, condition.field)
        if field is None:
            raise _Broken(FIELD)
        operator = plain_operator(field, condition.operator)
        if operator not in operators(field):
            raise _Broken(OPERATOR)
        if operator in WITHOUT_VALUE:
            return [Condition(_column(field), operator)]
        try:
            return self._by_kind(field, operator, condition.value)
        except (TypeError, ValueError, OverflowError) as error:
            # Views come from files too: a value may have any shape.
            raise _Broken(VALUE) from error

    def _by_kind(self, field: FilterField, operator: str, value: Any) -> list[Condition]:
        if field.kind in CHOSEN_KINDS:
            return self._chosen(field, operator, value)
        if field.kind is FilterKind.YES_NO:
            return self._yes_no(field, value)
        if field.kind in (FilterKind.TIME, FilterKind.DAY):
            return self._time(field, operator, value)
        if field.kind is FilterKind.NUMBER:
            return _number(field.id, operator, value)
        number = field.kind is FilterKind.TICKET_NO
        return [_ticket_no(operator, value) if number else _text(field.id, operator, value)]

    def _time(self, field: FilterField, operator: str, value: Any) -> list[Condition]:
        if field.kind is FilterKind.DAY:
            return day_conditions(field.id, operator, value, self._here.today())
        return time_conditions(field.id, operator, value, (self._here.now, self._here.zone()))

    def _chosen(self, field: FilterField, operator: str, value: Any) -> list[Condition]:
        values = list(value) if isinstance(value, list | tuple) else [value]
        known: dict[FilterKind, Callable[[FilterField, list[Any]], list[Any]]] = {
            FilterKind.ITEM: self._items,
            FilterKind.STATUS_KIND: self._status_kinds,
            FilterKind.AGENT: self._agents,
            FilterKind.PERSON: self._people,
            FilterKind.LEVEL: lambda _field, given: _kept(given, set(Level)),
            FilterKind.PRIORITY: lambda _field, given: _kept(given, set(Priority)),
            FilterKind.CHOICE: _options,
            FilterKind.TAG: lambda _field, given: [str(each) for each in given],
        }
        found = known[field.kind](field, values)
        if not found and ME not in values:
            raise _Broken(VALUE)
        return [Condition(_column(field), operator, tuple(found))]

    def _items(self, field: FilterField, values: list[Any]) -> list[Any]:
        items = self._directory.items
        keys = [key for key in values if _is_key(key) and key in items]
        wanted = {key for key in keys if items[key].list == field.list}
        self._note(wanted, values)
        # A parent includes what stands below it, at any depth.
        return [
            key
            for key, item in items.items()
            if item.list == field.list
            and wanted.intersection(above.key for above in self._directory.path(key))
        ]

    def _status_kinds(self, _field: FilterField, values: list[Any]) -> list[Any]:
        kinds = [value for value in values if value in set(StatusKind)]
        self._note(kinds, values)
        if not kinds:
            raise _Broken(VALUE)
        return list(self._directory.keys_of_kind(ListName.STATUS, frozenset(kinds))) or [0]

    def _agents(self, _field: FilterField, values: list[Any]) -> list[Any]:
        me = [self._here.person] if ME in values and self._here.person is not None else []
        nobody = [None] if NOBODY in values else []
        others = [key for key in values if _is_key(key)]
        known = [key for key in others if key in self._directory.agents]
        gone = [key for key in others if key not in known]
        known += list(self._here.people(gone)) if gone else []
        self._note(known, others)
        return list(dict.fromkeys([*me, *nobody, *known]))

    def _people(self, _field: FilterField, values: list[Any]) -> list[Any]:
        me = [self._here.person] if ME in values and self._here.person is not None else []
        asked = [key for key in values if _is_key(key)]
        there = set(self._here.people(asked)) if asked else set()
        known = [key for key in asked if key in there]
        self._note(known, [value for value in values if value != ME])
        return list(dict.fromkeys([*me, *known]))

    def _note(self, known: Collection[Any], asked: list[Any]) -> None:
        self._partly = self._partly or len(known) < len(asked)

    def _yes_no(self, field: FilterField, value: Any) -> list[Condition]:
        yes = bool(value)
        if field.id in _AS_THEY_ARE:
            return [Condition(field.id, "is", yes)]
        if field.id.startswith(EXTRA) or field.id == "historical":
            return [Condition(field.id, "is", int(yes))]
        known = {"overdue": self._overdue, "escalated_to_me": self._to_me}
        parts = known[field.id]() if field.id in known else _UNREAD
        return list(parts) if yes else [Condition("", "not_all", tuple(parts))]

    def _to_me(self) -> tuple[Condition, ...]:
        groups = groups_with(self._directory, self._here.person)
        return (Condition("escalated_to", "any_of", (self._here.person, *groups)),)

    def _overdue(self) -> tuple[Condition, ...]:
        stopped = self._directory.keys_of_kind(ListName.STATUS, frozenset(map(str, PAUSING)))
        return (
            Condition("is_open", "is", value=True),
            Condition("due_at", "not_empty"),
            Condition("due_at", "before", self._here.now),
            Condition("status", "none_of", stopped),
        )


_UNREAD = (Condition("is_open", "is", value=True), Condition("first_response_at", "empty"))


def _column(field: FilterField) -> str:
    return "status" if field.id == "status_kind" else field.id


def _is_key(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _kept(given: list[Any], known: set[Any]) -> list[Any]:
    kept = [int(each) for each in given if _is_key(each) and each in known]
    if not kept:
        raise _Broken(VALUE)
    return kept


def _options(field: FilterField, given: list[Any]) -> list[Any]:
    """Return the words that stand for the chosen options, whichever language was written."""
    texts = [str(each) for each in given]
    chosen = [option for option in field.options if any(map(option.matches, texts))]
    if field.options and not chosen:
        raise _Broken(VALUE)
    return [word for option in chosen for word in _words(option)] or texts


def _words(option: Bilingual) -> list[str]:
    return [word for word in option if word]


def _number(field: str, operator: str, value: Any) -> list[Condition]:
    if operator == "range":
        low, high = sorted(float(part) for part in value)
        return [Condition(field, "after", low), Condition(field, "at_most", high)]
    plain = {"at_least": "after", "below": "before"}.get(operator, operator)
    return [Condition(field, plain, float(value))]


def _text(field: str, operator: str, value: Any) -> Condition:
    if not isinstance(value, str) or not value:
        raise _Broken(VALUE)
    return Condition(field, operator, value)


def _ticket_no(operator: str, value: Any) -> Condition:
    text = str(_text("number", operator, value).value)
    try:
        number = parse_number(text)
    except AppError:
        number = None
    if operator == "same" and number is not None:
        return Condition("number", "same", tuple(number))
    return Condition("number", operator, text.replace("-", ""))
