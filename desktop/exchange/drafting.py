"""Read a table with its mapping: tickets and rejects, one after the other."""

import time
from collections.abc import Iterator
from typing import TypeVar

from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.eventlog import event_drafts
from desktop.exchange.maildrafts import mail_drafts
from desktop.exchange.mapping import Mapping
from desktop.exchange.merging import Merger, repeated_numbers
from desktop.exchange.owntable import own_drafts
from desktop.exchange.recognition import DESKBOOK
from desktop.exchange.rowproblem import RowProblem
from desktop.exchange.rowreader import RowReader
from desktop.exchange.source import Row, Source
from desktop.exchange.tally import Tally

_STEP = 500
Part = TypeVar("Part")


def drafts(
    source: Source,
    mapping: Mapping,
    progress: Progress = ignore_progress,
    tally: Tally | None = None,
) -> Iterator[TicketDraft | Reject]:
    """Yield a draft for each ticket and a reject for each row that cannot be one."""
    tally = Tally() if tally is None else tally
    _check_fit(source, mapping)
    if source.letters is not None:
        heads = _watched(source.letters.heads(), source, progress)
        letters = _counted(source.letters.whole(), source, progress, tally)
        yield from _tallied(mail_drafts(heads, letters, mapping, tally), tally)
        return
    counted = _counted(source.rows(), source, progress, tally)
    if mapping.layout == DESKBOOK:
        entries = own_drafts(source, mapping, counted)
    elif mapping.event_log is not None:
        first_look = _first_look(source, progress)
        entries = event_drafts(source, mapping, first_look, counted, tally)
    else:
        repeated = repeated_numbers(_first_look(source, progress), mapping)
        entries = _flat(source, mapping, repeated, counted, tally)
    yield from _tallied(entries, tally)


def _tallied(
    entries: Iterator[TicketDraft | Reject], tally: Tally
) -> Iterator[TicketDraft | Reject]:
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
    return _watched(source.rows(), source, progress)


def _watched(rows: Iterator[Part], source: Source, progress: Progress) -> Iterator[Part]:
    for at, row in enumerate(rows):
        if at % _STEP == 0:
            progress(0, source.estimated_rows)
        yield row


def _counted(
    rows: Iterator[Part], source: Source, progress: Progress, tally: Tally
) -> Iterator[Part]:
    """Pass rows on, leaving out empty ones; tell progress and watch the time."""
    started = time.monotonic()
    for row in rows:
        tally.rows_read += 1
        if tally.rows_read % _STEP == 0:
            progress(tally.rows_read, max(source.estimated_rows, tally.rows_read))
            if time.monotonic() - started > source.limits.seconds:
                raise AppError("import_takes_too_long", name=source.name)
        if isinstance(row, Row):
            if not any(row.cells):
                tally.empty_rows += 1
                continue
            for note in row.notes:
                tally.note_row(note, row)
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
            yield row.rejected(problem.reason, problem.params)
            continue
        if draft.external_number in merger.repeated:
            tally.merged_rows += merger.holds(draft)
            ready = merger.add(draft, row)
            if ready is not None:
                yield ready
        else:
            yield draft
    yield from merger.left()
