"""The targets as a spreadsheet: typed lengths, chosen types, groups and calendars, by keys."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.domain.sla.typed_targets import Draft, Wrong
from desktop.models.targets_model import COLUMNS, TargetsModel, TargetsWords
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.sheetcell import AnyIndex, SheetDelegate, dress_sheet

_WIDTHS = {"priority": 76, "response": 104, "resolve": 104, "update": 104}
_LETTERS = {"service_type": 12, "customer_group": 11, "calendar": 11}


class _Cells(SheetDelegate):
    """Choices in some columns, fields in the others."""

    @override
    def createEditor(self, parent: QWidget, option: Any, index: AnyIndex) -> QWidget:
        choices = _model(index.model()).choices(index.column())
        if not choices:
            return super().createEditor(parent, option, index)
        box = ComboBox()
        for value, text in choices:
            box.addItem(text, value)
        box.setParent(parent)
        box.setObjectName("cell_editor")
        across = Qt.Orientation.Horizontal
        box.setAccessibleName(str(index.model().headerData(index.column(), across)))
        box.activated.connect(lambda _at: self._take(box))
        return box

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, ComboBox):
            editor.setCurrentIndex(editor.findText(str(index.data())))
            editor.showPopup()
        else:
            super().setEditorData(editor, index)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if not isinstance(editor, ComboBox):
            super().setModelData(editor, model, index)
        elif editor.currentIndex() >= 0:
            model.setData(index, editor.currentData())

    def _take(self, box: ComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class TargetsTable(QTableView):
    """Digits and letters begin to type in a cell; Enter goes on in the cell below."""

    removed = Signal(int)
    add_wanted = Signal()
    pasted = Signal(int, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.content = TargetsModel(self)
        self.setObjectName("targets")
        self.setModel(self.content)
        self._cells = _Cells(self)
        dress_sheet(self)
        self.setItemDelegate(self._cells)
        self.setProperty("card", "true")
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.verticalHeader().hide()
        self.content.modelReset.connect(self.fit)
        self.content.headerDataChanged.connect(lambda *_: self.fit())
        current_theme().changed.connect(self.fit)

    def current_line(self) -> int:
        """Return the key of the current line, 0 where there is none."""
        at = self.currentIndex()
        return self.content.lines[at.row()].key if at.isValid() else 0

    def go_to(self, key: int, column: str = "response") -> None:
        """Make a cell current."""
        row = self.content.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.content.index(row, COLUMNS.index(column)))

    def show_draft(self, draft: Draft, wrong: Wrong, words: TargetsWords, *, locked: bool) -> None:
        """Show a draft; the current cell stays current, or its neighbour where the line is gone."""
        key, at = self.current_line(), self.currentIndex()
        row, column = at.row(), at.column()
        self.content.show(draft, wrong, words, locked=locked)
        found = self.content.row_of(key)
        place = found if found >= 0 else min(row, len(draft.lines) - 1)
        if place >= 0 and not self.currentIndex().isValid():
            self.setCurrentIndex(self.content.index(place, column))

    def fit(self) -> None:
        """Be as high as the lines; columns as wide as the text asks for."""
        theme, header = current_theme(), self.horizontalHeader()
        for number, name in enumerate(COLUMNS):
            fixed = name in _WIDTHS
            mode = QHeaderView.ResizeMode.Fixed if fixed else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(number, mode)
            if fixed:
                header.resizeSection(number, theme.px(_WIDTHS[name]))
        letter = theme.metrics("body").averageCharWidth()
        room = sum(theme.px(each) for each in _WIDTHS.values())
        self.setMinimumWidth(min(room + letter * sum(_LETTERS.values()), theme.px(640)))
        rows = max(len(self.content.lines), 1) * theme.height("sheet_row")
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(rows + theme.height("sheet_header") + bar)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        at = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            # Enter passes on from the field, before what was typed in it is taken.
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(at)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(str(at.data(Qt.ItemDataRole.EditRole) or ""))
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._edit(at)
        elif plain and key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif plain and key == Qt.Key.Key_Delete and at.isValid():
            self.removed.emit(self.current_line())
        else:
            super().keyPressEvent(event)

    def _edit(self, at: QModelIndex) -> None:
        if at.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(at)

    def _paste(self, at: QModelIndex) -> None:
        rows = QGuiApplication.clipboard().text().rstrip("\n").split("\n")
        for down, row in enumerate(rows):
            for across, text in enumerate(row.split("\t")):
                cell = at.siblingAtRow(at.row() + down).siblingAtColumn(at.column() + across)
                if cell.flags() & Qt.ItemFlag.ItemIsEditable:
                    line = self.content.lines[cell.row()].key
                    self.pasted.emit(line, COLUMNS[cell.column()], text.strip())


def _model(model: QAbstractItemModel) -> TargetsModel:
    if not isinstance(model, TargetsModel):
        raise TypeError(type(model).__name__)
    return model
