"""Markdown to pieces: paragraphs, nested lists, tables, code, quotes, images given as bytes.

HTML stays text. Only http, https and mailto lead anywhere; no image is fetched, only those at hand
are shown.
"""

from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from desktop.drawing.pages.boxes import Frame, Framed, Mark, Marked, Rule
from desktop.drawing.pages.grid import Cell, Grid, GridLook, Row
from desktop.drawing.pages.looks import GAP, HEADINGS
from desktop.drawing.pages.pictures import PicturePiece, read_image
from desktop.drawing.pages.piece import Piece, Stack
from desktop.drawing.pages.plain import Cleaner, pieces
from desktop.drawing.pages.text import Look, Span, TextPiece

_SCHEMES = frozenset({"http", "https", "mailto"})
_LONGEST = 200_000
# The parser drops what is nested deeper than it may go; such a text is set as it was written.
_DEEPEST = 40
_LONGEST_URL = 200
_WRAPPED = 55
_BULLET = "•"
_CODE = Frame((8, 6, 8, 6), fill="code")
_QUOTE = Frame((10, 0, 0, 0), bar="line", bar_width=2.0)
_TABLE = GridLook(top="accent")


class Markdown:
    """Sets Markdown in one look."""

    def __init__(self, cleaner: Cleaner, look: Look, images: Mapping[str, bytes]) -> None:
        self._cleaner, self._look, self._images = cleaner, look, images
        self._whole: dict[str, Callable[[SyntaxTreeNode], Piece]] = {
            "fence": self._code,
            "code_block": self._code,
            "table": self._table,
            "blockquote": lambda node: Framed(Stack(list(self._blocks(node.children))), _QUOTE),
            "hr": lambda _node: Rule(),
        }

    def pieces(self, text: str) -> list[Piece]:
        """Return a text as pieces."""
        text = self._cleaner.text(text)
        tree = None if len(text) > _LONGEST else _parsed(text)
        if tree is None:
            return self.plain(text)
        return list(self._blocks(tree.children))

    def plain(self, text: str) -> list[Piece]:
        """Return a text as it was written."""
        return [TextPiece(each, self._look) for each in pieces(text)]

    def _blocks(self, nodes: list[SyntaxTreeNode]) -> Iterator[Piece]:
        first = True
        for node in nodes:
            for piece in self._block(node):
                piece.before = 0.0 if first else piece.before or GAP
                first = False
                yield piece

    def _block(self, node: SyntaxTreeNode) -> Iterator[Piece]:
        if node.type in ("paragraph", "inline"):
            yield from self._paragraph(node, self._look)
        elif node.type in ("bullet_list", "ordered_list"):
            yield from self._list(node)
        elif node.type in self._whole:
            yield self._whole[node.type](node)
        elif node.type == "heading":
            yield from self._heading(node)
        else:
            yield from self.plain(node.content)

    def _heading(self, node: SyntaxTreeNode) -> Iterator[Piece]:
        size, leading = self._look.size + 1, self._look.leading + 1
        for piece in self._paragraph(node, HEADINGS[3]._replace(size=size, leading=leading)):
            piece.keep_next = True
            yield piece

    def _paragraph(self, node: SyntaxTreeNode, look: Look) -> Iterator[Piece]:
        spans: list[Span] = []
        for span in self._inline(node.children, Span("")):
            if isinstance(span, Span):
                spans.append(span)
                continue
            if spans:
                yield TextPiece(spans, look)
                spans = []
            yield span
        if spans:
            yield from _in_pieces(spans, look)

    def _inline(self, nodes: list[SyntaxTreeNode], now: Span) -> Iterator[Span | Piece]:
        for node in nodes:
            if node.type == "text":
                yield now._replace(text=node.content)
            elif node.type in ("softbreak", "hardbreak"):
                yield now._replace(text=_break(node))
            elif node.type == "code_inline":
                yield now._replace(text=node.content, code=True)
            elif node.type == "image":
                yield self._image(node, now)
            elif node.type == "link":
                yield from self._link(node, now)
            else:
                yield from self._inline(node.children, _styled(node.type, now))

    def _link(self, node: SyntaxTreeNode, now: Span) -> Iterator[Span | Piece]:
        url = str(node.attrs.get("href", ""))
        safe = is_safe(url)
        shown = list(self._inline(node.children, now._replace(link=url) if safe else now))
        yield from shown
        said = "".join(span.text for span in shown if isinstance(span, Span))
        if safe and said and url not in (said, f"mailto:{said}"):
            cut = url if len(url) <= _LONGEST_URL else url[:_LONGEST_URL] + "…"
            yield now._replace(text=f" ({self._cleaner.line(cut)})", colour="muted")

    def _image(self, node: SyntaxTreeNode, now: Span) -> Span | Piece:
        name = str(node.attrs.get("src", ""))
        data = self._images.get(name)
        image = read_image(data) if data is not None else None
        if image is not None:
            return PicturePiece(image)
        words = node.content or name[:_LONGEST_URL]
        return now._replace(text=f"[{self._cleaner.line(words)}]", colour="muted")

    def _list(self, node: SyntaxTreeNode) -> Iterator[Piece]:
        number = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
        for item in node.children:
            text = _BULLET if number is None else f"{number}."
            mark = Mark(text, self._look.size, self._look.leading)
            inside = Stack(list(self._blocks(item.children)))
            yield Marked(mark, inside, before=GAP / 2)
            number = None if number is None else number + 1

    def _code(self, node: SyntaxTreeNode) -> Piece:
        look = self._look._replace(size=self._look.size - 1, leading=self._look.leading - 2)
        lines = [TextPiece(each, look) for each in pieces(node.content.rstrip("\n"))]
        return Framed(Stack(lines), _CODE)

    def _table(self, node: SyntaxTreeNode) -> Piece:
        rows = [row for part in node.children for row in part.children]
        texts = [[self._cell(cell) for cell in row.children] for row in rows]
        widths = column_widths(texts)
        grid = [Row(tuple(map(Cell, cells)), fill="" if at else "head")
                for at, cells in enumerate(texts)]  # fmt: skip
        return Grid(widths, grid, _TABLE, head=1)

    def _cell(self, node: SyntaxTreeNode) -> Piece:
        head = node.type == "th"
        look = self._look._replace(size=self._look.size - 0.5, leading=self._look.leading - 1.5)
        if head:
            look = look._replace(bold=True, colour="head_text")
        parts = list(self._paragraph(node, look))
        return parts[0] if len(parts) == 1 else Stack(parts)


