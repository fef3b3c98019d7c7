"""Late entry: when it was reported, answered and solved, and why it is written down only now."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.call_form import CallForm, blank_form
from desktop.domain.fields import NO_NAME, FieldDefinition, FieldKind
from desktop.domain.late_entry import FUTURE, OLD, ORDER, LateRules, late_fault
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.fields.editor import FieldEditor
from desktop.views.fields.editors import make_editor

_TIMES = ("reported_at", "answered_at", "solved_at")
_REASON = "late_reason"
_NEEDED = ("intake",)


class LateRow(QWidget):
    """Hidden unless the form is a late entry; says at once what is wrong with its times."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._form = desk, blank_form()
        self._editors: dict[str, FieldEditor] = {}
        self._fault = label("", "meta", "red", wrap=True)
        self._build()

    def take(self, form: CallForm) -> None:
        """Show another form."""
        self._form = form
        for name, editor in self._editors.items():
            editor.show_value(getattr(form, name) or None)
        self.show_state()

    def show_state(self) -> None:
        """Show whether the form is a late entry, in the language of the screen."""
        texts = {
            "reported_at": self.tr("Reported at"),
            "answered_at": self.tr("Answered at"),
            "solved_at": self.tr("Solved at"),
            _REASON: self.tr("Why it is entered late"),
        }
        for name, editor in self._editors.items():
            if editor.language != self._desk.language:
                editor.use_language(self._desk.language)
            editor.set_text(texts[name])
        self.setVisible(self._form.late)
        self._show_fault()

    def rules(self) -> LateRules:
        """Return what the desk allows."""
        settings = self._desk.my.settings
        days = int(settings.get("late_entry_days"))
        return LateRules(days, bool(settings.get("late_entry_reason")))

    def controls(self) -> list[QWidget]:
        """Return the controls, in order."""
        return [editor.control for editor in self._editors.values()]

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._editors["reported_at"].control.setFocus()

    def _build(self) -> None:
        self.setObjectName("late_row")
        self._fault.setObjectName("late_fault")
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for place, name in enumerate(_TIMES):
            needed = _NEEDED if name == "reported_at" else ()
            made = FieldDefinition(name, FieldKind.DATETIME, NO_NAME, required_at=needed)
            grid.addWidget(self._add(made), 0, place)
        reason = FieldDefinition(_REASON, FieldKind.TEXT, NO_NAME)
        grid.addWidget(self._add(reason), 1, 0, 1, len(_TIMES))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(grid)
        column.addWidget(self._fault)
        self.hide()

    def _add(self, definition: FieldDefinition) -> FieldEditor:
        editor = make_editor(
            definition, self._desk.language, lambda: local(self._desk.session.clock())
        )
        editor.control.setObjectName(f"new_{definition.id}")
        editor.edited.connect(lambda: self._take(definition.id, editor.value()))
        self._editors[definition.id] = editor
        return editor

    def _take(self, name: str, value: Any) -> None:
        # What cannot be read as a time is no time; the editor itself says so.
        empty = "" if name == _REASON else None
        fits = isinstance(value, str if name == _REASON else int)
        setattr(self._form, name, value if fits else empty)
        self._show_fault()
        self.edited.emit()

    def _show_fault(self) -> None:
        form, rules = self._form, self.rules()
        fault = ""
        if form.late and form.reported_at is not None:
            fault = late_fault(form.late_times(), rules, self._desk.session.clock())
        # That a reason is needed is said when it is saved: nobody has begun to write it yet.
        said = {
            ORDER: self.tr("Reported first, then answered, then solved"),
            FUTURE: self.tr("This time has not come yet"),
            OLD: self.tr("Late entries reach back %n day(s)", "", rules.days),
        }
        self._fault.setText(said.get(fault, ""))
        self._fault.setVisible(fault in said)
