"""Which category past tickets suggest for a text: naive Bayes over pairs of characters and words.

It learns and unlearns one text at a time. Its plain probabilities are far too sure of themselves,
because words of one text hang together; so a suggestion says how often one like it was right among
texts held back while learning. Where that is little it says nothing.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.search_text import normalise, runs

_SMOOTH = 0.3
_MOST_TERMS = 120
_FEWEST_TEXTS, _FEWEST_KNOWN = 30, 2
_LEAST_SURE = 0.4
# Spreads the shares, which are near 0 and 1 otherwise; what they mean is measured.
_DAMPED = 4.0
_HELD_BACK, _MOST_HELD_BACK = 8, 1000
_TOLD = 200
_FEWEST_IN_A_STEP, _MOST_STEPS = 20, 15

Example = tuple[str, int]


class Suggestion(NamedTuple):
    """A category by its key, how often such a suggestion is right (0 to 1), and its grounds.

    `grounds` are the pairs and words of the text that spoke most for it.
    """

    label: int
    confidence: float
    grounds: tuple[str, ...] = ()


class Proof(NamedTuple):
    """How often guesses of at least this share, but less than the next step's, were right."""

    share: float
    right: float
    texts: int


class Suggester:
    """Counts what was said of which category."""

    def __init__(self) -> None:
        self._proof: list[Proof] = []
        self._texts: Counter[int] = Counter()
        self._sizes: Counter[int] = Counter()
        self._terms: dict[str, Counter[int]] = {}

    @property
    def learned(self) -> int:
        """Return how many texts it has learned from."""
        return self._texts.total()

    def learn(self, text: str, label: int) -> None:
        """Take in a text that is about a category."""
        self._count(text, label, 1)

    def unlearn(self, text: str, label: int) -> None:
        """Forget a text that was learned as exactly this."""
        self._count(text, label, -1)

    def learn_all(self, examples: Sequence[Example], progress: Progress = ignore_progress) -> None:
        """Take in many texts and find out how sure to be of what they suggest."""
        held = examples[::_HELD_BACK][:_MOST_HELD_BACK]
        skipped = {index * _HELD_BACK for index in range(len(held))}
        for index, (text, label) in enumerate(examples):
            if not index % _TOLD:
                progress(index, len(examples))
            if index not in skipped:
                self.learn(text, label)
        if self.learned >= _FEWEST_TEXTS:
            self.calibrate(held)
        for text, label in held:
            self.learn(text, label)

    def calibrate(self, unseen: Iterable[Example]) -> None:
        """Find out what its shares are worth, by texts that it has not learned."""
        told = [(self._guess(self._known_terms(text)), label) for text, label in unseen]
        self._proof = _proofs([(guess[1], guess[0] == label) for guess, label in told if guess])

    def suggest(self, text: str) -> Suggestion | None:
        """Return the likeliest category, nothing where past tickets are no help."""
        terms = self._known_terms(text)
        guess = self._guess(terms)
        if guess is None or self.learned < _FEWEST_TEXTS:
            return None
        label, share = guess
        sure = _worth(self._proof, share)
        return Suggestion(label, sure, self._grounds(terms, label)) if sure >= _LEAST_SURE else None

    def _known_terms(self, text: str) -> list[str]:
        return [term for term in terms_of(text) if term in self._terms]

    def _guess(self, terms: Sequence[str]) -> tuple[int, float] | None:
        """Return the likeliest category and its share among all."""
        if len(terms) < _FEWEST_KNOWN:
            return None
        scores = self._scores(terms)
        best = max(scores, key=lambda label: (scores[label], label))
        top = scores[best]
        return best, 1 / sum(math.exp((score - top) / _DAMPED) for score in scores.values())

    def _scores(self, terms: Iterable[str]) -> dict[int, float]:
        """Return the logarithm of each category's share, up to a constant."""
        known = [self._terms[term] for term in terms]
        wide = _SMOOTH * len(self._terms)
        total = self.learned
        scores = {
            label: math.log(count / total) - len(known) * math.log(self._sizes[label] + wide)
            for label, count in self._texts.items()
        }
        for counts in known:
            for label, count in counts.items():
                scores[label] += math.log1p(count / _SMOOTH)
        return scores

    def _grounds(self, terms: Iterable[str], label: int) -> tuple[str, ...]:
        weights = {}
        for term in terms:
            counts = self._terms[term]
            weights[term] = counts[label] ** 2 / counts.total()
        return tuple(sorted((t for t in weights if weights[t]), key=lambda t: -weights[t])[:3])

    def _count(self, text: str, label: int, by: int) -> None:
        terms = terms_of(text)
        self._texts[label] += by
        self._sizes[label] += by * len(terms)
        for term in terms:
            counts = self._terms.setdefault(term, Counter())
            counts[label] += by
            if counts[label] <= 0:
                del counts[label]
                if not counts:
                    del self._terms[term]
        if self._texts[label] <= 0:
            del self._texts[label], self._sizes[label]


def terms_of(text: str) -> list[str]:
    """Return the pairs of Chinese characters and the words of a text, each once."""
    found: dict[str, None] = {}
    for _, run, word in runs(normalise(text)):
        found.update(dict.fromkeys(map("".join, pairwise(run)) if len(run) > 1 else [run or word]))
        if len(found) >= _MOST_TERMS:
            break
    return list(found)[:_MOST_TERMS]


def _proofs(guesses: Sequence[tuple[float, bool]]) -> list[Proof]:
    """Return what shares were worth, in steps that never fall: more share is never less sure."""
    ordered = sorted(guesses)
    size = max(_FEWEST_IN_A_STEP, -(-len(ordered) // _MOST_STEPS))
    steps: list[Proof] = []
    for at in range(0, len(ordered), size):
        part = ordered[at : at + size]
        # One guess right of one is no certainty: each step begins with one right and one wrong.
        right = (sum(hit for _, hit in part) + 1) / (len(part) + 2)
        steps.append(Proof(part[0][0], right, len(part)))
        while len(steps) > 1 and steps[-2].right >= steps[-1].right:
            steps[-2:] = [_together(*steps[-2:])]
    return steps


def _together(one: Proof, other: Proof) -> Proof:
    texts = one.texts + other.texts
    return Proof(one.share, (one.right * one.texts + other.right * other.texts) / texts, texts)


def _worth(proof: Sequence[Proof], share: float) -> float:
    """Return how often a guess of this share is right; below all that was seen it is less still."""
    if not proof:
        return 0.0
    if share < proof[0].share:
        return proof[0].right * share / proof[0].share
    return max(step.right for step in proof if step.share <= share)
