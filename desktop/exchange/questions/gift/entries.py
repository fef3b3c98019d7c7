"""A GIFT file cut into entries: blank lines part them, lines that begin with // are comments."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.exchange.questions.gift.escapes import hidden

BLANKS = " \t\n\r\v\f"
COMMENT = "//"
CATEGORY = "$CATEGORY:"


class Entry(NamedTuple):
    """One entry: its text with what is escaped hidden, its comments, how it stands in the file."""

    line: int
    text: str
    comments: str
    source: str


class Category(NamedTuple):
    """The category of everything that follows."""

    line: int
    path: str


class _Line(NamedTuple):
    number: int
    text: str

    @property
    def is_comment(self) -> bool:
        return self.text.lstrip(BLANKS).startswith(COMMENT)


def entries(text: str) -> Iterator[Entry | Category]:
    """Yield what a file holds, in its order; comments between blank lines belong to nothing."""
    block: list[_Line] = []
    for number, line in enumerate(text.split("\n"), start=1):
        is_category = line.lstrip(BLANKS).startswith(CATEGORY)
        if line.strip() and not is_category:
            block.append(_Line(number, line))
            continue
        yield from _entry(block)
        block = []
        if is_category:
            yield Category(number, line.partition(CATEGORY)[2].strip())
    yield from _entry(block)


def _entry(block: Sequence[_Line]) -> Iterator[Entry]:
    said = [line for line in block if not line.is_comment]
    if not said:
        return
    comments = "\n".join(line.text for line in block if line.is_comment)
    source = "\n".join(line.text for line in block)
    text = hidden("\n".join(line.text for line in said)).strip(BLANKS)
    yield Entry(said[0].number, text, comments, source)
