"""The sheet of a cohort: name, from when to when, who, which exam, days until work alone."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.bilingual import said
from desktop.domain.exams.cohort import Cohort, Plans
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.datefield import DateField
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.services.training.exams import Planned
from desktop.views.cohorts.state import CohortState
from desktop.views.sheet import Sheet

_SIZE = (520, 620)
_USUAL_DAYS, _MOST_DAYS = 9, 366


class CohortSheet(Sheet):
    """`kept` carries what the cohort is to be."""

    kept = Signal(object)

    def __init__(
        self, state: CohortState, cohort: Cohort | None, exams: list[Planned], over: QWidget
    ) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("cohort_sheet")
        self._cohort, language = cohort, state.desk.language
        self._today = today = state.today()
        self._name = LineEdit()
        self._starts, self._ends = (DateField(today=state.today) for _ in range(2))
        self._exam, self._goal = ComboBox(), SpinBox()
        self._people: dict[int, CheckBox] = {}
        new = cohort is None
        self.name(self.tr("New cohort") if new else self.tr("Edit the cohort"), self.tr("Keep"))
        self._fill(cohort, exams, language, today)
        self._lay_out(state)
        self.listen(self._name)
        for field in (self._name, self._starts, self._ends):
            field.textChanged.connect(lambda _text: self._look())
        self.acted.connect(lambda: self.kept.emit(self._plans()))
        self._name.setFocus()
        self._look()

    def _fill(
        self, cohort: Cohort | None, exams: list[Planned], language: str, today: date
    ) -> None:
        self._name.setText(cohort.title.text(language) if cohort is not None else "")
        self._starts.set_day(cohort.starts_on if cohort is not None else today)
        last = today + timedelta(days=_USUAL_DAYS)
        self._ends.set_day(cohort.ends_on if cohort is not None else last)
        self._exam.addItem(self.tr("No exam yet"), "")
        for each in exams:
            self._exam.addItem(f"{each.code} {each.plan.title.text(language)}", each.code)
        if cohort is not None:
            self._exam.setCurrentIndex(max(self._exam.findData(cohort.exam), 0))
        elif exams:
            self._exam.setCurrentIndex(1)
        self._goal.setRange(0, _MOST_DAYS)
        self._goal.setValue(cohort.goal_days if cohort is not None else _USUAL_DAYS + 1)

    def _lay_out(self, state: CohortState) -> None:
        for part, name in (
            (self._name, "cohort_name"),
            (self._starts, "cohort_starts"),
            (self._ends, "cohort_ends"),
            (self._exam, "cohort_exam"),
            (self._goal, "cohort_goal"),
        ):
            part.setObjectName(name)
        self.add(Field(self.tr("Name"), self._name, required=True))
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Field(self.tr("First day"), self._starts, required=True))
        row.addWidget(Field(self.tr("Last day"), self._ends, required=True))
        self.add(days)
        self.add(Field(self.tr("Exam that releases"), self._exam))
        self.add(Field(self.tr("Days until somebody works alone (goal)"), self._goal))
        self.add(label(self.tr("Who is trained"), "section"))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        chosen = {each.person for each in self._cohort.people} if self._cohort is not None else ()
        for key in state.desk.my.directory.agents:
            box = self._people[key] = CheckBox(state.name(key))
            box.setObjectName(f"cohort_person_{key}")
            box.setChecked(key in chosen)
            box.toggled.connect(lambda _on: self._look())
            column.addWidget(box)
        self.add(holder)

    def _plans(self) -> Plans:
        title, cohort = self._name.text().strip(), self._cohort
        typed = said(title)
        if cohort is not None and title in cohort.title:
            typed = cohort.title
        today = self._today
        mentors = cohort.people if cohort is not None else ()
        return Plans(
            typed,
            self._starts.day() or today,
            self._ends.day() or today,
            str(self._exam.currentData() or ""),
            self._goal.value(),
            tuple(key for key, box in self._people.items() if box.isChecked()),
            tuple((each.person, each.mentor) for each in mentors if each.mentor is not None),
        )

    def _look(self) -> None:
        days = self._starts.day(), self._ends.day()
        ordered = days[0] is not None and days[1] is not None and days[0] <= days[1]
        whole = bool(self._name.text().strip()) and ordered
        self.act.setEnabled(whole and any(box.isChecked() for box in self._people.values()))
