"""The page of the error-code table: edited in place, one language at a time, or pasted."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.error_codes import ErrorCode
from desktop.domain.errors import AppError
from desktop.models.sheet_table_model import SheetColumn
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.sops.page_frame import PageFrame
from desktop.views.sops.sheet_table import SheetTable
from desktop.views.sops.short.code_detail import CodeDetail
from desktop.views.sops.short.code_rows import (
    ESCALATE,
    LINKED,
    Names,
    change,
    fits,
    pasted_rows,
    sheet_row,
)
from desktop.views.sops.state import SopState
from desktop.views.undoable import Undoable

Read = tuple[list[ErrorCode], dict[int, str]]


class CodesPage(QWidget):
    """Typing into the last row adds one; Enter on the SOP of a row opens it, Del retires a row."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._acts = Undoable(desk, self)
        self._reads = desk.latest("sops")
        self._rows: list[ErrorCode] = []
        self._codes: dict[int, str] = {}
        self._wanted = ""
        self.frame = PageFrame("codes_page")
        self.table = SheetTable("codes_table", ghost=True)
        self._texts = SegmentedControl("", (("zh", "中文"), ("en", "English")))
        self._retire = Button("", icon="none")
        self._detail = CodeDetail()
        self._build()
        self._connect()
        self._texts.choose(desk.language)
        self._retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Read the table anew."""
        self._reads.start(lambda my, _p: _read(my), self._take)

    def show_code(self, code: str) -> None:
        """Make the row of a code current, now or when it is read."""
        self.frame.search.clear()
        self._wanted = code
        self._show()

    def paste(self, text: str) -> None:
        """Add the rows of a paste; those whose code is there already are told."""
        rows = pasted_rows(text, self._texts.choice())
        if not rows:
            return

        def said(result: tuple[int, int]) -> str:
            told = self.tr("{added} row(s) added, {left} left out: their code is there, or empty")
            return told.format(added=result[0], left=result[1])

        self._acts.do(lambda my: my.short_texts.add_codes(rows), said)

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
        self._texts.setObjectName("codes_language")
        self._retire.setObjectName("codes_retire")
        self._retire.set_height("control_pane")
        self.frame.add_tool(self._texts)
        self.frame.add_tool(self._retire)
        self.frame.body.addWidget(self.table, 1)
        self.frame.body.addWidget(self._detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.frame.filtered.connect(lambda _text: self._show())
        self._texts.chosen.connect(lambda _language: self._show())
        self.table.content.edited.connect(self._edit)
        self.table.content.added.connect(self._add)
        self.table.chosen.connect(self._choose)
        self.table.removed.connect(self._retire_row)
        self.table.pasted.connect(self.paste)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self._retire.clicked.connect(lambda _checked: self._retire_row(self.table.current_key()))
        self._desk.changed.connect(self._follow)
        self._state.shelf_changed.connect(self._follow_shelf)

    def _retranslate(self) -> None:
        fact = self.tr("Type to add, or paste rows from Excel in the order of the columns.")
        self.frame.set_texts(self.tr("Error-code table"), fact, self.tr("Filter error codes"))
        self.table.setAccessibleName(self.tr("Error-code table"))
        self._texts.setAccessibleName(self.tr("Language of the texts"))
        self._show()

    def _columns(self) -> tuple[SheetColumn, ...]:
        said = (
            (self.tr("Code"), 104),
            (self.tr("System"), 80),
            (self.tr("Version"), 64),
            (self.tr("Level"), 54),
            (self.tr("Meaning"), 150),
            (self.tr("Causes"), 130),
            (self.tr("Checks"), 130),
            (self.tr("Handling"), 130),
        )
        texts = [SheetColumn(title, width, editable=True) for title, width in said]
        last = (SheetColumn(self.tr("Escalate to"), 84), SheetColumn(self.tr("SOP"), 74))
        return (*texts, *last)

    def _follow(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if {"error_code", "list_item"} & notices.keys():
            self.refresh()

    def _follow_shelf(self) -> None:
        if self.isVisible():
            self.refresh()

    def _take(self, read: Read) -> None:
        self._rows, self._codes = read
        self._show()

    def _show(self) -> None:
        names, typed = self._names(), self.frame.search.text()
        language, retired = self._texts.choice(), self.tr("Retired")
        shown = [row for row in self._rows if fits(row, names, typed)]
        rows = [sheet_row(row, names, language, retired) for row in shown]
        self.table.show_rows(self._columns(), rows)
        wanted = next((row.key for row in self._rows if row.code == self._wanted), None)
        if wanted is not None:
            self._wanted = ""
            self.table.want(wanted)
        self._show_current()

    def _names(self) -> Names:
        language = self._desk.language
        roles = self._desk.my.directory.of("role", retired=True)
        return Names({role.key: role.name.text(language) for role in roles}, self._codes)

    def _row(self, key: int | None) -> ErrorCode | None:
        return next((row for row in self._rows if row.key == key), None)

    def _edit(self, key: int, column: int, text: str) -> None:
        row = self._row(key)
        if row is not None:
            self._change(row, change(row, column, text, self._texts.choice()))

    def _change(self, row: ErrorCode, fields: dict[str, Any]) -> None:
        code = str(fields.get("code", row.code))
        self._acts.do(
            lambda my: my.short_texts.change_code(row.key, **fields),
            lambda _: self.tr("{code} changed").format(code=code),
        )

    def _add(self, _column: int, text: str) -> None:
        # A row is kept once it says anything: its code stands for the meaning until one is typed.
        zh = self._texts.choice() == "zh"
        made = ErrorCode(0, b"", text, meaning=Bilingual(zh=text) if zh else Bilingual(en=text))
        self._acts.do(
            lambda my: my.short_texts.add_code(made),
            lambda _: self.tr("{code} added").format(code=text),
            self.table.want,
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, AppError) and error.code == "short_text_taken":
            known = next((row for row in self._rows if row.code == error.params["name"]), None)
            if known is not None:
                self.table.want(known.key)
        self._desk.fail(error)

    def _choose(self, key: int, column: int) -> None:
        row = self._row(key)
        if row is None:
            return
        if column == LINKED and row.document is not None:
            self._state.open(row.document)
        else:
            index = self.table.content.index(self.table.content.row_of(key), column)
            at = self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft())
            self._choose_from(row, column, at)

    def _choose_from(self, row: ErrorCode, column: int, at: QPoint) -> None:
        """Offer the roles, or the SOPs, for a cell that is chosen and not typed."""
        names = self._names()
        offered, field = names.codes, "document"
        if column == ESCALATE:
            present = self._desk.my.directory.of("role")
            offered, field = {role.key: names.roles[role.key] for role in present}, "escalate"
        menu = QMenu(self)
        menu.setObjectName("codes_choices")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, said in ((None, self.tr("None")), *offered.items()):
            action = menu.addAction(said)
            action.setCheckable(True)
            action.setChecked(getattr(row, field) == key)
            action.triggered.connect(lambda _on=False, key=key: self._change(row, {field: key}))
        menu.popup(at)

    def _show_menu(self, at: QPoint) -> None:
        row, column = self._row(self.table.current_key()), self.table.currentIndex().column()
        if row is not None and column in (ESCALATE, LINKED):
            self._choose_from(row, column, at)

    def _show_current(self) -> None:
        row = self._row(self.table.current_key())
        self._detail.show_row(row, self._texts.choice())
        again = row is not None and row.retired_at is not None
        self._retire.setText(self.tr("Use again") if again else self.tr("Retire"))
        self._retire.set_off("" if row is not None else self.tr("Choose a row first."))

    def _retire_row(self, key: int | None) -> None:
        row = self._row(key)
        if row is None:
            return
        retired = row.retired_at is None
        said = self.tr("{code} retired") if retired else self.tr("{code} is in use again")
        self._acts.do(
            lambda my: my.short_texts.retire_code(row.key, retired=retired),
            lambda _: said.format(code=row.code),
        )


def _read(my: Services) -> Read:
    codes = {row.document: row.code for row in my.library.shelf()}
    return my.short_texts.error_codes(), codes
