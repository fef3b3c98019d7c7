"""Where the words of a search stand in a text, so that they can be marked."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from desktop.domain.search_text import is_han, normalise, runs, terms

Span = tuple[int, int]
_LONGEST = 20_000


@lru_cache(maxsize=512)
def hit_spans(text: str, query: str) -> tuple[Span, ...]:
    """Return (start, length) of each hit of a query's words, in order and apart from each other."""
    wanted = terms(query) if query and text else ()
    if not wanted:
        return ()
    folded, places = _folded(text[:_LONGEST])
    found: list[Span] = []
    for start, run, word in runs(folded):
        for term in wanted:
            if is_han(term):
                found.extend((start + at, len(term)) for at in _inside(run, term))
            elif word.startswith(term):
                found.append((start, len(term)))
    return _merged((places[at][0], places[at + size - 1][1]) for at, size in found)


def _inside(run: str, term: str) -> list[int]:
    found = []
    at = run.find(term)
    while at >= 0:
        found.append(at)
        at = run.find(term, at + 1)
    return found


def _folded(text: str) -> tuple[str, list[Span]]:
    """Return the text as search compares it, and from where to where each letter came from."""
    if text.isascii():
        return text.lower(), [(at, at + 1) for at in range(len(text))]
    out: list[str] = []
    places: list[Span] = []
    start = 0
    while start < len(text):
        end = start + 1
        # A letter and the marks upon it become one.
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        part = normalise(text[start:end])
        out.append(part)
        places.extend([(start, end)] * len(part))
        start = end
    return "".join(out), places


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple((start, end - start) for start, end in out)
