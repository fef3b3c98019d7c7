"""Documents out of the library: into a folder of files, or one as a shot list for a video."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desktop.domain.file_names import safe_name
from desktop.qtkit.zone import local
from desktop.services.documents.opened import OpenDocument
from desktop.views.desk import Desk
from desktop.views.slides_out import SlidesOut
from desktop.views.sops.inout.export_sheet import Choices, ExportSheet, Wanted
from desktop.views.sops.library.library_list import LibraryList
from desktop.views.sops.state import BOTH, SopState


class ExportAct(QObject):
    """Asks, writes in the background, names what was written and offers to open it."""

    def __init__(self, desk: Desk, state: SopState, library: LibraryList) -> None:
        super().__init__(library)
        self._desk, self._state, self._library = desk, state, library
        self._slides = SlidesOut(desk, library)

    def ask(self) -> None:
        """Open the sheet that asks which documents, how and where."""
        library, shelf = self._library, self._library.source.shelf
        every = shelf.rows if shelf is not None else ()
        choices = Choices(library.current(), library.shown(), every)
        today = local(self._desk.session.clock()).date().isoformat()
        folder = self._folder() / self.tr("Documents {date}").format(date=today)
        sheet = ExportSheet(choices, folder, self._desk.language, library.window())
        sheet.given.connect(self.write)
        sheet.open()

    def write(self, wanted: Wanted) -> None:
        """Write documents into a folder, whole or not at all."""
        folder, count = wanted.folder, len(wanted.rows)
        said = self.tr("%n document(s) exported to {folder}", "", count)
        self._desk.follow(
            self.tr("Exporting to {file}").format(file=folder.name),
            lambda my, progress: my.sop_exports.write(
                folder, wanted.rows, wanted.kind, progress, every_version=wanted.every_version
            ),
            lambda _files: self._tell(said.format(folder=folder.name), folder),
        )

    def ask_shots(self) -> None:
        """Ask for the file of the shot list of the document that is open."""
        opened = self._state.opened
        if opened is None:
            return
        box = QFileDialog(self._library.window(), self.tr("Save a shot list"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        box.setDirectory(str(self._folder()))
        box.setNameFilters(["Markdown (*.md)", "CSV (*.csv)"])
        box.setDefaultSuffix("md")
        box.filterSelected.connect(lambda kind: box.setDefaultSuffix(kind[-4:].strip(".*)")))
        title = self.tr("Shot list {code}").format(code=opened.row.code)
        box.selectFile(safe_name(f"{title}.md"))
        box.fileSelected.connect(lambda file: self.write_shots(Path(file), opened))
        box.open()

    def ask_slides(self) -> None:
        """Ask for the file of the slides of the version that is open."""
        opened = self._state.opened
        if opened is None:
            return
        shown = self._state.language
        language = self._desk.language if shown == BOTH else shown
        version = opened.version.key
        self._slides.ask(opened.row.code, lambda my: my.slides.sop(version, language))

    def write_shots(self, file: Path, opened: OpenDocument) -> None:
        """Write the shot list of a document: Markdown, or CSV by the name of the file."""
        shown = self._state.language
        language = self._desk.language if shown == BOTH else shown
        code = opened.row.code
        self._desk.read(
            lambda my, _p: my.sop_exports.write_shots(file, code, language),
            lambda count: self._tell(
                self.tr("%n shot(s) saved as {file}", "", count).format(file=file.name), file.parent
            ),
        )

    def _folder(self) -> Path:
        return self._desk.workspace.root / "exports"

    def _tell(self, said: str, folder: Path) -> None:
        self._desk.say(said, "done", self.tr("Open folder"), lambda: self._open(folder))

    def _open(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
