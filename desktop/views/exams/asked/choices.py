"""Choices: one, several, true or false; a letter or a digit chooses."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.exams.shown import shown
from desktop.domain.questions.bodies import Multiple, Single
from desktop.domain.questions.responses import Chosen, Judged, Response
from desktop.qtkit.overriding import override
from desktop.views.exams.asked.asked import LETTERS, Asked, Given
from desktop.views.exams.asked.option_card import OptionCard, OptionGrid
from desktop.views.exams.asked.wording import plain_words

_JUDGED = {"T": 0, "F": 1, "A": 0, "B": 1, "1": 0, "2": 1}


class CardsAsked(Asked):
    """Cards of which one or several are on."""

    def __init__(self, given: Given, cards: Sequence[OptionCard], most: int = 1) -> None:
        super().__init__(given)
        self.cards = list(cards)
        self._grid = OptionGrid(self.cards, most)
        self.column.addWidget(self._grid)
        for at, card in enumerate(self.cards):
            card.clicked.connect(lambda _on, at=at: self._clicked(at))

    @override
    def first(self) -> QWidget | None:
        return next((card for card in self.cards if card.isChecked()), self.cards[0])

    @override
    def means(self, key: str) -> bool:
        at = place_of(key)
        return at is not None and at < len(self.cards)

    @override
    def take_key(self, key: str) -> None:
        at = place_of(key)
        if at is not None:
            self.cards[at].setFocus()
            self._press(at)

    def _press(self, at: int) -> None:
        self.choose_only(at)

    def _clicked(self, at: int) -> None:
        self.choose_only(at)

    def choose_only(self, at: int) -> None:
        """Choose one card, and no other."""
        for place, card in enumerate(self.cards):
            card.setChecked(place == at)
        self.changed.emit()


class SingleAsked(CardsAsked):
    """One of several; a second press of the same letter leaves it chosen."""

    def __init__(self, given: Given) -> None:
        body = given.question.body
        assert isinstance(body, Single)  # noqa: S101 - made for this kind only
        self._order = shown(body, given.seed)
        words = [plain_words(body.options[at].text, given.language) for at in self._order]
        super().__init__(given, [OptionCard(*each) for each in zip(words, LETTERS, strict=False)])
        chosen = given.response.options if isinstance(given.response, Chosen) else ()
        for place, card in enumerate(self.cards):
            card.setChecked(self._order[place] in chosen)

    @override
    def response(self) -> Response:
        on = [self._order[at] for at, card in enumerate(self.cards) if card.isChecked()]
        return Chosen(tuple(on)) if on else None


class MultipleAsked(CardsAsked):
    """Any number of several."""

    def __init__(self, given: Given) -> None:
        body = given.question.body
        assert isinstance(body, Multiple)  # noqa: S101 - made for this kind only
        self._order = shown(body, given.seed)
        words = [plain_words(body.options[at].text, given.language) for at in self._order]
        cards = [OptionCard(text, str(n), several=True) for n, text in enumerate(words, 1)]
        super().__init__(given, cards)
        chosen = given.response.options if isinstance(given.response, Chosen) else ()
        for place, card in enumerate(self.cards):
            card.setChecked(self._order[place] in chosen)

    @override
    def response(self) -> Response:
        on = [self._order[at] for at, card in enumerate(self.cards) if card.isChecked()]
        return Chosen(tuple(sorted(on))) if on else None

    @override
    def _press(self, at: int) -> None:
        self.cards[at].click()

    @override
    def _clicked(self, at: int) -> None:
        self.changed.emit()


class JudgedAsked(CardsAsked):
    """True or false: T and F, or A and B."""

    def __init__(self, given: Given) -> None:
        super().__init__(given, [OptionCard("", "A"), OptionCard("", "B")], 2)
        for card, text in zip(self.cards, (self.tr("True"), self.tr("False")), strict=True):
            card.setProperty("data", "false")
            card.setText(text)
            card.setAccessibleName(text)
        if isinstance(given.response, Judged):
            self.cards[0 if given.response.true else 1].setChecked(True)

    @override
    def response(self) -> Response:
        true, false = (card.isChecked() for card in self.cards)
        return Judged(true) if true or false else None

    @override
    def means(self, key: str) -> bool:
        return key in _JUDGED

    @override
    def take_key(self, key: str) -> None:
        self.cards[_JUDGED[key]].setFocus()
        self.choose_only(_JUDGED[key])


def place_of(key: str) -> int | None:
    """Return the place that a letter or a digit from 1 names."""
    if key.isascii() and key.isdigit():
        return int(key) - 1 if key != "0" else None
    return LETTERS.index(key) if len(key) == 1 and key in LETTERS else None
