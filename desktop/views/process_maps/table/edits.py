"""Edits of the table: shown at once, written behind what came before, each undone in one step."""

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import AppError
from desktop.domain.process.table import ProcessTable, Row, RowKind, WayOn
from desktop.domain.progress import Progress
from desktop.services.process import local
from desktop.services.process.sheet import (
    Around,
    Block,
    Pasted,
    around,
    cell_text,
    put,
    with_same,
    with_text,
)
from desktop.services.services import Services
from desktop.views.process_maps.state import ProcessState

Cells = Sequence[Sequence[str]]
_FEW = 1_500


class Edits(QObject):
    """`odd` lists cells that could not be taken: row, column, what was typed, why.

    `taken` names one that was, `pasted` tells what became of a block.
    """

    odd = Signal(list)
    taken = Signal(str, str)
    pasted = Signal(object)

    def __init__(self, state: ProcessState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    def may_begin(self) -> bool:
        """Return whether anything can be edited; what may not be is told."""
        return self._editable() is not None

    def type(self, row: str, column: str, text: str) -> str:
        """Put a text into a cell, of a new row where `row` is ""; return the id of the row."""
        table = self._editable()
        if table is None:
            return ""
        if not row:
            return self._type_new(table, column, text)
        before = table.rows[local.place_of(table, row)]
        try:
            after = with_text(before, column, text, self._about(table))
        except AppError as error:
            self._tell_odd(row, column, text, error)
            return row
        self.taken.emit(row, column)
        self.change([after] if after != before else [])
        return row

    def change(self, rows: Sequence[Row]) -> None:
        """Give rows other contents, as one step."""
        table = self._editable()
        if table is not None and rows:
            kept = tuple(rows)
            self._state.edit(
                local.with_rows(table, kept),
                lambda my, version: my.processes.change_rows(version, kept),
            )

    def add(self, rows: Sequence[Row], after: str) -> None:
        """Put new rows behind a row, or at the top."""
        table = self._editable()
        if table is not None and rows:
            kept = tuple(rows)
            self._state.edit(
                local.with_added(table, kept, after),
                lambda my, version: my.processes.add_rows(version, kept, after),
            )

    def add_empty(self, after: str, like: Row | None = None) -> str:
        """Put an empty row behind a row, in its stage and lane; return its id."""
        (identity,) = local.fresh_ids(1, self._now())
        self.add([_like(identity, like)], after)
        return identity

    def add_after(self, row: str) -> str:
        """Put an empty row behind a row so that it leads there first; return its id."""
        table = self._editable()
        if table is None:
            return ""
        before = table.rows[local.place_of(table, row)]
        (identity,) = local.fresh_ids(1, self._now())
        made, changed = _like(identity, before), []
        if before.kind is RowKind.DECISION:
            changed = [before._replace(ways=(*before.ways, WayOn(identity)))]
        elif before.ways:
            made = made._replace(ways=before.ways)
            changed = [before._replace(ways=(WayOn(identity),))]
        wanted = local.with_added(local.with_rows(table, changed), [made], row)
        self._state.edit(
            wanted,
            lambda my, version: my.processes.paste_rows(version, changed, [made], row),
        )
        return identity

    def remove(self, ids: Sequence[str]) -> None:
        """Take rows out."""
        table, gone = self._editable(), tuple(ids)
        if table is not None and gone:
            self._state.edit(
                local.without(table, set(gone)),
                lambda my, version: my.processes.remove_rows(version, gone),
            )

    def move(self, ids: Sequence[str], after: str) -> None:
        """Put rows behind another one, or at the top."""
        table, moved = self._editable(), tuple(ids)
        if table is None or not moved or after in moved:
            return
        wanted = local.with_moved(table, set(moved), after)
        if wanted != table:
            self._state.edit(
                wanted, lambda my, version: my.processes.move_rows(version, moved, after)
            )

    def shift(self, ids: Sequence[str], by: int) -> None:
        """Move rows up or down by one place."""
        table = self._editable()
        if table is None or not ids:
            return
        places = sorted(local.place_of(table, each) for each in ids)
        first, last = places[0], places[-1]
        if by < 0 and first > 0:
            self.move(ids, table.rows[first - 2].id if first > 1 else "")
        elif by > 0 and last + 1 < len(table.rows):
            self.move(ids, table.rows[last + 1].id)

    def connect_rows(self, source: str, target: str) -> None:
        """Let a row lead to another one as well; what followed it of itself stays a way."""
        table = self._editable()
        if table is None or source == target:
            return
        row = table.rows[local.place_of(table, source)]
        ways = row.ways or tuple(way for at, way in table.ways() if at == source)
        if all(way.to != target for way in ways):
            self.change([row._replace(ways=(*ways, WayOn(target)))])

    def clear(self, cells: Sequence[tuple[str, str]]) -> None:
        """Empty cells, as one step."""
        self.fill([(row, column, "") for row, column in cells])

    def fill(self, cells: Sequence[tuple[str, str, str]]) -> None:
        """Put texts into cells of rows that are there, as one step."""
        table = self._editable()
        if table is None:
            return
        about, known = self._about(table), {row.id: row for row in table.rows}
        changed: dict[str, Row] = {}
        for name, column, text in cells:
            try:
                changed[name] = with_text(changed.get(name, known[name]), column, text, about)
                self.taken.emit(name, column)
            except AppError as error:
                self._tell_odd(name, column, text, error)
        self.change([row for name, row in changed.items() if row != known[name]])

    def copy(self, cells: Sequence[tuple[str, str, str, str]]) -> None:
        """Give cells what others have: row and column, then those of the source; as one step."""
        table = self._editable()
        if table is None:
            return
        known = {row.id: row for row in table.rows}
        changed: dict[str, Row] = {}
        for name, column, source, other in cells:
            row = changed.get(name, known[name])
            if column == other:
                changed[name] = with_same(row, column, known[source])
            else:
                about = self._about(table)
                text = cell_text(known[source], other, about)
                with suppress(AppError):
                    changed[name] = with_text(row, column, text, about)
        self.change([row for name, row in changed.items() if row != known[name]])

    def paste(self, cells: Cells, rows: Sequence[Row], columns: Sequence[str]) -> None:
        """Put a block of cells over rows and columns; what is longer becomes new rows behind.

        A large block is understood beside everything else; `pasted` follows either way.
        """
        table = self._editable()
        if table is None or not cells:
            return
        block = Block(columns, rows)
        if sum(map(len, cells)) > _FEW:
            self.paste_beside(lambda _progress: cells, block)
            return
        fresh = local.fresh_ids(max(0, len(cells) - len(rows)), self._now())
        self._put(put(cells, block, self._about(table), fresh))

    def paste_beside(self, read: Callable[[Progress], Cells], block: Block) -> None:
        """Read and put cells beside everything else; the block has all rows from the first on.

        What was edited meanwhile is never written over: the paste is left out and told so.
        """
        table, version = self._editable(), self._state.version
        if table is None:
            return
        about, now = self._about(table), self._now()

        def work(_my: Services, progress: Progress) -> Pasted:
            cells = read(progress)
            rows = block.rows[: len(cells)]
            fresh = local.fresh_ids(max(0, len(cells) - len(rows)), now)
            return put(cells, Block(block.columns, rows), about, fresh, progress)

        def done(found: Pasted) -> None:
            if self._state.version != version or self._state.table != table:
                said = self.tr("The table is another one by now: nothing was pasted. Paste again.")
                self._state.desk.say(said, "info")
            else:
                self._put(found)

        self._state.desk.follow(self.tr("Reading the pasted cells"), work, done)

    def _put(self, found: Pasted) -> None:
        table = self._editable()
        if table is None:
            return
        if found.changed or found.added:
            after = table.rows[-1].id if table.rows else ""
            wanted = local.with_added(local.with_rows(table, found.changed), found.added, after)
            self._state.edit(
                wanted,
                lambda my, version: my.processes.paste_rows(
                    version, found.changed, found.added, after
                ),
            )
        if found.odd:
            sentence = self._state.desk.sentence
            self.odd.emit([(e.row, e.column, e.text, sentence(e.error)) for e in found.odd])
        self.pasted.emit(found)

    def _type_new(self, table: ProcessTable, column: str, text: str) -> str:
        if not text.strip():
            return ""
        last = table.rows[-1] if table.rows else None
        (identity,) = local.fresh_ids(1, self._now())
        row = _like(identity, last)
        try:
            row = with_text(row, column, text, self._about(table))
        except AppError as error:
            self._tell_odd(identity, column, text, error)
        self.add([row], last.id if last else "")
        return identity

    def _tell_odd(self, row: str, column: str, text: str, error: AppError) -> None:
        self.odd.emit([(row, column, text, self._state.desk.sentence(error))])

    def _editable(self) -> ProcessTable | None:
        return self._state.table if self._state.lets_edit() else None

    def _about(self, table: ProcessTable) -> Around:
        return around(table, self._state.desk.language)

    def _now(self) -> int:
        return self._state.desk.session.clock()


def _like(identity: str, row: Row | None) -> Row:
    return Row(identity) if row is None else Row(identity, stage=row.stage, lane=row.lane)
