"""Write a printed document as PDF, in one pass."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from desktop.drawing.pages import content
from desktop.drawing.pages.blocks import Setter, Setting
from desktop.drawing.pages.fonts import load_fonts
from desktop.drawing.pages.head_table import title_fits
from desktop.drawing.pages.layout import Page, Placed, pages_of
from desktop.drawing.pages.looks import HEADINGS, NOTE, SECOND
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.piece import Piece
from desktop.drawing.pages.plain import Cleaner, pieces
from desktop.drawing.pages.poster_pages import Paint, poster_pages
from desktop.drawing.pages.sheet import Furniture, Sheet, sheet_for
from desktop.drawing.pages.slide_pages import slide_pages
from desktop.drawing.pages.stamp import StampedLine
from desktop.drawing.pages.text import TextPiece
from desktop.drawing.pages.words import words

_MOST_NAMED = 60
_WRITTEN_ON = (content.FormGrid, content.BlankTable)
_TIGHTER = (0.0, 0.25, 0.5, 0.75, 1.0)
# A form of more pages than that saves none worth the time.
_MOST_PAGES = 6
_LANGUAGES = {"zh": "zh-CN", "en": "en"}


class Written(NamedTuple):
    """What came of it: how many pages, and which characters the font lacks."""

    pages: int
    missing: tuple[str, ...] = ()


def write_pdf(
    document: content.PrintedDocument, path: Path, told: Callable[[int], object]
) -> Written:
    """Write the file; `told` hears the number of each page when it is drawn."""
    load_fonts()
    bound = [_bound(each) for each in (document._replace(behind=()), *document.behind)]
    first = bound[0]
    canvas = _canvas(path, first.sheets[0], first.document)
    pen = Pen(canvas, first.sheets[0].paper[1])
    page = 0
    for each in bound:
        page = _draw(each, pen, page, told)
    canvas.save()
    missing = set().union(*(each.cleaner.missing for each in bound))
    return Written(page, tuple(sorted(missing)))


class _Bound(NamedTuple):
    """One of the documents of a file, cleaned, with both ways its pages may lie."""

    document: content.PrintedDocument
    sheets: tuple[Sheet, ...]
    cleaner: Cleaner


def _bound(document: content.PrintedDocument) -> _Bound:
    cleaner = Cleaner()
    document = cleaner.record(document)
    head = one_lined(document.head)
    known = words(document.language)
    sheets = tuple(
        sheet_for(document.paper, head, known, landscape=across)
        for across in (document.landscape, not document.landscape)
    )
    return _Bound(document._replace(head=head), sheets, cleaner)


def _draw(bound: _Bound, pen: Pen, before: int, told: Callable[[int], object]) -> int:
    """Draw the pages of a document; return how many there are in the file by now."""
    document, sheets, cleaner = bound
    furniture = Furniture(pen, document.head, words(document.language), before=before)
    page = before
    for page, (sheet, paint) in enumerate(_sheets(document, sheets, cleaner), before + 1):
        furniture.paint(sheet)
        paint(pen)
        if page == before + 1:
            name = f"title_{page}" if before else "title"
            pen.canvas.bookmarkPage(name)
            pen.canvas.addOutlineEntry(document.head.title, name)
        pen.canvas.showPage()
        told(page)
    furniture.number()
    return page


def _sheets(
    document: content.PrintedDocument, sheets: tuple[Sheet, ...], cleaner: Cleaner
) -> Iterator[tuple[Sheet, Paint]]:
    """Yield every page with what paints it, those of a poster or of slides first."""
    if document.poster is not None:
        yield from poster_pages(document.poster, document.head, words(document.language))
    yield from slide_pages(document.slides)
    if not document.blocks and (document.poster is not None or document.slides):
        return
    for placed, turned in _pages(document, sheets, cleaner):
        yield sheets[turned], partial(_paint, placed, sheets[turned])


def _paint(placed: Placed, sheet: Sheet, pen: Pen) -> None:
    for y, piece in placed:
        piece.paint(pen, sheet.left, sheet.top + y, sheet.width)


def _pages(
    document: content.PrintedDocument, sheets: tuple[Sheet, ...], cleaner: Cleaner
) -> Iterator[Page]:
    """Return the pages of a document; a form leaves less room to write where that saves one."""
    sizes = ((sheets[0].width, sheets[0].height), (sheets[1].width, sheets[1].height))

    def laid_out(tight: float) -> Iterator[Page]:
        setter = Setter(cleaner, Setting(document.language, sizes, tight))
        made = [*_opening(document.head, sheets[0]), *setter.pieces(document.blocks)]
        return pages_of([*made, *_closing(cleaner, document.language)], sizes)

    if not any(isinstance(block, _WRITTEN_ON) for block in document.blocks):
        return laid_out(0.0)
    counted = [(sum(1 for _ in islice(laid_out(tight), _MOST_PAGES)), tight) for tight in _TIGHTER]
    return laid_out(min(counted)[1])


def one_lined(head: content.PageHead) -> content.PageHead:
    """Return a head whose texts are one line each."""
    return content.PageHead(*(" ".join(text.split()) for text in head))


def _canvas(path: Path, sheet: Sheet, document: content.PrintedDocument) -> Canvas:
    # The same content makes the same bytes: no moment of making is written into the file.
    canvas = Canvas(
        str(path),
        pagesize=sheet.paper,
        invariant=1,
        pageCompression=1,
        lang=_LANGUAGES.get(document.language, "zh-CN"),
    )
    head = document.head
    canvas.setTitle(head.title)
    canvas.setAuthor(head.author or head.company)
    canvas.setSubject(" ".join(filter(None, (head.number, head.label))))
    canvas.setCreator("Deskbook")
    return canvas


def _opening(head: content.PageHead, sheet: Sheet) -> Iterator[Piece]:
    """Yield what stands above the content of the first page: titles that the head lacks."""
    if not head.number:
        for at, text in enumerate(pieces(head.title)):
            yield TextPiece(text, HEADINGS[2], keep_next=not at)
        if head.second:
            yield TextPiece(head.second, SECOND._replace(size=10.0), keep_next=True)
        return
    if not title_fits(head.title, sheet.width):
        for text in pieces(head.title):
            yield TextPiece(text, HEADINGS[3])
    if head.second or head.state:
        yield StampedLine(head.second, head.state)


def _closing(cleaner: Cleaner, language: str) -> Iterator[Piece]:
    """Yield the note on characters that could not be printed."""
    if cleaner.missing:
        names = [f"U+{ord(each):04X}" for each in sorted(cleaner.missing)]
        shown = " ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
        text = words(language)["missing"].format(characters=shown)
        yield TextPiece(text, NOTE, before=12.0)
