"""The preview of a print: the PDF itself page by page, saved or sent to a printer from here."""

import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.file_names import safe_name
from desktop.domain.progress import Progress
from desktop.drawing.pages.raster import page_sizes
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import label
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.printing.page_view import FIT, LANE, PageView

Make = Callable[[Services, Path, Progress], Any]
_SIZE = (820, 860)


class Made(NamedTuple):
    """A PDF that was made for a preview, and the sizes of its pages."""

    pdf: bytes
    sizes: list[tuple[float, float]]


def show_preview(desk: Desk, parent: QWidget, make: Make, title: str) -> None:
    """Have `make` write a PDF in the background, then show it; `title` names it."""

    def work(my: Services, progress: Progress) -> Made:
        # Held in memory, so that no file is left behind whatever becomes of the window.
        with tempfile.TemporaryDirectory(prefix="deskbook-") as folder:
            path = Path(folder) / "preview.pdf"
            make(my, path, progress)
            pdf = path.read_bytes()
        return Made(pdf, page_sizes(pdf))

    said = QCoreApplication.translate("PreviewDialog", "Preparing {title} for print")
    desk.follow(
        said.format(title=title),
        work,
        lambda made: PreviewDialog(desk, made, title, parent).show(),
    )


class PreviewDialog(QDialog):
    """Shows a PDF that was made."""

    def __init__(self, desk: Desk, made: Made, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._made, self._title = desk, made, title
        self.view = PageView(desk, made.pdf, made.sizes)
        self._place = label("", "meta", "text2")
        self._percent = label("", "meta", "text2")
        self._back = IconButton("left", self.tr("Previous page (PgUp)"))
        self._next = IconButton("right", self.tr("Next page (PgDn)"))
        self._smaller = IconButton("dash", self.tr("Smaller (Ctrl+-)"))
        self._larger = IconButton("add", self.tr("Larger (Ctrl++)"))
        self._whole = Button(self.tr("Whole page"), keys="Ctrl 0")
        self._save = Button(self.tr("Save as PDF…"), icon="save", keys="Ctrl S")
        self._print = Button(self.tr("Print…"), "primary", icon="print", keys="Ctrl P")
        self._close = Button(self.tr("Close"), keys="Esc")
        self._build()
        self._connect()
        self._show_place(0)

    def save(self) -> None:
        """Ask for a place and keep the PDF there."""
        start = self._desk.workspace.root / "exports" / f"{safe_name(self._title)}.pdf"
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(start), "PDF (*.pdf)"
        )
        if not chosen:
            return
        path, pdf = Path(chosen), self._made.pdf
        said = self.tr("Saved as {file}").format(file=path.name)
        self._desk.read(
            lambda my, _progress: my.printing.keep(pdf, path),
            lambda _: self._desk.say(said),
        )

    def print(self) -> None:
        """Ask for a printer and send the pages to it."""
        # The printing part of Qt is loaded with the first print.
        paper = import_module("desktop.views.printing.paper")
        printer = paper.choose_printer(self, self._title, self.view.count)
        if printer is not None:
            self.send(printer)

    def send(self, printer: Any) -> None:
        """Draw the pages on a printer, in the background."""
        paper = import_module("desktop.views.printing.paper")
        pdf, desk = self._made.pdf, self._desk
        said = self.tr("Sent to the printer: {title}").format(title=self._title)
        # On the lane of the pages, because the library that reads them works for one at a time.
        desk.jobs.start(
            lambda _my, progress: paper.print_pages(pdf, printer, progress),
            done=lambda _count: desk.say(said),
            failed=desk.fail,
            lane=LANE,
        )

    def _build(self) -> None:
        self.setObjectName("print_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview: {title}").format(title=self._title))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(*map(current_theme().px, _SIZE))
        self.view.setAccessibleName(self._title)
        named: dict[str, QWidget] = {
            "previous_page": self._back,
            "next_page": self._next,
            "smaller": self._smaller,
            "larger": self._larger,
            "whole_page": self._whole,
            "save_pdf": self._save,
            "print_pdf": self._print,
            "close_preview": self._close,
            "page_place": self._place,
        }
        for name, part in named.items():
            part.setObjectName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self.view, 1)
        self.view.setFocus()

    def _bar(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("surface", "surface")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(bar)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(6)
        pages: tuple[QWidget, ...] = (self._back, self._place, self._next)
        sizes: tuple[QWidget, ...] = (self._smaller, self._percent, self._larger, self._whole)
        for part in pages:
            line.addWidget(part)
        line.addSpacing(10)
        for part in sizes:
            line.addWidget(part)
        line.addStretch(1)
        for button in (self._save, self._print, self._close):
            button.setAutoDefault(False)
            line.addWidget(button)
        self._whole.setAutoDefault(False)
        return bar

    def _connect(self) -> None:
        view = self.view
        view.moved.connect(self._show_place)
        view.zoomed.connect(lambda percent: self._percent.setText(f"{percent} %"))
        clicks: dict[Button | IconButton, Callable[[], object]] = {
            self._back: lambda: view.go(view.page - 1),
            self._next: lambda: view.go(view.page + 1),
            self._smaller: lambda: view.zoom_by(-1),
            self._larger: lambda: view.zoom_by(1),
            self._whole: lambda: view.set_zoom(FIT),
            self._save: self.save,
            self._print: self.print,
            self._close: self.close,
        }
        for button, act in clicks.items():
            button.clicked.connect(_without_state(act))
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+S": self.save,
            "Ctrl+P": self.print,
            "Ctrl++": lambda: view.zoom_by(1),
            "Ctrl+=": lambda: view.zoom_by(1),
            "Ctrl+-": lambda: view.zoom_by(-1),
            "Ctrl+0": lambda: view.set_zoom(FIT),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(_without_state(act))

    def _show_place(self, page: int) -> None:
        count = self.view.count
        self._place.setText(self.tr("Page {page} of {total}").format(page=page + 1, total=count))
        self._back.setEnabled(page > 0)
        self._next.setEnabled(page < count - 1)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.go(self.view.page)


def _without_state(act: Callable[[], object]) -> Callable[..., None]:
    def run(*_state: object) -> None:
        act()

    return run
