"""What a printed form says: fields with room to write, empty tables, lines to sign on."""

from typing import NamedTuple


class Column(NamedTuple):
    """A column to fill in, and its share of the width."""

    label: str
    share: float = 1.0


class Entry(NamedTuple):
    """What is written into one field of a form.

    `boxes` are check boxes, `rows` the columns of a small table to fill in, with `blanks` lines;
    `hint` stands small where the writing begins, `tail` at the right end of the last line.
    """

    label: str
    second: str = ""
    value: str = ""
    boxes: tuple[str, ...] = ()
    ticked: tuple[int, ...] = ()
    hint: str = ""
    tail: str = ""
    lines: int = 1
    columns: tuple[Column, ...] = ()
    blanks: int = 0
    wide: bool = True


class BlankTable(NamedTuple):
    """A table to fill in: its head, so many empty rows, the shares of its columns."""

    head: tuple[str, ...]
    blanks: int
    widths: tuple[float, ...]


class FormGrid(NamedTuple):
    """Fields with lines to write on; two that are not wide stand beside each other."""

    entries: tuple[Entry, ...]


class Signatures(NamedTuple):
    """Lines to sign on, each with a line for the date."""

    names: tuple[str, ...]
    date: str
