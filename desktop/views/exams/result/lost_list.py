"""Where the marks were lost: a card for each question that lost some, made a few at a time."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.qtkit.widgets.labels import label
from desktop.services.training.marking import Marked
from desktop.views.exams.result.facts import Shown
from desktop.views.exams.result.lost_card import LostCard, Rights, is_telling
from desktop.views.exams.result.settle_box import SettleBox
from desktop.views.exams.words import marks_words

_AT_ONCE = 4


class LostList(QWidget):
    """The first cards are there at once, the others as soon as the window has time."""

    source_wanted = Signal(int, str)
    settled = Signal(int, object, object)
    mark_wanted = Signal(int, object, float)

    def __init__(self, shown: Shown, rights: Rights) -> None:
        super().__init__()
        self._rights = rights
        self.cards: list[LostCard] = []
        self._at = -1
        verdict = shown.result.verdict
        lost = verdict.whole.of - verdict.whole.got
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        title = self.tr("Where {marks} were lost").format(marks=marks_words(round(lost, 1)))
        # The least worth standing first would hide what matters.
        found = sorted((e for e in shown.result.marked if is_telling(e)), key=lambda e: -e.lost)
        self._left: list[Marked] = found
        heading = label(title if found else self.tr("No mark was lost"), "section")
        self._column.addWidget(heading)
        self._column.addStretch(1)
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._make)
        self._more.start()
        self._make()

    def boxes(self) -> list[SettleBox]:
        """Return the rubrics that wait for a trainer."""
        return [box for card in self.cards for box in card.boxes]

    def focused(self) -> int | None:
        """Return the place of the question whose card has the keyboard."""
        focus = self.window().focusWidget()
        cards = (card for card in self.cards if focus is not None and card.isAncestorOf(focus))
        return next((card.marked.sat.place for card in cards), None)

    def enter(self, place: int) -> None:
        """Put the focus on the card of a question: on what waits there, else on its SOP step."""
        for at, card in enumerate(self.cards):
            if card.marked.sat.place == place:
                self._at = at
                card.boxes[0].enter() if card.boxes else card.enter()

    def step(self, by: int) -> LostCard | None:
        """Return the next or previous card, marked as the one that is read."""
        if not self.cards:
            return None
        for card in self.cards:
            card.set_state("true")
        self._at = max(0, min(self._at + by, len(self.cards) - 1))
        self.cards[self._at].set_state("current")
        return self.cards[self._at]

    def _make(self) -> None:
        now, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
        for marked in now:
            card = LostCard(marked, self._rights)
            card.source_wanted.connect(self.source_wanted)
            card.settled.connect(self.settled)
            card.mark_wanted.connect(self.mark_wanted)
            self.cards.append(card)
            self._column.insertWidget(self._column.count() - 1, card)
        if not self._left:
            self._more.stop()
