"""Several texts in one cell, so that a person can edit them and no sign of a text is lost.

A sign that parts the texts is kept from doing so by a backslash; a backslash anywhere else is one.
"""

import re
from collections.abc import Iterable, Iterator

LINE_BREAK = "↵"
"""A line break within one line of a cell."""

EQUALS, COMMAS = "=＝", ",，;；、"
# From the first backslash of a run on, and never back: a long run costs no more than its length.
_RUN = r"(?<!\\)(\\*+)"
_BROKEN = re.compile(rf"{_RUN}([\n{LINE_BREAK}])")
_JOINED = re.compile(rf"{_RUN}{LINE_BREAK}")


def lines(texts: Iterable[str]) -> str:
    """Return texts as the lines of a cell."""
    return "\n".join(_BROKEN.sub(_as_line, text) for text in texts)


def texts_of(cell: str) -> list[str]:
    """Return the texts that stand in the lines of a cell, blank ones as nothing."""
    return (
        [_JOINED.sub(_as_text, line.strip()).strip() for line in cell.split("\n")] if cell else []
    )


def pair(first: str, second: str) -> str:
    """Return a line in which one text equals another."""
    return f"{_tied(first, EQUALS)} = {_tied(second, EQUALS)}".strip()


def pair_of(line: str) -> tuple[str, str] | None:
    """Return the two texts of a line, None where nothing in it equals; one may be empty."""
    cuts = [found.start(2) for found in _signs(line, EQUALS)]
    if not cuts:
        return None
    # A sign between blanks parts, rather than one within a word.
    apart = (
        cut
        for cut in cuts
        if not line[cut - 1 : cut].strip() and not line[cut + 1 : cut + 2].strip()
    )
    cut = next(apart, cuts[0])
    return _untied(line[:cut], EQUALS), _untied(line[cut + 1 :], EQUALS)


def listed(texts: Iterable[str]) -> str:
    """Return texts with commas between them."""
    tied = (_tied(text, COMMAS) for text in texts)
    return ", ".join(text + " " * text.endswith("\\") for text in tied).strip()


def list_of(text: str) -> list[str]:
    """Return the texts that commas part, of either language; blank ones fall away."""
    pieces, begun = [], 0
    for found in _signs(text, COMMAS):
        pieces.append(text[begun : found.start(2)])
        begun = found.end()
    return [each for piece in (*pieces, text[begun:]) if (each := _untied(piece, COMMAS))]


def _signs(text: str, signs: str) -> Iterator[re.Match[str]]:
    """Yield the signs that part: those with no backslash of their own."""
    return (found for found in re.finditer(rf"{_RUN}([{signs}])", text) if len(found[1]) % 2 == 0)


def _tied(text: str, signs: str) -> str:
    return re.sub(rf"{_RUN}([{signs}])", lambda found: f"{found[1] * 2}\\{found[2]}", text)


def _untied(text: str, signs: str) -> str:
    halved = re.sub(
        rf"{_RUN}(?=[{signs}])", lambda found: "\\" * (len(found[1]) // 2), text.strip()
    )
    return halved.strip()


def _as_line(found: re.Match[str]) -> str:
    return found[1] * 2 + (LINE_BREAK if found[2] == "\n" else f"\\{LINE_BREAK}")


def _as_text(found: re.Match[str]) -> str:
    backslashes = "\\" * (len(found[1]) // 2)
    return backslashes + (LINE_BREAK if len(found[1]) % 2 else "\n")
