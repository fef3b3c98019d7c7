"""The coaching about a weak spot: what was given, to be ticked; else what would help."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.checkline import CheckLine
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.labels import label
from desktop.services.services import Services
from desktop.services.training.coaching import Coaching, Task, TaskKind
from desktop.views.cohorts.state import CohortState


class CoachingCard(QWidget):
    """A plan that is given is ticked task by task; a proposal is chosen from and then given.

    `practise_wanted` carries the questions of one's own plan that are left.
    """

    practise_wanted = Signal(tuple)

    def __init__(self, state: CohortState) -> None:
        super().__init__()
        self._state = state
        self._offered: tuple[Task, ...] = ()
        self._names: dict[str, str] = {}
        self._boxes: list[CheckBox] = []
        self._reads = state.desk.latest("cohort_coaching", self)
        self._title = label("", "section")
        self._none = label("", "meta", "muted", wrap=True)
        self._lines = QVBoxLayout()
        self._give = Button("", "primary", icon="training")
        self._practise = Button("", "primary", icon="redo")
        self._build()
        state.spot_changed.connect(self._follow)
        state.seen_changed.connect(self._follow)
        self._give.clicked.connect(lambda _on: self.give())
        self._practise.clicked.connect(lambda _on: self.practise_wanted.emit(self.exercises()))
        self._retranslate()

    def can_give(self) -> bool:
        """Return whether there is a proposal that this person may give."""
        return self._state.may_lead and bool(self._offered) and self._plan() is None

    def give(self) -> None:
        """Give the tasks that are ticked to the person."""
        spot = self._state.spot
        if spot is None or not self.can_give():
            return
        pairs = zip(self._offered, self._boxes, strict=True)
        wanted = [task for task, box in pairs if box.isChecked()]
        said = self.tr("Coaching given to {name}").format(name=self._state.name(spot.person))
        self._state.act(lambda my: my.coaching.assign(spot.person, spot.column, wanted), said)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._give.setObjectName("coaching_give")
        self._practise.setObjectName("coaching_practise")
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._none)
        column.addLayout(self._lines)
        column.addWidget(self._give)
        column.addWidget(self._practise)

    def exercises(self) -> tuple[int, ...]:
        """Return the exercises of one's own plan that are not done yet."""
        plan = self._plan()
        if plan is None or plan.person != self._state.desk.session.person:
            return ()
        tasks = [task for task in plan.tasks if task.done_at is None]
        return tuple(int(task.target) for task in tasks if task.kind is TaskKind.PRACTISE)

    def _retranslate(self) -> None:
        self._give.setText(self.tr("Give this plan"))
        self._practise.setText(self.tr("Practise now"))
        self._none.setText(self.tr("Nothing was lost here: no coaching is needed."))
        self._show()

    def _follow(self) -> None:
        spot = self._state.spot
        if spot is None:
            return
        plan, view = self._plan(), self._state.view

        def read(my: Services, _progress: object) -> tuple[tuple[Task, ...], dict[str, str]]:
            tasks = plan.tasks if plan is not None else my.coaching.propose(*spot[:2], view)
            return tasks, {task.target: my.coaching.name(task) for task in tasks}

        self._reads.start(read, self._take)

    def _take(self, found: tuple[tuple[Task, ...], dict[str, str]]) -> None:
        self._offered, self._names = found
        self._show()

    def _plan(self) -> Coaching | None:
        """Return the newest plan about this spot that is not done."""
        seen, spot = self._state.seen, self._state.spot
        if seen is None or spot is None:
            return None
        about = [
            plan
            for plan in seen.plans
            if (plan.person, plan.column) == (spot.person, spot.column) and not plan.is_done
        ]
        return about[0] if about else None

    def _show(self) -> None:
        plan = self._plan()
        while (item := self._lines.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        self._boxes = []
        given = plan is not None
        self._title.setText(self.tr("Coaching plan") if given else self.tr("What would help"))
        tasks = plan.tasks if plan is not None else self._offered
        for place, task in enumerate(tasks):
            line = CheckLine(self._task_text(task))
            box = line.box
            box.setObjectName(f"coaching_task_{place}")
            box.setChecked(task.done_at is not None if given else True)
            box.setEnabled(given or self._state.may_lead)
            if plan is not None:
                self._let_tick(box, plan, place)
            self._boxes.append(box)
            self._lines.addWidget(line)
        self._none.setVisible(not tasks)
        self._give.setVisible(self.can_give())
        self._practise.setVisible(bool(self.exercises()))

    def _let_tick(self, box: CheckBox, plan: Coaching, place: int) -> None:
        said = self.tr("Task of the coaching plan ticked")
        box.clicked.connect(
            lambda on: self._state.act(
                lambda my: my.coaching.tick(plan.key, place, done=bool(on)), said
            )
        )

    def _task_text(self, task: Task) -> str:
        name = self._names.get(task.target, task.target)
        texts = {
            TaskKind.READ: self.tr("Read {name}"),
            TaskKind.PRACTISE: self.tr("Practise {name}"),
            TaskKind.RETEST: self.tr("Sit {name} again"),
        }
        said = texts[task.kind].format(name=name)
        takes = self.tr("%n min", "", task.minutes)
        return f"{said} · {takes}" if task.minutes else said
