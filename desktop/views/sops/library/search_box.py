"""The box above the library: Esc empties it, Down leads into the tree, Enter opens the first."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.lineedit import LineEdit


class LibrarySearch(LineEdit):
    """Esc goes a level back in the window only where nothing is typed."""

    left_below = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__(icon="search")
        self.setObjectName("library_search")
        self.setClearButtonEnabled(False)

    @override
    def event(self, event: QEvent) -> bool:
        mine = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text()
        if event.type() is QEvent.Type.ShortcutOverride and mine:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_below.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
