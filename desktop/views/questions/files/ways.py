"""Files of questions: chosen or dropped and taken in, written for other programs."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.domain.file_names import safe_name
from desktop.domain.progress import Progress
from desktop.services.services import Services
from desktop.services.training.bank_files import BankFormat, Taken, Weighed, WrittenBank
from desktop.views.files.incoming import FilesDropped
from desktop.views.questions.files.look_sheet import LookSheet
from desktop.views.questions.files.report_sheet import ReportSheet
from desktop.views.questions.files.reports import Reports
from desktop.views.questions.state import BankState
from desktop.views.undoable import with_set

_PATTERNS = "*.gift *.txt *.xml *.csv *.tsv *.xlsx *.json *.md"


class WayOut(NamedTuple):
    """One kind of file: the format, how its name ends, its words."""

    style: BankFormat
    suffix: str
    words: str


class BankFiles(QObject):
    """Reading and writing go on beside everything else and can be cancelled."""

    def __init__(self, state: BankState, near: QWidget) -> None:
        super().__init__(near)
        self._state, self._desk, self._near = state, state.desk, near
        FilesDropped(near, self._take_dropped)

    def choose(self) -> None:
        """Ask for a file and look at it."""
        box = QFileDialog(self._near.window(), self.tr("Import questions"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = self.tr("Questions: GIFT, Moodle XML, Aiken, tables")
        box.setNameFilters([f"{kinds} ({_PATTERNS})", self.tr("All files") + " (*)"])
        box.fileSelected.connect(lambda chosen: self.look(Path(chosen)))
        box.open()

    def look(self, path: Path) -> None:
        """Show what would become of a file, before anything is written."""
        self._desk.follow(
            self.tr("Looking at {name}").format(name=path.name),
            lambda my, progress: my.bank_files.weigh(path, progress),
            self._show,
        )

    def take(self, weighed: Weighed, without: frozenset[int] = frozenset()) -> None:
        """Take in what was looked at, and tell what became of it."""

        def work(my: Services, progress: Progress) -> tuple[Taken, int | None, Path | None]:
            taken, change_set = with_set(
                my, lambda my: my.bank_files.take_weighed(weighed, without, progress)
            )
            kept = my.bank_files.keep_refused(weighed.name, weighed.file)
            return taken, change_set, kept

        self._desk.follow(
            self.tr("Importing {name}").format(name=weighed.name),
            work,
            lambda found: self._report(weighed.name, *found),
        )

    def show_menu(self, near: QWidget) -> None:
        """Offer the kinds of file to write, below a widget."""
        menu = QMenu(self._near)
        menu.setObjectName("question_export_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        count = len(self.keys())
        head = menu.addAction(self.tr("%n question(s) as …", "", count))
        head.setEnabled(False)
        for way in self._ways():
            act = menu.addAction(way.words)
            act.setEnabled(count > 0)
            act.triggered.connect(lambda _on, way=way: self.export(way))
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def keys(self) -> tuple[int, ...]:
        """Return what is exported: several marked questions, else all that are shown."""
        chosen = self._state.chosen
        return chosen if len(chosen) > 1 else tuple(row.key for row in self._state.shown)

    def export(self, way: WayOut) -> None:
        """Ask for a file and write to it."""
        box = QFileDialog(self._near.window(), self.tr("Export questions"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        box.setDirectory(str(self._desk.workspace.root / "exports"))
        box.setNameFilter(f"*.{way.suffix}")
        box.setDefaultSuffix(way.suffix)
        name, keys = self.tr("Question bank"), self.keys()
        box.selectFile(safe_name(f"{name}.{way.suffix}"))
        box.fileSelected.connect(lambda chosen: self.write(way.style, keys, Path(chosen)))
        box.open()

    def write(self, style: BankFormat, keys: tuple[int, ...], path: Path) -> None:
        """Write questions to a file and tell what it could not carry."""

        def told(written: WrittenBank) -> None:
            if written.left_out:
                report = Reports(self._desk.language).of_export(path.name, written)
                ReportSheet(self._desk, report, self._near.window()).open()
            else:
                said = self.tr("%n question(s) written: {name}", "", written.written)
                self._desk.say(said.format(name=path.name))

        self._desk.follow(
            self.tr("Exporting {name}").format(name=path.name),
            lambda my, progress: my.bank_files.give(path, keys, style, progress),
            told,
        )

    def _take_dropped(self, paths: list[str]) -> None:
        for path in paths:
            self.look(Path(path))

    def _ways(self) -> tuple[WayOut, ...]:
        return (
            WayOut(BankFormat.GIFT, "gift", self.tr("GIFT")),
            WayOut(BankFormat.MOODLE_XML, "xml", self.tr("Moodle XML")),
            WayOut(BankFormat.XLSX, "xlsx", self.tr("Excel table")),
            WayOut(BankFormat.CSV, "csv", self.tr("CSV table")),
        )

    def _show(self, weighed: Weighed) -> None:
        sheet = LookSheet(weighed, self._desk.language, self._near.window())
        sheet.given.connect(lambda without: self.take(weighed, without))
        sheet.open()

    def _report(self, name: str, taken: Taken, change_set: int | None, kept: Path | None) -> None:
        report = Reports(self._desk.language).of_import(name, taken, kept)
        sheet = ReportSheet(self._desk, report, self._near.window(), change_set)
        sheet.open()
