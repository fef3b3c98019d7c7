"""Pasting a list or a table: what it would become is shown first, one act makes steps of it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.sops.pasting import Pasted, pasted_steps
from desktop.views.desk import Desk
from desktop.views.sops.editor.paste_strip import PasteStrip


class Pasting(QObject):
    """`taken` carries what was pasted once the person has agreed."""

    taken = Signal(list)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.strip = PasteStrip()
        self._desk = desk
        self._pasted: list[Pasted] = []
        self.strip.taken.connect(self._take)
        self.strip.closed.connect(self.drop)

    def ask(self) -> None:
        """Show what the clipboard would become."""
        data = QGuiApplication.clipboard().mimeData()
        found = pasted_steps(data.text(), data.html()) if data is not None else []
        if not found:
            said = self.tr("The clipboard holds no list or table. Copy one first.")
            self._desk.say(said, "info")
            return
        self._pasted = found
        self.strip.show_steps(found)

    def drop(self) -> None:
        """Paste nothing."""
        self._pasted = []
        self.strip.hide()

    def _take(self) -> None:
        pasted = self._pasted
        self.drop()
        if pasted:
            self.taken.emit(pasted)
