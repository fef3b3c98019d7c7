"""What stands over the queue's table: the view's name, its count, the search field."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl

_SEARCH_WIDTH = 260


class QueueHead(QWidget):
    """Emits `searched` at each letter, `ordered` when the order of hits is changed."""

    searched = Signal()
    ordered = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = LineEdit("", icon="filter", keys="/")
        self._order = SegmentedControl("", [("newest", ""), ("best", "")])
        self._title = label("", "heading")
        self._count = label("", "body", "muted")
        self._notice = label("", "meta", "amber", wrap=True)
        self._build()
        self._retranslate()

    def text(self) -> str:
        """Return the words searched for."""
        return self.search.text().strip()

    def best_first(self) -> bool:
        """Return whether the best hits shall come first."""
        return bool(self.text()) and self._order.choice() == "best"

    def show_view(self, name: str) -> None:
        """Show the name of a view."""
        self._title.setText(name)

    def show_count(self, count: int) -> None:
        """Show how many tickets there are."""
        self._count.setText(f"{count:,}")

    def show_notice(self, sentence: str) -> None:
        """Say something about what was typed, or nothing."""
        self._notice.setText(sentence)
        self._order.setVisible(bool(self.text()))

    def _build(self) -> None:
        self.search.setObjectName("search")
        self.search.name_command("queue.search")
        self.search.setClearButtonEnabled(True)
        self._count.setObjectName("view_count")
        self._notice.setObjectName("search_notice")
        self._title.setProperty("data", "true")
        self._count.setProperty("data", "true")
        self._fit()
        current_theme().changed.connect(self._fit)
        self.search.textChanged.connect(lambda _text: self.searched.emit())
        self.search.returnPressed.connect(self.entered)
        self._order.chosen.connect(lambda _key: self.ordered.emit())
        head, tools = QHBoxLayout(), QHBoxLayout()
        for row in (head, tools):
            row.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        tools.addWidget(self.search)
        tools.addWidget(self._order)
        tools.addWidget(self._notice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(tools)

    def _fit(self) -> None:
        self.search.setFixedWidth(current_theme().px(_SEARCH_WIDTH))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Find tickets"))
        self.search.setAccessibleName(self.tr("Find tickets in this view"))
        self._order.rename([self.tr("Newest first"), self.tr("Best first")])
        self._order.setAccessibleName(self.tr("Order of the hits"))
