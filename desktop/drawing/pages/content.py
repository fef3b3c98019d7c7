"""What a printed document says, before any layout: plain records that travel to another process.

`second` is always the same text in the other language, printed small beneath; empty for none.
Whoever prints something new writes a builder of these records and no layout.
"""

from typing import NamedTuple

from desktop.drawing.display_list import Drawing
from desktop.drawing.flow.legend import Entry as LegendEntry
from desktop.drawing.pages.form_content import (
    BlankTable,
    Column,
    Entry,
    FormGrid,
    Signatures,
)

__all__ = ["BlankTable", "Column", "Entry", "FormGrid", "Signatures"]


class PageHead(NamedTuple):
    """What stands at the head and foot of every page.

    `state` is the stamp ("受控"), `watermark` the words across the page ("草稿 DRAFT"), `running`
    the line above the head, `note` the line at the foot. A document without a number has no table
    of control at its head, only its title.
    """

    title: str
    second: str = ""
    company: str = ""
    unit: str = ""
    number: str = ""
    label: str = ""
    effective: str = ""
    next_review: str = ""
    author: str = ""
    reviewer: str = ""
    approver: str = ""
    state: str = ""
    watermark: str = ""
    running: str = ""
    note: str = ""


class Heading(NamedTuple):
    """A heading of level 1 to 3."""

    text: str
    second: str = ""
    level: int = 3


class Paragraph(NamedTuple):
    """Plain text, line feeds kept; `look` is "body", "lead", "note" or "strong"."""

    text: str
    look: str = "body"


class RichText(NamedTuple):
    """Markdown; `images` are (name as in the text, bytes)."""

    markdown: str
    images: tuple[tuple[str, bytes], ...] = ()


class Pair(NamedTuple):
    """A label and what it says."""

    label: str
    value: str
    second: str = ""


class KeyValues(NamedTuple):
    """Boxes beside each other, a small label above each value."""

    pairs: tuple[Pair, ...]
    columns: int = 4


class Targets(NamedTuple):
    """The strip of targets: a priority and its times beside it."""

    pairs: tuple[Pair, ...]


class MustAsk(NamedTuple):
    """What has to be written down, in two columns of check boxes."""

    title: str
    items: tuple[Pair, ...]
    second: str = ""


class StepRow(NamedTuple):
    """One step as the table prints it; `detail` are the blocks beneath its title."""

    number: str
    title: str
    second: str = ""
    role: str = ""
    tools: str = ""
    time: str = ""
    detail: tuple["Block", ...] = ()


class Steps(NamedTuple):
    """The table of steps; `head` are its four titles, `total` what its times come to."""

    head: tuple[str, str, str, str]
    rows: tuple[StepRow, ...]
    total: Pair = Pair("", "")


class Caution(NamedTuple):
    """The tinted box with a bar: branches, what to do at once."""

    title: str
    body: tuple["Block", ...]


class Points(NamedTuple):
    """A line, and what belongs to it as an indented list."""

    title: str
    items: tuple[str, ...] = ()


class Lettered(NamedTuple):
    """Texts behind the letters or numbers by which they are answered."""

    items: tuple[Pair, ...]


class KnockOut(NamedTuple):
    """The red frame: faults that fail everything."""

    title: str
    items: tuple[Pair, ...]


class Labelled(NamedTuple):
    """Short texts behind bold labels, one without a label goes on; the values are Markdown."""

    pairs: tuple[Pair, ...]


class Table(NamedTuple):
    """A table whose head repeats; `widths` are shares, empty to follow the text.

    A `small` one has many columns and the size of notes.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()
    small: bool = False


class Picture(NamedTuple):
    """An image by its bytes."""

    data: bytes
    words: str = ""


class DrawingBlock(NamedTuple):
    """A drawing, painted as vectors and made smaller where it's wider than the page."""

    drawing: Drawing


class Chart(NamedTuple):
    """A flow chart beneath a heading: no text of it too small, on pages of its own where needed."""

    drawing: Drawing
    title: str
    second: str = ""


class Link(NamedTuple):
    """One box of a chain, and the way that leaves it."""

    text: str
    aside: str = ""


class Chain(NamedTuple):
    """Steps in a row of boxes, ways out beneath them."""

    links: tuple[Link, ...]


class Entries(NamedTuple):
    """What was said in turn: who and when above each text."""

    items: tuple[Pair, ...]


class Kept(NamedTuple):
    """Blocks that stand on one page, wherever a page can hold them."""

    blocks: tuple["Block", ...]


class PageBreak(NamedTuple):
    """What follows begins on a new page."""


Block = (
    Heading
    | Paragraph
    | RichText
    | KeyValues
    | Targets
    | MustAsk
    | Steps
    | Caution
    | Points
    | Lettered
    | KnockOut
    | Labelled
    | Table
    | Picture
    | DrawingBlock
    | Chart
    | Chain
    | FormGrid
    | BlankTable
    | Signatures
    | Entries
    | Kept
    | PageBreak
)


class Poster(NamedTuple):
    """A chart on a sheet of its own, with the title and the state of its document's head.

    `paper` is that of the whole, empty for a chart in its natural size; with a `tile` the whole is
    cut into sheets of that paper. `facts` stand at the foot.
    """

    chart: Drawing
    legend: tuple[LegendEntry, ...] = ()
    facts: str = ""
    paper: str = "A3"
    tile: str = ""


class PrintedDocument(NamedTuple):
    """A whole document; `paper` is "A4" or "Letter", `language` that of the words around it.

    A `poster` or `slides` stand before the other pages, or alone where there are no blocks. What is
    `behind` it in the same file has heads and page numbers of its own.
    """

    head: PageHead
    blocks: tuple[Block, ...]
    language: str = "zh"
    paper: str = "A4"
    landscape: bool = False
    poster: Poster | None = None
    behind: tuple["PrintedDocument", ...] = ()
    slides: tuple[Drawing, ...] = ()
