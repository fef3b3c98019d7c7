"""The left side of a pane of pages: title, search, the pages in groups."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.qtkit.i18n import languages
from desktop.qtkit.icons import icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import by_pixels, indented, set_look
from desktop.views.count_painter import COUNT, CountPainter

_ID = Qt.ItemDataRole.UserRole
_NO_ITEM = Qt.ItemFlag.NoItemFlags
_LEAST, _MOST = 180, 360
_SIDE, _TOP, _GAP = 8, 14, 8


class PageEntry(NamedTuple):
    """One page in the list; pages of one group stand below its name."""

    id: str
    text: str
    icon: str = ""
    group: str = ""
    amount: str = ""


class PageList(QWidget):
    """Tells which page is wanted and what is searched for; who owns it decides what matches."""

    chosen = Signal(str)
    searched = Signal(str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = ElidedLabel("", "heading")
        self.search = LineEdit(icon="search")
        self._list = QListWidget()
        by_pixels(self._list)
        self._entries: tuple[PageEntry, ...] = ()
        self._build()
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(self.entered)
        self._list.currentItemChanged.connect(self._tell)
        current_theme().changed.connect(self._dress)

    def set_texts(self, title: str, search: str, example: str) -> None:
        """Say what the list is of, what the search is called and what one may type there."""
        self._title.setText(title)
        self.search.setAccessibleName(search)
        self.search.setPlaceholderText(example)
        self._list.setAccessibleName(title)

    def show_entries(self, entries: Sequence[PageEntry], current: str) -> None:
        """Show these pages with one of them chosen, without a signal."""
        self._entries = tuple(entries)
        with QSignalBlocker(self._list):
            self._list.clear()
            group = ""
            for entry in entries:
                if entry.group != group:
                    self._add_group(entry.group)
                    group = entry.group
                self._add(entry)
        self._dress()
        self.choose(current)

    def choose(self, page: str) -> None:
        """Mark a page as the one that is shown, without a signal."""
        with QSignalBlocker(self._list):
            self._list.setCurrentRow(self._row(page))
        self._mark()

    def ids(self) -> list[str]:
        """Return the pages that are listed, in order."""
        return [entry.id for entry in self._entries]

    def focus_list(self) -> None:
        """Put the focus on the chosen page."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if down and event.type() is QEvent.Type.KeyPress:
            self.focus_list()
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        set_look(self, "surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("page_list")
        self.search.setObjectName("page_search")
        self.search.installEventFilter(self)
        self._list.setObjectName("pages")
        self._list.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._list.setProperty("surface", "canvas")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(CountPainter(self._list))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _TOP, _SIDE, _SIDE)
        column.setSpacing(_GAP)
        head = QHBoxLayout()
        head.addWidget(self._title)
        column.addLayout(indented(head, _SIDE, 0))
        column.addWidget(self.search)
        column.addWidget(self._list, 1)

    def _add_group(self, name: str) -> None:
        # Group caps are an English habit.
        item = QListWidgetItem(name.upper() if languages().language == "en" else name)
        item.setFlags(_NO_ITEM)
        self._list.addItem(item)

    def _add(self, entry: PageEntry) -> None:
        item = QListWidgetItem(entry.text)
        item.setData(_ID, entry.id)
        item.setData(COUNT, entry.amount)
        spoken = f"{entry.text}, {entry.amount}" if entry.amount else entry.text
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(entry.text)
        self._list.addItem(item)

    def _row(self, page: str) -> int:
        rows = range(self._list.count())
        return next((row for row in rows if self._list.item(row).data(_ID) == page), -1)

    def _dress(self) -> None:
        theme = current_theme()
        self.setMinimumWidth(theme.px(_LEAST))
        self.setMaximumWidth(theme.px(_MOST))
        side = theme.px(16)
        self._list.setIconSize(QSize(side, side))
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setSizeHint(QSize(0, theme.px(tokens().height["tree_row"])))
            if item.data(_ID) is None:
                item.setFont(theme.font("note_strong"))
        self._mark()

    def _mark(self) -> None:
        theme = current_theme()
        icons = {entry.id: entry.icon for entry in self._entries}
        for row in range(self._list.count()):
            item = self._list.item(row)
            name = icons.get(item.data(_ID))
            if name is None:
                continue
            current = row == self._list.currentRow()
            item.setFont(theme.font("strong" if current else "body"))
            if name:
                item.setIcon(icon(name, "accent" if current else "text2", theme.px(16)))

    def _tell(self, item: QListWidgetItem | None) -> None:
        self._mark()
        if item is not None and item.data(_ID) is not None:
            self.chosen.emit(item.data(_ID))
