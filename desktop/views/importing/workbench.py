"""The three columns of the wizard: files, columns with preview, values or the dry run."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.progresscard import ProgressCard
from desktop.views.desk import Desk
from desktop.views.importing.column_part import ColumnPart
from desktop.views.importing.dry_part import ProblemCard, SumCard
from desktop.views.importing.file_part import FilePart
from desktop.views.importing.flow import ImportFlow
from desktop.views.importing.preview_part import PreviewPart
from desktop.views.importing.table_card import TableCard
from desktop.views.importing.target_list import TargetList
from desktop.views.importing.value_part import ValuePart
from desktop.views.scrolling import scrolled

FILE, COLUMNS, DRY = range(3)
_LEFT, _RIGHT, _NARROW = 320, 340, 1200


class Workbench(QWidget):
    """Shows what the present step needs; the flow knows what there is."""

    preset_wanted = Signal()

    def __init__(self, desk: Desk, flow: ImportFlow) -> None:
        super().__init__()
        self._desk, self._flow = desk, flow
        self._step = FILE
        self.files = FilePart(flow)
        self.columns = ColumnPart()
        self.preview = PreviewPart(desk.workspace.directory, desk.session.clock)
        self.values = ValuePart(desk.workspace.directory)
        self.all_values = ValuePart(desk.workspace.directory, wide=True)
        self._tables = QStackedWidget()
        self.targets = TargetList()
        self.sums, self.problems = SumCard(), ProblemCard()
        self.progress = ProgressCard()
        self._fields = TableCard()
        self._left, self._middle, self._right = QWidget(), QWidget(), QStackedWidget()
        self._rules = [_rule(), _rule()]
        self._build()
        self._connect()
        self._show_texts()

    def show_step(self, step: int) -> None:
        """Show the parts of a step."""
        self._step = step
        self._right.setCurrentIndex(1 if step == DRY else 0)
        self._arrange()

    def show_plan(self) -> None:
        """Show the plan that is worked on."""
        self.files.refresh()
        plan = self._flow.plan
        if plan is not None:
            self.columns.show_plan(plan)
            headers = {column.target: column.header for column in plan.mapping.columns}
            for gathering in ("extra", "ignore"):
                headers.pop(gathering, None)
            self.targets.show_targets(languages().language or "zh", headers)
            self.preview.show_reading()

    def show_look(self) -> None:
        """Show the newest look at the plan."""
        self.files.refresh()
        plan, look = self._flow.plan, self._flow.look
        if plan is not None:
            self.columns.show_plan(plan)
        self.preview.show_look(look)
        for values in (self.values, self.all_values):
            values.show_look(look)
        self._show_values()

    def show_dry(self) -> None:
        """Show the dry run, or that it is under way."""
        dry = self._flow.dry
        for card in (self.sums, self.problems):
            card.show_dry(dry)
            card.setVisible(dry is not None)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()
            if self._flow.plan is not None:
                self.show_plan()
                self.preview.show_look(self._flow.look)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        margin, gap = 14, tokens().spacing["card_gap"]
        left, middle = QVBoxLayout(self._left), QVBoxLayout(self._middle)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.files)
        middle.setContentsMargins(margin, margin, margin, margin)
        middle.setSpacing(gap)
        for table in (self.columns, self.all_values):
            self._tables.addWidget(table)
        middle.addWidget(self._tables, 3)
        middle.addWidget(self.preview, 2)
        self._build_right(margin, gap)
        for part in (self._left, self._rules[0], self._middle, self._rules[1], self._right):
            row.addWidget(part)

    def _build_right(self, margin: int, gap: int) -> None:
        mapping, dry = QWidget(), QWidget()
        column = QVBoxLayout(mapping)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap)
        column.addWidget(self.values)
        self._fields.body.addWidget(self.targets, 1)
        column.addWidget(self._fields, 1)
        column = QVBoxLayout(dry)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap)
        for part in (self.progress, self.sums, self.problems):
            column.addWidget(part)
            part.hide()
        column.addStretch(1)
        area = scrolled(dry)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._right.addWidget(mapping)
        self._right.addWidget(area)

    def _connect(self) -> None:
        self.columns.chosen.connect(self._flow.choose_target)
        self.columns.preset_wanted.connect(self.preset_wanted)
        for values in (self.values, self.all_values):
            values.chosen.connect(self._flow.choose_meaning)
            values.switched.connect(self._switch_tables)
        self.targets.dropped.connect(self._map_row)
        self.targets.wanted.connect(self._map_current)

    def _switch_tables(self) -> None:
        """Show the words at full width instead of the columns, or the columns again."""
        to_values = self._tables.currentWidget() is self.columns
        self._tables.setCurrentWidget(self.all_values if to_values else self.columns)
        self._show_values()
        (self.all_values.table if to_values else self.columns.table).setFocus()

    def _show_values(self) -> None:
        """Leave the narrow list of words out while the wide one stands beside it."""
        narrow = self._tables.currentWidget() is self.columns
        self.values.setVisible(narrow and bool(self.values.words))

    def _map_row(self, row: int, target: str) -> None:
        plan = self._flow.plan
        if plan is not None and 0 <= row < len(plan.mapping.columns):
            self._flow.choose_target(plan.mapping.columns[row].index, target)

    def _map_current(self, target: str) -> None:
        if target:
            self._map_row(self.columns.table.currentIndex().row(), target)

    def _arrange(self) -> None:
        theme = current_theme()
        wide = self.width() >= theme.px(_NARROW)
        first = self._step == FILE
        mapped = not first and bool(self._flow.plans)
        self._left.setVisible(first or wide)
        self._middle.setVisible(mapped)
        self._right.setVisible(mapped)
        self._rules[0].setVisible(mapped and wide)
        self._rules[1].setVisible(mapped)
        self._left.setMaximumWidth(16_777_215 if first else theme.px(_LEFT))
        self._left.setMinimumWidth(theme.px(_LEFT))
        self._right.setFixedWidth(theme.px(_RIGHT if wide else _RIGHT - 20))
        self.files.set_wide(wide=first)

    def _show_texts(self) -> None:
        self._fields.set_head(self.tr("Fields of Deskbook"), self.tr("drop a column or Enter"))
        self.targets.setAccessibleName(self.tr("Fields of Deskbook"))


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("line", "upright")
    return rule
