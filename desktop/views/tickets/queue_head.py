"""What stands over the queue's table: the view's name, its count, the search field."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.tickets.hit_order import HitOrder

_SEARCH_WIDTH, _WIDEST, _SIGNS = 214, 360, 76
_SEARCH_NARROW = (72, 130, 220)


class QueueHead(QWidget):
    """Emits `searched` at each letter, `ordered` when the order of hits is changed."""

    searched = Signal()
    ordered = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self.search = LineEdit("", icon="filter", keys="/")
        self._order = HitOrder(self.search)
        self._title = label("", "heading")
        self._count = label("", "body", "muted")
        self._notice = label("", "meta", "amber", wrap=True)
        self._rows, self._title_row, self._tool_row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._button: QWidget | None = None
        self._quiet = self._offered = False
        self._struts = (QSpacerItem(0, 0), QSpacerItem(0, 0))
        self._build()
        self._retranslate()
        self.show_notice("")

    def text(self) -> str:
        """Return the words searched for."""
        return self.search.text().strip()

    def best_first(self) -> bool:
        """Return whether the best hits shall come first."""
        return bool(self.text()) and self._order.is_best_first()

    def show_view(self, name: str) -> None:
        """Show the name of a view."""
        self._title.setText(name)

    def show_count(self, count: int) -> None:
        """Show how many tickets there are."""
        self._count.setText(f"{count:,}")

    def show_notice(self, sentence: str) -> None:
        """Say something about what was typed and what is filtered, or nothing."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def offer(self, *, offered: bool) -> None:
        """Show or hide the button beside the view's name."""
        self._offered = offered
        if self._button is not None:
            self._button.setVisible(offered and not self._narrow)

    def show_order(self, *, searched: bool) -> None:
        """Offer the order of the hits where words are searched for."""
        self._order.offer(offered=searched)

    def set_text(self, text: str) -> None:
        """Put words into the search field without searching for them yet."""
        if text != self.text():
            self._quiet = True
            self.search.setText(text)
            self._quiet = False

    def take_chips(self, chips: QWidget) -> None:
        """Give the filter chips their place beside the search field."""
        place = self._tool_row.indexOf(self._order) + 1
        self._tool_row.setStretch(place, 0)
        self._tool_row.insertWidget(place, chips, 1)

    def take_button(self, button: QWidget) -> None:
        """Give a button its place beside the view's name; one line alone has no room for it."""
        self._button = button
        self._title_row.insertWidget(self._title_row.indexOf(self._count) + 2, button)

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
        self.search.textChanged.connect(lambda _text: self._typed())
        self.search.returnPressed.connect(self.entered)
        self._order.chosen.connect(self.ordered)
        head, tools = self._title_row, self._tool_row
        for row, strut in zip((head, tools), self._struts, strict=True):
            row.setSpacing(8)
            row.addItem(strut)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        tools.addWidget(self.search)
        tools.addWidget(self._order)
        tools.addStretch(1)
        self._rows.setSpacing(6)
        self._rows.addLayout(head)
        self._rows.addLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 0)
        column.setSpacing(6)
        column.addLayout(self._rows)
        column.addWidget(self._notice)

    def _typed(self) -> None:
        self._fit()
        if not self._quiet:
            self.searched.emit()

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
        self.offer(offered=self._offered)
        self._fit()

    def _fit(self) -> None:
        theme = current_theme()
        wanted = theme.metrics("body").horizontalAdvance(self.text()) + theme.px(_SIGNS)
        wide = min(max(wanted, theme.px(_SEARCH_WIDTH)), theme.px(_WIDEST))
        empty, least, most = (theme.px(width) for width in _SEARCH_NARROW)
        if not self._narrow:
            least = most = wide
        elif not self.text():
            least = empty
        self.search.setMinimumWidth(least)
        self.search.setMaximumWidth(most)
        # What comes and goes beside them moves no row of the table.
        self._struts[0].changeSize(0, theme.height("control_row"))
        self._struts[1].changeSize(0, theme.height("control"))
        self._title_row.invalidate()
        self._tool_row.invalidate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Find tickets"))
        self.search.setAccessibleName(self.tr("Find tickets in this view"))
