"""A table kept by hand in a text file: the same order of rows as in a workbook."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath

from desktop.domain.drafts import Reject
from desktop.exchange.handkept import HandKept, Reading
from desktop.exchange.handrows import Arranger, Layout
from desktop.exchange.headsearch import Head
from desktop.exchange.months import Month, month_in, year_in
from desktop.exchange.recognition import layout_of
from desktop.exchange.source import Row, Source
from desktop.exchange.yearbook import looked_at


def hand_kept(source: Source, head: Head, reading: Reading, blob: str) -> Source:
    """Return the source with sums and headings set aside, unless a program wrote it."""
    if source.guarded or layout_of(source.columns) is not None:
        return source
    name = PurePath(blob).stem
    titles = [month_in(title) for title in head.titles]
    # A file is of one month where its name says so, as `2026-10` or `10月台账` do.
    month = next((each for each in (month_in(name), *titles) if each.month), Month())
    layout = Layout(head.names, _header_cells(head), head.line, month=month)

    def raw(width: int) -> Iterator[Row | Reject]:
        return Arranger(layout, reading).rows(source.raw(width))

    found, complete = looked_at(raw(sum(map(len, source.groups))))
    years = (year_in(name), *(each.year for each in titles))
    hand = HandKept(
        reading=reading,
        blob=blob,
        header=head.first,
        header_rows=head.rows,
        year=next(filter(None, years), 0),
        found=found,
        complete=complete,
    )
    return replace(source, raw=raw, hand=hand)


def _header_cells(head: Head) -> tuple[str, ...]:
    return head.names if head.rows else ()
