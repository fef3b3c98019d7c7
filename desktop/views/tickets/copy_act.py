"""Copy marked rows for a spreadsheet, and take rows from one."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.services.copies import Copied
from desktop.services.pasting import Pasted
from desktop.views.desk import Desk
from desktop.views.tickets.paste_sheet import PasteSheet
from desktop.views.tickets.queue_table import QueueTable


class CopyAct(QObject):
    """Writes to the clipboard what is marked; shows what a paste would become."""

    def __init__(self, desk: Desk, table: QueueTable, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._table, self._window = desk, table, window

    def copy(self, keys: Sequence[int]) -> None:
        """Copy tickets with the columns shown."""
        titles = dict(self._table.shown_columns.offered())
        columns = [(name, titles[name]) for name in self._table.columns() if name in titles]
        wanted = list(keys)
        self._desk.follow(
            self.tr("Copying %n row(s)", "", len(wanted)),
            lambda my, progress: my.copies.table(wanted, columns, progress),
            self._put,
        )

    def paste(self) -> None:
        """Read the rows on the clipboard and show what they would become."""
        data = QGuiApplication.clipboard().mimeData()
        text, markup = data.text(), data.html() if data.hasHtml() else ""
        self._desk.read(lambda my, _progress: my.pasting.read(text, markup), self._show)

    def _put(self, copied: Copied) -> None:
        data = QMimeData()
        data.setText(copied.text)
        data.setHtml(copied.html)
        QGuiApplication.clipboard().setMimeData(data)
        self._desk.say(self.tr("%n row(s) copied with their titles", "", copied.tickets))

    def _show(self, pasted: Pasted) -> None:
        sheet = PasteSheet(pasted, self._window)
        sheet.agreed.connect(lambda: self._take(pasted))
        sheet.open()

    def _take(self, pasted: Pasted) -> None:
        self._desk.write(lambda my: my.pasting.take(pasted), self._taken)

    def _taken(self, keys: list[int]) -> None:
        said = self.tr("%n ticket(s) created from the clipboard", "", len(keys))
        undo = self._desk.commands.run
        self._desk.say(said, action=self.tr("Undo"), run=lambda: undo("undo"))
