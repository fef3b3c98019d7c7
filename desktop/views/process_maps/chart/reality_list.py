"""Beside the chart: how well tickets followed it, what they did otherwise, and which ones."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.qtkit.formats import format_number, format_percent
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.services.process.reality import CaseRef, Conformity, Deviation, Kind
from desktop.views.process_maps.chart.reality import Reality, sign_of
from desktop.views.process_maps.state import ProcessState

_KEY = Qt.ItemDataRole.UserRole
_SHOWN = 500


class RealityList(QWidget):
    """It shows the cases of the row that is chosen; `ticket_wanted` asks for one of them."""

    ticket_wanted = Signal(int)

    def __init__(self, state: ProcessState, reality: Reality) -> None:
        super().__init__()
        self._state, self._reality = state, reality
        self._title, self._fitness = label("", "section"), label("", "meta", "text2", wrap=True)
        self._common = QListWidget()
        self._said, self._cases = label("", "meta_strong", "text2", wrap=True), QListWidget()
        self._build()
        self._retranslate()
        reality.changed.connect(self.show_found)
        state.row_chosen.connect(lambda _row: self._show_row())

    def show_found(self) -> None:
        """Show what was found, or that it is being read."""
        self.setVisible(self._reality.measure is not None)
        found = self._reality.found
        self._common.clear()
        if found is None:
            self._fitness.setText(self.tr("Reading the tickets…"))
            self._show_cases("", ())
            return
        if not found.cases or found.fitness is None:
            self._fitness.setText(self.tr("No ticket has been in a stage yet."))
            self._show_cases("", ())
            return
        said = self.tr("{share} of the steps as drawn, {fitting} of {cases} tickets wholly")
        self._fitness.setText(
            said.format(
                share=format_percent(found.fitness),
                fitting=format_number(found.fitting),
                cases=format_number(found.cases),
            )
        )
        for deviation in found.commonest:
            item = QListWidgetItem(self._words(deviation))
            item.setData(_KEY, deviation)
            self._common.addItem(item)
        self._common.setFixedHeight(self._common.sizeHintForRow(0) * self._common.count() + 6)
        self._show_row()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_found()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cases.hasFocus():
            self._open(self._cases.currentItem())
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setObjectName("reality_list")
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        for part in (self._title, self._fitness, self._common, self._said):
            column.addWidget(part)
        column.addWidget(self._cases, 1)
        for listed in (self._common, self._cases):
            listed.setProperty("plain", "true")
            listed.setWordWrap(True)
            listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._cases.setObjectName("reality_cases")
        self._common.itemClicked.connect(self._show_deviation)
        self._common.itemActivated.connect(self._show_deviation)
        self._cases.itemClicked.connect(self._open)
        self.hide()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("What tickets really did"))
        self.setAccessibleName(self.tr("What tickets really did"))
        self._common.setAccessibleName(self.tr("The commonest deviations"))
        self._cases.setAccessibleName(self.tr("Tickets"))

    def _words(self, deviation: Deviation) -> str:
        language = self._state.desk.language
        sign = deviation.sign
        name, before = sign.activity.text(language), sign.before.text(language)
        said = {
            Kind.SKIPPED: self.tr("skipped: {name}"),
            Kind.REPEATED: self.tr("again: {name}"),
            Kind.WRONG_ORDER: self.tr("out of order: {before} → {name}"),
            Kind.OUTSIDE: self.tr("not in the process: {name}"),
        }[sign.kind].format(name=name, before=before)
        return f"{format_percent(deviation.share)}  {said}"

    def _show_row(self) -> None:
        """Show the tickets of the row that is chosen, by the measure that is shown."""
        found, measure = self._reality.found, self._reality.measure
        if found is None or measure is None:
            return
        sign = sign_of(found, measure, self._state.row)
        if sign is None:
            self._show_cases(self.tr("Choose a box to see its tickets."), ())
            return
        cases = found.kept.get(sign, ())
        name = sign.activity.text(self._state.desk.language)
        said = self.tr("{name}: %n ticket(s)", "", len(cases)).format(name=name)
        self._show_cases(said, cases)

    def _show_deviation(self, item: QListWidgetItem) -> None:
        deviation: Deviation = item.data(_KEY)
        found: Conformity | None = self._reality.found
        kept = found.kept.get(deviation.sign, deviation.examples) if found else ()
        self._show_cases(self._words(deviation), kept)

    def _show_cases(self, said: str, cases: Sequence[CaseRef]) -> None:
        self._said.setText(said)
        self._cases.clear()
        for case in cases[:_SHOWN]:
            item = QListWidgetItem(case.id)
            item.setData(_KEY, case.key)
            self._cases.addItem(item)

    def _open(self, item: QListWidgetItem | None) -> None:
        key = item.data(_KEY) if item is not None else None
        if key is not None:
            self.ticket_wanted.emit(key)
