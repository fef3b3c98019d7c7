"""Conditions on times and days, spelled out as moments."""

from datetime import date, timedelta, tzinfo
from typing import Any

from desktop.domain.days import day_of, span_days, start_of
from desktop.domain.filters import SPANS, UNITS
from desktop.domain.ticket_query import Condition

_DAY = UNITS["day"]


def time_conditions(
    field: str, operator: str, value: Any, here: tuple[int, tzinfo | None]
) -> list[Condition]:
    """Return a condition on a moment; ValueError for a value that is no day and no length."""
    now, zone = here
    if operator in ("within", "older", "next", "sooner"):
        amount, unit = value
        return _from_now(field, operator, now, _positive(amount) * UNITS.get(unit, _DAY))
    first, end = (start_of(day, zone) for day in _days(operator, value, day_of(now, zone)))
    return _bounded(field, operator, first, end)


def day_conditions(field: str, operator: str, value: Any, today: date) -> list[Condition]:
    """Return a condition on a day that is kept as ISO text."""
    if operator in ("within", "older", "next", "sooner"):
        amount, unit = value
        length = timedelta(days=max(1, _positive(amount) * UNITS.get(unit, _DAY) // _DAY))
        first, end = {
            "within": (today - length + timedelta(days=1), today + timedelta(days=1)),
            "next": (today, today + length),
        }.get(operator, (today + length, today - length))
        if operator == "older":
            return [Condition(field, "before", end.isoformat())]
        if operator == "sooner":
            return [Condition(field, "before", first.isoformat())]
        return _bounded(field, "on", first.isoformat(), end.isoformat())
    first, end = _days(operator, value, today)
    return _bounded(field, operator, first.isoformat(), end.isoformat())


def _from_now(field: str, operator: str, now: int, length: int) -> list[Condition]:
    if operator == "within":
        return [Condition(field, "after", now - length), Condition(field, "at_most", now)]
    if operator == "older":
        return [Condition(field, "before", now - length)]
    if operator == "next":
        return [Condition(field, "after", now), Condition(field, "before", now + length)]
    return [Condition(field, "before", now + length)]


def _bounded(field: str, operator: str, first: Any, end: Any) -> list[Condition]:
    if operator == "before":
        return [Condition(field, "before", first)]
    if operator == "until":
        return [Condition(field, "before", end)]
    if operator == "after":
        return [Condition(field, "after", end)]
    if operator == "from":
        return [Condition(field, "after", first)]
    both = (Condition(field, "after", first), Condition(field, "before", end))
    return [Condition("", "not_all", both)] if operator == "not_on" else list(both)


def _days(operator: str, value: Any, today: date) -> tuple[date, date]:
    """Return the first day meant and the one after the last."""
    if operator == "between":
        one, other = sorted(date.fromisoformat(part) for part in value)
        return one, other + timedelta(days=1)
    if value in SPANS:
        return span_days(value, today)
    day = date.fromisoformat(value)
    return day, day + timedelta(days=1)


def _positive(amount: Any) -> int:
    if not isinstance(amount, int) or isinstance(amount, bool) or not 0 < amount <= 1_000_000:  # noqa: PLR2004
        raise ValueError(amount)
    return amount