def column_widths(rows: list[list[Piece]]) -> list[float]:
    """Return the shares of columns: as wide as their text asks for, within bounds."""
    count = max(map(len, rows), default=1)
    out = [30.0] * count
    for row in rows:
        for at, piece in enumerate(row):
            wide = piece.widest() if isinstance(piece, TextPiece) else 120.0
            out[at] = max(out[at], min(wide + 12.0, 240.0))
    return out


def is_safe(url: str) -> bool:
    """Return whether an address may be followed from a page."""
    try:
        return urlsplit(url).scheme.lower() in _SCHEMES
    except ValueError:
        return False


def _break(node: SyntaxTreeNode) -> str:
    """Return a line feed; a space where an editor has broken a long line of Latin text."""
    before = node.previous_sibling
    long = before is not None and len(before.content) >= _WRAPPED and before.content[-1].isascii()
    return " " if node.type == "softbreak" and long else "\n"


def _styled(kind: str, now: Span) -> Span:
    if kind == "s":
        return now._replace(struck=True)
    # The font has no slanted weight: what is stressed is bold.
    return now._replace(bold=True) if kind in ("strong", "em") else now


def _in_pieces(spans: list[Span], look: Look) -> Iterator[Piece]:
    """Yield a paragraph, a long one in pieces."""
    part: list[Span] = []
    for span in spans:
        first, *more = pieces(span.text) if "\n" not in span.text else [span.text]
        part.append(span._replace(text=first))
        for text in more:
            yield TextPiece(part, look)
            part = [span._replace(text=text)]
    yield TextPiece(part, look)


def _parsed(text: str) -> SyntaxTreeNode | None:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST})
    parser.enable(["table", "strikethrough"])
    # Addresses are judged here and not by the parser, which would leave their text unread.
    parser.validateLink = lambda _url: True  # type: ignore[method-assign, assignment]
    try:
        tokens = parser.parse(text)
    except RecursionError:
        return None
    if any(token.level >= _DEEPEST - 4 for token in tokens):
        return None
    return SyntaxTreeNode(tokens)
