"""A table of a form to fill in row by row; behind the last one written there is always one more."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.fields import FieldKind
from desktop.domain.filled_forms import columns_of, rows_of
from desktop.domain.sheets import SheetTable
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.zone import local
from desktop.services.filled_forms import FormToFill
from desktop.views.desk import Desk
from desktop.views.fields.editor import FieldEditor
from desktop.views.fields.editors import make_editor

_WIDE, _NARROW = 3, 2
# In a cell a long text is one line; what it says stays a text.
_AS_LINE = {FieldKind.LONG_TEXT: FieldKind.TEXT}


class RowTable(QWidget):
    """A title, a head, a line of fields for each row."""

    edited = Signal()
    # A row came to it: its fields have to be listened to as well.
    grown = Signal()

    def __init__(self, desk: Desk, form: FormToFill, table: SheetTable) -> None:
        super().__init__()
        self._desk, self._form = desk, form
        fields = tuple(field for field in table.fields if field in form.known)
        self._table = table._replace(fields=fields)
        self._rows: list[list[FieldEditor]] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(label(table.title.text(desk.language), "strong"))
        column.addLayout(self._grid)
        self._head()
        self.show_answers(dict(form.answers))

    def answers(self) -> dict[str, Any]:
        """Return the rows that hold something, column by column."""
        rows = ({each.definition.id: each.value() for each in row} for row in self._rows)
        return columns_of(self._table, rows)

    def show_answers(self, answers: dict[str, Any]) -> None:
        """Put rows into the table."""
        rows = rows_of(self._table, answers)
        while len(self._rows) <= len(rows):
            self._add()
        for place, row in enumerate(self._rows):
            held = rows[place] if place < len(rows) else {}
            for editor in row:
                editor.show_value(held.get(editor.definition.id))

    def _head(self) -> None:
        for column, field in enumerate(self._table.fields):
            definition = self._form.known[field]
            name = definition.label.text(self._desk.language)
            self._grid.addWidget(label(name, "meta_strong", "text2"), 0, column)
            wide = definition.kind is FieldKind.LONG_TEXT
            self._grid.setColumnStretch(column, _WIDE if wide else _NARROW)

    def _add(self) -> None:
        row = [self._cell(field) for field in self._table.fields]
        self._rows.append(row)
        for column, editor in enumerate(row):
            control = editor.control
            control.setObjectName(f"{control.objectName()}_{len(self._rows)}")
            self._grid.addWidget(control, len(self._rows), column)
        self.grown.emit()

    def _cell(self, field: str) -> FieldEditor:
        known = self._form.known[field]
        definition = known._replace(required_at=(), kind=_AS_LINE.get(known.kind, known.kind))
        editor = make_editor(
            definition, self._desk.language, lambda: local(self._desk.session.clock())
        )
        # Only its control is shown: the head of the column says what belongs there.
        editor.setParent(self)
        editor.hide()
        editor.edited.connect(self._changed)
        return editor

    def _changed(self) -> None:
        if any(each.value() is not None for each in self._rows[-1]):
            self._add()
        self.edited.emit()
