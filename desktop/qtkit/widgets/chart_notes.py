"""What a chart says instead of values: that there are too few cases, or none at all."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label


class FewNote(QFrame):
    """An amber strip above the points."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bubble", "amberbg")
        self.words = label("", "strong", "amber", wrap=True)
        self._why = label("", "meta", "amber", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 6, 10, 6)
        grid.setSpacing(0)
        grid.setHorizontalSpacing(8)
        grid.addWidget(IconLabel("info", "amber", 14), 0, 0)
        grid.addWidget(self.words, 0, 1)
        grid.addWidget(self._why, 1, 1)
        grid.setColumnStretch(1, 1)

    def show_words(self, words: str, why: str) -> None:
        """Say how many there are of how many, and what is left out therefore."""
        self.words.setText(words)
        self._why.setText(why)


class EmptyNote(QWidget):
    """One fact, why, and a next step, in the middle of bare axes."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fact = label("", "strong", wrap=True)
        self._why = label("", "meta", "text2", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        self._column.addWidget(IconLabel("pending", "muted", 20), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self._fact, self._why):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._column.addWidget(text)

    def show_words(self, fact: str, why: str) -> None:
        """Say that there is nothing, and when there will be something."""
        self._fact.setText(fact)
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def add_action(self, button: Button) -> None:
        """Offer a next step."""
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
