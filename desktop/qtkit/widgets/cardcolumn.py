"""A column of many cards of which only those near the window are made: 300 steps open at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import set_look

_GAP, _SIDE, _AHEAD = 10, 14, 600

Make = Callable[[str], QWidget]
Estimate = Callable[[str], int]


class Slot(QWidget):
    """The place of one card, as tall as it is thought to be until the card is made."""

    def __init__(self, key: str, height: int) -> None:
        super().__init__()
        self.key = key
        self.card: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setFixedHeight(max(height, 1))

    def take(self, card: QWidget) -> None:
        """Show the card from now on, as tall as it wants to be."""
        self.card = card
        self.setMinimumHeight(0)
        self.setMaximumHeight(16_777_215)
        self._column.addWidget(card)


class CardColumn(QScrollArea):
    """Shows cards by key in an order; cards that stay keep their widgets.

    `made` follows each new card. Parts above and below the cards scroll with them.
    """

    made = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._make: Make | None = None
        self._slots: dict[str, Slot] = {}
        self._body = QWidget()
        self._above, self._cards, self._below = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(0)
        self._look.timeout.connect(self.make_near)
        self._build()

    def set_maker(self, make: Make) -> None:
        """Say how a card is made for a key."""
        self._make = make

    def show_cards(self, keys: Sequence[str], estimate: Estimate) -> None:
        """Show the cards of these keys in this order; others go."""
        wanted = set(keys)
        for key in [key for key in self._slots if key not in wanted]:
            self._drop(key)
        for place, key in enumerate(keys):
            slot = self._slots.get(key)
            if slot is None:
                slot = self._slots[key] = Slot(key, estimate(key))
            if self._cards.indexOf(slot) != place:
                self._cards.insertWidget(place, slot)
        self._slots = {key: self._slots[key] for key in keys}
        self._look.start()

    def keys(self) -> list[str]:
        """Return the keys shown, in order."""
        return list(self._slots)

    def card(self, key: str) -> QWidget | None:
        """Return a card, made if it was not near yet; None for a key that is not shown."""
        slot = self._slots.get(key)
        if slot is None:
            return None
        return slot.card or self._fill(slot)

    def made_cards(self) -> dict[str, QWidget]:
        """Return the cards there are."""
        return {key: slot.card for key, slot in self._slots.items() if slot.card is not None}

    def show_card(self, key: str) -> QWidget | None:
        """Scroll to a card and return it."""
        card = self.card(key)
        if card is not None:
            self._settle()
            self.ensureWidgetVisible(card, 0, current_theme().px(_GAP))
            self.make_near()
        return card

    def clear_cards(self) -> None:
        """Show no card, so that all are made anew."""
        for key in list(self._slots):
            self._drop(key)

    def add_above(self, widget: QWidget) -> None:
        """Put a part above the cards."""
        self._above.addWidget(widget)

    def add_below(self, widget: QWidget) -> None:
        """Put a part below the cards."""
        self._below.addWidget(widget)

    def make_near(self) -> None:
        """Make the cards in and near the window."""
        if self._make is None or not self._slots:
            return
        self._settle()
        bar = self.verticalScrollBar()
        low, high = bar.value() - _AHEAD, bar.value() + self.viewport().height() + _AHEAD
        for slot in self._slots.values():
            top = slot.mapTo(self._body, slot.rect().topLeft()).y()
            if slot.card is None and top < high and top + slot.height() > low:
                self._fill(slot)
            if top > high:
                break

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look.start()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._look.start()
        return super().event(event)

    def _fill(self, slot: Slot) -> QWidget | None:
        if self._make is None:
            return None
        card = self._make(slot.key)
        slot.take(card)
        self.made.emit(slot.key)
        return card

    def _drop(self, key: str) -> None:
        slot = self._slots.pop(key)
        self._cards.removeWidget(slot)
        slot.hide()
        slot.deleteLater()

    def _settle(self) -> None:
        layout = self._body.layout()
        if layout is not None:
            layout.activate()

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        set_look(self._body, "surface", "canvas")
        column = QVBoxLayout(self._body)
        column.setContentsMargins(_SIDE, _GAP, _SIDE, _GAP)
        column.setSpacing(_GAP)
        for part in (self._above, self._cards, self._below):
            part.setSpacing(_GAP)
            column.addLayout(part)
        column.addStretch(1)
        self.setWidget(self._body)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look.start())
