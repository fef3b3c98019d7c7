"""Take cells of a table of steps apart: numbered steps, lists of tools, times by priority."""

import re
from typing import NamedTuple

from desktop.domain.durations import MINUTE
from desktop.domain.sops.records import Target
from desktop.exchange.sops.spans import minutes_in

_NUMBER = re.compile(
    r"(?:(?<=\s)|(?<=[。；;，,])|^)(\d{1,2})\s?[.、)）．:：]\s*(?=[^\s\d])|([①-⑳])\s*"
)
_CIRCLED = ord("①") - 1
_JOINTS = re.compile(r"\s*[、,，;；\n]\s*|\s*/\s*")
_PRIORITY = re.compile(r"P([1-5])\s*[:：]?\s*([^P;；,，\n]+)", re.IGNORECASE)


class Numbered(NamedTuple):
    """One step of a cell, and the number that stood before it."""

    number: str
    text: str


def numbered(cell: str) -> list[Numbered]:
    """Return the steps in a cell: "1. … 2. …" is several, everything else is one."""
    marks: list[re.Match[str]] = []
    for found in _NUMBER.finditer(cell):
        number = int(found[1]) if found[1] else ord(found[2]) - _CIRCLED
        if number == len(marks) + 1:
            marks.append(found)
    if not marks or cell[: marks[0].start()].strip():
        return [Numbered("", cell.strip())]
    ends = [*(each.start() for each in marks[1:]), len(cell)]
    return [
        Numbered(each[0].strip(), cell[each.end() : end].strip())
        for each, end in zip(marks, ends, strict=True)
    ]


def listed(cell: str) -> tuple[str, ...]:
    """Return the entries of a cell that lists several."""
    return tuple(filter(None, (part.strip() for part in _JOINTS.split(cell))))


def target_in(cell: str) -> Target | None:
    """Return the time in a cell, also where it differs by priority; None where there is none."""
    by_priority = []
    for found in _PRIORITY.finditer(cell):
        minutes = minutes_in(found[2], MINUTE)
        if minutes is not None:
            by_priority.append((int(found[1]), minutes))
    if by_priority:
        return Target(0, tuple(by_priority))
    minutes = minutes_in(cell, MINUTE)
    return Target(minutes) if minutes is not None else None
