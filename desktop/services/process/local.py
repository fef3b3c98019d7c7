"""What an edit makes of a table, before it is written: the screen shows it at once."""

from collections.abc import Collection, Sequence

from desktop.domain.keys import id_text, new_id
from desktop.domain.process.table import ProcessTable, Row


def fresh_ids(count: int, now_ms: int) -> list[str]:
    """Return ids for new rows; they keep them for life."""
    return [id_text(new_id(now_ms)) for _ in range(count)]


def with_rows(table: ProcessTable, rows: Sequence[Row]) -> ProcessTable:
    """Return a table with other contents in rows."""
    new = {row.id: row for row in rows}
    return table._replace(rows=tuple(new.get(row.id, row) for row in table.rows))


def with_added(table: ProcessTable, rows: Sequence[Row], after: str) -> ProcessTable:
    """Return a table with new rows behind a row, or at the top."""
    place = place_of(table, after) + 1 if after else 0
    return table._replace(rows=(*table.rows[:place], *rows, *table.rows[place:]))


def without(table: ProcessTable, ids: Collection[str]) -> ProcessTable:
    """Return a table without rows, and without the ways to them."""
    rows = []
    for row in table.rows:
        if row.id not in ids:
            ways = tuple(way for way in row.ways if way.to not in ids)
            rows.append(row if ways == row.ways else row._replace(ways=ways))
    return table._replace(rows=tuple(rows))


def with_moved(table: ProcessTable, ids: Collection[str], after: str) -> ProcessTable:
    """Return a table with rows behind another row, or at the top, in their own order."""
    moved = [row for row in table.rows if row.id in ids]
    rest = table._replace(rows=tuple(row for row in table.rows if row.id not in ids))
    return with_added(rest, moved, after)


def place_of(table: ProcessTable, row: str) -> int:
    """Return where a row stands, -1 where it doesn't."""
    return next((place for place, each in enumerate(table.rows) if each.id == row), -1)
