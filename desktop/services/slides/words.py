"""The words of slides, and texts of the standard without their marks."""

import re
from functools import cache

from desktop.exchange.sops.titles import plain
from desktop.resources import load_toml

_LEAST_ROW = 3
_PICTURE = re.compile(r"!\[([^\[\]]{0,500})\]\([^()\s]{0,2000}(?:\s+\"[^\"]{0,500}\")?\)")
_RULE = re.compile(r"^\s*\|?[\s:|\-]*-{3,}[\s:|\-]*\|?\s*$")
_MARK = re.compile(r"^\s*(?:[-*+>]|#{1,6})\s+")


@cache
def _known() -> dict[str, dict[str, str]]:
    return load_toml("slides/words.toml")


def word(name: str, language: str, /, **values: object) -> str:
    """Return words of slides in a language."""
    return _known()[name][language].format(**values)


def plain_paragraphs(text: str) -> list[str]:
    """Return Markdown as paragraphs of plain text, pictures as their words, tables by rows."""
    shown = _PICTURE.sub(r"\1", text)
    lines = (line for line in shown.splitlines() if not _RULE.match(line))
    said = (plain(_MARK.sub("", _row(line))).strip() for line in lines)
    return [line for line in said if line]


def _row(line: str) -> str:
    stripped = line.strip()
    if len(stripped) < _LEAST_ROW or not (stripped.startswith("|") and stripped.endswith("|")):
        return line
    return " · ".join(cell.strip() for cell in stripped.strip("|").split("|") if cell.strip())
