"""The register of all documents: sorted, filtered, marked to be reviewed, written to a file."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.documents.records import System
from desktop.domain.matching import Title, match
from desktop.models.sheet_table_model import SheetColumn
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.services.sounds import readings
from desktop.views.desk import Desk
from desktop.views.sops.page_frame import PageFrame
from desktop.views.sops.register.register_export import RegisterExport
from desktop.views.sops.register.register_rows import (
    Registered,
    is_to_review,
    read_register,
    register_row,
)
from desktop.views.sops.register.system_sheet import SystemSheet
from desktop.views.sops.sheet_table import SheetTable
from desktop.views.sops.state import SopState
from desktop.views.undoable import Undoable

_TITLE = 1


class RegisterPage(QWidget):
    """Enter or a double click opens a document."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._acts = Undoable(desk, self)
        self._reads = desk.latest("sops_register")
        self._entries: list[Registered] = []
        self.frame = PageFrame("register_page")
        self.table = SheetTable("register_table", sortable=True)
        self._due = Button("", icon="due_soon")
        self._system = Button("", icon="sync")
        self._export = Button("", icon="export")
        self._build()
        self._connect()
        self._retranslate()

    def refresh(self) -> None:
        """Read the register anew."""
        self._reads.start(read_register, self._take)

    def mark_system(self, system: System) -> None:
        """Mark every document about a system to be reviewed."""
        name = " ".join(filter(None, system))

        def said(found: tuple[int, ...]) -> str:
            told = self.tr("{system}: {count} document(s) are to be reviewed")
            return told.format(system=name, count=len(found))

        def done(found: tuple[int, ...]) -> None:
            if not found:
                self._desk.say(self.tr("No document is about {system}").format(system=name), "info")

        self._acts.do(lambda my: my.documents.system_updated(system), said, done)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._due.setCheckable(True)
        for part, name in (
            (self._due, "register_due"),
            (self._system, "register_system"),
            (self._export, "register_export"),
        ):
            part.setObjectName(name)
            part.set_height("control_pane")
            self.frame.add_tool(part)
        self.frame.body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.frame.filtered.connect(lambda _text: self._show())
        self._due.toggled.connect(lambda _on: self._show())
        self._system.clicked.connect(lambda _checked: self._ask_system())
        self._export.clicked.connect(lambda _checked: self._write())
        self.table.chosen.connect(lambda key, _column: self._state.open(key))
        self._state.shelf_changed.connect(self._follow)

    def _retranslate(self) -> None:
        self.frame.set_texts(self.tr("Document register"), "", self.tr("Filter the register"))
        self._due.setText(self.tr("To review"))
        self._system.setText(self.tr("System updated"))
        self._system.setToolTip(self.tr("Mark all documents about a system to be reviewed"))
        self._export.setText(self.tr("Export"))
        self.table.setAccessibleName(self.tr("Document register"))
        self._show()

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _take(self, entries: list[Registered]) -> None:
        self._entries = entries
        self._show()

    def _show(self) -> None:
        agents, language = self._desk.my.directory.agents, self._desk.language
        rows = []
        for entry in filter(self._fits, self._entries):
            owner = agents.get(entry.row.owner or 0)
            name = owner.name.text(language) if owner else ""
            rows.append(register_row(entry, language, name))
        self.table.show_rows(self._columns(), rows)
        total, due = len(self._entries), sum(map(is_to_review, self._entries))
        fact = self.tr("Shown: {shown} of {total} · to review: {due}")
        self.frame.say(fact.format(shown=len(rows), total=total, due=due))

    def _fits(self, entry: Registered) -> bool:
        if self._due.isChecked() and not is_to_review(entry):
            return False
        title = Title(f"{entry.row.code} {entry.row.title.zh}", entry.row.title.en)
        return match(title, self.frame.search.text(), readings) is not None

    def _columns(self) -> tuple[SheetColumn, ...]:
        return (
            SheetColumn(self.tr("Number"), 132),
            SheetColumn(self.tr("Title")),
            SheetColumn(self.tr("Version"), 64),
            SheetColumn(self.tr("State"), 104),
            SheetColumn(self.tr("In force from"), 96),
            SheetColumn(self.tr("Next review"), 96),
            SheetColumn(self.tr("Owner"), 80),
            SheetColumn(self.tr("Signed"), 58),
        )

    def _ask_system(self) -> None:
        def ask(known: list[tuple[str, int]]) -> None:
            sheet = SystemSheet(known, self.window())
            sheet.given.connect(self.mark_system)
            sheet.open()

        self._desk.read(lambda my, _p: my.library.systems(), ask)

    def _write(self) -> None:
        titles = [column.title for column in self._columns()]
        RegisterExport(self._desk, self).export(titles, self.table.content.texts())
