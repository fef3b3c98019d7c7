"""The library as people look through it: shelf, filter, search in all texts, what waits."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from desktop.domain.bilingual import LANGUAGES, Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.review_dates import ReviewDue, review_due
from desktop.domain.documents.shelf import OnWay, Shelved
from desktop.domain.documents.states import State
from desktop.domain.matching import MAX_TYPED, Title, match
from desktop.domain.search_text import normalise, terms
from desktop.domain.sops.pairs import text_in
from desktop.domain.sops.records import Sop, SopHead, Step
from desktop.services.base import Service
from desktop.services.sounds import readings
from desktop.store.library import documents, shelf, sop_texts
from desktop.store.library.shelf import ShelfRow

_SHOWN_HITS = 60
_EXCERPTS = 20
_BEFORE, _BEHIND = 8, 80


class Hit(NamedTuple):
    """A document that says all words: the place of the first one and the text around it.

    `step` counts from 1, 0 for the head; `excerpt` is empty where only the title was meant.
    """

    document: int
    step: int = 0
    excerpt: str = ""


class LibraryService(Service):
    """Reads only; documents are changed by control.py beside it, texts by services/sops/."""

    def shelf(self) -> list[Shelved]:
        """Return every document by its code."""
        now = self._session.clock()
        rows = shelf.rows(self._store.reader, self._session.person)
        return [shelved(row, now) for row in rows]

    def find(self, shelf: Iterable[Shelved], typed: str) -> list[Shelved]:
        """Return the documents whose code or title fits: letters, pinyin, initials."""
        words, language = normalise(typed[:MAX_TYPED]).split(), self._session.language
        firsts, letters = {word[0] for word in words}, set().union(*words)
        out = []
        for row in shelf:
            text, begins, sounds = _heard(row.code, *row.title)
            # Most rows are told by looking; only what may still be heard is listened to.
            if all(word in text or word in begins for word in words) or (
                firsts <= begins and letters <= sounds and _fits(row, typed, language)
            ):
                out.append(row)
        return out

    def search(self, text: str) -> list[Hit]:
        """Return the documents that say all words of a text; of the first ones the place, too."""
        reader = self._store.reader
        found = shelf.hits(reader, "document", text, _SHOWN_HITS)
        versions = shelf.read_versions(reader, found[:_EXCERPTS])
        texts = sop_texts.sops(reader, list(versions.values()))
        words = terms(text)
        return [_hit(key, texts.get(versions.get(key, 0)), words) for key in found]

    def by_code(self, code: str) -> int | None:
        """Return the document with this code ("ACC-01") or number ("IT-FM-06")."""
        found = documents.by_code(self._store.reader, code)
        return found[0].key if found else None

    def to_review(self) -> list[Shelved]:
        """Return the documents whose review is due or overdue, the most urgent first."""
        due = [row for row in self.shelf() if row.review is not ReviewDue.NO]
        return sorted(due, key=lambda row: (row.next_review_at or 0, row.code))

    def my_reviews(self) -> list[int]:
        """Return the versions this person is asked to review."""
        person = self._session.person
        return [] if person is None else shelf.open_reviews(self._store.reader, person)

    def free_code(self, prefix: str) -> str:
        """Return the next code with a prefix that no document has: "ACC-05"."""
        taken = {code.casefold() for code in documents.codes(self._store.reader).values()}
        number = 1
        while f"{prefix}-{number:02}".casefold() in taken:
            number += 1
        return f"{prefix}-{number:02}"

    def systems(self) -> list[tuple[str, int]]:
        """Return the systems that documents are about, with how many are."""
        return documents.systems(self._store.reader)


def shelved(row: ShelfRow, now: int) -> Shelved:
    """Return a document as the library lists it."""
    version, number, label, state, title = _read(row)
    on_way = None
    if row.opened:
        key, its_number, its_label, its_state, *_, author = row.opened
        on_way = OnWay(key, its_number, its_label, State(its_state), author)
    next_review_at = row.effective[5] if row.effective else None
    due = review_due(next_review_at, row.review_wanted_at, now) if row.effective else ReviewDue.NO
    return Shelved(
        row.key,
        DocumentKind(row.kind),
        row.code,
        title,
        row.service_type,
        row.category,
        row.owner,
        version,
        number,
        label,
        State(state),
        on_way,
        due,
        row.review_wanted_at is not None,
        next_review_at,
        row.template,
        row.starred,
    )


def _read(row: ShelfRow) -> tuple[int, int, str, str, Bilingual]:
    """Return the version of a document that is read: key, number, label, state, title."""
    if row.effective:
        key, number, label, zh, en, _ = row.effective
        return key, number, label, State.EFFECTIVE, Bilingual(zh, en)
    key, number, label, state, zh, en = (row.opened or row.ended)[:6]
    return key, number, label, state, Bilingual(zh, en)


@lru_cache(maxsize=8192)
def _heard(*texts: str) -> tuple[str, frozenset[str], frozenset[str]]:
    """Return texts as they are compared, what a word in them may begin with, all its letters."""
    folded = "\n".join(map(normalise, texts))
    begins, letters = set(folded), set(folded)
    for letter in folded:
        for sound in readings(letter):
            begins.add(sound[0])
            letters.update(sound)
    return folded, frozenset(begins), frozenset(letters)


def _fits(row: Shelved, typed: str, language: str) -> bool:
    other = next(each for each in LANGUAGES if each != language)
    title = Title(f"{row.code} {row.title.text(language)}", row.title.text(other))
    return match(title, typed, readings) is not None


def _hit(document: int, text: Sop | None, words: list[str]) -> Hit:
    if text is None:
        return Hit(document)
    for place, part in enumerate(_parts(text)):
        for language in LANGUAGES:
            for line in text_in(part, language).splitlines():
                at = _first(line, words)
                if at >= 0:
                    return Hit(document, place, _around(line, at))
    return Hit(document)


def _parts(text: Sop) -> Iterator[SopHead | Step]:
    yield text.head
    yield from text.steps


def _first(line: str, words: list[str]) -> int:
    folded = normalise(line)
    places = [folded.find(word) for word in words]
    return min((place for place in places if place >= 0), default=-1)


def _around(line: str, at: int) -> str:
    # The row of a hit is narrow: the word itself has to be in sight.
    start = max(at - _BEFORE, 0)
    end = at + _BEHIND
    head, tail = "…" if start else "", "…" if end < len(line) else ""
    return f"{head}{line[start:end].strip()}{tail}"
