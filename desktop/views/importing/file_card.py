"""One table that shall be imported: what it is, and how its text and dates are read."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QHBoxLayout, QVBoxLayout

from desktop.qtkit.formats import format_date
from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.checks import RadioButton
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.zone import local
from desktop.services.import_plans import Plan, both_readings, zone_names
from desktop.services.imports import ENCODINGS, SEPARATORS
from desktop.views.importing.hand_part import HandPart
from desktop.views.importing.words import KINDS, grouped, said
from desktop.views.importing.words import SEPARATORS as SEPARATOR_NAMES
from desktop.views.start.icon_tile import IconTile

_BY_LENGTH = ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_ORDERS = ("dmy", "mdy")
_TILES = {
    "csv": ("document", "blue"),
    "workbook": ("table", "green"),
    "mail": ("mail", "blue"),
}


class FileCard(Card):
    """Every choice is told at once; who owns the plan reads the table again."""

    picked = Signal()
    removed = Signal()
    read_as = Signal(str, str)
    order_chosen = Signal(str)
    zone_chosen = Signal(str)
    reading_chosen = Signal(object)
    year_chosen = Signal(int)
    preset_off = Signal()

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._plan = plan
        self._sample = ""
        self._shown = False
        self._name = ElidedLabel("", "section")
        self._about = label("", "meta", "muted", wrap=True)
        self._cross = IconButton("close", "")
        self.encoding = ComboBox()
        self.separator = ComboBox()
        self.zone = ComboBox()
        self.hand = HandPart()
        self._preset = label("", "meta", "green", wrap=True)
        self.guess = Button("", "ghost", icon="close")
        self._question = label("", "meta_strong", "amber", wrap=True)
        self.orders = {order: RadioButton() for order in _ORDERS}
        self._group = QButtonGroup(self)
        self._form = QFormLayout()
        self._build()
        self._connect()
        self.show_plan(plan, "")

    @property
    def table(self) -> tuple[Path, str]:
        """Return which table the card was made for."""
        return self._plan.file, self._plan.source.name

    def show_plan(self, plan: Plan, sample: str) -> None:
        """Show a plan; `sample` is a date whose order is open."""
        sample = sample or self._sample
        if plan is self._plan and sample == self._sample and self._shown:
            return
        self._plan, self._sample, self._shown = plan, sample, True
        self._show_texts()

    def set_current(self, *, current: bool) -> None:
        """Mark the card as the one that is worked on."""
        self.set_state("current" if current else "true")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.picked.emit()
        super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space) and not event.modifiers():
            self.picked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName("file_card")
        self._name.setProperty("data", "true")
        icon, tone = _TILES.get(str(self._plan.source.kind), ("structure", "violet"))
        top, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        top.setSpacing(10)
        top.addWidget(IconTile(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self._build_form()
        self._build_choices()

    def _build_form(self) -> None:
        self._form.setSpacing(6)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        text = str(self._plan.source.kind) == "csv"
        if text:
            self._form.addRow(label("", "meta", "muted"), self.encoding)
            self._form.addRow(label("", "meta", "muted"), self.separator)
        self._form.addRow(label("", "meta", "muted"), self.zone)
        for control in (self.encoding, self.separator, self.zone):
            control.setMinimumContentsLength(8)
            control.setSizeAdjustPolicy(_BY_LENGTH)

    def _build_choices(self) -> None:
        self.body.addLayout(self._form)
        self.body.addWidget(self.hand)
        self.body.addWidget(self._question)
        for order, radio in self.orders.items():
            radio.setObjectName(f"order_{order}")
            self._group.addButton(radio)
            self.body.addWidget(radio)
        self.body.addWidget(self._preset)
        self.body.addWidget(self.guess, 0, Qt.AlignmentFlag.AlignLeft)
        self.guess.setObjectName("preset_off")
        self.guess.set_height("control_row")

    def _connect(self) -> None:
        self._cross.clicked.connect(self.removed)
        self.encoding.activated.connect(lambda _: self._tell_reading())
        self.separator.activated.connect(lambda _: self._tell_reading())
        self.hand.reading_chosen.connect(self.reading_chosen)
        self.hand.year_chosen.connect(self.year_chosen)
        self.guess.clicked.connect(self.preset_off)
        self.zone.activated.connect(lambda _: self.zone_chosen.emit(self.zone.currentText()))
        for order, radio in self.orders.items():
            radio.clicked.connect(lambda _=False, order=order: self.order_chosen.emit(order))

    def _tell_reading(self) -> None:
        self.read_as.emit(self.encoding.currentData(), self.separator.currentData())

    def _show_texts(self) -> None:
        source, mapping = self._plan.source, self._plan.mapping
        self._name.setText(source.name)
        self.setAccessibleName(source.name)
        self._about.setText(self._described())
        self._cross.set_name(self.tr("Leave {name} out").format(name=source.name))
        self._label(self.encoding, self.tr("Encoding"))
        self._label(self.separator, self.tr("Separator"))
        self._label(self.zone, self.tr("Time zone"))
        self._fill(self.encoding, {name: name.upper() for name in ENCODINGS}, source.encoding)
        names = {each: said(SEPARATOR_NAMES[each]) for each in SEPARATORS}
        self._fill(self.separator, names, source.separator)
        if not self.zone.count():
            self.zone.setModel(_zones())
            if self.zone.findText(mapping.zone) < 0:
                self.zone.addItem(mapping.zone)
        self.zone.setCurrentText(mapping.zone)
        self.hand.show_plan(self._plan)
        kept = self.tr("Read by the preset {name}.").format(name=self._plan.preset)
        self._preset.setText(kept)
        self.guess.setText(self.tr("Read without it"))
        for part in (self._preset, self.guess):
            part.setVisible(bool(self._plan.preset))
        self._show_order()

    def _show_order(self) -> None:
        order, asked = self._plan.mapping.date_order, bool(self._sample)
        self._question.setVisible(asked and order == "unclear")
        self._question.setText(self.tr("Does the day or the month come first?"))
        names = {"dmy": self.tr("Day first"), "mdy": self.tr("Month first")}
        days = both_readings(self._sample, self._plan.mapping.zone) if asked else (None, None)
        self._group.setExclusive(False)
        for (each, radio), at in zip(self.orders.items(), days, strict=True):
            read = "" if at is None else f" · {self._sample} = {_day(at)}"
            radio.setText(names[each] + read)
            radio.setVisible(asked)
            radio.setChecked(order == each)
        self._group.setExclusive(True)

    def _described(self) -> str:
        source, mapping = self._plan.source, self._plan.mapping
        parts = [said(KINDS[str(source.kind)])]
        if mapping.event_log is not None:
            parts.append(self.tr("several rows for each ticket"))
        if source.estimated_rows:
            text = self.tr("about %n row(s)", "", source.estimated_rows)
            parts.append(grouped(text, source.estimated_rows))
        parts.append(self.tr("%n column(s)", "", len(source.columns)))
        if self._plan.file.name != source.name:
            parts.append(self.tr("in {name}").format(name=self._plan.file.name))
        return " · ".join(parts)

    def _label(self, control: ComboBox, text: str) -> None:
        control.setAccessibleName(text)
        found = self._form.labelForField(control)
        if found is not None:
            found.setProperty("text", text)

    @staticmethod
    def _fill(box: ComboBox, names: dict[str, str], chosen: str) -> None:
        box.clear()
        if chosen and chosen not in names:
            names = {chosen: chosen.upper()} | names
        for value, name in names.items():
            box.addItem(name, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))


def _day(at: int) -> str:
    day = local(at).date()
    # A day of another year than any present one is written with its year.
    return format_date(day, day.replace(year=day.year - 1, day=1), languages().language or "zh")


@cache
def _zones() -> QStringListModel:
    # One list for all cards: hundreds of names each would be slow to make.
    return QStringListModel(zone_names())
