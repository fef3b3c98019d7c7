"""A column of many cards of which only those near the window are made: 300 steps open at once."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.cardbody import CardBody, height_at, put
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.taborder import tab_through

_GAP, _SIDE, _AHEAD = 10, 14, 600
_TURN = 0.02
_TRIES = 3

Make = Callable[[str], QWidget]
Estimate = Callable[[str], int]


class CardColumn(QScrollArea):
    """Shows cards by key in an order; cards that stay keep their widgets.

    `made` follows each new card. Parts above and below the cards scroll with them. The column
    places its cards itself: a layout would need a widget for each card that is not made yet.
    """

    made = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._make: Make | None = None
        self._heights: dict[str, int] = {}
        self._tops: dict[str, int] = {}
        self._cards: dict[str, QWidget] = {}
        self._sought = ""
        self._busy = False
        self._widest = 0
        self._body = CardBody()
        self._upper, self._lower = QWidget(self._body), QWidget(self._body)
        self._above, self._below = QVBoxLayout(self._upper), QVBoxLayout(self._lower)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(0)
        self._look.timeout.connect(self.make_near)
        self._build()

    def set_maker(self, make: Make) -> None:
        """Say how a card is made for a key."""
        self._make = make

    def set_widest(self, width: int) -> None:
        """Let cards be no wider than lines are easy to read, in the middle of the window."""
        self._widest = width
        self._arrange()

    def show_cards(self, keys: Sequence[str], estimate: Estimate) -> None:
        """Show the cards of these keys in this order; others go."""
        for key in self._cards.keys() - set(keys):
            self._drop(key)
        same = list(self._heights) == list(keys)
        known = self._heights
        # What is not made yet is as tall as it is thought to be now.
        self._heights = {
            key: known[key] if key in self._cards else max(estimate(key), 1) for key in keys
        }
        if not same:
            self._order_tabs()
        self._arrange()
        self._look.start()

    def keys(self) -> list[str]:
        """Return the keys shown, in order."""
        return list(self._heights)

    def card(self, key: str) -> QWidget | None:
        """Return a card, made if it was not near yet; None for a key that is not shown."""
        if key not in self._heights:
            return None
        return self._cards.get(key) or self._fill(key)

    def made_cards(self) -> dict[str, QWidget]:
        """Return the cards there are, in order."""
        return {key: self._cards[key] for key in self._heights if key in self._cards}

    def show_card(self, key: str) -> QWidget | None:
        """Scroll to a card and return it."""
        card = self.card(key)
        if card is not None:
            self._sought = key
            self._arrange()
            self._seek()
            self.make_near()
        return card

    def clear_cards(self) -> None:
        """Show no card, so that all are made anew."""
        for key in list(self._cards):
            self._drop(key)
        self._heights = {}
        self._arrange()

    def add_above(self, widget: QWidget) -> None:
        """Put a part above the cards."""
        self._above.addWidget(widget)

    def add_below(self, widget: QWidget) -> None:
        """Put a part below the cards."""
        self._below.addWidget(widget)

    def place(self) -> tuple[str, int]:
        """Return the card at the top of the window, and how far it is scrolled out of it."""
        low, _ = self._sight()
        key = self._held(low)
        return key, low - self._tops[key] if key else 0

    def places(self) -> list[QRect]:
        """Return where each card lies in the window, made or not, in order."""
        width, low = self._width(), self.verticalScrollBar().value()
        return [
            QRect(self._left(width), top - low, width, self._heights[key])
            for key, top in self._tops.items()
        ]

    def make_near(self) -> None:
        """Make the cards in the window, and as many of those near it as a moment allows.

        The rest follows in later turns; what is looked at stays where it is meanwhile.
        """
        if self._make is None or not self._heights:
            return
        until = time.monotonic() + _TURN
        self._arrange()
        while missing := self._missing(*self._sight()):
            self._fill(missing[0])
            self._arrange()
            self._seek()
        low, high = self._sight()
        for key in self._missing(low - _AHEAD, high + _AHEAD):
            if time.monotonic() > until:
                self._look.start()
                break
            self._fill(key)
            self._arrange()
        else:
            self._sought = "" if self.isVisible() else self._sought

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._seek()
        self._look.start()

    def _fill(self, key: str) -> QWidget | None:
        if self._make is None:
            return None
        card = self._cards[key] = self._make(key)
        card.setParent(self._body)
        card.resize(self._width(), self._heights[key])
        card.show()
        self._settle(card)
        if list(self.made_cards())[-1] != key:
            self._order_tabs()
        self.made.emit(key)
        return card

    def _settle(self, card: QWidget) -> None:
        """Let texts find their lines, and the card its height with them."""
        layout = card.layout()
        for _ in range(_TRIES):
            if layout is not None:
                layout.activate()
            height = height_at(card, card.width())
            if height == card.height():
                return
            card.resize(card.width(), height)

    def _arrange(self) -> None:
        """Put everything where it belongs; what is looked at does not move."""
        if self._busy:
            return
        self._busy = True
        low, _ = self._sight()
        held = self._held(low)
        before = self._tops.get(held, 0)
        width, at = self._width(), _GAP
        at = self._stand(self._upper, at, width)
        self._tops = {}
        for key, known in self._heights.items():
            card = self._cards.get(key)
            height = known
            if card is not None:
                height = self._heights[key] = height_at(card, width)
                put(card, QRect(self._left(width), at, width, height))
            self._tops[key] = at
            at += height + _GAP
        at = self._stand(self._lower, at, width)
        port = self.viewport()
        self._body.resize(max(width + 2 * _SIDE, port.width()), max(at, port.height()))
        if held and low > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._tops.get(held, before) - before)
        self._busy = False

    def _stand(self, holder: QWidget, at: int, width: int) -> int:
        """Put what stands above or below the cards; return where it ends."""
        if all(part.isHidden() for part in holder.children() if isinstance(part, QWidget)):
            holder.hide()
            return at
        holder.show()
        height = height_at(holder, width)
        put(holder, QRect(self._left(width), at, width, height))
        return at + height + _GAP

    def _width(self) -> int:
        room = self.viewport().width() - 2 * _SIDE
        parts = (self._upper, self._lower, *self._cards.values())
        room = min(room, current_theme().px(self._widest)) if self._widest else room
        return max(room, *(part.minimumSizeHint().width() for part in parts))

    def _left(self, width: int) -> int:
        return max(_SIDE, (self.viewport().width() - width) // 2)

    def _sight(self) -> tuple[int, int]:
        top = self.verticalScrollBar().value()
        return top, top + self.viewport().height()

    def _missing(self, low: int, high: int) -> list[str]:
        """Return the keys without a card that lie at least partly between two heights."""
        return [
            key
            for key, top in self._tops.items()
            if key not in self._cards and top < high and top + self._heights[key] > low
        ]

    def _held(self, low: int) -> str:
        """Return what the eye holds on to: the first card in the window, "" for none."""
        high = low + self.viewport().height()
        for key, top in self._tops.items():
            if top > high:
                break
            if key in self._cards and top + self._heights.get(key, 0) > low:
                return key
        return ""

    def _seek(self) -> None:
        """Bring the card that is looked for into the window; a tall one by its top."""
        if self._sought not in self._tops:
            return
        gap, bar = current_theme().px(_GAP), self.verticalScrollBar()
        top, height = self._tops[self._sought], self._heights[self._sought]
        low, high = self._sight()
        if top < low + gap or height + 2 * gap > high - low:
            bar.setValue(top - gap)
        elif top + height > high - gap:
            bar.setValue(top + height + gap - (high - low))

    def _drop(self, key: str) -> None:
        card = self._cards.pop(key)
        card.hide()
        card.deleteLater()

    def _order_tabs(self) -> None:
        tab_through([self._upper, *self.made_cards().values(), self._lower])

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        set_look(self._body, "surface", "canvas")
        for column in (self._above, self._below):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(_GAP)
        self.setWidget(self._body)
        self._body.changed.connect(self._arrange)
        self._body.changed.connect(self._look.start)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look.start())
