"""What tickets can be filtered by: kinds of field and the operators that fit each.

A condition is kept as a person means it: "me", "last 7 days", a category with all below it. It is
spelled out each time it is opened (services/filter_meaning.py).
"""

from enum import StrEnum
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldKind


class FilterKind(StrEnum):
    """What the values of a field are, and with that which operators it has."""

    ITEM = "item"
    PERSON = "person"
    AGENT = "agent"
    STATUS_KIND = "status_kind"
    LEVEL = "level"
    PRIORITY = "priority"
    TAG = "tag"
    CHOICE = "choice"
    TEXT = "text"
    TICKET_NO = "ticket_no"
    NUMBER = "number"
    TIME = "time"
    DAY = "day"
    YES_NO = "yes_no"


class FilterField(NamedTuple):
    """One field: `list` names the list its values come from, `words` call it in the search box."""

    id: str
    kind: FilterKind
    name: Bilingual
    words: tuple[str, ...] = ()
    list: str = ""
    options: tuple[Bilingual, ...] = ()
    several: bool = False


_CHOSEN = ("any_of", "none_of")
_GAPS = ("empty", "not_empty")
_TIMES = (
    *("on", "not_on", "before", "until", "after", "from", "between"),
    *("within", "older", "next", "sooner"),
)
_OPERATORS = {
    FilterKind.ITEM: (*_CHOSEN, *_GAPS),
    FilterKind.PERSON: (*_CHOSEN, *_GAPS),
    FilterKind.AGENT: _CHOSEN,
    FilterKind.STATUS_KIND: _CHOSEN,
    FilterKind.LEVEL: (*_CHOSEN, *_GAPS),
    FilterKind.PRIORITY: _CHOSEN,
    FilterKind.TAG: (*_CHOSEN, *_GAPS),
    FilterKind.CHOICE: (*_CHOSEN, *_GAPS),
    FilterKind.TEXT: ("contains", "lacks", "begins", "same", "differs", *_GAPS),
    FilterKind.TICKET_NO: ("same", "begins", "contains", "lacks"),
    FilterKind.NUMBER: ("is", "is_not", "above", "at_least", "below", "at_most", "range", *_GAPS),
    FilterKind.TIME: (*_TIMES, *_GAPS),
    FilterKind.DAY: (*_TIMES, *_GAPS),
    FilterKind.YES_NO: ("is",),
}
# Older spellings of the same, so that views written with them stay readable.
_ALIASES = {("is", True): "any_of", ("is_not", True): "none_of"}
CHOSEN_KINDS = frozenset(kind for kind, found in _OPERATORS.items() if found[:2] == _CHOSEN)
# A choice of yes and no may stay open where a person answers it.
EXTRA_YES_NO = ("is", *_GAPS)
WITHOUT_VALUE = frozenset(_GAPS)
AMOUNTS = frozenset({"within", "older", "next", "sooner"})
ME, NOBODY = "me", "nobody"
UNITS = {"minute": 60_000, "hour": 3_600_000, "day": 86_400_000, "week": 604_800_000}
SPANS = (
    *("today", "yesterday", "tomorrow", "this_week", "last_week", "next_week"),
    *("this_month", "last_month", "next_month", "this_year"),
)
_INVERSE = {
    "any_of": "none_of", "contains": "lacks", "same": "differs", "empty": "not_empty",
    "on": "not_on", "before": "from", "after": "until", "is": "is_not", "above": "at_most",
    "at_least": "below",
}  # fmt: skip
_INVERSES = {**_INVERSE, **{other: one for one, other in _INVERSE.items()}}
_KINDS = {
    FieldKind.TEXT: FilterKind.TEXT,
    FieldKind.LONG_TEXT: FilterKind.TEXT,
    FieldKind.NUMBER: FilterKind.NUMBER,
    FieldKind.DURATION: FilterKind.NUMBER,
    FieldKind.DATE: FilterKind.DAY,
    FieldKind.DATETIME: FilterKind.TIME,
    FieldKind.YES_NO: FilterKind.YES_NO,
    FieldKind.CHOICE: FilterKind.CHOICE,
    FieldKind.CHOICES: FilterKind.CHOICE,
}
EXTRA = "extra."


def operators(field: FilterField) -> tuple[str, ...]:
    """Return the operators of a field, the usual one first."""
    if field.kind is FilterKind.YES_NO and field.id.startswith(EXTRA):
        return EXTRA_YES_NO
    return _OPERATORS[field.kind]


def plain_operator(field: FilterField, operator: str) -> str:
    """Return the operator by its present name."""
    return _ALIASES.get((operator, field.kind in CHOSEN_KINDS), operator)


def inverse(operator: str) -> str:
    """Return the operator that keeps what the other leaves out; empty where there is none."""
    return _INVERSES.get(operator, "")


def kind_of_extra(kind: FieldKind) -> FilterKind:
    """Return how an extra field of this kind is filtered."""
    return _KINDS[kind]
