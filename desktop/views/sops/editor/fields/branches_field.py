"""The answers to a step's question: what each is called, where it leads, what to do on the way."""

from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import Branch, Escalation
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.flow import Flow
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.views.sops.editor.fields.choice_field import ChoiceField
from desktop.views.sops.editor.fields.lead_field import LeadField
from desktop.views.sops.editor.fields.pair_field import PairField
from desktop.views.sops.editor.fields.part_field import PartField
from desktop.views.sops.editor.fields.rows_field import RowsField
from desktop.views.sops.editor.sources import Sources

_MOST_MINUTES, _WIDE = 99_999, 112


class BranchRow(PartField):
    """Label, way on and note of one answer."""

    def __init__(self, sources: Sources) -> None:
        super().__init__()
        self._value = Branch(Bilingual())
        self._label, self._note = PairField(), PairField()
        self._label.name_objects("branch")
        self._note.name_objects("branch_note")
        self._lead = LeadField(sources)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        fields = {"label": self._label, "lead": self._lead, "note": self._note}
        for name, field in fields.items():
            column.addWidget(field)
            field.edited.connect(lambda value, name=name: self._set(name, value))
            field.left.connect(self.left)

    @override
    def show_value(self, value: Any) -> None:
        self._value = value
        self._label.show_value(value.label)
        self._lead.show_value(value.lead)
        self._note.show_value(value.note)

    @override
    def name_parts(self, name: str) -> None:
        super().name_parts(name)
        self._label.name_parts(name)
        self._lead.name_parts(self.tr("{name} leads to").format(name=name))
        self._note.name_parts(self.tr("{name}: what to do on the way").format(name=name))

    @override
    def set_languages(self, languages: tuple[str, ...]) -> None:
        for field, example in (
            (self._label, self.tr("answer, e.g. yes")),
            (self._note, self.tr("what to do on the way")),
        ):
            field.set_languages(languages)
            for editor in field.editors.values():
                several = editor.placeholderText()
                editor.setPlaceholderText(" · ".join(filter(None, (several, example))))

    @override
    def focus_first(self) -> None:
        self._label.focus_first()

    def _set(self, name: str, value: Any) -> None:
        self._value = self._value._replace(**{name: value})
        self.edited.emit(self._value)


class BranchesField(RowsField):
    """The value is a tuple of branches."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        super().__init__("")
        self._add.setText(self.tr("Answer"))

    @override
    def make_inside(self) -> PartField:
        return BranchRow(self._sources)

    @override
    def blank(self) -> Any:
        return Branch(Bilingual())


class EscalationField(PartField):
    """After how many minutes without a result whom to hand over to; nothing without minutes."""

    def __init__(self, sources: Sources) -> None:
        super().__init__()
        self._value: Escalation | None = None
        self._sources = sources
        self._minutes = SpinBox(0, _MOST_MINUTES)
        self._minutes.setSpecialValueText("—")
        self._minutes.setSuffix(self.tr(" min"))
        self._minutes.setObjectName("escalate_after")
        self._minutes.setFixedWidth(current_theme().px(_WIDE))
        self._role = ChoiceField()
        self._note = PairField()
        self._note.name_objects("escalation_note")
        self.setFocusProxy(self._minutes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = Flow()
        for part in (
            label(self.tr("after"), "body", "text2"),
            self._minutes,
            label(self.tr("to"), "body", "text2"),
            self._role,
        ):
            line.addWidget(part)
        column.addLayout(line)
        column.addWidget(self._note)
        self._minutes.valueChanged.connect(lambda _value: self._set())
        self._role.edited.connect(lambda _code: self._set())
        self._note.edited.connect(lambda _note: self._set())
        self._note.left.connect(self.left)
        self._offer()
        sources.changed.connect(self._offer)

    @override
    def show_value(self, value: Any) -> None:
        if value == self._value:
            self._note.setVisible(value is not None)
            return
        self._value = value
        with QSignalBlocker(self._minutes):
            self._minutes.setValue(value.after_minutes if value else 0)
        self._role.show_value(value.role if value else "")
        self._note.show_value(value.note if value else Bilingual())
        self._note.setVisible(value is not None)

    @override
    def name_parts(self, name: str) -> None:
        super().name_parts(name)
        self._minutes.setAccessibleName(self.tr("{name}: minutes").format(name=name))
        self._role.name_parts(self.tr("{name}: role").format(name=name))
        self._note.name_parts(self.tr("{name}: note").format(name=name))

    @override
    def set_languages(self, languages: tuple[str, ...]) -> None:
        self._note.set_languages(languages)

    def _offer(self) -> None:
        self._role.offer(self._sources.targets("role"))

    def _set(self) -> None:
        minutes, role = self._minutes.value(), self._role.combo.currentData() or ""
        note = self._note.value()
        new = Escalation(minutes, role, note) if minutes or role or any(note) else None
        self._note.setVisible(new is not None)
        if new != self._value:
            self._value = new
            self.edited.emit(new)
