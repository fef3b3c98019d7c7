"""How a hand-kept table was read: its header, its sheets, what was filled and left out."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from desktop.qtkit.formats import format_number
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.import_plans import HandKept, Plan, Reading, year_asked

_BY_LENGTH = ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LINES, _MORE = 8, 4
_YEARS = range(1970, 2101)
_LEFT_OUT = ("row_sum", "row_note", "row_header_again", "row_heading")


class HandPart(QWidget):
    """Every choice is told at once; who owns the plan reads the table again."""

    reading_chosen = Signal(object)
    year_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._hand = HandKept()
        self._year = 0
        self.header = ComboBox()
        self.year = LineEdit("2026")
        self.sheets = Button("", "ghost", icon="table")
        self.boxes: list[QCheckBox] = []
        self.fill, self.sums = QCheckBox(), QCheckBox()
        self._left = label("", "meta", "muted", wrap=True)
        self._list = QWidget()
        self._form = QFormLayout()
        self._build()
        self._connect()

    def show_plan(self, plan: Plan) -> None:
        """Show how the table of a plan is read; nothing for tables that programs write."""
        hand = plan.source.hand
        fresh = [sheet.name for sheet in hand.sheets] != [box.text() for box in self.boxes]
        self._hand, self._year = hand, plan.mapping.year
        self.setVisible(hand.header > 0)
        if fresh:
            self._fill_sheets()
        for box, sheet in zip(self.boxes, hand.sheets, strict=True):
            box.setChecked(sheet.taken)
            box.setEnabled(sheet.why != "other_layout")
        asked = year_asked(plan)
        self._form.setRowVisible(self.year, asked)
        if not self.year.hasFocus():
            self.year.setText(str(self._year) if self._year else "")
        self.year.set_error(wrong=asked and not self._year)
        self._show_texts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._form.setSpacing(6)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(label("", "meta", "muted"), self.header)
        self._form.addRow(label("", "meta", "muted"), self.year)
        self.header.setMinimumContentsLength(8)
        self.header.setSizeAdjustPolicy(_BY_LENGTH)
        names = {"hand_header": self.header, "hand_year": self.year, "hand_sheets": self.sheets}
        for name, control in (names | {"hand_fill": self.fill, "hand_sums": self.sums}).items():
            control.setObjectName(name)
        QVBoxLayout(self._list).setContentsMargins(20, 0, 0, 0)
        self._list.hide()
        self.sheets.set_height("control_row")
        column.addLayout(self._form)
        column.addWidget(self.sheets, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._list, self._left, self.fill, self.sums):
            column.addWidget(part)

    def _connect(self) -> None:
        self.header.activated.connect(lambda _: self._tell_header())
        self.year.editingFinished.connect(self._tell_year)
        self.sheets.clicked.connect(lambda: self._list.setVisible(self._list.isHidden()))
        self.fill.clicked.connect(lambda on: self._tell(replace(self._hand.reading, fill=on)))
        self.sums.clicked.connect(lambda on: self._tell(replace(self._hand.reading, sums=on)))

    def _fill_sheets(self) -> None:
        for box in self.boxes:
            box.hide()
            box.deleteLater()
        self.boxes = [QCheckBox() for _ in self._hand.sheets]
        for box, sheet in zip(self.boxes, self._hand.sheets, strict=True):
            box.setProperty("data", "true")
            box.setText(sheet.name)
            box.clicked.connect(lambda _: self._tell_sheets())
            layout = self._list.layout()
            if layout is not None:
                layout.addWidget(box)

    def _tell(self, reading: Reading) -> None:
        self.reading_chosen.emit(reading)

    def _tell_header(self) -> None:
        line, rows = self.header.currentData()
        self._tell(replace(self._hand.reading, header=line, header_rows=rows))

    def _tell_sheets(self) -> None:
        names = tuple(box.text() for box in self.boxes if box.isChecked())
        if names:
            self._tell(replace(self._hand.reading, sheets=names))
        else:
            self._show_boxes()  # a table needs a sheet

    def _show_boxes(self) -> None:
        for box, sheet in zip(self.boxes, self._hand.sheets, strict=True):
            box.setChecked(sheet.taken)

    def _tell_year(self) -> None:
        text = self.year.text().strip()
        year = int(text) if text.isdecimal() and int(text) in _YEARS else 0
        if year and year != self._year:
            self.year_chosen.emit(year)

    def _show_texts(self) -> None:
        hand, found = self._hand, self._hand.found
        self._name(self.header, self.tr("Header"))
        self._name(self.year, self.tr("Year of dates without one"))
        self._fill_header()
        self.sheets.setVisible(len(hand.sheets) > 1)
        self.sheets.setText(self._sheets_text())
        self.fill.setText(self.tr("Fill merged cells and ditto marks"))
        self.fill.setChecked(hand.reading.fill)
        self.fill.setVisible(bool(hand.spans or found.get("filled")) or not hand.reading.fill)
        self.sums.setText(self.tr("Read sums and remarks as tickets, too"))
        self.sums.setChecked(hand.reading.sums)
        left = self._left_text()
        self.sums.setVisible(any(map(found.get, _LEFT_OUT)) or hand.reading.sums)
        self._left.setText(left)
        self._left.setVisible(bool(left))

    def _fill_header(self) -> None:
        hand = self._hand
        self.header.clear()
        for line in range(1, max(_LINES, hand.header + _MORE) + 1):
            self.header.addItem(self.tr("Row {line}").format(line=line), (line, 1))
            two = self.tr("Rows {first} and {second}").format(first=line, second=line + 1)
            self.header.addItem(two, (line, 2))
        at = 2 * (hand.header - 1) + (hand.header_rows > 1)
        self.header.setCurrentIndex(max(0, at))

    def _sheets_text(self) -> str:
        taken = self._hand.taken
        out = len(self._hand.sheets) - len(taken)
        parts = [self.tr("%n sheet(s) together", "", len(taken))]
        if out:
            parts.append(self.tr("%n left out", "", out))
        return " · ".join(parts)

    def _left_text(self) -> str:
        found = self._hand.found
        words = {
            "filled": self.tr("rows filled in: {count}"),
            "row_sum": self.tr("rows of sums left out: {count}"),
            "row_note": self.tr("remarks left out: {count}"),
            "row_header_again": self.tr("repeated headers left out: {count}"),
            "row_heading": self.tr("headings left out: {count}"),
            "hidden": self.tr("hidden rows taken: {count}"),
            "empty": self.tr("empty rows: {count}"),
        }
        more = "" if self._hand.complete else "+"
        told = (
            text.format(count=format_number(found[name]) + more)
            for name, text in words.items()
            if found.get(name)
        )
        return " · ".join(told)

    def _name(self, control: QWidget, text: str) -> None:
        control.setAccessibleName(text)
        found = self._form.labelForField(control)
        if found is not None:
            found.setProperty("text", text)
