"""The exam mode: head, question, foot; answered by keys, kept as it is answered."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.look import set_look
from desktop.views.desk import Desk
from desktop.views.exams.asked.asked import Asked
from desktop.views.exams.asked.by_letters import ByLetters
from desktop.views.exams.asked.ticket import TicketAsked
from desktop.views.exams.sitting.exam_body import ExamBody
from desktop.views.exams.sitting.exam_foot import ExamFoot
from desktop.views.exams.sitting.exam_head import ExamHead
from desktop.views.exams.sitting.leaving import HandInSheet, LeaveSheet
from desktop.views.exams.sitting.state import SittingState


class ExamPane(ByLetters):
    """`left` leads to the page of exams, `result_wanted` to what came of an attempt.

    `library_wanted` is for exams with an open book; its clock goes on meanwhile.
    """

    left = Signal()
    result_wanted = Signal(int)
    library_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.state = SittingState(desk, self)
        self.head, self.body, self.foot = (
            ExamHead(self.state),
            ExamBody(self.state),
            ExamFoot(self.state),
        )
        self._empty = EmptyState("training", "")
        self._to_exams = self._empty.add_action(Button("", "primary", icon="training"))
        self._whole, self._pages = QWidget(), QStackedWidget()
        self._sheet: QWidget | None = None
        self._was_active = True
        self.front: Callable[[], QWidget | None] = QApplication.activeWindow
        self._build()
        self._connect()
        self._retranslate()

    @override
    def asked_now(self) -> Asked | None:
        return self.body.asked

    def is_open(self) -> bool:
        """Return whether an exam is under way here."""
        return self.state.sitting is not None

    def holds(self) -> bool:
        """Return whether the pane is to be left by an act of its own only."""
        return self.is_open() and self.isVisible() and not self.state.looking_up

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        """Ask whether the exam is to be left, and go on with `leave` if so."""
        if self._sheet is not None:
            return
        sheet = LeaveSheet(self)

        def go() -> None:
            self.state.let_go()
            leave()

        sheet.acted.connect(go)
        self._open(sheet)

    def hand_in(self) -> None:
        """Say what is not answered, then hand in."""
        if self._sheet is None and self.is_open():
            self.state.keep()
            sheet = HandInSheet(self.state.answers.numbers(), self)
            sheet.acted.connect(self.state.hand_in)
            self._open(sheet)

    def go_next(self) -> None:
        """Go to the next page or question; behind the last one is handing in."""
        state, asked = self.state, self.body.asked
        if state.sitting is None:
            return
        if asked is not None and asked.turn(1):
            self.body.turned()
            self._show_way()
        elif state.place + 1 < len(state.sitting.sat):
            state.go_to(state.place + 1)
        else:
            self.hand_in()

    def go_back(self) -> None:
        """Go to the page or question before."""
        asked = self.body.asked
        if asked is not None and asked.turn(-1):
            self.body.turned()
            self._show_way()
        elif self.state.place:
            self.state.go_to(self.state.place - 1)
            self.body.show_question(last_page=True)
            self._show_way()

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        if not self.is_open():
            return (self._to_exams,)
        asked = self.body.asked
        story = (asked.story,) if isinstance(asked, TicketAsked) else ()
        return (self.head, *story, self.body, self.foot)

    def enter(self) -> None:
        """Put the focus where the answer begins."""
        self.body.enter() if self.is_open() else self._to_exams.setFocus()

    def step_back(self) -> None:
        """Leave the exam for now, if that is wanted."""
        if self.is_open():
            self.ask_to_leave(self.left.emit)
        else:
            self.left.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.state.come_back()
        self._was_active = True

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.state.stand_still()
        super().hideEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.ActivationChange:
            # Between two windows there may be none for a moment.
            QTimer.singleShot(0, self, self.look_at_windows)

    def look_at_windows(self) -> None:
        """Note once that another window came to the front; what lies over this one is none."""
        over: QObject | None = self.front()
        while over is not None and over is not self.window():
            over = over.parent()
        if self._was_active and over is None and self.holds():
            self.state.note_left()
        self._was_active = over is not None

    def _build(self) -> None:
        self.setObjectName("exam")
        set_look(self, "surface", "canvas")
        self._to_exams.setObjectName("exam_to_exams")
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.head, 0), (_line(), 0), (self.body, 1), (_line(), 0)):
            column.addWidget(part, stretch)
        column.addWidget(self.foot)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._whole)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        state = self.state
        state.opened.connect(self._show)
        state.placed.connect(self._show_place)
        state.answered.connect(self._show_way)
        state.item_over.connect(self._go_on_from_over)
        state.time_over.connect(self._tell_time_over)
        state.ended.connect(self.result_wanted)
        self.body.answered.connect(partial(self._take, typing=False))
        self.body.typed.connect(partial(self._take, typing=True))
        self.head.hand_in_wanted.connect(self.hand_in)
        self.foot.next_wanted.connect(self.go_next)
        self.foot.back_wanted.connect(self.go_back)
        self.foot.library_wanted.connect(self._look_up)
        self._to_exams.clicked.connect(lambda _on: self.left.emit())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Exam"))
        self._to_exams.setText(self.tr("Exams"))
        self._empty.set_texts(
            self.tr("No exam is under way"), self.tr("Begin one, or go on with one, from Exams.")
        )
        if self.is_open():
            self._show()

    def _show(self) -> None:
        self._pages.setCurrentWidget(self._whole if self.is_open() else self._empty)
        self._show_place()

    def _show_place(self) -> None:
        self.body.show_question()
        self._show_way()

    def _show_way(self) -> None:
        sitting, asked = self.state.sitting, self.body.asked
        if sitting is not None and asked is not None:
            last = self.state.place + 1 == len(sitting.sat) and asked.page() + 1 == asked.pages()
            self.foot.show_way(first=not self.state.place and not asked.page(), last=last)

    def _take(self, *, typing: bool) -> None:
        if self.body.asked is not None:
            self.state.answer(self.body.asked.response(), typing=typing)

    def _look_up(self) -> None:
        self.state.keep()
        self.state.looking_up = True
        self.library_wanted.emit()

    def _go_on_from_over(self) -> None:
        place = self.state.answers.next_free(self.state.place)
        self._desk.say(self.tr("The time of this question is over"), "info")
        if place is None:
            self.state.hand_in()
        else:
            self.state.go_to(place)

    def _tell_time_over(self) -> None:
        self._desk.say(self.tr("The time is over; the exam was handed in"), "info")

    def _open(self, sheet: HandInSheet | LeaveSheet) -> None:
        self._sheet = sheet
        sheet.finished.connect(self._forget_sheet)
        sheet.open()

    def _forget_sheet(self) -> None:
        self._sheet = None


def _line() -> QWidget:
    line = QFrame()
    line.setProperty("line", "true")
    return line
