"""Write the table of a draft: whole, or row by row."""

from collections.abc import Sequence

from desktop.domain.process.table import ProcessTable, Row, State, WayOn
from desktop.services.sops.writing import GAP, id_text_of, step_keys
from desktop.store.change import Change
from desktop.store.library import (
    documents,
    pointers,
    process_json,
    process_rows,
    sop_json,
    step_faces,
)
from desktop.store.library.process_rows import KeptRow


def write_table(change: Change, document: int, version: int, table: ProcessTable) -> None:
    """Give a version without rows this title and these rows.

    Rows of the document known by their ids stay the same; other ids become new rows, and ways
    follow them.
    """
    title = {"title_zh": table.title.zh, "title_en": table.title.en}
    change.update("document_version", version, title)
    if table.columns:
        kept = [process_json.column_data(column) for column in table.columns]
        change.update("document_version", version, {"data.columns": kept})
    placed = [(place * GAP, row) for place, row in enumerate(table.rows)]
    insert_rows(change, document, version, placed)


def insert_rows(
    change: Change, document: int, version: int, placed: Sequence[tuple[int, Row]]
) -> list[str]:
    """Add rows at their positions; return their ids in order.

    Only rows of a to-be version show steps of SOPs.
    """
    keys = step_keys(change, document, (row.id for _, row in placed))
    names = {given: id_text_of(change, key) for given, key in keys.items()}
    linked = any(row.step for _, row in placed) and _is_to_be(change, version)
    for position, row in placed:
        own = {"step": keys[row.id], "version": version, "position": position}
        step = row.step if linked else ""
        change.insert("step_text", own | _values(_renamed(row._replace(step=step), names)))
    if linked:
        point(change, version)
    return [names[row.id] for _, row in placed]


def update_row(change: Change, kept: KeptRow, row: Row) -> bool:
    """Give a row other contents; return whether anything changed."""
    before, after = process_json.row_data(kept.row), process_json.row_data(row)
    inner = sop_json.differences(before, after)
    return change.update("step_text", kept.key, _texts(row) | inner)


def point(change: Change, version: int) -> None:
    """Bring up to date to which steps of SOPs a version points."""
    kept = process_rows.rows(change.connection, version)
    steps = (each.row.step for each in kept if each.row.step)
    pointers.show(change, version, step_faces.owners(change.connection, steps))


def _is_to_be(change: Change, version: int) -> bool:
    return documents.version(change.connection, version).line == State.TO_BE


def _values(row: Row) -> dict[str, object]:
    data = sop_json.text(process_json.row_data(row))
    return {"stage": None, "role": None, **_texts(row), "data": data}


def _texts(row: Row) -> dict[str, str]:
    return {
        "title_zh": row.operation.zh,
        "title_en": row.operation.en,
        "body_zh": row.note.zh,
        "body_en": row.note.en,
    }


def _renamed(row: Row, names: dict[str, str]) -> Row:
    ways = tuple(WayOn(names.get(way.to, way.to), way.label) for way in row.ways)
    inside = names.get(row.inside, row.inside)
    return row._replace(id=names.get(row.id, row.id), ways=ways, inside=inside)
