"""The sheet that begins a role-play: who is examined, by which simulated tickets."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.services.training.live import LiveTicket
from desktop.services.training.words import called
from desktop.views.desk import Desk
from desktop.views.exams.words import person_name
from desktop.views.sheet import Sheet

_SIZE = (520, 560)


class BeginSheet(Sheet):
    """`begun` carries the person and the keys of the tickets, `printed` the keys alone."""

    begun = Signal(int, object)
    printed = Signal(object)

    def __init__(
        self, desk: Desk, title: str, tickets: Sequence[LiveTicket], over: QWidget
    ) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("exam_live_sheet")
        self._person = ComboBox(self.tr("Choose who is examined"))
        self._person.setObjectName("exam_live_person")
        self._tickets: dict[int, CheckBox] = {}
        self.name(self.tr("Live role-play: {exam}").format(exam=title), self.tr("Begin"))
        for key in desk.my.directory.agents:
            if key != desk.session.person:
                self._person.addItem(person_name(desk, key), key)
        self._person.setCurrentIndex(-1)
        self.add(Field(self.tr("Trainee"), self._person, required=True))
        self.add(label(self.tr("Simulated tickets"), "section"))
        for place, each in enumerate(tickets):
            box = self._tickets[each.key] = CheckBox(
                f"{each.code}  {called(each.question, desk.language)}"
            )
            box.setProperty("data", "true")
            box.setObjectName(f"exam_live_ticket_{place}")
            box.setChecked(not place)
            box.toggled.connect(lambda _on: self._look())
            self.add(box)
        self._print = Button(self.tr("Print card and mark sheet"), icon="print")
        self._print.setObjectName("exam_live_print")
        self._print.setAutoDefault(False)
        self._print.clicked.connect(lambda _on: self.printed.emit(self._chosen()))
        self.foot.insertWidget(0, self._print)
        self._person.currentIndexChanged.connect(lambda _at: self._look())
        self.acted.connect(self._tell)
        self._person.setFocus()
        self._look()

    def _chosen(self) -> list[int]:
        return [key for key, box in self._tickets.items() if box.isChecked()]

    def _look(self) -> None:
        self.act.setEnabled(self._person.currentData() is not None and bool(self._chosen()))
        self._print.setEnabled(bool(self._chosen()))

    def _tell(self) -> None:
        self.begun.emit(int(self._person.currentData()), self._chosen())
