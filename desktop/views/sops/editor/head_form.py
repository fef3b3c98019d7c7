"""The fields of a document's head: what it is for, how long it may take, what fails everything."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.sops.records import SopHead
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.flow import Flow
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.views.sops.editor.body_field import BodyField
from desktop.views.sops.editor.editing import Editing
from desktop.views.sops.editor.fields.must_ask_field import KnockOutField, MustAskField
from desktop.views.sops.editor.fields.pair_field import LANGUAGE_NAMES, PairField
from desktop.views.sops.editor.fields.part_field import PartField
from desktop.views.sops.editor.fields.target_field import TargetField
from desktop.views.sops.editor.form_rows import Complaint, FormRows

_WHOLE = 100


class LanguagesField(PartField):
    """The languages a version is written in; one of them stays."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes = {name: CheckBox(text) for name, text in LANGUAGE_NAMES.items()}
        row = Flow(self)
        for name, box in self._boxes.items():
            box.setObjectName(f"language_{name}")
            row.addWidget(box)
            box.clicked.connect(lambda _on, name=name: self._toggled(name))

    @override
    def show_value(self, value: Any) -> None:
        for name, box in self._boxes.items():
            box.setChecked(name in value)

    def _toggled(self, name: str) -> None:
        chosen = tuple(key for key, box in self._boxes.items() if box.isChecked())
        if chosen:
            self.edited.emit(chosen)
        else:
            self._boxes[name].setChecked(True)


class ShareField(PartField):
    """The share of cases that the 1st line should end alone; 0 says nothing of it."""

    def __init__(self) -> None:
        super().__init__()
        self._spin = SpinBox(0, _WHOLE, "%")
        self._spin.setSpecialValueText("—")
        self._spin.setObjectName("first_contact")
        self.setFocusProxy(self._spin)
        row = Flow(self)
        row.addWidget(self._spin)
        self._spin.valueChanged.connect(self._changed)
        self._value = 0

    @override
    def show_value(self, value: Any) -> None:
        self._value = value
        self._spin.setValue(value)

    @override
    def name_parts(self, name: str) -> None:
        super().name_parts(name)
        self._spin.setAccessibleName(name)

    def _changed(self, value: int) -> None:
        if value != self._value:
            self._value = value
            self.edited.emit(value)


class HeadForm(QWidget):
    """`edited` carries the whole head; documents without steps have a text of their own."""

    edited = Signal(object)
    left = Signal()

    def __init__(self, editing: Editing, head: SopHead, *, has_steps: bool) -> None:
        super().__init__()
        self._editing = editing
        self._head = head
        self.fields: dict[str, PartField] = {}
        self._too_long: Complaint | None = None
        self._rows = FormRows()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._rows)
        self._add_texts()
        if has_steps:
            self._add_targets()
        if not has_steps or any(head.body):
            body = BodyField(editing, 3 if has_steps else 12)
            body.hide_menu()
            self._add(self.tr("Text"), "body", body)

    def show_head(self, head: SopHead) -> None:
        """Show a head; fields that say the same already are left alone."""
        self._head = head
        for name, field in self.fields.items():
            field.show_value(getattr(head, name))
            field.set_languages(head.languages)

    def show_fault(self, faults: list[Any]) -> None:
        """Say that the longest way takes too long."""
        if self._too_long is not None:
            self._too_long.say(faults)

    def _add_texts(self) -> None:
        for text, name, lines in (
            (self.tr("Title"), "title", 0),
            (self.tr("Purpose"), "purpose", 1),
            (self.tr("Applies to"), "applies", 1),
            (self.tr("Not for"), "not_for", 1),
        ):
            pair = PairField(lines)
            pair.name_objects(f"head_{name}")
            self._add(text, name, pair)
        self._add(self.tr("Languages"), "languages", LanguagesField())

    def _add_targets(self) -> None:
        self._too_long = self._add(self.tr("Target time"), "target", TargetField(of_step=False))
        self._add(self.tr("Solved by the 1st line"), "first_contact", ShareField())
        self._add(self.tr("Must-ask items"), "must_ask", MustAskField(self._editing.sources.fields))
        self._add(self.tr("Knock-outs"), "knock_outs", KnockOutField())

    def _add(self, text: str, name: str, field: PartField) -> Complaint:
        complaint = self._rows.add_field(text, field)
        self.fields[name] = field
        field.show_value(getattr(self._head, name))
        field.set_languages(self._head.languages)
        field.edited.connect(lambda value: self._set(name, value))
        field.left.connect(self.left)
        return complaint

    def _set(self, name: str, value: Any) -> None:
        self._head = self._head._replace(**{name: value})
        if name == "languages":
            for field in self.fields.values():
                field.set_languages(value)
        self.edited.emit(self._head)
