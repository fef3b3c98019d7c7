"""Cards: a border, a title, a body."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look


class Card(QFrame):
    """A bordered box; `body` is its layout. The state is true, current, error or chosen."""

    def __init__(self, title: str = "", state: str = "true") -> None:
        super().__init__()
        self.setProperty("card", state)
        spacing = tokens().spacing
        self.body = QVBoxLayout(self)
        across, down = spacing["card_x"], spacing["card_y"]
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(spacing["field_gap"])
        self.title = label(title, "section")
        self.body.addWidget(self.title)
        self.title.setVisible(bool(title))

    def set_title(self, title: str) -> None:
        """Change the title; readers say it as the name of the card."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_state(self, state: str) -> None:
        """Show the card as plain, current, wrong or chosen."""
        set_look(self, "card", state)
