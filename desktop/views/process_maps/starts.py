"""How a process begins: a sample, an empty table, a pasted one, a file, or what tickets did."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import ProcessTable
from desktop.domain.progress import Progress
from desktop.services.process.maps import NewProcess
from desktop.services.process.samples import SAMPLES, sample
from desktop.services.process.sheet import is_large_paste, pasted_table
from desktop.services.services import Services
from desktop.views.process_maps.process_view import ProcessView
from desktop.views.undoable import Undoable

_PATTERNS = "*.bpmn *.xml *.xlsx *.csv *.tsv *.mm *.opml *.xes *.gz"


class Starts(QObject):
    """Makes a process and opens it."""

    def __init__(self, view: ProcessView) -> None:
        super().__init__(view)
        self._view, self._desk = view, view.state.desk
        self._acts = Undoable(self._desk, self)
        view.start_wanted.connect(self.show_menu)
        view.head.choose_wanted.connect(self.choose)

    def show_menu(self, near: QWidget) -> None:
        """Offer the ways to begin, below a widget."""
        menu = self._menu("start_menu")
        self._add_starts(menu)
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def choose(self, near: QWidget) -> None:
        """Offer the processes there are, and the ways to begin another one."""
        menu, language = self._menu("process_menu"), self._desk.language
        seen: dict[int, str] = {}
        for each in self._view.state.listed:
            seen[each.document] = f"{each.title.text(language)}   {each.code}"
        opened = self._view.state.opened
        for document, name in seen.items():
            act = menu.addAction(name)
            act.setCheckable(True)
            act.setChecked(opened is not None and opened.document == document)
            act.triggered.connect(lambda _on, key=document: self._view.open(key))
        menu.addSeparator()
        self._add_starts(menu)
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def begin_sample(self, name: str) -> None:
        """Begin with a shipped process, as it is and as it shall be."""
        title = sample(name).as_is.title.text(self._desk.language)
        self._make(lambda my: my.processes.begin(name), title)

    def begin_empty(self) -> None:
        """Begin with an empty table."""
        title = Bilingual("新流程", "New process")
        table = ProcessTable(title)
        self._make(
            lambda my: my.processes.create(NewProcess(table)), title.text(self._desk.language)
        )

    def begin_pasted(self) -> None:
        """Begin with the table on the clipboard."""
        content = QGuiApplication.clipboard().mimeData()
        title = Bilingual("粘贴的流程", "Pasted process")
        text, markup, language = content.text(), content.html(), self._desk.language

        def begin(found: ProcessTable) -> None:
            if not found.rows:
                self._desk.say(self.tr("There is no table on the clipboard"), "info")
                return
            name = title.text(language)
            self._make(lambda my: my.processes.create(NewProcess(found)), name)

        if is_large_paste(text, markup):
            self._desk.follow(
                self.tr("Reading the pasted cells"),
                lambda _my, progress: pasted_table(text, markup, title, language, progress),
                begin,
            )
        else:
            begin(pasted_table(text, markup, title, language))

    def begin_file(self) -> None:
        """Ask for a file and begin with what it holds."""
        box = QFileDialog(self._view.window(), self.tr("Begin with a file"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = self.tr("Processes")
        box.setNameFilter(f"{kinds} ({_PATTERNS})")
        box.fileSelected.connect(lambda chosen: self.take_file(Path(chosen)))
        box.open()

    def take_file(self, path: Path) -> None:
        """Take a file in as a process, beside everything else."""
        self._desk.follow(
            self.tr("Reading {name}").format(name=path.name),
            lambda my, progress: my.process_import.take(path, progress=progress),
            lambda taken: self._opened(taken.document, taken.table.title),
        )

    def begin_from_tickets(self) -> None:
        """Begin with the stages and paths that the desk's tickets really took."""

        def work(my: Services, progress: Progress) -> tuple[int, Bilingual]:
            table = my.mining.draft_of_tickets(my.stats.between("", "", ""), progress).table
            document, _version = my.processes.create(NewProcess(table))
            return document, table.title

        self._desk.follow(
            self.tr("Reading the courses of all tickets"), work, lambda found: self._opened(*found)
        )

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self._view)
        menu.setObjectName(name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add_starts(self, menu: QMenu) -> None:
        language = self._desk.language
        for name in SAMPLES:
            text = self.tr("Sample: {title}").format(title=sample(name).about.text(language))
            menu.addAction(text).triggered.connect(lambda _on, name=name: self.begin_sample(name))
        menu.addSeparator()
        for text, run in (
            (self.tr("Empty table"), self.begin_empty),
            (self.tr("The table on the clipboard"), self.begin_pasted),
            (self.tr("File: BPMN, Excel, CSV, mind map, event log…"), self.begin_file),
            (self.tr("What the tickets really did"), self.begin_from_tickets),
        ):
            menu.addAction(text).triggered.connect(lambda _on, run=run: run())

    def _make(self, work: Callable[[Services], Any], name: str) -> None:
        said = self.tr("Process “{name}” begun").format(name=name)
        self._acts.do(work, lambda _: said, lambda made: self._view.open(made[0]))

    def _opened(self, document: int, title: Bilingual) -> None:
        self._view.open(document)
        name = title.text(self._desk.language)
        self._desk.say(self.tr("Process “{name}” begun").format(name=name))
