"""Even shares by decks of cards and running sums instead of bare chance."""

from collections.abc import Iterable
from random import Random
from typing import Generic, TypeVar

Card = TypeVar("Card")
_WHOLE = 1000


class Deck(Generic[Card]):
    """Cards dealt in random order; shuffled again when all are dealt, so that shares hold."""

    def __init__(self, cards: Iterable[Card], random: Random) -> None:
        self._cards = list(cards)
        self._random = random
        self._left: list[Card] = []

    def deal(self) -> Card:
        """Return the next card."""
        if not self._left:
            self._left = self._cards.copy()
            self._random.shuffle(self._left)
        return self._left.pop()


class Share:
    """Says yes to so many of a thousand questions, evenly spread."""

    def __init__(self, per_mille: int, random: Random) -> None:
        self._per_mille = per_mille
        self._sum = int(random.random() * _WHOLE)

    def hit(self) -> bool:
        """Count one question and return whether the answer is yes."""
        self.owe()
        return self.take()

    def owe(self) -> None:
        """Count one question whose yes has to wait for the next chance."""
        self._sum += self._per_mille

    def take(self) -> bool:
        """Return whether a yes is owed, and settle it."""
        if self._sum < _WHOLE:
            return False
        self._sum -= _WHOLE
        return True

    def give_back(self) -> None:
        """Owe again a yes that could not be used."""
        self._sum += _WHOLE


def repeated(cards: dict[str, int]) -> list[str]:
    """Return each name as often as its count says."""
    return [name for name, count in cards.items() for _ in range(count)]


def apportion(weights: list[float], total: int) -> list[int]:
    """Return whole numbers in proportion to the weights that add up to the total."""
    whole = sum(weights)
    shares: list[int] = []
    passed, given = 0.0, 0
    for weight in weights:
        passed += weight
        share = round(passed / whole * total) - given if whole else 0
        shares.append(share)
        given += share
    return shares
