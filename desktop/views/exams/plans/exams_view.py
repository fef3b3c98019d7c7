"""The page of exams: what there is to sit, how one stands, who sat what."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.exams.attempt import Attempt, State
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.services.training.exams import Planned
from desktop.views.desk import Desk
from desktop.views.exams.plans.more_acts import MoreActs
from desktop.views.exams.plans.plan_acts import PlanActs
from desktop.views.exams.plans.plan_detail import PlanDetail
from desktop.views.exams.plans.plan_list import PlanList, Row
from desktop.views.exams.plans.standing import PlanState, read_states, standing_words
from desktop.views.exams.words import may, minutes_words, questions_asked

_LIST = 330
_KINDS = {"exam_attempt", "exam_item", "document_version", "document"}


class ExamsView(QWidget):
    """`begin_wanted` carries the code of an exam, `result_wanted` the key of an attempt."""

    begin_wanted = Signal(str)
    result_wanted = Signal(int)
    left = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._reads = desk.latest(owner=self)
        self._acts = PlanActs(desk, self)
        self._states: list[PlanState] = []
        self._code, self._entering = "", False
        self._title, self._count = label("", "title"), ElidedLabel("", "meta", "muted")
        self._new, self._edit = Button(icon="add"), Button(icon="edit")
        self._close = Button(icon="lock")
        self._begin = Button(kind="primary", icon="right")
        self._more = IconButton("more", "")
        self.more = MoreActs(desk, self, self._planned)
        self.list, self.detail = PlanList(), PlanDetail(desk)
        self._empty = EmptyState("training", "")
        self._first = self._empty.add_action(Button("", "primary", icon="add"))
        self._split, self._pages = QSplitter(), QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()

    def refresh(self) -> None:
        """Read all exams anew."""
        person, everybody = self._desk.session.person, may(self._desk, "exam.mark")
        self._reads.start(
            lambda my, _p: read_states(my, person, everybody=everybody), self.show_states
        )

    def chosen(self) -> PlanState | None:
        """Return the exam that is chosen."""
        return next((each for each in self._states if each.planned.code == self._code), None)

    def begin(self) -> None:
        """Begin the chosen exam, or go on with it."""
        state = self.chosen()
        if state is not None and not self._why_not(state):
            self.begin_wanted.emit(state.planned.code)

    def can_begin(self) -> bool:
        """Return whether the chosen exam can be begun or gone on with."""
        state = self.chosen()
        return state is not None and not self._why_not(state)

    def may_plan(self) -> bool:
        """Return whether whoever works now may plan exams."""
        return may(self._desk, "exam.plan")

    def can_edit(self) -> bool:
        """Return whether the chosen exam can be planned anew."""
        return self.may_plan() and self.chosen() is not None

    def slides(self) -> None:
        """Write the chosen plan as slides."""
        state = self.chosen()
        if state is not None:
            self._acts.slides(state.planned)

    def new(self) -> None:
        """Plan another exam."""
        if self.may_plan():
            self._acts.new(self._choose)

    def edit(self) -> None:
        """Plan the chosen exam anew: that is its next version."""
        state = self.chosen()
        if state is not None and self.may_plan():
            self._acts.edit(state.planned)

    def close_or_reopen(self) -> None:
        """Let the chosen exam be begun no more, or again."""
        state = self.chosen()
        if state is not None and self.may_plan():
            self._acts.close_or_reopen(state.planned)

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.list, self.detail) if self._states else (self._empty,)

    def show_more(self) -> None:
        """Offer what is done with exams on paper, live and in class."""
        self.menu_wanted.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _planned(self) -> Planned | None:
        state = self.chosen()
        return state.planned if state is not None else None

    def enter(self) -> None:
        """Put the focus into the list, now or once it is read."""
        self._entering = not self._states
        (self.list if self._states else self._first).setFocus()

    def step_back(self) -> None:
        """Go back to the queue."""
        self.left.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("exams")
        set_look(self, "surface", "canvas")
        buttons = {
            "exams.new": self._new,
            "exams.edit": self._edit,
            "exams.close": self._close,
            "exams.begin": self._begin,
        }
        for command, button in buttons.items():
            button.name_command(command)
            button.setObjectName(command.replace(".", "_"))
        self._first.setObjectName("exams_first")
        wide = current_theme().px(_LIST)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self.list)
        self._split.addWidget(self.detail)
        self._split.setSizes([wide, 3 * wide])
        self._split.setStretchFactor(1, 1)
        self._pages.addWidget(self._split)
        self._pages.addWidget(self._empty)
        line = QFrame()
        line.setProperty("line", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(buttons.values()))
        column.addWidget(line)
        column.addWidget(self._pages, 1)

    def _head(self, buttons: Iterable[Button]) -> QWidget:
        head = QWidget()
        set_look(head, "surface", "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 10, 16, 10)
        row.setSpacing(10)
        row.addWidget(self._title)
        row.addWidget(self._count, 1)
        for button in buttons:
            row.addWidget(button)
        self._more.setObjectName("exams_more")
        row.addWidget(self._more)
        return head

    def _connect(self) -> None:
        acts: dict[Button, Callable[[], object]] = {
            self._new: self.new,
            self._first: self.new,
            self._edit: self.edit,
            self._close: self.close_or_reopen,
            self._begin: self.begin,
        }
        for button, act in acts.items():
            button.clicked.connect(lambda _on, act=act: act())
        self._more.clicked.connect(lambda _on: self.show_more())
        self.list.currentRowChanged.connect(self._chosen_row)
        self.list.itemActivated.connect(lambda _item: self.detail.table.setFocus())
        self.detail.opened.connect(self._open)
        self._desk.changed.connect(self._follow)
        self._desk.person_changed.connect(self._start_anew)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Exams"))
        self.list.setAccessibleName(self.tr("Exams"))
        self._title.setText(self.tr("Exams"))
        self._new.setText(self.tr("New exam"))
        self._first.setText(self.tr("New exam"))
        self._edit.setText(self.tr("Edit"))
        self._more.set_name(self.tr("On paper, live, in class"))
        self.show_states(self._states, is_read=False)

    def show_states(self, states: list[PlanState], *, is_read: bool = True) -> None:
        """Show exams and how I stand at each."""
        self._states = states
        codes = [each.planned.code for each in states]
        if self._code not in codes:
            self._code = codes[0] if codes else ""
        at = codes.index(self._code) if codes else -1
        self.list.show_rows([self._row(each) for each in states], at)
        self._count.setText(self.tr("%n exam(s)", "", len(states)))
        self._pages.setCurrentIndex(0 if states or (not is_read and not self.isVisible()) else 1)
        may_plan = self.may_plan()
        fact = (
            self.tr("Plan one from approved questions of the bank.")
            if may_plan
            else self.tr("A trainer or a lead plans them; they appear here.")
        )
        self._empty.set_texts(self.tr("No exam yet"), fact)
        self._first.setVisible(may_plan)
        self._show_chosen()
        if self._entering and states:
            self.enter()

    def _row(self, state: PlanState) -> Row:
        planned, plan = state.planned, state.planned.plan
        facts = (
            f"{planned.code} v{planned.number}",
            self.tr("%n question(s)", "", questions_asked(plan)),
            minutes_words(plan.minutes),
        )
        more = (
            self.tr("pass at {percent}%").format(percent=plan.pass_mark),
            self.tr("%n attempt(s)", "", len(state.attempts)),
        )
        title = plan.title.text(self._desk.language)
        return Row(title, " · ".join(facts), " · ".join(more), standing_words(state))

    def _show_chosen(self) -> None:
        state, may_plan = self.chosen(), self.may_plan()
        for button in (self._new, self._edit, self._close):
            button.setVisible(may_plan and (state is not None or button is self._new))
        self._begin.setVisible(state is not None)
        if state is None:
            return
        closed = state.planned.plan.is_closed
        self._close.setText(self.tr("Reopen") if closed else self.tr("Close"))
        self._begin.setText(self.tr("Go on") if state.open_one else self.tr("Begin"))
        self._begin.set_off(self._why_not(state))
        self.detail.show_state(state)

    def _why_not(self, state: PlanState) -> str:
        if state.open_one is not None:
            return ""
        if self._desk.session.person is None or not may(self._desk, "exam.begin"):
            return self.tr("Choose who sits the exam first")
        if state.planned.plan.is_closed:
            return self.tr("The exam is closed")
        return self.tr("All attempts are used") if state.tries_left == 0 else ""

    def _chosen_row(self, row: int) -> None:
        if 0 <= row < len(self._states):
            self._code = self._states[row].planned.code
            self._show_chosen()

    def _choose(self, code: str) -> None:
        self._code = code
        self.refresh()

    def _open(self, attempt: Attempt) -> None:
        if attempt.state is not State.OPEN:
            self.result_wanted.emit(attempt.key)
        elif attempt.person == self._desk.session.person:
            self.begin()
        else:
            self._desk.say(self.tr("This attempt is not handed in yet"), "info")

    def _follow(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if self.isVisible() and (_KINDS & notices.keys()):
            self.refresh()

    def _start_anew(self) -> None:
        self._states = []
        if self.isVisible():
            self.refresh()
