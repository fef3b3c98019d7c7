"""What stands over the queue's table: the view's name, its count, the search field."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl

_SEARCH_WIDTH, _SEARCH_NARROW = 260, (96, 170)


class QueueHead(QWidget):
    """Emits `searched` at each letter, `ordered` when the order of hits is changed."""

    searched = Signal()
    ordered = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
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
        self._title_row, self._tool_row = head, tools
        tools.addWidget(self.search)
        tools.addWidget(self._order)
        tools.addWidget(self._notice, 1)
        column = self._rows = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(tools)

    def add_tools(self, above: Sequence[QWidget], below: Sequence[QWidget]) -> None:
        """Put buttons at the right end of the two lines."""
        for row, parts in ((self._title_row, above), (self._tool_row, below)):
            for part in parts:
                row.addWidget(part)

    def set_one_line(self, *, one: bool) -> None:
        """Put name and search field into one line, where a window is low or narrow."""
        ways = QBoxLayout.Direction
        self._rows.setDirection(ways.LeftToRight if one else ways.TopToBottom)
        self._rows.setStretch(1, int(one))
        self._rows.setSpacing(14 if one else 6)
        self._narrow = one
        self._fit()

    def _fit(self) -> None:
        theme = current_theme()
        least, most = _SEARCH_NARROW if self._narrow else (_SEARCH_WIDTH, _SEARCH_WIDTH)
        self.search.setMinimumWidth(theme.px(least))
        self.search.setMaximumWidth(theme.px(most))

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
