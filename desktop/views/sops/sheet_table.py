"""A spreadsheet-like table of the library's pages: keys, copy, paste; a row stays current."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.models.sheet_table_model import SheetColumn, SheetRow, SheetTableModel
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.currentcell import stand_on
from desktop.qtkit.widgets.sheetcell import dress_sheet


class SheetTable(QTableView):
    """`chosen` follows Enter or a double click on a cell that is not edited in place."""

    chosen = Signal(object, int)
    removed = Signal(object)
    pasted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, name: str, *, ghost: bool = False, sortable: bool = False) -> None:
        super().__init__()
        self.content = SheetTableModel(self, ghost=ghost)
        self._wanted: int | None = None
        self.setObjectName(name)
        self.setModel(self.content)
        self._cells = dress_sheet(self)
        self.setProperty("card", "true")
        self.setProperty("reading", not ghost)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        )
        self.doubleClicked.connect(self._use)
        if sortable:
            self.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
        current_theme().changed.connect(self._fit)

    def show_rows(self, columns: tuple[SheetColumn, ...], rows: Sequence[SheetRow]) -> None:
        """Show rows; the current one stays current."""
        at = self.currentIndex()
        key, column = self.current_key(), max(at.column(), 0)
        self.content.show(columns, rows)
        self._fit()
        wanted, self._wanted = self._wanted, None
        place = self.content.row_of(key if wanted is None else wanted)
        if place >= 0 and (place, column) != (self.currentIndex().row(), at.column()):
            stand_on(self, self.content.index(place, column))

    def want(self, key: int) -> None:
        """Make a row current, now or when it is shown."""
        place = self.content.row_of(key)
        if place < 0:
            self._wanted = key
        else:
            stand_on(self, self.content.index(place, max(self.currentIndex().column(), 0)))

    def current_key(self) -> int | None:
        """Return the key of the current row."""
        return self.content.key(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.state() is QAbstractItemView.State.EditingState:
            # Enter passes on from the field, before what was typed in it is taken.
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._use(self.currentIndex())
        elif plain and event.key() == Qt.Key.Key_Delete and self.current_key() is not None:
            self.removed.emit(self.current_key())
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _use(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        elif (key := self.content.key(index)) is not None:
            self.chosen.emit(key, index.column())

    def _copy(self) -> None:
        at = self.currentIndex()
        if self.content.key(at) is not None:
            QGuiApplication.clipboard().setText("\t".join(self.content.row_texts(at.row())))

    def _fit(self) -> None:
        theme, header = current_theme(), self.horizontalHeader()
        header.setMinimumSectionSize(theme.px(40))
        for number, column in enumerate(self.content.columns()):
            stretched = QHeaderView.ResizeMode.Stretch
            by_hand = QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(number, by_hand if column.width else stretched)
            if column.width:
                header.resizeSection(number, theme.px(column.width))
