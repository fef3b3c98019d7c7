"""Fields for words, choices, numbers and days, in every state."""

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.qtkit.gallery.held import focused, hovered
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.datefield import DateField, DateTimeField
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.spinbox import SpinBox

_DAY = date(2026, 11, 18)


class InputCard(Card):
    """Each kind of field untouched, under the mouse, in use, locked, and wrong with its reason."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Inputs"))
        self.focused = LineEdit()
        self.body.addLayout(self._states())
        self.body.addLayout(self._fields())

    def _states(self) -> QGridLayout:
        self.focused.setText("WH-PC-0")
        off = LineEdit()
        off.setText(self.tr("Set by rule"))
        off.setEnabled(False)
        empty = ComboBox(self.tr("e.g. Printer"))
        chosen = [self._combo(ComboBox()), self._combo(focused(ComboBox)), self._combo(ComboBox())]
        chosen[2].setEnabled(False)
        names = (self.tr("default"), self.tr("hover"), self.tr("focus"), self.tr("disabled"))
        rows: tuple[tuple[QWidget, ...], ...] = (
            (self._search(), hovered(LineEdit(self.tr("e.g. cannot print"))), self.focused, off),
            (empty, hovered(chosen[0]), chosen[1], chosen[2]),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        for row, controls in enumerate(rows):
            for place, control in enumerate(controls):
                grid.addWidget(control, 2 * row, place)
                grid.addWidget(label(names[place], "note", "muted"), 2 * row + 1, place)
                grid.setColumnStretch(place, 1)
                control.setAccessibleName(names[place])
        return grid

    def _fields(self) -> QGridLayout:
        locked = Field(self.tr("Priority"), self._combo(ComboBox()))
        locked.set_locked(self.tr("The matrix sets it"))
        number = SpinBox(0, 480, self.tr("min"))
        number.setValue(25)
        cause = Field(self.tr("Root cause"), ComboBox(self.tr("Choose root cause…")), required=True)
        cause.set_error(self.tr("Fill in the root cause to resolve"))
        day, wrong, moment = DateField(), DateField(), DateTimeField()
        day.set_day(_DAY)
        wrong.setText("2026-11-31")
        moment.set_moment(datetime(2026, 11, 18, 14, 30))  # noqa: DTZ001 - as it is typed
        late = Field(self.tr("Due"), wrong)
        late.set_error(self.tr("November has 30 days"))
        fields = (
            (cause, locked),
            (Field(self.tr("Minutes"), number), Field(self.tr("Appointment"), moment)),
            (Field(self.tr("Review on"), day), late),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, pair in enumerate(fields):
            for place, field in enumerate(pair):
                grid.addWidget(field, row, place, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(place, 1)
        return grid

    def _search(self) -> LineEdit:
        return LineEdit(self.tr("Find tickets"), icon="search", keys="/")

    def _combo(self, combo: ComboBox) -> ComboBox:
        combo.addItem(self.tr("Network fault"))
        return combo
