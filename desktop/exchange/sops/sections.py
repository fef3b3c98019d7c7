"""The sections of a document as its headings make them, and the items of its lists."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.exchange.sops.blocks import Block, Cut, closed
from desktop.exchange.sops.headings import Heading, heading_of

_MARKER = re.compile(r"(\s*(?:\d{1,9}[.)]|[-*+])(?:[ \t]{1,4}(?=\S)|[ \t]|$))(\[[ xX]\](?:\s+|$))?")
_BREAK = re.compile(r"\s*(?:[-*+]\s|\d{1,9}[.)]\s|`{3}|~{3}|>|#{1,6}\s|\||-{3}|!\[)|\s*$")


class Section(NamedTuple):
    """A heading and what stands directly under it; the part before all headings has level 0.

    `start` is the line of the heading, `begin` that of the first one under it.
    """

    level: int
    text: str
    start: int
    begin: int
    end: int
    blocks: tuple[Block, ...]
    heading: Heading = Heading()


class Item(NamedTuple):
    """One item of a list: its marker, its first paragraph, what follows, the line it begins at."""

    marker: str
    first: str
    rest: str
    line: int


def sections_of(cut: Cut) -> list[Section]:
    """Return the sections in the order of the document."""
    heads = [at for at, block in enumerate(cut.blocks) if block.kind == "heading"]
    bounds = [*heads, len(cut.blocks)]
    first = tuple(cut.blocks[: bounds[0]])
    start = cut.blocks[bounds[0]].start if heads else len(cut.lines)
    found = [Section(0, "", 0, 0, start, first)]
    for at, following in zip(heads, bounds[1:], strict=True):
        head = cut.blocks[at]
        end = cut.blocks[following].start if following < len(cut.blocks) else len(cut.lines)
        under = tuple(cut.blocks[at + 1 : following])
        found.append(
            Section(head.level, head.text, head.start, head.end, end, under, heading_of(head.text))
        )
    return found


def pieces(section: Section) -> Iterator[tuple[Block, int, int]]:
    """Yield the blocks of a section with the lines from each to the next."""
    for at, block in enumerate(section.blocks):
        last = at + 1 == len(section.blocks)
        yield block, block.start, section.end if last else section.blocks[at + 1].start


def items_of(cut: Cut, block: Block, end: int) -> Iterator[Item]:
    """Yield the items of a list block; the last one takes the lines up to `end`."""
    starts = [start for start, _end in block.items]
    for start, stop in zip(starts, [*starts[1:], end], strict=True):
        yield _item(cut.lines[start:stop], start)


def is_task_list(cut: Cut, block: Block) -> bool:
    """Return whether every item of a list can be ticked."""
    return bool(block.items) and all(
        (found := _MARKER.match(cut.lines[start])) is not None and found[2]
        for start, _end in block.items
    )


def _item(lines: Sequence[str], line: int) -> Item:
    found = _MARKER.match(lines[0])
    marker = found[0] if found else ""
    width = len(found[1].expandtabs(4)) if found else 0
    inner = [lines[0][len(marker) :], *(_dedented(each, width) for each in lines[1:])]
    if not inner[0].strip() or _BREAK.match(inner[0]):
        return Item(marker.strip(), "", closed(inner), line)
    stop = next((at for at in range(1, len(inner)) if _BREAK.match(inner[at])), len(inner))
    return Item(marker.strip(), closed(inner[:stop]), closed(inner[stop:]), line)


def _dedented(line: str, width: int) -> str:
    bare = line.lstrip(" \t")
    blank = len(line[: len(line) - len(bare)].expandtabs(4))
    return " " * max(0, blank - width) + bare
