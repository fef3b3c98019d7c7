"""Files of questions at the window: chosen or dropped, read and written beside everything else."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.services.training.bank_files import BankFormat, Taken, WrittenBank
from desktop.views.questions.question_table import QuestionTable
from desktop.views.questions.report_sheet import ReportSheet
from desktop.views.questions.state import BankState

_PATTERNS = "*.gift *.txt *.xml *.csv *.xlsx *.json"
_SUFFIXES = {
    BankFormat.GIFT: "gift",
    BankFormat.MOODLE_XML: "xml",
    BankFormat.CSV: "csv",
    BankFormat.XLSX: "xlsx",
}


class Files(QObject):
    """What was taken in is one act that can be undone; a written file is whole or not there."""

    def __init__(self, state: BankState, table: QuestionTable) -> None:
        super().__init__(table)
        self._state, self._table = state, table

    def ask_file(self) -> None:
        """Ask for a file and take its questions in."""
        box = QFileDialog(self._table.window(), self.tr("Import questions"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = self.tr("Questions")
        box.setNameFilter(f"{kinds} ({_PATTERNS})")
        box.fileSelected.connect(lambda chosen: self.take(Path(chosen)))
        box.open()

    def take(self, path: Path) -> None:
        """Take the questions of a file in, and show what became of each."""
        self._state.desk.follow(
            self.tr("Reading {name}").format(name=path.name),
            lambda my, progress: my.bank_files.take(path, progress),
            lambda found: self._show_taken(path, found),
        )

    def show_menu(self, near: QWidget) -> None:
        """Offer the kinds of file to write what is marked, or the whole list."""
        menu = QMenu(near)
        menu.setObjectName("question_export_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = {
            BankFormat.GIFT: self.tr("GIFT"),
            BankFormat.MOODLE_XML: self.tr("Moodle XML"),
            BankFormat.XLSX: self.tr("Excel table"),
            BankFormat.CSV: self.tr("CSV table"),
        }
        for style, text in words.items():
            menu.addAction(text).triggered.connect(lambda _on, style=style: self.ask_place(style))
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def ask_place(self, style: BankFormat) -> None:
        """Ask where to, and write."""
        suffix = _SUFFIXES[style]
        box = QFileDialog(self._table.window(), self.tr("Export questions"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        box.setDirectory(str(self._state.desk.workspace.root / "exports"))
        box.setNameFilter(f"*.{suffix}")
        box.selectFile(f"{self.tr('Questions')}.{suffix}")
        box.fileSelected.connect(lambda chosen: self.give(style, Path(chosen)))
        box.open()

    def give(self, style: BankFormat, path: Path) -> None:
        """Write the questions that are marked, more than one, or else the whole list."""
        marked = self._table.chosen()
        rows = marked if len(marked) > 1 else self._state.listed or []
        keys = [each.key for each in rows]
        self._state.desk.follow(
            self.tr("Exporting {name}").format(name=path.name),
            lambda my, progress: my.bank_files.give(path, keys, style, progress),
            lambda found: self._show_written(path, found),
        )

    def _show_taken(self, path: Path, found: Taken) -> None:
        sheet = self._sheet(self.tr("Import of {name}").format(name=path.name))
        sheet.show_taken(found)
        sheet.open()

    def _show_written(self, path: Path, found: WrittenBank) -> None:
        if not found.left_out:
            self._state.desk.say(self.tr("Written: {name}").format(name=path.name))
            return
        sheet = self._sheet(self.tr("Export to {name}").format(name=path.name))
        sheet.show_written(found)
        sheet.open()

    def _sheet(self, title: str) -> ReportSheet:
        return ReportSheet(title, self._state.desk.language, self._table.window())
