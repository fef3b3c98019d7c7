"""Slides out of the desk: asks for a file, writes it beside everything else, tells what came."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.file_names import safe_name
from desktop.domain.progress import Progress
from desktop.services.services import Services
from desktop.services.slides.exports import Deck, WrittenSlides
from desktop.views.desk import Desk

Make = Callable[[Services], Deck]


class SlidesOut(QObject):
    """One file, PPTX or PDF by its name; cancelling leaves nothing behind."""

    def __init__(self, desk: Desk, near: QWidget) -> None:
        super().__init__(near)
        self._desk, self._near = desk, near

    def ask(self, name: str, make: Make) -> None:
        """Ask for the file of the slides that `make` returns."""
        box = QFileDialog(self._near.window(), self.tr("Save slides"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        box.setDirectory(str(self._desk.workspace.root / "exports"))
        box.setNameFilters(["PowerPoint (*.pptx)", "PDF (*.pdf)"])
        box.setDefaultSuffix("pptx")
        box.filterSelected.connect(lambda kind: box.setDefaultSuffix(kind.rpartition(".")[2][:-1]))
        box.selectFile(safe_name(f"{self.tr('Slides {name}').format(name=name)}.pptx"))
        box.fileSelected.connect(lambda file: self.write(Path(file), make))
        box.open()

    def write(self, file: Path, make: Make) -> None:
        """Write the slides that `make` returns."""

        def work(my: Services, progress: Progress) -> WrittenSlides:
            return my.slides.write(make(my), file, progress)

        self._desk.follow(
            self.tr("Writing slides: {file}").format(file=file.name),
            work,
            lambda written: self._tell(written, file),
        )

    def _tell(self, written: WrittenSlides, file: Path) -> None:
        said = self.tr("%n slide(s) saved as {file}", "", written.slides).format(file=file.name)
        self._desk.say(said, "done", self.tr("Open folder"), lambda: self._open(file.parent))

    def _open(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
