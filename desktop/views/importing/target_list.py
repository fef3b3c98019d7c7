"""The fields of Deskbook as a list on which columns are dropped."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import by_pixels
from desktop.services.import_plans import targets
from desktop.views.importing.grid_model import ROW_MIME

_ID = Qt.ItemDataRole.UserRole


class TargetList(QListWidget):
    """`dropped` carries the row of the column and the target it fell on; Enter maps as well."""

    dropped = Signal(int, str)
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        by_pixels(self)
        self.setObjectName("import_targets")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda item: self.wanted.emit(item.data(_ID) or ""))

    def show_targets(self, language: str, used: dict[str, str]) -> None:
        """List every target; `used` names the column that feeds it."""
        row = max(0, self.currentRow())
        self.clear()
        group = ""
        for target in targets():
            name = target.group.text(language)
            if name != group:
                group = name
                self._add_group(name)
            item = QListWidgetItem(target.name.text(language))
            if target.id in used:
                item.setText(f"{item.text()}  ←  {used[target.id]}")
                item.setForeground(current_theme().colour("muted"))
            item.setToolTip(item.text())
            item.setData(_ID, target.id)
            self.addItem(item)
        self.setCurrentRow(row)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ROW_MIME):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None and item.data(_ID):
            self.setCurrentItem(item)
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None and item.data(_ID) and event.mimeData().hasFormat(ROW_MIME):
            event.acceptProposedAction()
            row = int(bytes(event.mimeData().data(ROW_MIME).data()).decode())
            self.dropped.emit(row, item.data(_ID))

    def _add_group(self, name: str) -> None:
        # Group caps are an English habit.
        item = QListWidgetItem(name.upper() if languages().language == "en" else name)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(current_theme().font("note_strong"))
        self.addItem(item)
