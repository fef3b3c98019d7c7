"""How text is cut for search: overlapping Chinese pairs plus the last character, and whole words.

One pair index finds Chinese of any length from one character: a single character is a prefix of
a pair, a longer run is a phrase of its pairs. Words match by prefix. Everything is NFKC and lower
case, so full-width letters and digits are the same as half-width ones.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

# Kana without their middle dot, double hyphen and free voicing marks: those separate, as elsewhere.
_KANA = "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
_HAN = f"\u3005-\u3007{_KANA}\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
MAX_QUERY = 200
MAX_TERMS = 16


@cache
def _runs() -> re.Pattern[str]:
    # Compiled when first searched: it costs every start 2 ms otherwise.
    return re.compile(f"([{_HAN}]+)|([^\\W_{_HAN}]+)")


def normalise(text: str) -> str:
    """Return text as search compares it."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).lower()


def indexed_text(text: str) -> str:
    """Return the words and pairs of `text`, separated by blanks, as the index takes them."""
    out: list[str] = []
    for run, word in _runs().findall(normalise(text)):
        if word:
            out.append(word)
        else:
            out.extend(map("".join, pairwise(run)))
            out.append(run[-1])
    return " ".join(out)


def runs(folded: str) -> Iterator[tuple[int, str, str]]:
    """Yield where each run of Chinese or each word begins in a folded text, and which it is."""
    for found in _runs().finditer(folded):
        yield found.start(), found.group(1) or "", found.group(2) or ""


def terms(query: str) -> list[str]:
    """Return the runs a query asks for; all of them have to be there."""
    found = _runs().findall(normalise(query[:MAX_QUERY]))
    return [run or word for run, word in found][:MAX_TERMS]


def is_han(term: str) -> bool:
    """Return whether a term is a run of Chinese (or kana) and not a word."""
    found = _runs().match(term)
    return bool(found and found.group(1))


def match_expression(query: str) -> str:
    """Return the full-text expression for whatever was typed; empty where nothing can match.

    Only letters and digits reach the expression, each term quoted, so that no text is unsafe.
    """
    return " ".join(match_expressions(query))


def match_expressions(query: str) -> list[str]:
    """Return the full-text expression of each term; a hit has all of them."""
    return [_expression(term) for term in terms(query)]


def _expression(term: str) -> str:
    if not is_han(term) or len(term) == 1:
        return f'"{term}"*'
    return '"' + " ".join(map("".join, pairwise(term))) + '"'
