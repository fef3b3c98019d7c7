"""The minutes a step or SOP may take: usual, per priority, and from when on they count."""

from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.sops.records import CountsFrom, Target
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.views.sops.editor.fields.part_field import PartField

_PRIORITIES = (1, 2, 3, 4)
_MOST, _WIDE, _SMALL = 99_999, 112, 92


class TargetField(PartField):
    """Zero minutes are no target; a priority without its own has the usual one."""

    def __init__(self, *, of_step: bool = True) -> None:
        super().__init__()
        self._value = Target()
        self._usual = SpinBox(0, _MOST)
        self._from = ComboBox()
        self._more = Button("", "ghost")
        self._each = {number: SpinBox(0, _MOST) for number in _PRIORITIES}
        self._below = QWidget()
        self._of_step = of_step
        self._build()
        self._retranslate()

    @override
    def show_value(self, value: Any) -> None:
        self._value = value
        own = dict(value.by_priority)
        for spin, minutes in ((self._usual, value.minutes), *self._pairs(own)):
            if spin.value() != minutes:
                with QSignalBlocker(spin):
                    spin.setValue(minutes)
        self._from.setCurrentIndex(self._from.findData(value.counts_from))
        if own:
            self._below.show()
            self._more.hide()

    @override
    def name_parts(self, name: str) -> None:
        super().name_parts(name)
        self._usual.setAccessibleName(name)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._more.set_height("control_row")
        self._more.clicked.connect(self._unfold)
        self.setFocusProxy(self._usual)
        top = QWidget()
        wraps(top)
        line = Flow(top)
        for part in (self._usual, self._from, self._more):
            line.addWidget(part)
        self._from.setVisible(self._of_step)
        wraps(self._below)
        each = Flow(self._below)
        for number, spin in self._each.items():
            each.addWidget(label(f"P{number}", "meta_strong", "text2"))
            each.addWidget(spin)
            spin.setAccessibleName(f"P{number}")
            spin.setFixedWidth(current_theme().px(_SMALL))
            spin.setObjectName(f"minutes_p{number}")
        self._below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(top)
        column.addWidget(self._below)
        self._usual.setObjectName("minutes")
        self._usual.setFixedWidth(current_theme().px(_WIDE))
        for spin in (self._usual, *self._each.values()):
            spin.valueChanged.connect(self._edited)
        self._from.activated.connect(self._edited)

    def _retranslate(self) -> None:
        for spin in (self._usual, *self._each.values()):
            spin.setSuffix(self.tr(" min"))
            spin.setSpecialValueText("—")
        self._more.setText(self.tr("Per priority…"))
        at = max(self._from.currentIndex(), 0)
        self._from.clear()
        self._from.addItem(self.tr("counts from the step's start"), CountsFrom.STEP)
        self._from.addItem(self.tr("counts from the ticket's creation"), CountsFrom.CREATION)
        self._from.setCurrentIndex(at)
        self._from.setAccessibleName(self.tr("From when on the target counts"))

    def _unfold(self) -> None:
        self._below.show()
        self._more.hide()
        self._each[1].setFocus()

    def _pairs(self, own: dict[int, int]) -> list[tuple[SpinBox, int]]:
        return [(spin, own.get(number, 0)) for number, spin in self._each.items()]

    def _edited(self, _value: int) -> None:
        own = tuple((n, spin.value()) for n, spin in self._each.items() if spin.value())
        new = Target(self._usual.value(), own, CountsFrom(self._from.currentData() or "step"))
        if new != self._value:
            self._value = new
            self.edited.emit(new)
