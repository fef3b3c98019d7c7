"""Cells of Deskbook's own step table: readable, and the same text again when they are read."""

import json
import re
from collections.abc import Sequence

from desktop.domain.sops.records import CountsFrom, Target
from desktop.exchange.sops.properties import Property
from desktop.exchange.sops.scalars import line_of, quoted, text_of_line

_JOINT = "; "
_ESCAPED = re.compile(r"_x[0-9A-Fa-f]{4}_")
_UNFIT = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]"
)
_TARGET = re.compile(r"(?:P(\d+) )?(\d+) min")
_FROM = "from creation"


def cell_of(text: str) -> str:
    """Return a text as a cell: itself, or quoted where a workbook would change it."""
    changed = text != text.strip() or _UNFIT.search(text) or _ESCAPED.search(text)
    if changed or text.startswith('"'):
        # Quotes keep what stands at the edges; an escape of the format is broken up.
        return _spelled(text)
    return text


def text_of(cell: str) -> str:
    """Return what `cell_of` made a cell of; raise ValueError for a damaged one."""
    return text_of_line(cell)


def cell_of_list(items: Sequence[str]) -> str:
    """Return several texts as one cell."""
    joined = _JOINT.join(items)
    plain = all(items) and tuple(joined.split(_JOINT)) == tuple(items)
    if plain and not joined.startswith(("[", '"')) and cell_of(joined) == joined:
        return joined
    return f"[{', '.join(map(_spelled, items))}]" if items else ""


def list_of(cell: str) -> tuple[str, ...]:
    """Return the texts of a cell."""
    if cell.startswith("["):
        return tuple(str(item) for item in json.loads(cell))
    return tuple(cell.split(_JOINT)) if cell else ()


def cell_of_target(target: Target) -> str:
    """Return a target as a cell: "30 min; P1 10 min; from creation"."""
    parts = [f"{target.minutes} min"] if target.minutes else []
    parts += [f"P{priority} {minutes} min" for priority, minutes in target.by_priority]
    parts += [_FROM] if target.counts_from is CountsFrom.CREATION else []
    return _JOINT.join(parts)


def target_of(cell: str) -> Target:
    """Return the target of a cell; raise ValueError for what is none."""
    minutes, by_priority, counts_from = 0, [], CountsFrom.STEP
    for part in filter(None, (each.strip() for each in cell.split(";"))):
        found = _TARGET.fullmatch(part)
        if part == _FROM:
            counts_from = CountsFrom.CREATION
        elif found is None:
            raise ValueError(part)
        elif found[1]:
            by_priority.append((int(found[1]), int(found[2])))
        else:
            minutes = int(found[2])
    return Target(minutes, tuple(by_priority), counts_from)


def cell_of_properties(lines: Sequence[Property]) -> str:
    """Return properties as lines of one cell."""
    return "\n".join(f"{key}: {_spelled_line(value)}" for key, value in lines)


def properties_of(cell: str) -> list[Property]:
    """Return the properties of a cell; raise ValueError for what is none."""
    found = []
    for line in filter(None, cell.split("\n")):
        key, joint, value = line.partition(": ")
        if not joint:
            raise ValueError(line)
        found.append((key, text_of_line(value)))
    return found


def _spelled(text: str) -> str:
    line = json.dumps(text) if _UNFIT.search(text) else quoted(text)
    return _ESCAPED.sub(lambda found: "\\u005f" + found[0][1:], line)


def _spelled_line(text: str) -> str:
    line = line_of(text)
    return _spelled(text) if _ESCAPED.search(line) or _UNFIT.search(line) else line
