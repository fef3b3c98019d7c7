"""The table of responsibility: stages down, roles across, the steps behind each cell below."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.responsibility import Duties, Duty
from desktop.models.sheet_table_model import SheetColumn, SheetRow
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.labels import label
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.sops.page_frame import PageFrame
from desktop.views.sops.register.duty_words import DutyWords
from desktop.views.sops.sheet_table import SheetTable
from desktop.views.sops.state import SopState

_PLACE = Qt.ItemDataRole.UserRole
_STEPS_HIGH, _STAGE = 120, 168


class DutiesRead(NamedTuple):
    """The duties over all SOPs in force, with the titles of these."""

    found: Duties
    titles: dict[str, Bilingual]


class DutiesPage(QWidget):
    """A cell lists its steps below; Enter on one of them opens it."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._reads = desk.latest("sops_register")
        self._read: DutiesRead | None = None
        self._words = DutyWords(desk, self)
        self.frame = PageFrame("duties_page", search=False)
        self._faults = Banner()
        self.table = SheetTable("duties_table")
        self._chosen = label("", "strong")
        self.steps = QListWidget()
        self._empty = EmptyState("people", "")
        self._build()
        self._connect()
        self._retranslate()

    def refresh(self) -> None:
        """Read the duties anew."""
        self._reads.start(lambda my, _p: _read_duties(my), self._take)

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
        self.steps.setObjectName("duties_steps")
        self.steps.setFixedHeight(current_theme().px(_STEPS_HIGH))
        self.steps.setProperty("card", "true")
        self.steps.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._faults.setObjectName("duties_faults")
        self._faults.hide()
        for part in (self._faults, self.table, self._chosen, self.steps):
            self.frame.body.addWidget(part)
        self.frame.body.setStretchFactor(self.table, 1)
        self.frame.body.addWidget(self._empty, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_steps())
        self.table.content.modelReset.connect(self._show_steps)
        self.table.chosen.connect(lambda _key, _column: self._go_to_steps())
        self.steps.itemActivated.connect(self._open)
        self._state.shelf_changed.connect(self._follow)

    def _retranslate(self) -> None:
        fact = self.tr("From the steps of all SOPs in force: {legend}")
        legend = " · ".join(self._words.legend())
        self.frame.set_texts(self.tr("Responsibility table"), fact.format(legend=legend))
        self.table.setAccessibleName(self.tr("Responsibility table"))
        self.steps.setAccessibleName(self.tr("Steps of the cell"))
        self._empty.set_texts(
            self.tr("No SOP is in force"),
            self.tr("The table follows from the steps as soon as one is."),
        )
        self._show()

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _take(self, found: DutiesRead) -> None:
        self._read = found
        self._show()

    def _show(self) -> None:
        read = self._read
        some = read is not None and bool(read.found.duties or read.found.unassigned)
        for part in (self.table, self._chosen, self.steps):
            part.setVisible(some or read is None)
        self._empty.setVisible(not (some or read is None))
        if read is None:
            return
        columns = [SheetColumn(self.tr("Stage"), _STAGE)]
        columns += [SheetColumn(self._words.role(role)) for role in self._roles()]
        with QSignalBlocker(self.table.selectionModel()):
            self.table.show_rows(tuple(columns), self._rows())
        said = self._words.faults(read.found) if some else ""
        self._faults.setVisible(bool(said))
        self._faults.show_text(said)
        self._show_steps()

    def _roles(self) -> list[str]:
        if self._read is None:
            return []
        told = {duty.role for duty in self._read.found.duties}
        order = [item.code for item in self._desk.my.directory.of("role", retired=True)]
        return [role for role in order if role in told] + sorted(told - set(order))

    def _rows(self) -> list[SheetRow]:
        rows = []
        for place, stage in enumerate(self._desk.my.directory.of("stage")):
            cells = [self._words.cell(self._duties(stage.code, role)) for role in self._roles()]
            rows.append(SheetRow(place, (stage.name.text(self._desk.language), *cells)))
        return rows

    def _duties(self, stage: str, role: str) -> list[Duty]:
        duties = self._read.found.duties if self._read else ()
        return [each for each in duties if (each.stage, each.role) == (stage, role)]

    def _show_steps(self) -> None:
        self.steps.clear()
        self._chosen.setText(self.tr("Choose a cell to see its steps"))
        at, roles = self.table.currentIndex(), self._roles()
        if self._read is None or not at.isValid() or not 0 < at.column() <= len(roles):
            return
        stage = self._desk.my.directory.of("stage")[at.row()]
        role = roles[at.column() - 1]
        self._chosen.setText(f"{stage.name.text(self._desk.language)} · {self._words.role(role)}")
        for duty in self._duties(stage.code, role):
            for code, number in duty.steps:
                title = self._read.titles.get(code, Bilingual()).text(self._desk.language)
                said = self.tr("{code} {title} · step {number} · {part}").format(
                    code=code, title=title, number=number, part=self._words.part(duty.part)
                )
                item = QListWidgetItem(said)
                item.setData(_PLACE, (code, number))
                self.steps.addItem(item)

    def _go_to_steps(self) -> None:
        if self.steps.count():
            self.steps.setCurrentRow(0)
            self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, item: QListWidgetItem) -> None:
        code, number = item.data(_PLACE)

        def found(place: tuple[int, str] | None) -> None:
            if place is not None:
                self._state.open(place[0], step=place[1])

        self._desk.read(lambda my, _p: _place(my, code, number), found)


def _read_duties(my: Services) -> DutiesRead:
    return DutiesRead(my.sops.duties(), {row.code: row.title for row in my.library.shelf()})


def _place(my: Services, code: str, number: int) -> tuple[int, str] | None:
    document = my.library.by_code(code)
    if document is None:
        return None
    steps = my.documents.open(document).text.steps
    return document, steps[number - 1].id if number <= len(steps) else ""
