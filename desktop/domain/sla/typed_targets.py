"""The table of targets while it is typed: every cell as its text, and what is wrong in which."""

import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.sla.targets import ClockKind, OnPriority, Promise, Targets, check
from desktop.domain.sla.typed_lengths import length_text, parse_length
from desktop.domain.vocabulary import Priority

LENGTHS = tuple(str(kind) for kind in (ClockKind.RESPONSE, ClockKind.RESOLVE, ClockKind.UPDATE))
WARN_AT, TABLE = "warn_at", 0
_SHARES = re.compile(r"[\s,;、%]+")


class Line(NamedTuple):
    """One line; lengths as they are typed, `key` tells lines apart while they are edited.

    A `fixed` one is the line of its priority for all types and groups, which each priority needs.
    """

    key: int
    priority: Priority
    response: str
    resolve: str
    update: str
    calendar: str
    service_type: str = ""
    customer_group: str = ""
    fixed: bool = False


class Draft(NamedTuple):
    """The whole table as it stands on the screen."""

    lines: tuple[Line, ...]
    warn_at: str
    reopen_days: int
    on_priority: OnPriority

    def line(self, key: int) -> Line:
        """Return a line by its key."""
        return next(each for each in self.lines if each.key == key)

    def says(self) -> "Draft":
        """Return the draft without what only tells its lines apart."""
        return self._replace(lines=tuple(each._replace(key=0) for each in self.lines))

    def with_line(self, wanted: Line) -> "Draft":
        """Return the draft with a line said otherwise."""
        lines = tuple(wanted if each.key == wanted.key else each for each in self.lines)
        return self._replace(lines=lines)

    def without(self, key: int) -> "Draft":
        """Return the draft without a line."""
        return self._replace(lines=tuple(each for each in self.lines if each.key != key))

    def added(self, like: Line) -> "Draft":
        """Return the draft with one more line, behind those of its priority."""
        new = like._replace(key=max(each.key for each in self.lines) + 1, fixed=False)
        lines = (*self.lines, new)
        return self._replace(lines=tuple(sorted(lines, key=lambda each: each.priority)))


Wrong = Mapping[tuple[int, str], AppError]
_Found = dict[tuple[int, str], AppError]


class Outcome(NamedTuple):
    """What a draft comes to: targets, or what is wrong in the cell of a line, TABLE for none."""

    targets: Targets | None
    wrong: Wrong


def draft_of(targets: Targets, days: Mapping[str, int], language: str) -> Draft:
    """Return a table as it is typed; `days` are the minutes of a working day by calendar."""
    ordered = sorted(targets.promises, key=lambda each: each.priority)
    lines = tuple(
        _line(key, promise, days[promise.calendar], language)
        for key, promise in enumerate(ordered, start=1)
    )
    shares = ", ".join(str(share) for share in targets.warn_at)
    return Draft(lines, shares, targets.reopen_days, targets.on_priority)


def read_draft(draft: Draft, days: Mapping[str, int]) -> Outcome:
    """Return the targets that a draft says, or everything that keeps it from being any."""
    wrong: _Found = {}
    promises: list[Promise] = []
    seen: set[tuple[int, str, str]] = set()
    for line in draft.lines:
        promises.append(_promise(line, days, wrong))
        named = (int(line.priority), line.service_type, line.customer_group)
        if named in seen:
            wrong[line.key, "priority"] = AppError("targets_twice", priority=f"P{line.priority:d}")
        seen.add(named)
    shares = _shares(draft.warn_at, wrong)
    if wrong:
        return Outcome(None, wrong)
    made = Targets(tuple(promises), shares, draft.reopen_days, draft.on_priority)
    try:
        check(made, list(days))
    except AppError as error:
        where = WARN_AT if error.code == "targets_warn" else ""
        return Outcome(None, {(TABLE, where): error})
    return Outcome(made, {})


def _line(key: int, promise: Promise, day: int, language: str) -> Line:
    response, resolve, update = (
        length_text(promise.minutes(ClockKind(kind)), day, language) for kind in LENGTHS
    )
    return Line(
        key,
        promise.priority,
        response,
        resolve,
        update,
        promise.calendar,
        promise.service_type,
        promise.customer_group,
        fixed=not promise.service_type and not promise.customer_group,
    )


def _promise(
    line: Line, days: Mapping[str, int], wrong: dict[tuple[int, str], AppError]
) -> Promise:
    if line.calendar not in days:
        wrong[line.key, "calendar"] = AppError("targets_calendar", name=line.calendar)
    minutes = dict.fromkeys(LENGTHS, 0)
    for kind in LENGTHS:
        try:
            minutes[kind] = parse_length(getattr(line, kind), days.get(line.calendar, 1))
        except AppError as error:
            wrong[line.key, kind] = error
    return Promise(
        line.priority,
        calendar=line.calendar,
        service_type=line.service_type,
        customer_group=line.customer_group,
        **minutes,
    )


def _shares(text: str, wrong: _Found) -> tuple[int, ...]:
    words = [word for word in _SHARES.split(unicodedata.normalize("NFKC", text)) if word]
    if not all(word.isdecimal() and len(word) <= 3 for word in words):  # noqa: PLR2004 - 100 at most
        wrong[TABLE, WARN_AT] = AppError("targets_warn")
        return ()
    return tuple(int(word) for word in words)
