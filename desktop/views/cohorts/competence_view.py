"""The page of competence: people × SOPs, what each cell follows from, what a lead grants."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.heatcell import SHOWN, HeatDelegate, Standing, Who, shown_text
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import by_pixels, set_look
from desktop.services.training.competence import Cell, Level, Matrix, Sop
from desktop.views.competence_words import level_words
from desktop.views.desk import Desk
from desktop.views.undoable import Undoable

_KINDS = frozenset(
    {"competence", "cohort_person", "exam_attempt", "exam_item", "document_signature"}
    | {"document_version", "person"}
)
_SIGNS = {
    Level.NONE: ("none", "muted"),
    Level.TRAINING: ("training", "text2"),
    Level.ACCOMPANIED: ("people", "amber"),
    Level.ALONE: ("check", "green"),
    Level.RETRAIN: ("redo", "orange"),
}
_ROW, _WHO, _CELL = 38, 170, 132


class CompetenceView(QWidget):
    """What can be done here is declared in `commands.py`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._matrix: Matrix | None = None
        self.table = QTableWidget()
        self._title, self._fact = label("", "title"), label("", "meta", "muted", wrap=True)
        self._why = label("", "body", "text2", wrap=True)
        self._acts = Undoable(desk, self)
        self._reads = desk.latest("competence", self)
        self._build()
        desk.changed.connect(self._take_notices)
        desk.person_changed.connect(self.reload)
        self.table.currentCellChanged.connect(lambda *_cells: self._explain())
        self._retranslate()

    def reload(self) -> None:
        """Look again."""
        self._reads.start(lambda my, _p: my.competence.matrix(), self._show)

    def may_grant(self) -> bool:
        """Return whether a cell is chosen, of which this person may say something."""
        return self._desk.session.role in ("lead", "trainer") and self.chosen() is not None

    def chosen(self) -> tuple[int, Sop] | None:
        """Return person and SOP of the current cell."""
        row, column, matrix = self.table.currentRow(), self.table.currentColumn() - 1, self._matrix
        if matrix is None or not 0 <= row < len(matrix.people) or column < 0:
            return None
        return matrix.people[row], matrix.sops[column]

    def grant(self, level: Level | None, reason: str = "") -> None:
        """Say what the person of the current cell may do of its SOP; None takes it back."""
        found = self.chosen()
        if found is None:
            return
        person, sop = found
        word = level_words(level) if level is not None else self.tr("as seen")
        said = f"{self._name(person)} · {sop.code} · {word}"
        document = sop.document
        self._acts.do(
            lambda my: my.competence.grant(person, document, level, reason), lambda _: said
        )

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.table,)

    def enter(self) -> None:
        """Put the focus into the table."""
        self.table.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._matrix is None:
            self.reload()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("competence")
        set_look(self, "surface", "canvas")
        table = self.table
        table.setObjectName("competence_table")
        table.setProperty("card", "true")
        table.setItemDelegate(HeatDelegate(table))
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        by_pixels(table)
        self._why.setObjectName("competence_why")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        for part in (self._title, self._fact):
            column.addWidget(part)
        column.addWidget(table, 1)
        column.addWidget(self._why)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Competence"))
        self._title.setText(self.tr("Who may work which SOP alone"))
        self._fact.setText(
            self.tr(
                "It follows from signed reading, the newest exams and releases; "
                "a lead may say otherwise, with a reason, for the version in force."
            )
        )
        self.table.setAccessibleName(self.tr("People and SOPs"))
        if self._matrix is not None:
            self._show(self._matrix)

    def _show(self, matrix: Matrix) -> None:
        here = (max(self.table.currentRow(), 0), max(self.table.currentColumn(), 1))
        self._matrix = matrix
        self.table.setRowCount(len(matrix.people))
        self.table.setColumnCount(len(matrix.sops) + 1)
        heads = ["", *(sop.code for sop in matrix.sops)]
        self.table.setHorizontalHeaderLabels(heads)
        for row, person in enumerate(matrix.people):
            known = self._desk.my.directory.agents.get(person)
            key = known.name.constant() if known is not None else str(person)
            self.table.setItem(row, 0, _item(Who(self._name(person), key), ""))
            for column, sop in enumerate(matrix.sops, 1):
                cell = matrix.cells[person, sop.document]
                icon, tone = _SIGNS[cell.level]
                word = level_words(cell.level)
                said = f"{self._name(person)}, {sop.code}: {word}"
                self.table.setItem(row, column, _item(Standing(icon, tone, word), said))
        self._fit()
        self.table.setCurrentCell(*here)
        self._explain()

    def _fit(self) -> None:
        theme, header = current_theme(), self.table.horizontalHeader()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in range(self.table.columnCount()):
            header.resizeSection(column, theme.px(_CELL if column else _WHO))

    def _explain(self) -> None:
        found, matrix = self.chosen(), self._matrix
        if found is None or matrix is None:
            self._why.setText("")
            return
        person, sop = found
        cell = matrix.cells[person, sop.document]
        title = sop.title.text(self._desk.language)
        head = f"{self._name(person)} · {sop.code} {title} · {level_words(cell.level)}"
        self._why.setText("\n".join((head, " · ".join(self._reasons(cell)))))

    def _reasons(self, cell: Cell) -> list[str]:
        seen = cell.seen
        out = [self.tr("read and signed") if seen.signed else self.tr("not signed")]
        if seen.percent is None:
            out.append(self.tr("not examined on it"))
        else:
            said = self.tr("{percent} of 100 at exams, mark {mark}")
            out.append(said.format(percent=f"{seen.percent:.0f}", mark=seen.mark))
        out.append(self.tr("released") if seen.released else self.tr("not released"))
        if seen.outdated:
            out.append(self.tr("a step has changed since"))
        if seen.grant is not None:
            by = self._name(seen.grant.granted_by or 0)
            said = self.tr("{name} said: {level} ({reason})")
            word = level_words(seen.grant.level)
            out.append(said.format(name=by, level=word, reason=seen.grant.reason))
        return out

    def _name(self, person: int) -> str:
        known = self._desk.my.directory.agents.get(person)
        return known.name.text(self._desk.language) if known is not None else str(person)

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if self._matrix is not None and _KINDS & notices.keys():
            self.reload()


def _item(shown: Who | Standing, said: str) -> QTableWidgetItem:
    item = QTableWidgetItem(shown_text(shown))
    item.setData(SHOWN, shown)
    if said:
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
    return item
