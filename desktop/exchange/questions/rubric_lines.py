"""A line of a rubric as text: what has to be there, and in brackets how many marks it is worth."""

import re
from typing import NamedTuple

_MARKS = re.compile(
    r"[(（]\s{0,9}(\d{1,9}(?:[.,]\d{1,20})?)\s{0,9}(?:分|点|points?|marks?|pts?)?\s{0,9}[)）]$",
    re.IGNORECASE,
)


class RubricLine(NamedTuple):
    """The text of a line and its marks; None where it says none."""

    text: str
    marks: float | None = None


def rubric_line(line: str) -> RubricLine:
    """Return what a line says."""
    line = line.strip()
    found = _MARKS.search(line)
    if found is None:
        return RubricLine(line)
    return RubricLine(line[: found.start()].rstrip(), float(found[1].replace(",", ".")))


def with_marks(text: str, marks: float) -> str:
    """Return a text as a line that says its marks."""
    return f"{text} ({plain_number(marks)})"


def plain_number(value: float) -> str:
    """Return a number as a person writes it."""
    return f"{value:.7f}".rstrip("0").rstrip(".") if value else "0"
