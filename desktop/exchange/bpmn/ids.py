"""Ids of elements: ASCII, begun with a letter, each once; the same row gets the same one again."""

import re
from hashlib import sha256

from desktop.domain.process.table import Row

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*", re.ASCII)
_PARTS = re.compile(r"[A-Za-z0-9_.-]+", re.ASCII)
_LONGEST = 200
_SOURCE = "BPMN "


class Ids:
    """Gives ids out, each once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def give(self, wanted: str) -> str:
        """Return an id that nothing has yet, the wanted one where it is free."""
        found, number = wanted, 1
        while found in self._taken:
            number += 1
            found = f"{wanted}_{number}"
        self._taken.add(found)
        return found

    def rows(self, rows: tuple[Row, ...]) -> dict[str, str]:
        """Return the ids of elements by those of rows; an element of a file keeps its own."""
        known = {row.id: source_of(row)[1] for row in rows}
        named = {name: self.give(kept) for name, kept in known.items() if is_plain(kept)}
        # An id that two rows claim, as after a paste, stays with the first of them.
        return {name: named.get(name) or self.give(_derived(name)) for name in known}


def source_of(row: Row) -> tuple[str, str]:
    """Return the tag and the id of the BPMN element that a row came from, empty for none."""
    if not row.source.startswith(_SOURCE):
        return "", ""
    tag, _, name = row.source.removeprefix(_SOURCE).partition(" ")
    return tag, name


def is_plain(name: str) -> bool:
    """Return whether a name can be an id as it is."""
    return len(name) <= _LONGEST and _PLAIN.fullmatch(name) is not None


def _derived(name: str) -> str:
    if len(name) <= _LONGEST and _PARTS.fullmatch(name):
        return f"Row_{name}"
    return f"Row_x{sha256(name.encode(errors='surrogatepass')).hexdigest()[:20]}"
