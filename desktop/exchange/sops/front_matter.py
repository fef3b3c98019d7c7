"""Read the head lines of a Markdown file, `key: value` between two rules; values are only text."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
_ENTRY = re.compile(r"([^\s:=#\-][^:=]{0,80}?)\s*[:=]\s*(.*)")
_MOST_LINES = 400


class FrontMatter(NamedTuple):
    """The entries, each with its values, and how many lines of the file they take."""

    entries: dict[str, tuple[str, ...]]
    lines: int = 0

    def first(self, *names: str) -> str:
        """Return the first value of the first of these entries that there is."""
        for name in names:
            values = self.entries.get(name, ())
            if values and values[0]:
                return values[0]
        return ""


NONE = FrontMatter({})


def front_matter(lines: Sequence[str]) -> FrontMatter:
    """Return what stands before the text; nothing where no second rule closes it."""
    closers = _FENCES.get(lines[0].rstrip()) if lines else None
    if closers is None:
        return NONE
    entries: dict[str, tuple[str, ...]] = {}
    name = ""
    for at, line in enumerate(lines[1:_MOST_LINES], start=1):
        if line.rstrip() in closers:
            return FrontMatter(entries, at + 1) if entries or at == 1 else NONE
        bare = line.strip()
        if bare.startswith("- ") and name:
            entries[name] = (*entries[name], _unquoted(bare[2:]))
        elif (found := _ENTRY.fullmatch(bare)) and not line.startswith((" ", "\t")):
            name = found[1].strip("\"' ").lower()
            entries[name] = _values(found[2])
        elif bare and not bare.startswith("#") and not name:
            return NONE
    return NONE


def _values(text: str) -> tuple[str, ...]:
    bare = text.strip()
    if bare.startswith("[") and bare.endswith("]"):
        parts = re.findall(r"\"[^\"]*\"|'[^']*'|[^,]+", bare[1:-1])
        return tuple(filter(None, map(_unquoted, parts)))
    return (_unquoted(bare),) if bare and bare not in {"|", ">", "|-", ">-"} else ()


def _unquoted(text: str) -> str:
    bare = text.strip()
    quoted = len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'"
    return bare[1:-1] if quoted else bare
