"""The words of status, category, assignee and the like: how often, and what each will mean."""

from collections import Counter
from collections.abc import Iterator
from collections.abc import Mapping as Table
from itertools import islice
from typing import NamedTuple

from desktop.domain.progress import Progress
from desktop.exchange.mapping import LISTED, Confidence, Mapping
from desktop.exchange.recognition import DESKBOOK
from desktop.exchange.severalpeople import people_of
from desktop.exchange.source import Row, Source
from desktop.exchange.values import meaning_of

WORD_FIELDS = ("status", "priority", "impact", "urgency", "channel", "service_type", *LISTED)
COUNTED_ROWS = 20_000
_KEEPS_WORDS = frozenset({"status", "channel", "service_type"})
_MOST_WORDS = 300
_STEP = 500
# Names of entries and people there are, in small letters, by field.
Names = Table[str, frozenset[str]]
NO_NAMES: Names = {}


class WordUse(NamedTuple):
    """One word of a column of words: how often it stands there and what it will mean."""

    field: str
    word: str
    uses: int
    meaning: str
    confidence: Confidence

    @property
    def known(self) -> bool:
        """Return whether nobody has to look at it."""
        return self.confidence is not Confidence.LOOK


def count_words(
    source: Source, mapping: Mapping, progress: Progress
) -> tuple[dict[str, Counter[str]], int]:
    """Return how often each word of each field of words stands there, and the rows read."""
    columns = {
        column.target: column
        for column in mapping.columns
        if column.target in WORD_FIELDS and mapping.layout != DESKBOOK
    }
    counts: dict[str, Counter[str]] = {name: Counter() for name in WORD_FIELDS if name in columns}
    if not counts:
        return counts, 0
    read = 0
    for read, row in enumerate(islice(_rows(source), COUNTED_ROWS), 1):
        if read % _STEP == 0:
            progress(read, 0)
        for name, seen in counts.items():
            word = row.cells[columns[name].index].strip()
            if word and word not in columns[name].placeholders:
                seen[people_of(word)[0] if name == "assignee" else word] += 1
    return {
        name: Counter(dict(seen.most_common(_MOST_WORDS))) for name, seen in counts.items()
    }, read


def use_of(
    mapping: Mapping,
    chosen: frozenset[tuple[str, str]],
    counted: tuple[str, str, int],
    names: frozenset[str],
) -> WordUse:
    """Return what a word will mean, and how sure that is."""
    field, word, count = counted
    meaning = mapping.value_maps.get(field, {}).get(word, word if field in LISTED else "")
    if (field, word) in chosen:
        return WordUse(field, word, count, meaning, Confidence.CERTAIN)
    if field in LISTED:
        # What the workspace lacks becomes a new entry: nothing is lost, so nobody has to look.
        there = meaning.casefold() in names
        return WordUse(
            field, word, count, meaning, Confidence.CERTAIN if there else Confidence.FAIR
        )
    listed = bool(meaning_of(field, word, mapping.layout))
    by_number = field == "priority" and mapping.scale is not None
    kept = meaning == word and field in _KEEPS_WORDS
    if listed or word.casefold() in names:
        return WordUse(field, word, count, meaning, Confidence.CERTAIN)
    sure = by_number or (bool(meaning) and not kept)
    return WordUse(field, word, count, meaning, Confidence.FAIR if sure else Confidence.LOOK)


def _rows(source: Source) -> Iterator[Row]:
    return (row for row in source.rows() if isinstance(row, Row))
