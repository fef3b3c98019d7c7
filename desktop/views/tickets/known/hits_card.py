"""A card of hits: a title, what its numbers are about, five lines at most."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.views.tickets.known.hit_line import HitLine, HitWords


class HitsCard(Card):
    """Lines are used again, so that what has the focus keeps it while the hits change."""

    chosen = Signal(int)
    key_pressed = Signal(int, str)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = label("", "meta_strong", "text2")
        self._note = ElidedLabel("", "meta", "muted")
        self._empty = label("", "meta", "muted", wrap=True)
        self._lines: list[HitLine] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._note)
        self.body.setSpacing(4)
        self.body.addLayout(head)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._empty)
        self.body.addLayout(self.foot)
        self._empty.hide()

    def show_title(self, title: str, note: str = "") -> None:
        """Say what kind of hits these are."""
        self._name.setText(title)
        self._note.setText(note)
        self.setAccessibleName(title)

    def show_hits(self, hits: Sequence[HitWords], empty: str = "") -> None:
        """Show these hits in place of those before, or a sentence where there is none."""
        for at, words in enumerate(hits):
            if at == len(self._lines):
                self._add()
            self._lines[at].show_words(words)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(hits))
        self._empty.setText(empty)
        self._empty.setVisible(not hits and bool(empty))
        self.setVisible(bool(hits) or bool(empty))

    def lines(self) -> list[HitLine]:
        """Return the lines that are shown."""
        return [line for line in self._lines if not line.isHidden()]

    def _add(self) -> None:
        at = len(self._lines)
        line = HitLine(HitWords("", "", "", "", ""))
        line.clicked.connect(lambda _checked: self.chosen.emit(at))
        line.key_pressed.connect(lambda letter: self.key_pressed.emit(at, letter))
        line.menu_wanted.connect(lambda place: self.menu_wanted.emit(at, place))
        self._lines.append(line)
        self._rows.addWidget(line)
