"""Conditions, spelled out by services/filter_meaning.py, as SQL over `ticket t`.

Operators: is, is_not, any_of, none_of (None among the values: without one), empty, not_empty,
before (<), at_most (<=), after (>=), above (>), and over folded text same, differs, contains,
lacks, begins. `not_all` holds conditions of which at least one must fail.
"""

from typing import Any

from desktop.domain.keys import PER_SECOND, first_key
from desktop.domain.search_text import normalise
from desktop.domain.ticket_query import Condition
from desktop.store import sql

Part = tuple[str, tuple[Any, ...]]

_COLUMNS = frozenset(
    (
        *("subject", "description", "requester", "channel", "service_type", "category", "impact"),
        *("urgency", "priority", "status", "stage", "team", "assignee", "place", "source"),
        *("external_number", "language", "created_at", "updated_at", "first_response_at"),
        *("resolved_at", "closed_at", "due_at", "escalated_at", "is_open", "historical"),
        *("import_id", "chases", "known_problem_at", "entered_at"),
    )
)
_OF_REQUESTER = frozenset({"department", "customer_group"})
# A literal, because a partial index is only used where its own words stand in the query.
_LITERALS = frozenset({"is_open"})
_OPERATORS = {
    "is": "{column} = ?",
    "is_not": "{column} is not ?",
    "before": "{column} < ?",
    "at_most": "{column} <= ?",
    "after": "{column} >= ?",
    "above": "{column} > ?",
    "empty": "({column} is null or {column} = '')",
    "not_empty": "({column} is not null and {column} <> '')",
    "same": "folded({column}) = ?",
    "differs": "coalesce(folded({column}), '') <> ?",
    "contains": "instr(folded({column}), ?) > 0",
    "lacks": "instr(coalesce(folded({column}), ''), ?) = 0",
    "begins": "substr(folded({column}), 1, length(?)) = ?",
}
_WITHOUT_VALUE = frozenset({"empty", "not_empty"})
_FOLDED = frozenset({"same", "differs", "contains", "lacks", "begins"})
_COMPARED = frozenset({"before", "at_most", "after", "above"})
# Among many values not having one means having none that is so.
_POSITIVE = {
    "is_not": "is", "none_of": "any_of", "empty": "not_empty", "differs": "same",
    "lacks": "contains",
}  # fmt: skip
# A crowded second borrows keys from the next ones: so many tickets in all may stand late.
_BORROWED = 4096 * PER_SECOND
_NUMBER = "(char(65 + t.station) || t.counter)"


def where_part(wanted: Condition) -> Part:
    """Return the SQL of a condition and its values; KeyError for a field there is not."""
    if wanted.operator == "not_all":
        return _not_all(wanted)
    special = {
        "tag": _tag,
        "attachment": _attachment,
        "number": _number,
        "created_at": _created,
        "escalated_to": _escalated_to,
        "callback_due": _callback_due,
        "review_due": _review_due,
    }
    if wanted.field in special:
        return special[wanted.field](wanted)
    if wanted.field in _OF_REQUESTER:
        return _of_requester(wanted)
    if wanted.field.startswith("extra."):
        return _extra(wanted)
    if wanted.field not in _COLUMNS:
        message = f"no such field to filter by: {wanted.field}"
        raise KeyError(message)
    column = f"t.{wanted.field}"
    if wanted.field in _LITERALS:
        return f"{column} = {int(bool(wanted.value))}", ()
    return compare(column, wanted)


def compare(column: str, wanted: Condition) -> Part:
    """Return how a column is compared."""
    operator, value = wanted.operator, wanted.value
    if operator in ("any_of", "none_of"):
        return _among(column, tuple(value), without=operator == "none_of")
    part = _OPERATORS[operator].format(column=column)
    if operator in _WITHOUT_VALUE:
        return part, ()
    if operator in _FOLDED:
        value = normalise(str(value))
    return part, (value,) * _OPERATORS[operator].count("?")


def _among(column: str, values: tuple[Any, ...], *, without: bool) -> Part:
    known = tuple(value for value in values if value is not None)
    part = f"{column} in ({', '.join('?' * len(known))})"
    if len(known) == len(values) == 1:
        return f"{column} is not ?" if without else f"{column} = ?", known
    gap = len(known) < len(values)
    if without:
        kept = f"{column} is not null and not {part}" if gap else f"{column} is null or not {part}"
        return f"({kept})", known
    if gap:
        return (f"({column} is null or {part})" if known else f"{column} is null"), known
    return part, known


