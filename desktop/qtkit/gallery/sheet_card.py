"""The cells of a spreadsheet, in every state."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.qtkit.gallery.held import focused_kind
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.pilltree import PILL
from desktop.qtkit.widgets.sheetcell import GHOST, dress_sheet, mark_wrong

_ROWS, _BORDERS = 4, 4


class SheetSamples(Card):
    """A cell untouched, current, locked, wrong, with a pill; and the row to type in."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Spreadsheet cells"))
        self._view: QTableView = focused_kind(QTableView)()
        self._view.setAccessibleName(self.tr("Process table"))
        self._model = QStandardItemModel(_ROWS, 3, self)
        self._fill()
        self._view.setModel(self._model)
        dress_sheet(self._view)
        self._view.verticalHeader().hide()
        self._view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setSpan(_ROWS - 1, 0, 1, 3)
        self._view.setCurrentIndex(self._model.index(1, 1))
        self._fit()
        current_theme().changed.connect(self._fit)
        self.body.addWidget(self._view)

    def _fill(self) -> None:
        titles = (self.tr("Stage"), self.tr("Pain point"), self.tr("Owner"))
        self._model.setHorizontalHeaderLabels(titles)
        rows = (
            (self.tr("locked"), self.tr("default"), self.tr("Luo Bin")),
            (self.tr("locked"), self.tr("current, with fill handle"), self.tr("Luo Bin")),
            (self.tr("locked"), self.tr("with a pill"), self.tr("wrong name")),
        )
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QStandardItem(text)
                item.setEditable(column != 0)
                self._model.setItem(number, column, item)
        self._model.item(2, 1).setData((self.tr("gap"), "red"), PILL)
        wrong: QModelIndex = self._model.index(2, 2)
        mark_wrong(self._model, wrong, self.tr("Nobody of this name works here"))
        self._model.setData(self._model.index(_ROWS - 1, 0), self.tr("new row"), _NAME)
        self._model.setData(self._model.index(_ROWS - 1, 0), 1, GHOST)

    def _fit(self) -> None:
        theme = current_theme()
        rows = _ROWS * theme.height("sheet_row")
        self._view.setFixedHeight(theme.height("sheet_header") + rows + _BORDERS)


_NAME = Qt.ItemDataRole.AccessibleTextRole
