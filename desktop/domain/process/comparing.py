"""What differs between two versions of a process, and what that does to the time it takes."""

from enum import StrEnum
from typing import NamedTuple

from desktop.domain.process.table import ProcessTable, Row


class Fate(StrEnum):
    """What became of a row."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


class RowChange(NamedTuple):
    """One row in both versions; `fields` are the names of what differs."""

    fate: Fate
    before: Row | None
    after: Row | None
    fields: tuple[str, ...] = ()

    @property
    def row(self) -> Row:
        """Return the row as it stands in the later version, else in the earlier one."""
        found = self.after or self.before
        assert found is not None  # noqa: S101 - one of them is there
        return found


class Load(NamedTuple):
    """Minutes of handling and of waiting in a month; `counted` of `rows` rows say their times.

    A row counts with minutes times how often, so that a way seldom taken weighs little.
    """

    handled: float
    waited: float
    counted: int
    rows: int


class Comparison(NamedTuple):
    """Rows in the order of the later version, removed ones where they stood; loads of both."""

    rows: tuple[RowChange, ...]
    before: Load
    after: Load

    def count(self, fate: Fate) -> int:
        """Return how many rows had a fate."""
        return sum(change.fate is fate for change in self.rows)

    def fates(self) -> dict[str, Fate]:
        """Return the fate of each row by its id."""
        return {change.row.id: change.fate for change in self.rows}


_COMPARED = ("kind", "stage", "lane", "operation", "note", "owner", "channel", "inside", "extra")
"""What makes a row another one; its times are the estimate, its pain and suggestion the reason."""


def compare(before: ProcessTable, after: ProcessTable) -> Comparison:
    """Return the comparison of two versions; rows are the same by their ids.

    Ways count where they lead to another row that both versions have.
    """
    old = {row.id: row for row in before.rows}
    new = {row.id: row for row in after.rows}
    changes: list[RowChange] = []
    waiting = list(before.rows)
    for row in after.rows:
        if row.id in old:
            # What was removed comes before the first kept row that followed it.
            while waiting and waiting[0].id != row.id and waiting[0].id not in new:
                changes.append(RowChange(Fate.REMOVED, waiting.pop(0), None))
            waiting = [each for each in waiting if each.id != row.id]
            fields = _differences(old[row.id], row, set(new) & set(old))
            fate = Fate.CHANGED if fields else Fate.SAME
            changes.append(RowChange(fate, old[row.id], row, fields))
        else:
            changes.append(RowChange(Fate.ADDED, None, row))
    changes += [RowChange(Fate.REMOVED, row, None) for row in waiting if row.id not in new]
    return Comparison(tuple(changes), load(before), load(after))


def load(table: ProcessTable) -> Load:
    """Return how long a process takes in a month; rows without times or count say nothing."""
    handled = waited = 0.0
    counted = 0
    for row in table.rows:
        if row.often is None or (row.minutes is None and row.waited is None):
            continue
        handled += row.often * (row.minutes or 0.0)
        waited += row.often * (row.waited or 0.0)
        counted += 1
    return Load(handled, waited, counted, len(table.rows))


def _differences(before: Row, after: Row, shared: set[str]) -> tuple[str, ...]:
    fields = [name for name in _COMPARED if getattr(before, name) != getattr(after, name)]
    old, new = ({way.to for way in row.ways} & shared for row in (before, after))
    if old and new and old != new:
        fields.append("ways")
    return tuple(fields)
