"""A card whose table reaches its edges, with title, hint and acts above."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import ElidedLabel, label


class TableCard(Card):
    """The head has a title, a quiet hint and room for buttons at its end."""

    def __init__(self) -> None:
        super().__init__()
        self.body.setContentsMargins(1, 8, 1, 1)
        self.body.setSpacing(6)
        self._heading = label("", "section")
        self.hint = ElidedLabel("", "meta", "muted")
        self.head = QHBoxLayout()
        across = tokens().spacing["card_x"]
        self.head.setContentsMargins(across, 0, across - 4, 0)
        self.head.setSpacing(8)
        self.head.addWidget(self._heading)
        self.head.addWidget(self.hint, 1)
        self.body.addLayout(self.head)

    def set_head(self, title: str, hint: str = "") -> None:
        """Change title and hint; readers say the title as the name of the card."""
        self._heading.setText(title)
        self.hint.setText(hint)
        self.setAccessibleName(title)

    def add_act(self, button: QWidget) -> None:
        """Put a button at the end of the head."""
        self.head.addWidget(button)
