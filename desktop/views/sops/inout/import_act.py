"""Documents into the library: choose files or a folder, look, show, and tell what came of it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.progress import Progress
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.sops.inout.arrivals import Looked
from desktop.views.sops.inout.import_dialog import ImportDialog
from desktop.views.sops.inout.taking import Took
from desktop.views.sops.library.library_list import LibraryList
from desktop.views.sops.state import SopState

_KINDS = "*.md *.markdown *.txt *.csv *.tsv *.xlsx"


class ImportAct(QObject):
    """One document is opened and can be taken back; of several the drafts are shown."""

    def __init__(self, desk: Desk, state: SopState, library: LibraryList) -> None:
        super().__init__(library)
        self._desk, self._state, self._library = desk, state, library

    def choose_files(self) -> None:
        """Ask for the files to take in."""
        box = self._box(self.tr("Choose documents to import"))
        box.setFileMode(QFileDialog.FileMode.ExistingFiles)
        box.setNameFilters([self.tr("Documents and tables") + f" ({_KINDS})"])
        box.filesSelected.connect(self.look)
        box.open()

    def choose_folder(self) -> None:
        """Ask for a folder; pictures beside the documents come with them."""
        box = self._box(self.tr("Choose a folder of documents to import"))
        box.setFileMode(QFileDialog.FileMode.Directory)
        box.setOption(QFileDialog.Option.ShowDirsOnly)
        box.filesSelected.connect(self.look)
        box.open()

    def look(self, paths: Sequence[str]) -> None:
        """Read files and folders, then show what they came to; nothing is written."""
        chosen = [Path(path) for path in paths]

        def read(my: Services, progress: Progress) -> Looked:
            opened = my.sop_imports.look(chosen, progress)
            return Looked(opened, my.sop_imports.known())

        self._desk.follow(self.tr("Reading documents"), read, self._show)

    def _show(self, looked: Looked) -> None:
        dialog = ImportDialog(self._desk, looked, self._near())
        dialog.told.connect(self._tell)
        dialog.open()

    def _tell(self, took: Took) -> None:
        count = len(took.taken)
        if count == 1:
            (taken,) = took.taken.values()
            self._state.open(taken.document, taken.version)
            self._tell_one(taken.code, took.change_set)
        elif count:
            self._library.show_drafts()
            said = self.tr("%n document(s) imported as drafts", "", count)
            self._desk.say(said, "info" if took.stopped else "done")
        elif took.stopped:
            self._desk.say(self.tr("Stopped. Nothing was imported."), "info")

    def _tell_one(self, code: str, change_set: int | None) -> None:
        said = self.tr("{code} imported as a draft").format(code=code)
        if change_set is None:
            self._desk.say(said)
        else:
            self._desk.say(said, "done", self.tr("Undo"), partial(self._undo, change_set))

    def _undo(self, change_set: int) -> None:
        self._desk.write(lambda my: my.undo.undo_set(change_set))

    def _near(self) -> QWidget:
        return self._library.window()

    def _box(self, title: str) -> QFileDialog:
        # Not modal to the program: it goes on while somebody looks for the file.
        box = QFileDialog(self._near(), title)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box
