"""How a process leaves the program: files of every kind, chosen at the window."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.domain.file_names import safe_name
from desktop.services.process.exports import ProcessFile
from desktop.services.process.maps import Listed
from desktop.services.process.posters import ChartFormat, ChartWish, OnPaper
from desktop.services.services import Services
from desktop.views.process_maps.process_view import ProcessView

_BY_TILES = OnPaper("", "A4")


class WayOut(NamedTuple):
    """One kind of file: how its name ends, its words, what writes a version to a path."""

    suffix: str
    words: str
    write: Callable[[Services, Listed, Path], Any]


class WaysOut(QObject):
    """Asks where to and writes beside everything else; a file is whole or not there."""

    def __init__(self, view: ProcessView) -> None:
        super().__init__(view)
        self._view, self._desk = view, view.state.desk
        view.head.export_wanted.connect(self.show_menu)

    def show_menu(self, near: QWidget) -> None:
        """Offer the kinds of file, below a widget."""
        menu = QMenu(self._view)
        menu.setObjectName("export_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in self.ways():
            for way in group:
                menu.addAction(way.words).triggered.connect(lambda _on, way=way: self.export(way))
            menu.addSeparator()
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def ways(self) -> tuple[tuple[WayOut, ...], ...]:
        """Return the kinds of file: pictures, then those that other programs go on with."""
        return self._charts(), self._files()

    def export(self, way: WayOut) -> None:
        """Ask for a file and write the version that is shown."""
        opened, state = self._view.state.opened, self._view.state.state
        if opened is None or state not in opened.versions:
            return
        listed = opened.versions[state]
        title = opened.title().text(self._desk.language)
        # The newest one keeps its usual name.
        number = f" v{listed.number}" if listed == opened.older else ""
        line = f"{state.replace('_', '-')}{number}"
        name = safe_name(f"{opened.code} {title} {line}.{way.suffix}")
        box = QFileDialog(self._view.window(), self.tr("Export the process"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        box.setDirectory(str(self._desk.workspace.root / "exports"))
        box.setNameFilter(f"*.{way.suffix}")
        box.selectFile(name)
        box.fileSelected.connect(lambda chosen: self.write(way, listed, Path(chosen)))
        box.open()

    def write(self, way: WayOut, listed: Listed, path: Path) -> None:
        """Write a version to a file."""
        self._desk.follow(
            self.tr("Exporting {name}").format(name=path.name),
            lambda my, _progress: way.write(my, listed, path),
            lambda _done: self._desk.say(self.tr("Written: {name}").format(name=path.name)),
        )

    def _charts(self) -> tuple[WayOut, ...]:
        return (
            _chart(ChartFormat.PDF, self.tr("Chart: PDF on one A3 page"), OnPaper()),
            _chart(ChartFormat.PDF, self.tr("Chart: PDF on A4 sheets to glue"), _BY_TILES),
            _chart(ChartFormat.SVG, self.tr("Chart: SVG"), OnPaper()),
            _chart(ChartFormat.PNG, self.tr("Chart: PNG"), OnPaper()),
            WayOut(ChartFormat.PDF, self.tr("Mind map: PDF on one A3 page"), _mind_map),
        )

    def _files(self) -> tuple[WayOut, ...]:
        return (
            _file(ProcessFile.BPMN, self.tr("BPMN 2.0")),
            _file(ProcessFile.XLSX, self.tr("Excel table")),
            _file(ProcessFile.CSV, self.tr("CSV table")),
            _file(ProcessFile.MARKDOWN, self.tr("Markdown table")),
            _file(ProcessFile.FREEMIND, self.tr("Mind map (.mm)")),
            _file(ProcessFile.OPML, self.tr("Outline (OPML)")),
        )


def _chart(style: ChartFormat, words: str, paper: OnPaper) -> WayOut:
    def write(my: Services, listed: Listed, path: Path) -> Any:
        wish = ChartWish(listed.state, number=listed.number)
        charted = my.posters.charted(listed.code, wish)
        return my.posters.write(charted, path, style, paper)

    return WayOut(style, words, write)


def _mind_map(my: Services, listed: Listed, path: Path) -> Any:
    return my.posters.mind_map(my.mind_maps.outline(listed.version), path, ChartFormat.PDF)


def _file(style: ProcessFile, words: str) -> WayOut:
    return WayOut(
        style,
        words,
        lambda my, listed, path: my.process_exports.write(listed.version, path, style),
    )
