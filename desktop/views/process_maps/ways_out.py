"""How a process leaves the program: files of every kind, chosen at the window."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.services.process.exports import ProcessFile
from desktop.views.process_maps.process_view import ProcessView
from desktop.views.process_maps.state import Side


class WaysOut(QObject):
    """Asks where to and writes beside everything else; a file is whole or not there."""

    def __init__(self, view: ProcessView) -> None:
        super().__init__(view)
        self._view, self._desk = view, view.state.desk
        view.head.export_wanted.connect(self.show_menu)

    def show_menu(self, near: QWidget) -> None:
        """Offer the formats, below a widget."""
        menu = QMenu(self._view)
        menu.setObjectName("export_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for style, words in self._formats():
            act = menu.addAction(words)
            act.triggered.connect(lambda _on, style=style: self.export(style))
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def export(self, style: ProcessFile) -> None:
        """Ask for a file and write the version that is shown."""
        opened, version = self._view.state.opened, self._view.state.version
        if opened is None or version is None:
            return
        title = opened.title().text(self._desk.language)
        side = Side.TO_BE if self._view.state.side is Side.COMPARE else self._view.state.side
        name = f"{opened.code} {title} {side.replace('_', '-')}.{style}"
        box = QFileDialog(self._view.window(), self.tr("Export the process"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        box.setNameFilter(f"*.{style}")
        box.selectFile(name)
        box.fileSelected.connect(lambda chosen: self.write(style, version, Path(chosen)))
        box.open()

    def write(self, style: ProcessFile, version: int, path: Path) -> None:
        """Write a version to a file."""
        self._desk.follow(
            self.tr("Exporting {name}").format(name=path.name),
            lambda my, _progress: my.process_exports.write(version, path, style),
            lambda _done: self._desk.say(self.tr("Written: {name}").format(name=path.name)),
        )

    def _formats(self) -> tuple[tuple[ProcessFile, str], ...]:
        return (
            (ProcessFile.BPMN, self.tr("BPMN 2.0")),
            (ProcessFile.XLSX, self.tr("Excel table")),
            (ProcessFile.CSV, self.tr("CSV table")),
            (ProcessFile.MARKDOWN, self.tr("Markdown table")),
            (ProcessFile.FREEMIND, self.tr("Mind map (.mm)")),
            (ProcessFile.OPML, self.tr("Outline (OPML)")),
        )
