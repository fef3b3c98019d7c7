"""The columns of a table: a real sample of each, what it becomes, and how sure that is."""

from PySide6.QtCore import QEvent, Signal

from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.services.import_plans import ColumnMap, Plan, targets
from desktop.views.importing.grid import Grid
from desktop.views.importing.grid_model import Cell, GridRow, LazyRows
from desktop.views.importing.table_card import TableCard
from desktop.views.importing.words import CONFIDENCE, said
from desktop.views.tickets.picker import Option, pick

_WIDTHS, _SAMPLE, _FIELD = (150, 120, 210, 120), 1, 2
_IGNORE = "ignore"


class ColumnPart(TableCard):
    """`chosen` carries a column and its new target."""

    chosen = Signal(int, str)
    preset_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self.table = Grid(_WIDTHS, _SAMPLE, drag=True)
        self.table.setObjectName("import_columns")
        self.preset = Button("", "ghost", icon="saved_view")
        self.preset.set_height("control_row")
        self.preset.setObjectName("import_preset")
        self.add_act(self.preset)
        self.body.addWidget(self.table, 1)
        self.table.opened.connect(self.open_choice)
        self.preset.clicked.connect(self.preset_wanted)
        self._show_texts()

    def show_plan(self, plan: Plan) -> None:
        """Show the columns of a plan."""
        self._plan = plan
        self._show_texts()

    def open_choice(self, row: int) -> None:
        """Offer every target for a column, found by typing."""
        if self._plan is None:
            return
        language = languages().language or "zh"
        options = [
            Option(
                target.id,
                target.name.text(language),
                target.group.text(language),
                f"{target.name.zh} {target.name.en} {target.id}",
            )
            for target in targets()
        ]
        column = self._plan.mapping.columns[row]
        title = self.tr("Field for {column}").format(column=column.header)
        index = self.table.content.index(row, _FIELD)
        self.table.scrollTo(index)
        near = self.table.viewport()
        pick(
            title,
            options,
            near,
            self.table.visualRect(index),
            lambda target: self.chosen.emit(column.index, target),
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _show_texts(self) -> None:
        self.table.setAccessibleName(self.tr("Columns of the file"))
        self.preset.setText(self.tr("Save as preset"))
        self.set_head(self.tr("Columns"), self._hint())
        headers = [
            self.tr("Column"),
            self.tr("Sample"),
            self.tr("Deskbook field"),
            self.tr("How sure"),
        ]
        columns = self._plan.mapping.columns if self._plan else []
        language = languages().language or "zh"
        names = {target.id: target.name.text(language) for target in targets()}
        self.table.show_rows(headers, LazyRows(columns, lambda column: _row(column, names)))

    def _hint(self) -> str:
        if self._plan is None:
            return ""
        columns = self._plan.mapping.columns
        out = sum(column.target == _IGNORE for column in columns)
        parts = [self.tr("%n column(s)", "", len(columns))]
        new = sum(column.target == "extra" for column in columns)
        if new:
            parts.append(self.tr("%n become(s) a new field", "", new))
        if out:
            parts.append(self.tr("%n not imported", "", out))
        return " · ".join(parts)


def _row(column: ColumnMap, names: dict[str, str]) -> GridRow:
    header, target = column.header, column.target
    sample = next(iter(column.samples), "")
    word, tone, bars = CONFIDENCE[str(column.confidence)]
    look = tone == "amber"
    field = names.get(target, target)
    spoken = ", ".join(filter(None, (header, sample, field, said(word))))
    return GridRow(
        (
            Cell(header, role="strong"),
            Cell(sample, "text2"),
            Cell(field, "amber" if look else "text", box=True),
            Cell(said(word), tone, "strong" if look else "body", mark=("bars", (bars, tone))),
        ),
        spoken,
        "amberbg" if look else "surface",
    )
