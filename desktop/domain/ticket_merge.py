"""Tickets merged into one: who points to whom, whose fields win, what comes together and apart."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from desktop.domain.arrows import is_filled
from desktop.domain.errors import AppError
from desktop.domain.waits import OF_ONE_WAIT

TAGS, MINUTES = "tags", "extra.worked_minutes"
_EXTRA = "extra."
# The fields of which one ticket's value wins; texts and files of all of them stay as they are.
_CONTESTED = (
    *("subject", "requester", "channel", "service_type", "category", "impact", "urgency"),
    *("priority", "team", "assignee", "place", "language"),
)

Pointers = Mapping[int, int]


class Side(NamedTuple):
    """One of the tickets: its key and what its fields hold, extra ones as extra.<id>."""

    key: int
    values: Mapping[str, Any]


class Contest(NamedTuple):
    """A field in which tickets differ: what each of them holds, in their order, and who wins."""

    field: str
    values: tuple[Any, ...]
    winner: int


class Wrote(NamedTuple):
    """What a merge did to one field of a ticket."""

    before: Any
    after: Any


def side_of(key: int, row: Mapping[str, Any]) -> Side:
    """Return a ticket as merging looks at it, from its row with tags and extra as JSON text."""
    extra = {f"{_EXTRA}{name}": value for name, value in json.loads(row["extra"]).items()}
    plain = {name: row[name] for name in _CONTESTED}
    return Side(key, {**plain, TAGS: tuple(json.loads(row["tags"])), **extra})


def lies_in(pointers: Pointers, ticket: int) -> int:
    """Return the ticket in which another one lies in the end; itself where it is not merged."""
    while ticket in pointers:
        ticket = pointers[ticket]
    return ticket


def landing(pointers: Pointers, sources: Sequence[int], target: int) -> int:
    """Return where tickets that are merged into `target` come to lie: chains are flattened.

    Raises AppError merge_nothing, merge_itself, merged_already or merge_circle.
    """
    if not sources:
        raise AppError("merge_nothing")
    if target in sources:
        raise AppError("merge_itself")
    if any(source in pointers for source in sources):
        raise AppError("merged_already")
    end = lies_in(pointers, target)
    if end in sources:
        raise AppError("merge_circle")
    return end


def contests(sides: Sequence[Side]) -> tuple[Contest, ...]:
    """Return the fields in which tickets differ, the target being the first of them.

    It wins where it holds something, else the first one that does.
    """
    extra = sorted({name for side in sides for name in side.values if _is_contested_extra(name)})
    found = []
    for field in (*_CONTESTED, *extra):
        values = tuple(side.values.get(field) for side in sides)
        filled = [number for number, value in enumerate(values) if is_filled(value)]
        if filled and any(value != values[0] for value in values):
            found.append(Contest(field, values, sides[filled[0]].key))
    return tuple(found)


def gained(target: Side, source: Side, winners: Mapping[str, int]) -> dict[str, Any]:
    """Return the fields that a target takes from one source: won ones, tags, worked minutes.

    `winners` names the ticket that wins each contested field; tags are a tuple.
    """
    won = [field for field, key in winners.items() if key == source.key]
    wanted = {field: source.values.get(field) for field in won}
    tags = tuple(dict.fromkeys((*target.values.get(TAGS, ()), *source.values.get(TAGS, ()))))
    wanted[TAGS] = tags
    minutes = _number(target.values.get(MINUTES)), _number(source.values.get(MINUTES))
    if minutes[1] is not None:
        wanted[MINUTES] = (minutes[0] or 0) + minutes[1]
    return {name: value for name, value in wanted.items() if value != target.values.get(name)}


def taken_apart(wrote: Mapping[str, Wrote], now: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields to be given back, by what a merge wrote and what they hold now.

    A field that somebody has set anew since stays; of tags and minutes what came goes again.
    """
    wanted: dict[str, Any] = {}
    for name, each in wrote.items():
        held = now.get(name)
        if held == each.after:
            wanted[name] = each.before
        elif name == TAGS:
            came = set(each.after) - set(each.before)
            wanted[name] = tuple(tag for tag in held or () if tag not in came)
        elif name == MINUTES and _number(held) is not None:
            wanted[name] = max(0, held - (each.after - (_number(each.before) or 0))) or None
    return wanted


def kept_since(wrote: Mapping[str, Wrote], now: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the fields that a person has set anew since a merge: they stay as they are."""
    adding = (TAGS, MINUTES)
    return tuple(n for n, each in wrote.items() if n not in adding and now.get(n) != each.after)


def wrote(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Wrote]:
    """Return the fields of a ticket that differ from what they were."""
    names = dict.fromkeys((*before, *after))
    return {
        name: Wrote(before.get(name), after.get(name))
        for name in names
        if before.get(name) != after.get(name)
    }


def _is_contested_extra(name: str) -> bool:
    """Return whether an extra field can be won; minutes add up, waits and marks of imports stay."""
    if not name.startswith(_EXTRA) or name == MINUTES:
        return False
    field = name.removeprefix(_EXTRA)
    return field not in OF_ONE_WAIT and not field.startswith("_")


def _number(value: Any) -> int | float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def as_json(written: Mapping[str, Wrote]) -> dict[str, list[Any]]:
    """Return what a merge wrote as it is kept."""
    return {name: [each.before, each.after] for name, each in written.items()}


def from_json(kept: Mapping[str, Iterable[Any]]) -> dict[str, Wrote]:
    """Return what a merge wrote from what was kept; tags are tuples again."""
    read = {name: Wrote._make(each) for name, each in kept.items()}
    if TAGS in read:
        read[TAGS] = Wrote(tuple(read[TAGS].before or ()), tuple(read[TAGS].after or ()))
    return read
