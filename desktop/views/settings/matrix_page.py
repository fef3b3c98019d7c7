"""The page of the priority matrix: cells by keys, 3×3 or 5×5, put in force as a version."""

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.triage.matrix import FIVE, THREE, backward_steps, resized
from desktop.domain.triage.matrix import Matrix as Table
from desktop.domain.vocabulary import Priority
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.matrix import Matrix, Promise
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.seed import seed_priorities
from desktop.services.services import Services
from desktop.services.triage.shipped import level_words, shipped_matrix
from desktop.services.triage.triage import Overrides
from desktop.views.desk import Desk
from desktop.views.settings.table_foot import TableFoot
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.picker import pick
from desktop.views.undoable import Undoable

_DAY_MS, _DAYS, _SHARE = 24 * 3600 * 1000, 30, 100


class MatrixPage(QWidget):
    """Digits 1 to 4 set the cell with the focus; nothing is in force before it is put there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._acts = Undoable(desk, self)
        self._reads = desk.latest()
        self._kept = self._draft = desk.my.directory.matrix
        self._hint = label("", "meta", "muted", wrap=True)
        self._size = SegmentedControl("", [("3", "3×3"), ("5", "5×5")])
        self._unknown = ComboBox()
        self._unknown_field = Field("", self._unknown)
        self._grids = {len(levels): Matrix(len(levels)) for levels in (THREE, FIVE)}
        self._wrong = label("", "meta", "amber", wrap=True)
        self._rate = label("", "meta", "text2", wrap=True)
        self._foot = TableFoot("matrix")
        self._build()
        self._connect()
        self._retranslate()
        self._read()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._size.setObjectName("matrix_size")
        self._unknown.setObjectName("matrix_unknown")
        self._wrong.setObjectName("matrix_wrong")
        self._rate.setObjectName("matrix_rate")
        for priority in Priority:
            self._unknown.addItem(f"P{int(priority)}", int(priority))
        for size, grid in self._grids.items():
            grid.setObjectName(f"matrix_{size}")
        head = QHBoxLayout()
        head.addWidget(self._size)
        head.addStretch(1)
        head.addWidget(self._unknown_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing["card_gap"])
        column.addWidget(self._hint)
        column.addLayout(head)
        for part in (*self._grids.values(), self._wrong, self._foot, self._rate):
            column.addWidget(part)

    def _connect(self) -> None:
        self._size.chosen.connect(lambda size: self._resize(int(size)))
        self._unknown.activated.connect(lambda _: self._take_unknown())
        for grid in self._grids.values():
            grid.typed.connect(self._set)
            grid.chosen.connect(self._choose)
        self._foot.wanted.connect(self._enact)
        self._foot.left.connect(lambda: self._edit(self._kept))
        self._desk.changed.connect(self._follow)

    def _retranslate(self) -> None:
        self._hint.setText(
            self.tr(
                "The priority of each impact and urgency. Arrow keys move, 1 to 4 set P1 to P4, "
                "Enter chooses. Tickets that have a priority keep it."
            )
        )
        self._size.setAccessibleName(self.tr("Size of the matrix"))
        self._unknown_field.set_text(self.tr("Impact or urgency not set"))
        words, language = level_words(), self._desk.language
        for levels in (THREE, FIVE):
            self._grids[len(levels)].show_levels(
                [words[level].impact.text(language) for level in levels],
                [words[level].urgency.text(language) for level in levels],
            )
        self._show()

    def _edit(self, table: Table) -> None:
        self._draft = table
        self._show()

    def _resize(self, size: int) -> None:
        kept = len(self._kept.levels) == size
        self._edit(self._kept if kept else resized(self._draft, shipped_matrix(size)))

    def _take_unknown(self) -> None:
        self._edit(self._draft._replace(unknown=Priority(self._unknown.currentData())))

    def _set(self, row: int, column: int, number: int) -> None:
        levels = self._draft.levels
        self._edit(self._draft.with_cell(levels[row], levels[column], Priority(number)))

    def _choose(self, row: int, column: int) -> None:
        grid = self._grids[len(self._draft.levels)]
        grid.choose(None)
        cell = grid.cells[row, column]
        options = Choices(self._desk.my.directory, self._desk.language).priorities()
        title = self.tr("Priority of this cell")
        pick(title, options, cell, cell.rect(), lambda number: self._set(row, column, number))

    def _show(self) -> None:
        draft, size = self._draft, len(self._draft.levels)
        grid = self._grids[size]
        for each in self._grids.values():
            each.setVisible(each is grid)
        self._size.choose(str(size))
        names = {seed.priority: seed.name.text(self._desk.language) for seed in seed_priorities()}
        grid.show_promises(
            {
                (row, column): Promise(priority, names[priority])
                for row, line in enumerate(draft.cells)
                for column, priority in enumerate(line)
            }
        )
        for cell in grid.cells.values():
            cell.update()
        self._unknown.setCurrentIndex(self._unknown.findData(int(draft.unknown)))
        self._show_wrong()
        self._foot.show_changed(changed=draft != self._kept)

    def _show_wrong(self) -> None:
        words, language = level_words(), self._desk.language
        lines = []
        for step in backward_steps(self._draft):
            less, more = (
                f"{words[i].impact.text(language)} × {words[u].urgency.text(language)}"
                for i, u in (step.less, step.more)
            )
            text = self.tr("{more} is P{low}, less urgent than {less} with P{high}.")
            values = {"low": int(step.priority_of_more), "high": int(step.priority_of_less)}
            lines.append(text.format(more=more, less=less, **values))
        self._wrong.setText("\n".join(lines))
        self._wrong.setVisible(bool(lines))

    def _enact(self, reason: str) -> None:
        draft = self._draft
        self._acts.do(
            lambda my: my.triage.set_matrix(draft, reason),
            lambda _: self.tr("The matrix is in force"),
            lambda _: self._read(),
        )

    def _follow(self, changed: dict[str, Any]) -> None:
        if "document_version" in changed:
            self._read()

    def _read(self) -> None:
        self._reads.start(lambda my, _progress: _found(my), self._show_kept)

    def _show_kept(self, found: tuple[Table, int, Overrides]) -> None:
        table, version, counted = found
        untouched = self._draft in (self._kept, table)
        self._kept = table
        if untouched:
            self._draft = table
        share = counted.overridden / counted.decided if counted.decided else 0.0
        text = self.tr(
            "Version {version} is in force. In the last {days} days a person decided the priority "
            "of {count} of {all} tickets ({share} %)."
        )
        values = {"days": _DAYS, "count": counted.overridden, "all": counted.decided}
        self._rate.setText(text.format(version=version, share=f"{_SHARE * share:.1f}", **values))
        self._show()


def _found(my: Services) -> tuple[Table, int, Overrides]:
    past, now = my.triage.past(DocumentKind.MATRIX), my.session.clock()
    counted = my.triage.overrides(now - _DAYS * _DAY_MS, now + _DAY_MS)
    return my.triage.in_force().matrix, past[0].number if past else 0, counted
