"""Read a table with its mapping: tickets and rejects, one after the other."""

import time
from collections.abc import Iterator

from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.eventlog import event_drafts
from desktop.exchange.mapping import Mapping
from desktop.exchange.merging import Merger, repeated_numbers
from desktop.exchange.owntable import own_drafts
from desktop.exchange.recognition import DESKBOOK
from desktop.exchange.rowreader import RowProblem, RowReader
from desktop.exchange.source import Row, Source, as_line
from desktop.exchange.tally import Tally

_STEP = 500


def drafts(
    source: Source,
    mapping: Mapping,
    progress: Progress = ignore_progress,
    tally: Tally | None = None,
) -> Iterator[TicketDraft | Reject]:
    """Yield a draft for each ticket and a reject for each row that cannot be one."""
    tally = Tally() if tally is None else tally
    _check_fit(source, mapping)
    counted = _counted(source, progress, tally)
    if mapping.layout == DESKBOOK:
        entries = own_drafts(source, mapping, counted)
    elif mapping.event_log is not None:
        first_look = _first_look(source, progress)
        entries = event_drafts(source, mapping, first_look, counted, tally)
    else:
        repeated = repeated_numbers(_first_look(source, progress), mapping)
        entries = _flat(source, mapping, repeated, counted, tally)
    for entry in entries:
        tally.take(entry)
        yield entry


def _check_fit(source: Source, mapping: Mapping) -> None:
    """Refuse a mapping made for another table."""
    log = mapping.event_log
    used = [column.index for column in mapping.columns]
    if log is not None:
        used.extend(at for at in (log.case, log.time, log.activity, log.who) if at is not None)
    if any(not 0 <= at < len(source.columns) for at in used):
        raise AppError("import_preset_damaged")


def _first_look(source: Source, progress: Progress) -> Iterator[Row | Reject]:
    """Pass rows on to what must know the whole table first; it can be stopped, too."""
    for at, row in enumerate(source.rows()):
        if at % _STEP == 0:
            progress(0, source.estimated_rows)
        yield row


def _counted(source: Source, progress: Progress, tally: Tally) -> Iterator[Row | Reject]:
    """Pass rows on, leaving out empty ones; tell progress and watch the time."""
    started = time.monotonic()
    for row in source.rows():
        tally.rows_read += 1
        if tally.rows_read % _STEP == 0:
            progress(tally.rows_read, max(source.estimated_rows, tally.rows_read))
            if time.monotonic() - started > source.limits.seconds:
                raise AppError("import_takes_too_long", name=source.name)
        if isinstance(row, Row) and not any(row.cells):
            tally.empty_rows += 1
        else:
            yield row
    progress(tally.rows_read, tally.rows_read)


def _flat(
    source: Source,
    mapping: Mapping,
    repeated: dict[str, int],
    rows: Iterator[Row | Reject],
    tally: Tally,
) -> Iterator[TicketDraft | Reject]:
    reader = RowReader(mapping, source.repeated, tally)
    merger = Merger(repeated, [column.header for column in mapping.columns])
    for row in rows:
        if isinstance(row, Reject):
            yield row
            continue
        try:
            draft = reader.read(row)
        except RowProblem as problem:
            yield Reject(row.line, problem.reason, problem.params, as_line(row.cells))
            continue
        if draft.external_number in merger.repeated:
            tally.merged_rows += merger.holds(draft)
            ready = merger.add(draft, row)
            if ready is not None:
                yield ready
        else:
            yield draft
    yield from merger.left()