def _not_all(wanted: Condition) -> Part:
    parts = [where_part(part) for part in wanted.value]
    text = " and ".join(part for part, _ in parts)
    # What is compared with nothing is not so, and its opposite is.
    return f"not coalesce({text}, 0)", tuple(value for _, values in parts for value in values)


def _tag(wanted: Condition) -> Part:
    operator = _POSITIVE.get(wanted.operator, wanted.operator)
    part, values = compare("tag", wanted._replace(operator=operator))
    if operator == "not_empty":
        part = "1"
    chosen = f"(select ticket from ticket_tag where {part})"  # noqa: S608 - operators only
    return f"t.key {'in' if operator == wanted.operator else 'not in'} {chosen}", values


def _attachment(wanted: Condition) -> Part:
    there = "exists (select 1 from attachment a where a.ticket = t.key)"
    return (there if wanted.value else f"not {there}"), ()


def _escalated_to(wanted: Condition) -> Part:
    """Return which tickets wait for somebody or for their teams and roles, or are held by them."""
    person, *groups = wanted.value
    chosen = (
        "select ticket from escalation where state = 'asked' and (to_person = ?"  # noqa: S608
        f" or to_entry in ({sql.marks(len(groups))})) or state = 'accepted' and answered_by = ?"
    )
    return f"t.key in ({chosen})", (person, *groups, person)


def _callback_due(wanted: Condition) -> Part:
    """Return which tickets wait for a call to whoever asked."""
    there = "t.key in (select ticket from call_back where state = 'due')"
    return (there if wanted.value else f"not {there}"), ()


def _review_due(wanted: Condition) -> Part:
    """Return which tickets wait for their review."""
    there = "t.key in (select ticket from review where written_at is null)"
    return (there if wanted.value else f"not {there}"), ()


def _number(wanted: Condition) -> Part:
    if wanted.operator != "same" or not isinstance(wanted.value, tuple):
        return compare(_NUMBER, wanted)
    return "t.station = ? and t.counter = ?", wanted.value


def _created(wanted: Condition) -> Part:
    """Return a comparison that also bounds the keys, by which tickets are walked in time."""
    part, values = compare("t.created_at", wanted)
    at = wanted.value
    if wanted.operator not in _COMPARED or not isinstance(at, int) or abs(at) >> 52:
        return part, values
    if wanted.operator in ("after", "above"):
        return f"{part} and t.key >= ?", (*values, first_key(at))
    return f"{part} and t.key < ?", (*values, first_key(at) + PER_SECOND + _BORROWED)


def _of_requester(wanted: Condition) -> Part:
    operator = _POSITIVE.get(wanted.operator, wanted.operator)
    part, params = compare(f"p.{wanted.field}", wanted._replace(operator=operator))
    chosen = f"select p.key from person p where {part}"  # noqa: S608 - operators only
    if operator == wanted.operator:
        return f"t.requester in ({chosen})", params
    return f"(t.requester is null or t.requester not in ({chosen}))", params


def _extra(wanted: Condition) -> Part:
    path = '$."' + wanted.field.removeprefix("extra.").replace('"', "") + '"'
    if wanted.operator in ("any_of", "none_of"):
        return _extra_choice(path, wanted)
    value = "json_extract(t.extra, ?)"
    part, values = compare(value, wanted)
    if wanted.operator in ("empty", "not_empty"):
        # Several choices of which none is made are an empty list.
        part = part.replace("= ''", "in ('', '[]')").replace("<> ''", "not in ('', '[]')")
    if wanted.operator in _COMPARED:
        kinds = "'integer', 'real'" if isinstance(wanted.value, int | float) else "'text'"
        part = f"typeof({value}) in ({kinds}) and {part}"
    return part, (*(path for _ in range(part.count("json_extract"))), *values)


def _extra_choice(path: str, wanted: Condition) -> Part:
    # One value or a list of them, either is walked value by value.
    values = tuple(wanted.value)
    marks = ", ".join("?" * len(values))
    there = f"exists (select 1 from json_each(t.extra, ?) where value in ({marks}))"  # noqa: S608
    return (f"not {there}" if wanted.operator == "none_of" else there), (path, *values)
