"""From content records to pieces: one method for each kind of block."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from desktop.drawing.pages import content, forms, steps
from desktop.drawing.pages.boxes import Frame, Framed, Mark, Marked
from desktop.drawing.pages.chain import chain
from desktop.drawing.pages.charts import chart_pieces
from desktop.drawing.pages.grid import Cell, Grid, GridLook, Row
from desktop.drawing.pages.looks import GAP, HEADINGS, NOTE, SECOND, SMALL, body, cell
from desktop.drawing.pages.markdown import Markdown, column_widths
from desktop.drawing.pages.pictures import DrawingPiece, PicturePiece, read_image
from desktop.drawing.pages.piece import Break, Piece, Sizes, Stack
from desktop.drawing.pages.plain import Cleaner, pieces
from desktop.drawing.pages.text import Look, Span, TextPiece

_CAUTION = Frame((12, 8, 10, 9), fill="warning", bar="warningbar", bar_width=3.0)
_KNOCK_OUT = Frame((12, 8, 10, 9), outline="knock_out", width=1.0)
_BOXES = GridLook(insets=(6.0, 4.0), below="", cells="line", gap=4.0)
_TABLE = GridLook(top="accent")
_LIST = GridLook()
_NEAR = (3.5, 3.5)
_LABELS = GridLook(insets=(0.0, 1.0), below="")
_LABEL_WIDTHS = (56.0, 427.0)
_BLOCK_GAP = 10.0
_SECTION_GAP = 12.0


class Setting(NamedTuple):
    """Language and pages of a document; `tight` is 1 where forms leave the least room to write."""

    language: str
    sizes: Sizes
    tight: float = 0.0


class Setter:
    """Sets the blocks of one document; their texts are cleaned before."""

    def __init__(self, cleaner: Cleaner, setting: Setting) -> None:
        self._cleaner, self._setting = cleaner, setting
        language, form = setting.language, forms.FormLook(setting.language, setting.tight)
        self._language = language
        self._body, self._cell = body(language), cell(language)
        self._ways: dict[type, Callable[[Any], Iterator[Piece]]] = {
            content.Heading: self._heading,
            content.Paragraph: self._paragraph,
            content.RichText: self._rich_text,
            content.KeyValues: self._key_values,
            content.Targets: self._targets,
            content.MustAsk: self._must_ask,
            content.Steps: self._steps,
            content.Caution: self._caution,
            content.Points: self._points,
            content.Lettered: self._lettered,
            content.KnockOut: self._knock_out,
            content.Labelled: self._labelled,
            content.Table: self._table,
            content.Picture: self._picture,
            content.DrawingBlock: lambda block: iter([DrawingPiece(block.drawing)]),
            content.Chain: lambda block: iter([chain(block.links)] if block.links else []),
            content.Chart: self._chart,
            content.FormGrid: lambda block: iter([forms.form_grid(block, form)]),
            content.BlankTable: lambda block: iter([forms.blank_table(block, form)]),
            content.Signatures: lambda block: iter([forms.SigningLines(block, self._cell)]),
            content.Entries: self._entries,
            content.Kept: lambda block: iter([Stack([*self.pieces(block.blocks)], keep=True)]),
            content.PageBreak: lambda _block: iter([Break()]),
        }

    def pieces(self, blocks: tuple[content.Block, ...]) -> Iterator[Piece]:
        """Yield the pieces of blocks, the first of each with a gap before it."""
        for block in blocks:
            for at, piece in enumerate(self._ways[type(block)](block)):
                if not at:
                    piece.before = piece.before or _BLOCK_GAP
                yield piece

    def _heading(self, block: content.Heading) -> Iterator[Piece]:
        if block.level > 2:  # noqa: PLR2004 - the smallest heading keeps both languages in a line
            yield steps.title_line(block.text, block.second, before=_SECTION_GAP)
            return
        yield TextPiece(block.text, HEADINGS[block.level], before=_SECTION_GAP, keep_next=True)
        if block.second:
            yield TextPiece(block.second, SECOND._replace(size=10.0), keep_next=True)

    def _paragraph(self, block: content.Paragraph) -> Iterator[Piece]:
        looks = {
            "lead": self._body,
            "note": NOTE,
            "strong": self._body._replace(bold=True),
            "second": SECOND._replace(size=10.5, leading=14.0),
        }
        look = looks.get(block.look, self._body)
        for text in pieces(block.text):
            yield TextPiece(text, look, before=GAP / 2)

    def _rich_text(self, block: content.RichText) -> Iterator[Piece]:
        yield from self._markdown(self._body, block).pieces(block.markdown)

    def _key_values(self, block: content.KeyValues) -> Iterator[Piece]:
        yield _boxes([self._pair(each) for each in block.pairs], block.columns, "label")

    def _targets(self, block: content.Targets) -> Iterator[Piece]:
        cells = []
        for each in block.pairs:
            name = Span(f"{each.label}   ", bold=True, colour="accent")
            cells.append(TextPiece([name, Span(each.value)], Look(9.0, 13.0)))
        grid = _boxes(list(cells), len(cells) or 1, "")
        grid.before = 4.0
        yield grid

    def _pair(self, pair: content.Pair) -> Piece:
        value = TextPiece(pair.value, self._cell._replace(bold=True))
        parts: list[Piece] = [TextPiece(pair.label, SMALL), value]
        if pair.second:
            parts.append(TextPiece(pair.second, SMALL))
        return Stack(parts)

    def _must_ask(self, block: content.MustAsk) -> Iterator[Piece]:
        yield steps.title_line(block.title, block.second, before=_SECTION_GAP)
        yield steps.ask_grid(block, self._language)

    def _steps(self, block: content.Steps) -> Iterator[Piece]:
        details = [list(self._details(row.detail)) for row in block.rows]
        yield steps.StepTable(block, self._language).piece(details)

    def _details(self, blocks: tuple[content.Block, ...]) -> Iterator[Piece]:
        small = Setter(self._cleaner, self._setting)
        small._body = self._cell._replace(size=self._cell.size - 0.5, leading=13.0)
        for piece in small.pieces(blocks):
            piece.before = GAP / 2
            yield piece

    def _caution(self, block: content.Caution) -> Iterator[Piece]:
        title = TextPiece(f"▲ {block.title}", self._body._replace(bold=True, colour="cautious"))
        title.keep_next = True
        inside = [title, *self.pieces(block.body)]
        for piece in inside[1:]:
            piece.before = min(piece.before, 3.0)
        yield Framed(Stack(inside), _CAUTION)

    def _points(self, block: content.Points) -> Iterator[Piece]:
        look = self._body._replace(bold=bool(block.items))
        yield TextPiece(block.title, look, before=3.0, keep_next=bool(block.items))
        mark = Mark("·", self._body.size, self._body.leading, bold=True)
        for text in block.items:
            yield Marked(mark, TextPiece(text, self._body), before=0.5)

    def _lettered(self, block: content.Lettered) -> Iterator[Piece]:
        for pair in block.items:
            mark = Mark(pair.label, self._body.size, self._body.leading, bold=True)
            yield Marked(mark, TextPiece(pair.value, self._body), before=1.5)

    def _chart(self, block: content.Chart) -> Iterator[Piece]:
        heading = steps.title_line(block.title, block.second, before=_SECTION_GAP)
        yield from chart_pieces(block.drawing, heading, self._setting.sizes)

    def _knock_out(self, block: content.KnockOut) -> Iterator[Piece]:
        title = TextPiece(
            f"× {block.title}", self._body._replace(bold=True, colour="knock_out"), keep_next=True
        )
        parts: list[Piece] = [title]
        strong = self._body._replace(bold=True)
        texts = [each.value for each in block.items]
        line = TextPiece("  ·  ".join(texts), strong, before=2.0)
        parts.append(line)
        seconds = [each.second for each in block.items if each.second]
        if seconds:
            parts.append(TextPiece("  ·  ".join(seconds), SECOND, before=1.0))
        yield Framed(Stack(parts), _KNOCK_OUT)

    def _labelled(self, block: content.Labelled) -> Iterator[Piece]:
        rows = []
        for at, pair in enumerate(block.pairs):
            texts = self._markdown(self._body, None).pieces(pair.value)
            if pair.second:
                texts.append(TextPiece(pair.second, SECOND))
            label = TextPiece(pair.label, self._body._replace(bold=True))
            # Where a label begins something new there is a little more air above it.
            above = Frame((0.0, GAP if at and pair.label else 0.0, 0.0, 0.0))
            rows.append(Row((Cell(Framed(label, above)), Cell(Framed(Stack(texts), above)))))
        widest = max((_width(pair.label, self._body) for pair in block.pairs), default=0.0)
        left = min(max(widest + 12.0, _LABEL_WIDTHS[0]), 150.0)
        yield Grid((left, sum(_LABEL_WIDTHS) - left), rows, _LABELS)

    def _table(self, block: content.Table) -> Iterator[Piece]:
        head = self._cell._replace(bold=True, colour="head_text")
        text = self._cell._replace(size=self._cell.size - 0.5, leading=self._cell.leading - 1.0)
        usual = _TABLE if block.head else _LIST
        if block.small:
            text = NOTE._replace(colour="ink")
            head, usual = text._replace(bold=True, colour="head_text"), usual._replace(insets=_NEAR)
        heads = [block.head] if block.head else []
        cells: list[list[Piece]] = [[TextPiece(t, head) for t in row] for row in heads]
        cells += [[TextPiece(said, text) for said in row] for row in block.rows]
        rows = [Row(tuple(map(Cell, line)), fill="head" if at < len(heads) else "")
                for at, line in enumerate(cells)]  # fmt: skip
        yield Grid(block.widths or column_widths(cells), rows, usual, head=len(heads))

    def _picture(self, block: content.Picture) -> Iterator[Piece]:
        image = read_image(block.data)
        if image is not None:
            yield PicturePiece(image)
        else:
            yield TextPiece(f"[{block.words}]", NOTE)

    def _entries(self, block: content.Entries) -> Iterator[Piece]:
        for pair in block.items:
            yield TextPiece(pair.label, NOTE._replace(bold=True), before=_BLOCK_GAP, keep_next=True)
            for text in pieces(pair.value):
                yield TextPiece(text, self._cell, before=1.0)

    def _markdown(self, look: Look, block: content.RichText | None) -> Markdown:
        return Markdown(self._cleaner, look, dict(block.images) if block else {})


def _boxes(parts: list[Piece], columns: int, fill: str) -> Grid:
    """Return framed boxes in rows; the last row is filled with empty ones."""
    look = _BOXES if len(parts) <= columns else _BOXES._replace(gap=0.0)
    rows = []
    for at in range(0, len(parts), columns):
        row = parts[at : at + columns]
        row += [Stack([])] * (columns - len(row))
        rows.append(Row(tuple(Cell(part, fill=fill, middle=True) for part in row)))
    return Grid((1.0,) * columns, rows, look)


def _width(text: str, look: Look) -> float:
    return TextPiece(text, look._replace(bold=True)).widest()
