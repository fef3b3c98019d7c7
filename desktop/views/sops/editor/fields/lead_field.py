"""Where a step or branch leads: on, to a step, to a role, to another document, or to the end."""

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.sops.records import Lead, Way
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.views.sops.editor.fields.choice_field import ChoiceField
from desktop.views.sops.editor.fields.part_field import PartField
from desktop.views.sops.editor.sources import Sources

_PARTS = {Way.STEP: "step", Way.ESCALATE: "role", Way.DOCUMENT: "document"}


class LeadField(PartField):
    """The way, and behind it what it leads to."""

    def __init__(self, sources: Sources) -> None:
        super().__init__()
        self._sources = sources
        self._value = Lead()
        self._way = ComboBox()
        self._to = ChoiceField()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._way)
        row.addWidget(self._to, 3)
        row.addStretch(1)
        self.setFocusProxy(self._way)
        self._way.setObjectName("way")
        self._to.combo.setObjectName("way_to")
        self._retranslate()
        self._way.activated.connect(self._choose_way)
        self._to.edited.connect(self._choose_target)
        sources.changed.connect(self._offer)

    @override
    def show_value(self, value: Any) -> None:
        self._value = value
        self._way.setCurrentIndex(list(Way).index(Way(value.way)))
        self._offer()

    @override
    def name_parts(self, name: str) -> None:
        super().name_parts(name)
        self._way.setAccessibleName(name)
        self._to.name_parts(self.tr("{name}: where to").format(name=name))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        words = (
            self.tr("next step"),
            self.tr("step…"),
            self.tr("escalate to…"),
            self.tr("document…"),
            self.tr("stop"),
        )
        at = max(self._way.currentIndex(), 0)
        self._way.clear()
        self._way.addItems(words)
        self._way.setCurrentIndex(at)

    def _offer(self) -> None:
        part = _PARTS.get(Way(self._value.way))
        self._to.setVisible(part is not None)
        if part is not None:
            self._to.offer(self._sources.targets(part))
            self._to.show_value(getattr(self._value, part))

    def _choose_way(self, index: int) -> None:
        way = list(Way)[index]
        if way != self._value.way:
            self._value = Lead(way)
            self._offer()
            self.edited.emit(self._value)
            if way in _PARTS:
                self._to.setFocus()

    def _choose_target(self, code: str) -> None:
        way = Way(self._value.way)
        target = {part: code if part == _PARTS[way] else "" for part in _PARTS.values()}
        self._value = Lead(way, **target)
        self.edited.emit(self._value)
