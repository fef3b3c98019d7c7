"""Likely duplicates in the bank: found beside everything else, settled by a person."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from desktop.domain.bilingual import LANGUAGES
from desktop.domain.likeness.pairs import Alike, Bag, alike, alike_to
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.questions.bank import Kept
from desktop.domain.questions.plain_lines import compared
from desktop.domain.questions.question import Question
from desktop.domain.search_text import indexed_text
from desktop.services.base import Service, action
from desktop.store.change import Change
from desktop.store.training import question_pairs, questions

__all__ = ["Alike", "DuplicateService", "Twins"]


Compare = Callable[[Sequence[Bag], Progress], list[Alike]]


class Twins(NamedTuple):
    """Two questions of the bank that look alike, the older one first, and how much so."""

    older: Kept
    newer: Kept
    points: float


class DuplicateService(Service):
    """Each language is compared by itself; what was called not the same is offered no more."""

    def find(self, progress: Progress = ignore_progress) -> list[Alike]:
        """Return the pairs of questions that look alike, the most alike first.

        Retired questions are left out.
        """
        reader = self._store.reader
        texts = questions.newest(reader)
        apart = question_pairs.apart(reader)
        found = _each_language(texts, lambda bags, part: alike(bags, progress=part), progress)
        return [each for each in found if (each.first, each.second) not in apart]

    def twins(self, pair: Alike) -> Twins:
        """Return the questions of a pair; raises AppError("question_gone")."""
        reader = self._store.reader
        older, newer = (questions.kept(reader, key) for key in (pair.first, pair.second))
        return Twins(older, newer, pair.points)

    def of_new(
        self, new: Sequence[Question], progress: Progress = ignore_progress
    ) -> dict[int, Alike]:
        """Return for places of new questions what in the bank, or before them, is most alike.

        A key below zero stands for a new question: −1 is the first.
        """
        known = questions.newest(self._store.reader)
        places = {-at: each for at, each in enumerate(new, 1)}

        def compare(bags: Sequence[Bag], part: Progress) -> list[Alike]:
            old = [bag for bag in bags if bag.key > 0]
            return alike_to([bag for bag in bags if bag.key < 0], old, progress=part)

        best: dict[int, Alike] = {}
        for pair in _each_language({**known, **places}, compare, progress):
            # Of two new ones the later is the one that repeats.
            later = -min(pair.first, pair.second) - 1
            best.setdefault(later, pair)
        return best

    @action("question.apart")
    def not_the_same(self, pair: Alike) -> None:
        """Remember that two questions are not the same; they are offered no more."""

        def work(change: Change) -> None:
            if (pair.first, pair.second) not in question_pairs.apart(change.connection):
                row = {
                    "first": pair.first,
                    "second": pair.second,
                    "person": self._session.person,
                    "said_at": change.now,
                }
                change.insert("question_pair", row)

        self._write("question.apart", work)


def _each_language(
    texts: Mapping[int, Question], compare: Compare, progress: Progress
) -> list[Alike]:
    best: dict[tuple[int, int], Alike] = {}
    for at, language in enumerate(LANGUAGES):
        bags = list(_bags(texts, language))

        def part(done: int, total: int, at: int = at) -> None:
            progress(done + at * total, len(LANGUAGES) * total)

        for pair in compare(bags, part):
            both = pair.first, pair.second
            if both not in best or best[both].points < pair.points:
                best[both] = pair
    return sorted(best.values(), key=lambda each: (-each.points, each.first, each.second))


def _bags(texts: Mapping[int, Question], language: str) -> Iterator[Bag]:
    for key, question in texts.items():
        # A single digit tells one question from another as well as a long word does.
        terms = frozenset(indexed_text(compared(question, language)).split())
        if terms:
            yield Bag(key, terms)
