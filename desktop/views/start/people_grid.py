"""The cards of all people, side by side; the arrow keys walk over them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.views.scrolling import scrolled
from desktop.views.start.person_card import PersonCard

_CARD_WIDTH = 235
_COLUMNS = 2
_EDGE = 2


class PeopleGrid(QScrollArea):
    """One card is selected as long as there is any; it alone is reached by Tab."""

    selected = Signal()
    picked = Signal()
    typed = Signal(str)
    left_upwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[PersonCard] = []
        self._at = 0
        self._columns = _COLUMNS
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._grid = QGridLayout()
        self._grid.setSpacing(tokens().spacing["card_gap"])
        column.addLayout(self._grid)
        column.addStretch(1)
        self._inner = inner
        scrolled(inner, self)

    def show_cards(self, cards: Sequence[PersonCard], selected: int = 0) -> None:
        """Show these cards; the one at `selected` is chosen."""
        for old in self._cards:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = list(cards)
        for card in self._cards:
            # A click would take the tick off a card that is selected already.
            card.clicked.connect(lambda _=False, card=card: self.select(self._cards.index(card)))
            card.taken.connect(lambda card=card: self._pick(card))
            card.setObjectName("person")
        self._arrange()
        self.select(min(selected, max(0, len(self._cards) - 1)))

    def current(self) -> PersonCard | None:
        """Return the selected card."""
        return self._cards[self._at] if self._cards else None

    def select(self, number: int) -> None:
        """Select a card by its place."""
        self._at = number
        for place, card in enumerate(self._cards):
            card.setChecked(place == number)
            tab = Qt.FocusPolicy.StrongFocus if place == number else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(tab)
        if self._cards:
            self.ensureWidgetVisible(self._cards[number])
        self.selected.emit()

    def step(self, key: Qt.Key) -> bool:
        """Move by an arrow key; return whether there was somewhere to go."""
        by = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }[key]
        target = self._at + by
        if not 0 <= target < len(self._cards):
            return False
        self.select(target)
        return True

    def take_focus(self) -> None:
        """Give the focus to the selected card."""
        card = self.current()
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The cards leave these keys to the grid.
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            if self.step(key):
                self.take_focus()
            elif key == Qt.Key.Key_Up:
                self.left_upwards.emit()
        elif event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _pick(self, card: PersonCard) -> None:
        self.select(self._cards.index(card))
        self.picked.emit()

    def _arrange(self) -> None:
        # By the whole width: a scroll bar that comes and goes must not change what made it come.
        room = self.width() // current_theme().px(_CARD_WIDTH)
        self._columns = max(1, min(_COLUMNS, room))
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // self._columns, number % self._columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, self._columns - 1)
        # What follows the grid stands right below the last card.
        self.setMaximumHeight(self._inner.sizeHint().height())
