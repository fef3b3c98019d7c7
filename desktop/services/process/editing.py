"""Edit the rows of a draft inside a change set: added, changed, moved, removed."""

from collections.abc import Sequence

from desktop.domain.errors import AppError
from desktop.domain.process.table import Row
from desktop.services.process import links, writing
from desktop.services.process.links import Edit
from desktop.services.sops.writing import GAP, draft, remove_text
from desktop.store.change import Change
from desktop.store.library import process_rows
from desktop.store.library.process_rows import KeptRow


def add_rows(change: Change, version: int, rows: Sequence[Row], after: str) -> tuple[str, ...]:
    """Put rows behind a row, or at the top; return their ids."""
    document = draft(change, version).document
    kept = process_rows.rows(change.connection, version)
    place = _place(kept, after) + 1 if after else 0
    positions = _room(change, kept, place, len(rows))
    placed = list(zip(positions, rows, strict=True))
    return tuple(writing.insert_rows(change, document, version, placed))


def change_rows(change: Change, version: int, rows: Sequence[Row], person: int | None) -> int:
    """Give rows other contents; return how many were others before.

    What a row shows of a step of an SOP is changed in the draft of that SOP, as `links` says.
    """
    draft(change, version)
    kept = process_rows.some_rows(change.connection, version, [row.id for row in rows])
    known = {each.row.id: each for each in kept}
    if any(row.id not in known for row in rows):
        raise AppError("process_row_gone")
    edits = links.edits(change.connection, kept, rows)
    links.write_steps(change, edits, person)
    return sum(_changed(change, known[edit.after.id], edit) for edit in edits)


def move_rows(change: Change, version: int, ids: Sequence[str], after: str) -> None:
    """Put rows behind another row, or at the top, in the order in which they stand."""
    draft(change, version)
    kept = process_rows.rows(change.connection, version)
    wanted = set(ids)
    moved = [each for each in kept if each.row.id in wanted]
    if len(moved) != len(wanted):
        raise AppError("process_row_gone")
    rest = [each for each in kept if each.row.id not in wanted]
    place = _place(rest, after) + 1 if after else 0
    for each, position in zip(moved, _room(change, rest, place, len(moved)), strict=True):
        change.update("step_text", each.key, {"position": position})


def remove_rows(change: Change, version: int, ids: Sequence[str]) -> None:
    """Take rows out; ways to them lead to the next row again."""
    draft(change, version)
    gone, linked = set(ids), False
    for each in process_rows.rows(change.connection, version):
        if each.row.id in gone:
            remove_text(change, each.key, each.step)
            linked = linked or bool(each.row.step)
        elif any(way.to in gone for way in each.row.ways):
            ways = tuple(way for way in each.row.ways if way.to not in gone)
            writing.update_row(change, each, each.row._replace(ways=ways))
    if linked:
        writing.point(change, version)


def _changed(change: Change, kept: KeptRow, edit: Edit) -> bool:
    """Write a row, what it shows of a step with it; return whether it was another one before."""
    if edit.face is not None and edit.before == edit.after:
        return False
    return writing.update_row(change, kept, edit.after) or edit.face is not None


def _place(kept: Sequence[KeptRow], row: str) -> int:
    for place, each in enumerate(kept):
        if each.row.id == row:
            return place
    raise AppError("process_row_gone")


def _room(change: Change, kept: Sequence[KeptRow], place: int, count: int) -> list[int]:
    """Return positions for `count` rows before a place; without room what follows moves on."""
    first = kept[0].position if kept else 0
    before = kept[place - 1].position if place else first - GAP * (count + 1)
    step = GAP
    if place < len(kept):
        step = (kept[place].position - before) // (count + 1)
    if step < 1:
        step = GAP
        for at, each in enumerate(kept[place:], start=count + 1):
            change.update("step_text", each.key, {"position": before + step * at})
    return [before + step * at for at in range(1, count + 1)]
