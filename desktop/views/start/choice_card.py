"""A way to begin: icon, title, two lines, and what a press does."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.views.start.card_button import CardButton
from desktop.views.start.icon_tile import IconTile


class ChoiceCard(CardButton):
    """A card button; with the focus its act becomes primary and shows the key."""

    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self._tile = IconTile(icon, tone)
        self._title = label("", "section")
        self._line = label("", "meta", "text2", wrap=True)
        self._more = label("", "meta", "muted", wrap=True)
        self._act = Button()
        self._build()

    def set_texts(self, title: str, line: str, more: str, act: str) -> None:
        """Say what the card offers; `act` is the word on its button."""
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{line}. {more}")
        self._title.setText(title)
        self._line.setText(line)
        self._more.setText(more)
        self._act.setText(act)
        self._act.updateGeometry()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def _show_focus(self) -> None:
        focused = self.hasFocus()
        self._act.set_kind("primary" if focused else "default")
        self._act.set_keys("Enter" if focused else "")

    def _build(self) -> None:
        self._act.setFocusPolicy(self._tile.focusPolicy())
        self.pass_through(self._tile, self._title, self._line, self._more, self._act)
        spacing = tokens().spacing
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for line in (self._title, self._line, self._more):
            texts.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(spacing["card_x"], 8, spacing["card_x"], 8)
        row.setSpacing(spacing["card_x"])
        row.addWidget(self._tile)
        row.addLayout(texts, 1)
        row.addWidget(self._act)
