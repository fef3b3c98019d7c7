"""Which of some things are meant by a few letters: by name, by sound, by a part of the name."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.domain.search_text import normalise

_WHOLE, _BEGINNING, _SOUND, _INSIDE = range(4)


class Entry(NamedTuple):
    """Something to be found: its value, what it is called, how its names sound."""

    value: object
    names: tuple[str, ...]
    sounds: str = ""


def ranked(text: str, entries: Iterable[Entry]) -> list[tuple[int, Entry]]:
    """Return what may be meant, the best first, each rank in the order given."""
    wanted = " ".join(normalise(text).split())
    found = [(rank, entry) for entry in entries if (rank := _rank(wanted, entry)) is not None]
    return sorted(found, key=lambda pair: pair[0])


def meant(text: str, entries: Sequence[Entry]) -> list[Entry]:
    """Return those entries alone that fit best."""
    found = ranked(text, entries)
    return [entry for rank, entry in found if rank == found[0][0]] if text.strip() else []


def _rank(wanted: str, entry: Entry) -> int | None:
    names = [normalise(name) for name in entry.names if name]
    if wanted in names:
        return _WHOLE
    if any(name.startswith(wanted) for name in names):
        return _BEGINNING
    if any(sound.startswith(wanted) for sound in entry.sounds.split()):
        return _SOUND
    if all(any(word in name for name in names) for word in wanted.split()):
        return _INSIDE
    return None
