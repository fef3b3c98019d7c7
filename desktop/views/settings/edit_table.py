"""A table that is edited by keys: rename, move, set in and out, copy, take away, paste."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.models.entry_table_model import Column, EntryTableModel, Rows
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.views.settings.edit_painter import EditPainter

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier


class EditTable(QTableView):
    """Tells what is wanted of which keys; whoever owns it does it and shows the rows anew."""

    moved = Signal(object, int)
    set_in = Signal(object, int)
    duplicated = Signal(object)
    removed = Signal(list)
    pasted = Signal(str)
    add_wanted = Signal()
    current_changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.content = EntryTableModel(self)
        self._wanted: Any = None
        self.setObjectName(name)
        self.setModel(self.content)
        self.setItemDelegate(EditPainter(self, self.content))
        self._dress()
        self.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())
        current_theme().changed.connect(self._fit)

    def show_rows(self, columns: tuple[Column, ...], keys: Sequence[Any], rows: Rows) -> None:
        """Show rows; the current one stays current, or the next where it is gone."""
        key, at = self.current_key(), self.currentIndex()
        row, column = at.row(), max(at.column(), 0)
        self.content.show(columns, keys, rows)
        self._fit()
        wanted, self._wanted = self._wanted, None
        found = self.content.row_of(key if wanted is None else wanted)
        target = found if found >= 0 else min(max(row, 0), len(keys) - 1)
        if target >= 0 and (target != self.currentIndex().row() or not at.isValid()):
            self.go_to_row(target, column)
        self.current_changed.emit()

    def want(self, key: Any) -> None:
        """Make a key current: now, or when it is shown."""
        row = self.content.row_of(key)
        if row >= 0:
            self.go_to_row(row)
        else:
            self._wanted = key

    def go_to_row(self, row: int, column: int = 0) -> None:
        """Make a row current and bring it into view."""
        index = self.content.index(row, column)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def fit_rows(self, most: int) -> None:
        """Be as high as the rows, up to this many of them."""
        theme = current_theme()
        rows = min(max(len(self.content.keys), 1), most)
        self.setFixedHeight(theme.height("sheet_header") + rows * theme.height("sheet_row") + 4)

    def current_key(self) -> Any:
        """Return the key of the current row, None where there is none."""
        row = self.currentIndex().row()
        return self.content.keys[row] if 0 <= row < len(self.content.keys) else None

    def chosen_keys(self) -> list[Any]:
        """Return the keys of all chosen rows in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.content.keys[row] for row in rows]

    def rename(self) -> None:
        """Edit the current cell, or the first one that can be edited."""
        at = self.currentIndex()
        editable = [n for n, c in enumerate(self.content.columns) if c.editable or c.choices]
        if at.isValid() and editable:
            column = at.column() if at.column() in editable else editable[0]
            index = self.content.index(at.row(), column)
            self.setCurrentIndex(index)
            self.edit(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            # Enter passes on from the field, before what was typed in it is taken.
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif not self._act(event):
            if event.text().isprintable() and event.text().strip():
                # Letters are keys of the page here, not a search in the rows.
                event.ignore()
            else:
                super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain: dict[int, Callable[[], object]] = {
            Qt.Key.Key_F2: self.rename,
            Qt.Key.Key_Return: self.rename,
            Qt.Key.Key_Enter: self.rename,
            Qt.Key.Key_Insert: lambda: self.add_wanted.emit(),
            Qt.Key.Key_Delete: lambda: self.removed.emit(self.chosen_keys()),
        }
        if held == _NONE and key in plain:
            plain[key]()
            return True
        current = self.current_key()
        if current is None:
            return False
        if held == _CTRL and key == Qt.Key.Key_D:
            self.duplicated.emit(current)
            return True
        ways: dict[int, tuple[Any, int]] = {
            Qt.Key.Key_Up: (self.moved, -1),
            Qt.Key.Key_Down: (self.moved, 1),
            Qt.Key.Key_Left: (self.set_in, -1),
            Qt.Key.Key_Right: (self.set_in, 1),
        }
        if held == _ALT and key in ways:
            signal, by = ways[key]
            signal.emit(current, by)
            return True
        return False

    def _copy(self) -> None:
        rows = [self.content.row_of(key) for key in self.chosen_keys()]
        lines = ["\t".join(self.content.row(row).cells) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _dress(self) -> None:
        self.setProperty("card", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(20)

    def _fit(self) -> None:
        theme, header = current_theme(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(theme.height("sheet_row"))
        for number, column in enumerate(self.content.columns):
            fixed = QHeaderView.ResizeMode.Fixed
            stretched = QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(number, fixed if column.width else stretched)
            if column.width:
                header.resizeSection(number, theme.px(column.width))
