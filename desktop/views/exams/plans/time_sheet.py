"""The sheet of extra time: everybody at the desk, once, one and a half times, twice the time."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.exams.attempt import FACTORS
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.desk import Desk
from desktop.views.exams.words import person_name
from desktop.views.sheet import Sheet
from desktop.views.undoable import Undoable

_SIZE = (460, 600)


class TimeSheet(Sheet):
    """Each choice is kept at once and can be undone; attempts under way keep their time."""

    def __init__(self, desk: Desk, factors: dict[int, int], over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("exam_time_sheet")
        self._desk = desk
        # The sheet may be gone before the write has ended.
        self._acts = Undoable(desk, desk)
        self._given = dict(factors)
        self._rows: dict[int, SegmentedControl] = {}
        self.name(self.tr("Extra time in exams"), self.tr("Close"))
        self.leave.hide()
        said = self.tr("Attempts that are under way keep the time they began with.")
        self.add(label(said, "meta", "muted", wrap=True))
        for key in desk.my.directory.agents:
            self.add(self._row(key))
        first = next(iter(self._rows.values()), None)
        if first is not None:
            first.segments()[0].setFocus()
        desk.changed.connect(self._follow)

    def _row(self, person: int) -> QWidget:
        name = person_name(self._desk, person)
        said = self.tr("Time of {name}").format(name=name)
        words = ("1×", "1.5×", "2×")
        choices = [(str(factor), text) for factor, text in zip(FACTORS, words, strict=True)]
        control = self._rows[person] = SegmentedControl(said, choices)
        control.setObjectName(f"exam_time_{person}")
        control.choose(str(self._given.get(person, FACTORS[0])))
        control.chosen.connect(partial(self._give, person))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        shown = ElidedLabel(name, "body")
        shown.setProperty("data", "true")
        line.addWidget(shown, 1)
        line.addWidget(control)
        return row

    def _give(self, person: int, chosen: str) -> None:
        factor = int(chosen)
        if factor == self._given.get(person, FACTORS[0]):
            return
        self._given[person] = factor
        said = self.tr("{name} has {factor}× the time").format(
            name=person_name(self._desk, person), factor=f"{factor / FACTORS[0]:g}"
        )
        self._acts.do(lambda my: my.exams.give_time(person, factor), lambda _none: said)

    def _follow(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if "exam_time" in notices:
            self._desk.read(lambda my, _p: my.exams.factors(), self._show)

    def _show(self, factors: dict[int, int]) -> None:
        self._given = dict(factors)
        for person, control in self._rows.items():
            control.choose(str(factors.get(person, FACTORS[0])))
