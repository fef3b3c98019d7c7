"""The receipt of a ticket's clocks on paper: verdicts, the strip of days, line by line."""

from collections.abc import Iterator, Sequence

from desktop.drawing.pages import content
from desktop.drawing.pages.content import Block, PageHead, Pair, PrintedDocument
from desktop.services.printed.names import Names
from desktop.services.printed.tongue import Tongue
from desktop.services.sla.receipt_sheet import Sheet

_WIDTHS = (0.9, 2.9, 3.2, 1.3, 1.3)


def receipt_document(sheets: Sequence[Sheet], names: Names, language: str) -> PrintedDocument:
    """Return the receipts of a ticket, one clock after the other."""
    tongue = Tongue(language)
    first = sheets[0]
    head = PageHead(
        title=tongue.words["receipt"],
        second=f"{first.number} · {first.subject}",
        company=names.company,
        unit=names.unit,
        label=first.number,
        running=" · ".join(filter(None, (names.company, names.unit))),
        note=names.moment(names.now),
    )
    blocks = [block for sheet in sheets for block in _sheet(sheet)]
    pairs = tuple(Pair(verdict.title, verdict.sum) for verdict in first.verdicts)
    return PrintedDocument(head, (content.KeyValues(pairs, columns=1), *blocks), tongue.main)


def _sheet(sheet: Sheet) -> Iterator[Block]:
    yield content.Heading(sheet.title)
    yield content.DrawingBlock(sheet.strip)
    if sheet.why_due:
        yield content.Paragraph(sheet.why_due, "note")
    rows = tuple((row.word, row.span, row.basis, row.counted, row.total) for row in sheet.rows)
    yield content.Table(tuple(sheet.head), rows, _WIDTHS, small=True)
    yield content.Paragraph(sheet.sum, "strong")
    yield content.Paragraph(" · ".join([*sheet.versions, sheet.code]), "note")
