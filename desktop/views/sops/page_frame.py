"""The frame of a page in the middle of the library: title, what it says, filter, buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import set_look

_BOX = 220


class PageFrame(QWidget):
    """Holds the body of a page; `filtered` carries what was typed."""

    filtered = Signal(str)

    def __init__(self, name: str, *, search: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = ElidedLabel("", "title")
        self._fact = label("", "meta", "muted", wrap=True)
        self.search = LineEdit(icon="search")
        self.search.setObjectName(f"{name}_filter")
        if not search:
            self.search.hide()
        self.search.setFixedWidth(_BOX)
        self.search.textChanged.connect(self.filtered)
        self._tools = QHBoxLayout()
        self.body = QVBoxLayout()
        self._build()

    def set_texts(self, title: str, fact: str, example: str = "") -> None:
        """Say what the page is, what it is for and what one may filter by."""
        self._title.setText(title)
        self._fact.setText(fact)
        self._fact.setVisible(bool(fact))
        self.setAccessibleName(title)
        self.search.setPlaceholderText(example)
        self.search.setAccessibleName(example)

    def say(self, fact: str) -> None:
        """Change the sentence below the title."""
        self._fact.setText(fact)
        self._fact.setVisible(bool(fact))

    def add_tool(self, part: QWidget) -> None:
        """Put a button at the end of the head."""
        self._tools.addWidget(part)

    def start_search(self) -> None:
        """Put the cursor into the filter."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _build(self) -> None:
        set_look(self, "surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side = tokens().spacing["page"]
        column = QVBoxLayout(self)
        column.setContentsMargins(side, 14, side, 14)
        column.setSpacing(tokens().spacing["card_gap"])
        head = QHBoxLayout()
        head.setSpacing(8)
        self._tools.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self.search)
        head.addLayout(self._tools)
        column.addLayout(head)
        column.addWidget(self._fact)
        column.addLayout(self.body, 1)
