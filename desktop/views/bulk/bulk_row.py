"""One field in the sheet: left as it is, set to a value, or cleared."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.qtkit.widgets.button import Button, IconButton
from desktop.views.tickets.field_editors import ChoiceEditor, DueEditor, TextEditor

Editor = ChoiceEditor | TextEditor | DueEditor


class BulkRow(QWidget):
    """An editor of the field's kind, Clear where a field may be empty, and × to leave it."""

    changed = Signal()

    def __init__(self, field: str, name: str, editor: Editor, *, clearable: bool) -> None:
        super().__init__()
        self.field = field
        self._editor = editor
        self._is_set = False
        self._value: Any = None
        self._clear = Button(self.tr("Clear"))
        self._leave = IconButton("close", self.tr("Leave {field} as it is").format(field=name))
        self._build(name, clearable=clearable)

    def wanted(self) -> dict[str, Any]:
        """Return the field with its value where it shall change."""
        return {self.field: self._value} if self._is_set else {}

    def take(self, value: Any) -> None:
        """Set the field to a value; None clears it."""
        self._is_set, self._value = True, value
        self._clear.setChecked(value is None)
        if isinstance(self._editor, TextEditor):
            self._editor.settle(value)
        else:
            self._editor.show_value(value)
        self._leave.setEnabled(True)
        self.changed.emit()

    def leave(self) -> None:
        """Leave the field as it is."""
        self._is_set, self._value = False, None
        self._clear.setChecked(False)
        self._show_left()
        self.changed.emit()

    def finish(self) -> None:
        """Take in what is typed and not left yet."""
        if isinstance(self._editor, TextEditor):
            self._editor.keep()

    def _build(self, name: str, *, clearable: bool) -> None:
        self._editor.setObjectName(f"bulk_{self.field}")
        self._editor.setAccessibleName(name)
        policy = QSizePolicy.Policy.Expanding
        self._editor.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self._clear.setCheckable(True)
        self._clear.setAccessibleName(self.tr("Clear {field}").format(field=name))
        if not clearable:
            self._clear.hide()
        self._leave.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._editor, 1)
        row.addWidget(self._clear)
        row.addWidget(self._leave)
        self._editor.edited.connect(self.take)
        self._clear.clicked.connect(lambda on: self.take(None) if on else self.leave())
        self._leave.clicked.connect(lambda _checked: self.leave())
        self._show_left()

    def _show_left(self) -> None:
        self._leave.setEnabled(False)
        left = self.tr("leave as it is")
        if isinstance(self._editor, DueEditor):
            self._editor.setText(left)
        elif isinstance(self._editor, TextEditor):
            self._editor.settle(None)
            self._editor.setPlaceholderText(left)
        else:
            self._editor.setPlaceholderText(left)
            self._editor.setCurrentIndex(-1)
