"""The fields that a quick action sets: one row each, others are added by name."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from desktop.domain.quick_actions import EXTRA, ME, SETTABLE
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import below
from desktop.views.bulk.bulk_editors import NEVER_EMPTY, field_editors
from desktop.views.bulk.bulk_row import BulkRow, Editor
from desktop.views.desk import Desk
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.field_editors import ChoiceEditor
from desktop.views.tickets.picker import Option, Picker
from desktop.views.tickets.timeline import TimelineWords

_WHOEVER = QT_TRANSLATE_NOOP("QuickAction", "Whoever does it")


class FieldsPart(QWidget):
    """`changed` follows each change; a row that is left goes."""

    changed = Signal()

    def __init__(self, desk: Desk, fields: Mapping[str, Any]) -> None:
        super().__init__()
        self._desk = desk
        self._words = TimelineWords(desk.my.directory, desk.language, None)
        self._editors = {
            name: editor
            for name, editor in field_editors(desk)
            if name in SETTABLE or name.startswith(EXTRA)
        }
        self._rows: dict[str, BulkRow] = {}
        # What no editor knows here, a field that was retired, is kept as it is.
        self._kept = {n: v for n, v in fields.items() if n not in self._editors}
        self._form = QFormLayout()
        self._more = Button(self.tr("Set another field…"), icon="add")
        self._build()
        for name, value in fields.items():
            if name in self._editors:
                self._add(name).take(value)

    def values(self) -> dict[str, Any]:
        """Return the fields with their values; what is typed last counts too."""
        out = dict(self._kept)
        for row in self._rows.values():
            row.finish()
            out |= row.wanted()
        return out

    def _build(self) -> None:
        self._more.setObjectName("quick_more_fields")
        self._more.setAutoDefault(False)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(10)
        self._form.setVerticalSpacing(6)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        choices = Choices(self._desk.my.directory, self._desk.language)
        whoever = Option(ME, QCoreApplication.translate("QuickAction", _WHOEVER))
        agents = self._editors["assignee"]
        assert isinstance(agents, ChoiceEditor)  # noqa: S101 - chosen by field_editors
        agents.set_options([whoever, *choices.agents()[1:]])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._form)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.clicked.connect(lambda _checked: self._offer())

    def _offer(self) -> None:
        options = [
            Option(name, self._words.field(name))
            for name in self._editors
            if name not in self._rows or self._rows[name].isHidden()
        ]
        picker = Picker(self.tr("Field to set"), options, self.window())
        picker.picked.connect(self._begin)
        picker.show_at(below(self._more, self._more.rect()))

    def _begin(self, name: str) -> None:
        row = self._rows.get(name) or self._add(name)
        self._set_shown(row, shown=True)
        editor: Editor = self._editors[name]
        editor.setFocus()
        self.changed.emit()

    def _add(self, name: str) -> BulkRow:
        said = self._words.field(name)
        clearable = name not in NEVER_EMPTY
        row = self._rows[name] = BulkRow(name, said, self._editors[name], clearable=clearable)
        self._form.addRow(label(said, "meta", "muted"), row)
        row.changed.connect(lambda: self._follow(row))
        return row

    def _follow(self, row: BulkRow) -> None:
        is_set = bool(row.wanted())
        self._set_shown(row, shown=is_set)
        if not is_set:
            self._more.setFocus()
        self.changed.emit()

    def _set_shown(self, row: BulkRow, *, shown: bool) -> None:
        self._form.setRowVisible(row, shown)
