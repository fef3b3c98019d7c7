"""Find a title by what was typed: a part of it, its pinyin or initials, its other language."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop.domain.search_text import is_han, normalise

Readings = Callable[[str], tuple[str, ...]]
Span = tuple[int, int]

MAX_TYPED = 120
_TWO_LETTERS = ("zh", "ch", "sh")
# From best to worst: where in the title on the screen, by sound, in the other language, beside it.
_START, _WORD, _INSIDE, _SOUND, _SOUND_INSIDE, _OTHER, _BESIDE = range(7)


class Title(NamedTuple):
    """What a thing is called: on the screen, in the other language, and what else it answers to."""

    shown: str
    other: str = ""
    beside: str = ""


class Match(NamedTuple):
    """How well a title fits, 0 best, and which characters of it on the screen were meant.

    `other` says that it was found by its name in the other language.
    """

    rank: int = 0
    spans: tuple[Span, ...] = ()
    other: bool = False


def no_readings(_character: str) -> tuple[str, ...]:
    """Know no sounds: for texts that are found by their letters alone."""
    return ()


def match(title: Title, typed: str, readings: Readings = no_readings) -> Match | None:
    """Return how `title` fits what was typed, None where one of its words is nowhere."""
    found: list[tuple[int, Span | None]] = []
    for word in normalise(typed[:MAX_TYPED]).split():
        best = _word(title, word, readings)
        if best is None:
            return None
        found.append(best)
    rank = max((rank for rank, _ in found), default=0)
    spans = _joined(span for _, span in found if span is not None)
    return Match(rank, spans, other=any(each == _OTHER for each, _ in found))


def spans_of(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """Return where words stand in a text, each the first time."""
    folded, places = _folded(text)
    found = (_letters(folded, places, word) for word in words)
    return _joined(hit[1] for hit in found if hit is not None)


def _word(title: Title, word: str, readings: Readings) -> tuple[int, Span | None] | None:
    folded, places = _folded(title.shown)
    hit = _letters(folded, places, word) or _sounds(folded, places, word, readings)
    if hit is not None:
        return hit
    if title.other:
        other, at = _folded(title.other)
        if _letters(other, at, word) or _sounds(other, at, word, readings):
            return _OTHER, None
    return (_BESIDE, None) if word in normalise(title.beside) else None


def _letters(folded: str, places: Sequence[int], word: str) -> tuple[int, Span] | None:
    """Find a word by its letters, at the start of a word rather than inside of one."""
    at = folded.find(word)
    if at < 0:
        return None
    first = at
    while at > 0 and _inside(folded, at):
        at = folded.find(word, at + 1)
    rank = _START if at == 0 else _WORD if at > 0 else _INSIDE
    return rank, _span(places, max(at, 0) if rank != _INSIDE else first, len(word))


def _inside(folded: str, at: int) -> bool:
    before, here = folded[at - 1], folded[at]
    return before.isalnum() and here.isalnum() and not is_han(before) and not is_han(here)


def _sounds(
    folded: str, places: Sequence[int], word: str, readings: Readings
) -> tuple[int, Span] | None:
    """Find a word by pinyin: whole syllables, initials, or both mixed."""
    if not (word.isascii() and word.isalnum()):
        return None
    for start, character in enumerate(folded):
        if any(sound[0] == word[0] for sound in readings(character)):
            end = _heard(folded, start, word, readings)
            if end is not None:
                rank = _SOUND if start == 0 else _SOUND_INSIDE
                return rank, _span(places, start, end - start)
    return None


def _heard(folded: str, at: int, rest: str, readings: Readings) -> int | None:
    """Return behind which character all of `rest` has been heard."""
    if not rest:
        return at
    if at == len(folded):
        return None
    sounds = readings(folded[at])
    if any(sound.startswith(rest) for sound in sounds):
        return at + 1
    for taken in _takes(folded[at], rest, sounds):
        end = _heard(folded, at + 1, rest[taken:], readings)
        if end is not None:
            return end
    return None


def _takes(character: str, rest: str, sounds: tuple[str, ...]) -> list[int]:
    """Return how many letters of `rest` a character may stand for, the most first."""
    if not sounds:
        return [1] if character == rest[0] else [] if character.isalnum() else [0]
    takes = {len(sound) for sound in sounds if rest.startswith(sound)}
    takes |= {1 for sound in sounds if sound[0] == rest[0]}
    takes |= {2 for sound in sounds if sound[:2] == rest[:2] and sound[:2] in _TWO_LETTERS}
    return sorted(takes, reverse=True)


# Room for both titles of some thousand documents: each key compares all of them.
@lru_cache(maxsize=16_384)
def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return a text as it is compared, and from which character each of its letters came."""
    if text.isascii():
        return text.lower(), range(len(text))
    parts = [(at, letter) for at, one in enumerate(text) for letter in normalise(one)]
    return "".join(letter for _, letter in parts), [at for at, _ in parts]


def _span(places: Sequence[int], at: int, length: int) -> Span:
    first, last = places[at], places[at + length - 1]
    return first, last - first + 1


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order, those that touch as one."""
    out: list[Span] = []
    for start, length in sorted(spans):
        if out and start <= sum(out[-1]):
            first, before = out[-1]
            out[-1] = first, max(before, start + length - first)
        else:
            out.append((start, length))
    return tuple(out)
