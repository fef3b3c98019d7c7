"""The foot of the library: how many documents there are and in which state."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.documents.shelf import Summary
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.views.sops.library.shelf_words import summary_texts


class LibraryFoot(QWidget):
    """Two lines below the tree."""

    def __init__(self) -> None:
        super().__init__()
        self._counted = ElidedLabel("", "strong")
        self._more = label("", "note", "muted", wrap=True)
        self._counts = Summary(0, 0, 0, 0, 0, 0)
        self.setObjectName("library_foot")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("in_force", "green", 14))
        head.addWidget(self._counted, 1)
        column.addLayout(head)
        column.addWidget(self._more)
        self.show_counts(self._counts)

    def show_counts(self, counts: Summary) -> None:
        """Show what is counted."""
        self._counts = counts
        self.show_texts()

    def show_texts(self) -> None:
        """Say it in the language of the screen."""
        first, second = summary_texts(self._counts)
        self._counted.setText(first)
        self._more.setText(second)
        self._more.setVisible(bool(second))
