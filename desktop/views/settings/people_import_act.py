"""From the page of people to a staff list: choose a file, look, import; or save an empty one."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.services.people_plan import PeoplePlan
from desktop.views.desk import Desk
from desktop.views.settings.people_import_dialog import PeopleImportDialog, read_plan

_EMPTY = Bilingual("人员名单.xlsx", "staff-list.xlsx")


class PeopleImportAct(QObject):
    """Opens one dialog after the other; a file that can't be read is told in a sentence."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def choose(self) -> None:
        """Ask for the staff list to take in."""
        box = self._box(self.tr("Choose a staff list"))
        box.setNameFilters([self.tr("Tables") + " (*.xlsx *.xls *.ods *.csv *.tsv *.txt)"])
        box.setFileMode(QFileDialog.FileMode.ExistingFile)
        box.fileSelected.connect(lambda file: self.look(Path(file)))
        box.open()

    def look(self, file: Path) -> None:
        """Read a staff list and show what it would change."""
        self._desk.read(lambda my, _: read_plan(my, file), self._show)

    def choose_empty(self) -> None:
        """Ask where to save an empty table."""
        box = self._box(self.tr("Save an empty table"))
        box.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        box.setNameFilters(["Excel (*.xlsx)"])
        box.setDefaultSuffix("xlsx")
        box.selectFile(_EMPTY.text(self._desk.language))
        box.fileSelected.connect(lambda file: self.save_empty(Path(file)))
        box.open()

    def save_empty(self, file: Path) -> None:
        """Write an empty table and say so."""
        language = self._desk.language
        said = self.tr("Empty table saved as {file}").format(file=file.name)
        self._desk.read(
            lambda my, _: my.people_import.save_empty(file, language),
            lambda _: self._desk.say(said),
        )

    def _show(self, found: tuple[PeoplePlan, dict[int, Bilingual]]) -> None:
        dialog = PeopleImportDialog(self._desk, *found, self._page)
        dialog.open()

    def _box(self, title: str) -> QFileDialog:
        box = QFileDialog(self._page, title)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box
