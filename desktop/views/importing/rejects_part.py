"""What was left out: the rejects files, their first rows, and ways to get at them."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.services.import_batch import LeftOut, Outcome
from desktop.views.importing.grid import Grid
from desktop.views.importing.grid_model import Cell, GridRow
from desktop.views.importing.table_card import TableCard
from desktop.views.importing.words import grouped

_WIDTHS, _REASON = (50, 190, 260, 200), 2
_MOST_ROWS = 6


class RejectsPart(TableCard):
    """`copy_wanted` carries the place where a copy shall be."""

    copy_wanted = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self._outcome: Outcome | None = None
        self.folder = Button("", icon="open_folder")
        self.copy = Button("", icon="copy")
        self.table = Grid(_WIDTHS, _REASON)
        self.table.setObjectName("import_rejects")
        self.table.limit_rows(_MOST_ROWS)
        self._more = label("", "meta", "muted", wrap=True)
        self._more.setContentsMargins(tokens().spacing["card_x"], 0, 0, 8)
        for button in (self.folder, self.copy):
            button.set_height("control_pane")
            self.add_act(button)
        self.body.addWidget(self.table)
        self.body.addWidget(self._more)
        self.folder.clicked.connect(self._open_folder)
        self.copy.clicked.connect(self._ask_place)
        self.hint.setProperty("data", "true")
        self._show_texts()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what an import left out; nothing left out, nothing shown."""
        self._outcome = outcome
        self._show_texts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _show_texts(self) -> None:
        outcome = self._outcome
        files = outcome.rejects_files if outcome else []
        self.setVisible(bool(files))
        self.set_head(self.tr("Rejects file"), ", ".join(file.name for file in files))
        self.folder.setText(self.tr("Open folder"))
        self.copy.setText(self.tr("Save a copy"))
        self.table.setAccessibleName(self.tr("Rows that were left out"))
        row, text = self.tr("Row"), self.tr("As written")
        headers = [row, text, self.tr("Reason"), self.tr("What to do")]
        rows = outcome.left_out if outcome else []
        self.table.show_rows(headers, [_row(each) for each in rows])
        left = outcome.rejected - min(len(rows), _MOST_ROWS) if outcome else 0
        again = self.tr("Put it right and import the file again: it touches only these rows.")
        more = grouped(self.tr("%n more row(s) in the file.", "", left), left) if left else ""
        self._more.setText(f"{more} {again}".strip())

    def _open_folder(self) -> None:
        if self._outcome is not None and self._outcome.rejects_files:
            folder = self._outcome.rejects_files[0].parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _ask_place(self) -> None:
        files = self._outcome.rejects_files if self._outcome else []
        if not files:
            return
        box = QFileDialog(self, self.tr("Save a copy"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(files) > 1:
            box.setFileMode(QFileDialog.FileMode.Directory)
        else:
            box.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            box.selectFile(files[0].name)
        box.fileSelected.connect(lambda name: self.copy_wanted.emit(Path(name)))
        box.open()


def _row(row: LeftOut) -> GridRow:
    line = f"{row.place} · {row.line}" if row.place else row.line
    cells = (
        Cell(line, "text2"),
        Cell(row.text),
        Cell(row.reason, "red"),
        Cell(row.advice, "text2"),
    )
    return GridRow(cells, ", ".join((line, row.reason, row.advice, row.text)))
