"""The table of documents that may be taken in: a box before each, Space or a click turns it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.qtkit.overriding import override
from desktop.views.sops.sheet_table import SheetTable


class ArrivalsTable(SheetTable):
    """`turned` carries the key of a row; `moved` follows the current row."""

    turned = Signal(int)
    moved = Signal()

    def __init__(self) -> None:
        super().__init__("sop_import_rows")
        self.setSelectionBehavior(self.SelectionBehavior.SelectRows)
        self.clicked.connect(self._click)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())

    def go_to_first(self) -> None:
        """Make the first row current where none is."""
        if not self.currentIndex().isValid() and self.content.rowCount():
            self.setCurrentIndex(self.content.index(0, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._turn(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._turn(index)

    def _turn(self, index: QModelIndex) -> None:
        key = self.content.key(index)
        if key is not None:
            self.turned.emit(key)
