"""The upper half of the pane: tools, what is found, the table itself."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.services.process.sheet import Pasted, SheetColumn, sheet_columns
from desktop.views.process_maps.state import ProcessState
from desktop.views.process_maps.table.edits import Edits
from desktop.views.process_maps.table.find_bar import FindBar
from desktop.views.process_maps.table.sheet import ProcessSheet

_COMMANDS = (
    ("process.insert", "add"),
    ("process.start_from", "template"),
    ("process.paste", "table"),
    ("undo", "undo"),
)


class TablePart(QWidget):
    """Follows the state; tells what a paste left out. `columns_ordered` names those shown."""

    revise_wanted = Signal()
    columns_ordered = Signal(list)

    def __init__(self, state: ProcessState) -> None:
        super().__init__()
        self._state = state
        self.edits = Edits(state, self)
        self.sheet = ProcessSheet(state, self.edits)
        self.find_bar = FindBar(self.sheet)
        self._tools: dict[str, Button] = {}
        self._place = label("", "meta", "muted")
        self._fixed, self._revise = label("", "meta", "amber"), Button("", "ghost")
        self._build()
        self._connect()
        self._retranslate()

    def columns(self) -> list[SheetColumn]:
        """Return all columns of the process, hidden ones included."""
        table = self._state.table
        return sheet_columns(table.columns if table else ())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()

    def _build(self) -> None:
        set_look(self, "surface", "surface")
        tools = QWidget()
        set_look(tools, "surface", "canvas")
        tools.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(tools)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(4)
        for command, icon in _COMMANDS:
            button = self._tools[command] = Button("", "ghost", icon=icon, keys=" ")
            button.setObjectName(command.replace(".", "_"))
            button.set_height("control_row")
            button.name_command(command)
            button.clicked.connect(
                lambda _on, command=command: self._state.desk.commands.run(command)
            )
            row.addWidget(button)
        row.addStretch(1)
        self._revise.set_height("control_row")
        beside: tuple[QWidget, ...] = (self._fixed, self._revise, self._place)
        for part in beside:
            row.addWidget(part)
        line = QFrame()
        line.setProperty("line", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for above in (tools, line, self.find_bar):
            column.addWidget(above)
        column.addWidget(self.sheet, 1)

    def _connect(self) -> None:
        state = self._state
        for signal in (state.opened_changed, state.table_changed, state.side_changed):
            signal.connect(self._show)
        self.sheet.place_changed.connect(self._show_place)
        self.edits.pasted.connect(self._tell_pasted)
        self.sheet.horizontalHeader().sectionMoved.connect(self._move_column)
        self.find_bar.replaced.connect(self._tell_replaced)
        self._revise.clicked.connect(lambda _on: self.revise_wanted.emit())

    def _retranslate(self) -> None:
        self.sheet.setAccessibleName(self.tr("Process table"))
        self.sheet.content.ghost_words = self.tr("Type to add a row, or paste (Ctrl V)")
        words = {
            "process.insert": self.tr("Row"),
            "process.start_from": self.tr("Start from…"),
            "process.paste": self.tr("Paste table"),
            "undo": self.tr("Undo"),
        }
        for command, button in self._tools.items():
            button.setText(words[command])
        self._fixed.setText(self.tr("Fixed: this version is no draft"))
        self._revise.setText(self.tr("Revise"))
        self._show_place()

    def _show(self) -> None:
        self.sheet.show_table(self.columns())
        # An older version is named above; revising it would be another one's next draft.
        newest = self._state.opened is not None and self._state.older is None
        fixed = newest and not self._state.may_edit
        self._fixed.setVisible(fixed)
        self._revise.setVisible(fixed)
        may = self._state.may_edit
        off = "" if may else self.tr("This version is read only")
        for command in ("process.insert", "process.paste"):
            self._tools[command].set_off(off)
        self._show_place()

    def _show_place(self) -> None:
        here, columns = self.sheet.currentIndex(), self.sheet.content.columns()
        row = self.sheet.current_row()
        if row is None or not 0 <= here.column() < len(columns):
            self._place.setText("")
            return
        number = self.sheet.content.about().numbers[row.id]
        name = columns[here.column()].name.text(self._state.desk.language)
        said = self.tr("Row {number} · {column}").format(number=number, column=name)
        self._place.setText(said)

    def _tell_pasted(self, found: Pasted) -> None:
        said = self.tr("%n row(s) pasted", "", len(found.changed) + len(found.added))
        left = []
        if found.odd:
            left.append(self.tr("%n cell(s) not understood, marked in red", "", len(found.odd)))
        if found.beyond:
            left.append(self.tr("%n cell(s) beyond the last column left out", "", found.beyond))
        kind = "info" if left else "done"
        self._state.desk.say(" · ".join((said, *left)), kind)

    def _tell_replaced(self, count: int) -> None:
        if count:
            self._state.desk.say(self.tr("%n cell(s) changed", "", count))

    def _move_column(self, _logical: int, old: int, new: int) -> None:
        header = self.sheet.horizontalHeader()
        header.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        header.moveSection(new, old)
        header.blockSignals(False)  # noqa: FBT003
        shown = [column.id for column in self.sheet.content.columns()]
        moved = shown.pop(old)
        shown.insert(new, moved)
        self.columns_ordered.emit(shown)
