"""Cut Markdown into its outermost blocks by line, and make what stands in them harmless."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.progress import Progress
from desktop.exchange.sops.draft import Note
from desktop.exchange.sops.harmless import Sweep, might_act

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_TABLES_CHARS = 200_000  # tables take the parser three seconds for a megabyte
_OFF = ["inline", "text_join", "reference"]
_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_CELL = re.compile(r"(?<!\\)\|")
_HASHED = re.compile(r"file:[0-9a-f]{64}")
_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_CLOSING = re.compile(r"(?<=\s)#+\s*$")
_LISTS_CLOSED = {"ordered_list_close": "ordered", "bullet_list_close": "bullet"}
_KINDS = {
    "heading_open": "heading",
    "paragraph_open": "paragraph",
    "blockquote_open": "quote",
    "fence": "code",
    "code_block": "code",
    "hr": "rule",
}


class Block(NamedTuple):
    """One outermost block: its lines, for a heading its level and text, for a list its items."""

    kind: str
    start: int
    end: int
    level: int = 0
    text: str = ""
    items: tuple[tuple[int, int], ...] = ()


class Cut(NamedTuple):
    """A document cut into blocks; `lines` are harmless."""

    lines: list[str]
    blocks: list[Block]
    notes: list[Note]

    def text(self, start: int, end: int) -> str:
        """Return some lines as one text, a fence left open among them closed."""
        return closed(self.lines[start:end])


def cut(lines: Sequence[str], sweep: Sweep, progress: Progress) -> Cut:
    """Return the blocks of a text; `lines` may be long but not endless: the caller limits them."""
    tokens = _parser().parse("\n".join(lines))
    progress(1, 2)
    result = Cut(list(lines), [], [])
    _sweep_all(result, tokens, sweep)
    result.blocks.extend(_outer(tokens, result.lines))
    progress(2, 2)
    return result


def settled(text: str) -> str:
    """Return a text put together from pieces, harmless also where they read differently together.

    An indented block after a list, say, is code where it stood and text where it stands now.
    """
    return swept(text, Sweep(_Kept())).text


class Swept(NamedTuple):
    """A text made harmless, and what was done to it."""

    text: str
    notes: tuple[Note, ...] = ()


def swept(text: str, sweep: Sweep) -> Swept:
    """Return a text harmless for every reader; its code stays as it is."""
    if not might_act(text):
        return Swept(text)
    notes: list[Note] = []
    # Readers with and without tables see other blocks.
    for tables in (False, True) if "|" in text and len(text) < _TABLES_CHARS else (False,):
        result = Cut(text.split("\n"), [], [])
        _sweep_all(result, _parser(tables=tables).parse(text), sweep)
        text = "\n".join(result.lines)
        notes += result.notes
    return Swept(text, tuple(notes))


def _sweep_all(result: Cut, tokens: Sequence["Token"], sweep: Sweep) -> None:
    for token in tokens:
        if token.type in {"inline", "table_open"} and token.map is not None:
            _sweep(result, token.map[0], token.map[1], sweep)


class _Kept:
    """The pictures that are named by their hash already."""

    def take(self, reference: str) -> str:
        return reference[5:] if _HASHED.fullmatch(reference) else ""


@cache
def _parser(*, tables: bool = False) -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415 - not needed to start the program

    parser = MarkdownIt("commonmark", {"html": False}).disable(_OFF)
    return parser.enable("table") if tables else parser


def _outer(tokens: Sequence["Token"], lines: Sequence[str]) -> Iterator[Block]:
    items: list[tuple[int, int]] = []
    for token in tokens:
        if token.type == "list_item_open" and token.level == 1 and token.map:
            items.append((token.map[0], token.map[1]))
        elif token.level == 0 and token.type in _LISTS_CLOSED:
            last = items[-1][1]
            yield Block(_LISTS_CLOSED[token.type], items[0][0], last, items=tuple(items))
            items = []
        elif token.level == 0 and token.type in _KINDS and token.map:
            start, end = token.map
            level = int(token.tag[1]) if token.type == "heading_open" else 0
            text = _heading(lines[start:end]) if level else ""
            yield Block(_KINDS[token.type], start, end, level, text)


def _heading(lines: Sequence[str]) -> str:
    first = lines[0].strip()
    if first.startswith("#") and len(lines) == 1:
        return _CLOSING.sub("", first.lstrip("#")).strip()
    return " ".join(line.strip() for line in lines[:-1])


def _sweep(result: Cut, start: int, end: int, sweep: Sweep) -> None:
    """Clean a paragraph as one text, and what looks like a table cell by cell, too.

    Readers differ in what they take for a table, and code ends with its cell in one.
    """
    lines = result.lines
    lines[start:end] = sweep.clean("\n".join(lines[start:end])).split("\n")
    _tell(result, start, sweep)
    rules = (at for at in range(start + 1, end) if "-" in lines[at] and _RULE.fullmatch(lines[at]))
    for at in range(next(rules, end) - 1, end):
        if "|" in lines[at] and might_act(lines[at]):
            lines[at] = "|".join(sweep.clean(cell) for cell in _CELL.split(lines[at]))
            _tell(result, at, sweep)


def _tell(result: Cut, start: int, sweep: Sweep) -> None:
    result.notes.extend(
        Note(refused.code, start + refused.line + 1, refused.address) for refused in sweep.refused
    )
    sweep.refused.clear()


def closed(lines: Sequence[str]) -> str:
    """Return lines as a text without empty ones around it; a fence left open is closed."""
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    fence = ""
    for line in lines[start:end]:
        found = _FENCE.match(line)
        if found is None:
            continue
        if not fence:
            fence = found[1]
        elif found[1].startswith(fence) and not line[found.end() :].strip():
            fence = ""
    return "\n".join([*lines[start:end], fence] if fence else lines[start:end])
