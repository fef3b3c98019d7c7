"""Read Deskbook's own export back: values as they are, nothing guessed."""

from collections.abc import Iterator

from desktop.domain.drafts import Reject, TicketDraft
from desktop.exchange.defusing import undone
from desktop.exchange.mapping import EXTRA, OWN_EXTRA, ColumnMap, Mapping
from desktop.exchange.records import draft_of, value_of
from desktop.exchange.source import Row, Source, SourceKind
from desktop.exchange.words import vocabulary

_DAMAGE = (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError)
_SHOWN = 80


def own_drafts(
    source: Source, mapping: Mapping, rows: Iterator[Row | Reject]
) -> Iterator[TicketDraft | Reject]:
    """Yield the tickets of a table that Deskbook wrote."""
    targets = {*vocabulary().own_columns, EXTRA, OWN_EXTRA}
    columns = [column for column in mapping.columns if column.target in targets]
    for row in rows:
        if isinstance(row, Reject):
            yield row
            continue
        cells = (
            [undone(cell) for cell in row.cells]
            if source.kind is SourceKind.DELIMITED
            else row.cells
        )
        yield _read(row, cells, columns)


def _read(row: Row, cells: list[str], columns: list[ColumnMap]) -> TicketDraft | Reject:
    record = {}
    extra = {}
    for column in columns:
        text = cells[column.index]
        if column.target == EXTRA:
            if text:
                extra[column.extra_id] = text
            continue
        name = EXTRA if column.target == OWN_EXTRA else column.target
        try:
            record[name] = value_of(name, text)
        except _DAMAGE:
            return _damaged(row, column.header, text)
    try:
        draft = draft_of(record, row.line)
    except _DAMAGE:
        return _damaged(row, "messages, history", "")
    draft.extra = extra | draft.extra
    return draft


def _damaged(row: Row, header: str, text: str) -> Reject:
    params = {"column": header, "value": text[:_SHOWN]}
    return row.rejected("row_cell_damaged", params)
