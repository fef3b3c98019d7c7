"""Rows of a simulated ticket: what may be asked and is told then, what the desk knows already."""

from PySide6.QtWidgets import QWidget

from desktop.domain.questions.case import Fact, Known, Worth
from desktop.domain.questions.wording import SILENCE
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import label
from desktop.views.questions.editing.rows_field import Row
from desktop.views.questions.editing.section import line_of
from desktop.views.questions.editing.wording_field import WordingField

_FACT, _KNOWN = Fact(SILENCE), Known(SILENCE, SILENCE)


class FactRow(Row):
    """A question that may be asked, what is told then, what asking it is worth."""

    def __init__(self, fact: Fact = _FACT) -> None:
        super().__init__()
        self._ask = WordingField(fact.ask, self.tr("What to ask"))
        self._ask.name_objects("fact_ask")
        self._told = WordingField(fact.told, self.tr("Told when asked"))
        self._told.name_objects("fact_told")
        self._worth = ComboBox()
        self._worth.setObjectName("fact_worth")
        self._worth.setAccessibleName(self.tr("What asking is worth"))
        for worth, words in (
            (Worth.MUST, self.tr("Must ask")),
            (Worth.MAY, self.tr("May ask")),
            (Worth.WASTE, self.tr("Wastes time")),
            (Worth.KNOCK_OUT, self.tr("Knock-out")),
        ):
            self._worth.addItem(words, worth.value)
        self._worth.setCurrentIndex(self._worth.findData(fact.worth.value))
        for part in (
            self._ask,
            line_of(self._worth),
            label(self.tr("Told when asked"), "meta", "muted"),
            self._told,
        ):
            self.parts.addWidget(part)
        self._ask.changed.connect(self.changed)
        self._told.changed.connect(self.changed)
        self._worth.currentIndexChanged.connect(lambda _at: self.changed.emit())

    @override
    def value(self) -> Fact:
        worth = Worth(self._worth.currentData())
        return Fact(self._ask.wording(), self._told.wording(), worth)

    @override
    def first(self) -> QWidget:
        return self._ask.typing()


class KnownRow(Row):
    """Something that the desk knows: what it is about, what it is."""

    def __init__(self, known: Known = _KNOWN) -> None:
        super().__init__()
        self._label = WordingField(known.label, self.tr("About"))
        self._label.name_objects("known_label")
        self._value = WordingField(known.value, self.tr("What is known"))
        self._value.name_objects("known_value")
        for part in (
            label(self.tr("About"), "meta", "muted"),
            self._label,
            label(self.tr("What is known"), "meta", "muted"),
            self._value,
        ):
            self.parts.addWidget(part)
        self._label.changed.connect(self.changed)
        self._value.changed.connect(self.changed)

    @override
    def value(self) -> Known:
        return Known(self._label.wording(), self._value.wording())

    @override
    def first(self) -> QWidget:
        return self._label.typing()
