"""The boxes of a form to fill in: short fields two beside each other, long ones whole rows."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.zone import local
from desktop.services.filled_forms import FormToFill
from desktop.views.desk import Desk
from desktop.views.fields.editor import FieldEditor
from desktop.views.fields.editors import WIDE, make_editor

_COLUMNS = 2


class BoxGrid(QWidget):
    """Fields in the order of the form; what the template asks no more is shown, not edited."""

    edited = Signal()

    def __init__(self, desk: Desk, form: FormToFill) -> None:
        super().__init__()
        self._desk, self._form = desk, form
        self.editors: list[FieldEditor] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._place(each for each in form.sheet.boxes if each in form.known)

    def answers(self) -> dict[str, Any]:
        """Return what stands in the fields, and what is only shown as it was."""
        kept = {f: self._form.answers[f] for f in self._form.left_over if f in self._form.answers}
        return {**kept, **{editor.definition.id: editor.value() for editor in self.editors}}

    def show_answers(self, answers: dict[str, Any]) -> None:
        """Put answers into the fields."""
        for editor in self.editors:
            editor.show_value(answers.get(editor.definition.id))

    def _place(self, fields: Iterable[str]) -> None:
        row, column = 0, 0
        for field in fields:
            part = self._left_over(field) if field in self._form.left_over else self._editor(field)
            wide = self._form.known[field].kind in WIDE or field in self._form.left_over
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(part, row, column, 1, _COLUMNS if wide else 1)
            column = _COLUMNS if wide else column + 1
            if column >= _COLUMNS:
                row, column = row + 1, 0

    def _editor(self, field: str) -> FieldEditor:
        # Nothing has to be filled in order to keep a form: it is written as the work goes on.
        definition = self._form.known[field]._replace(required_at=())
        editor = make_editor(
            definition, self._desk.language, lambda: local(self._desk.session.clock())
        )
        editor.show_value(self._form.answers.get(field))
        editor.edited.connect(self.edited)
        self.editors.append(editor)
        return editor

    def _left_over(self, field: str) -> Field:
        value = self._form.answers.get(field)
        shown = label(_written(value), "body", wrap=True)
        name = self._form.known[field].label.text(self._desk.language)
        return Field(self.tr("{field} (asked no more)").format(field=name), shown)


def _written(value: Any) -> str:
    return " · ".join(map(str, value)) if isinstance(value, list) else str(value)
