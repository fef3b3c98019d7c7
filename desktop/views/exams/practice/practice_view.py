"""The page of practice: what is due, one question after the other, what came of the round."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.look import set_look
from desktop.views.desk import Desk
from desktop.views.exams.asked.asked import Asked
from desktop.views.exams.asked.by_letters import ByLetters
from desktop.views.exams.practice.ask_page import AskPage
from desktop.views.exams.practice.end_page import EndPage
from desktop.views.exams.practice.start_page import StartPage
from desktop.views.exams.practice.state import PracticeState


class PracticeView(ByLetters):
    """`step_wanted` carries document and step of an SOP."""

    step_wanted = Signal(int, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.state = PracticeState(desk, self)
        self.start, self.asking = StartPage(self.state), AskPage(self.state)
        self.ending = EndPage(self.state)
        self._pages = QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()

    @override
    def asked_now(self) -> Asked | None:
        shown = self._pages.currentWidget() is self.asking and self.state.result is None
        return self.asking.body.asked if shown else None

    def begin(self) -> None:
        """Practise what is due today."""
        self.state.begin_today()

    def can_begin(self) -> bool:
        """Return whether there is anything to practise, and no round under way."""
        seen = self.state.seen
        return not self.state.is_asking and seen is not None and bool(seen.today.offers)

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        if self._pages.currentWidget() is self.asking:
            return (self.asking.body, self.asking.next_button)
        shown = self.ending if self._pages.currentWidget() is self.ending else self.start
        return (shown,)

    def enter(self) -> None:
        """Put the focus where one goes on."""
        for page in (self.start, self.asking, self.ending):
            if page is self._pages.currentWidget():
                page.enter()

    def step_back(self) -> None:
        """End the round, or go back to the beginning; what was answered is kept."""
        if self.state.is_asking:
            self.state.end()
        else:
            self.show_start()

    def show_start(self) -> None:
        """Show what is due."""
        self._pages.setCurrentWidget(self.start)
        self.start.enter()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.state.is_asking:
            self.state.look()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("practice")
        set_look(self, "surface", "canvas")
        for page in (self.start, self.asking, self.ending):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        state = self.state
        state.asked.connect(lambda: self._pages.setCurrentWidget(self.asking))
        state.ended.connect(self._show_end)
        self.start.begin.clicked.connect(lambda _on: self.begin())
        self.start.chosen.connect(state.begin_wanted)
        self.ending.left.connect(self.show_start)
        self.ending.again_wanted.connect(self._again)
        self.asking.verdict.source_wanted.connect(self.step_wanted)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Practice"))

    def _show_end(self) -> None:
        if self.state.done:
            self._pages.setCurrentWidget(self.ending)
            self.ending.enter()
        else:
            self.show_start()

    def _again(self) -> None:
        missed = {each.practised.ref for each in self.ending.missed()}
        known = self.state.rounds
        self.state.begin([each for each in known if each.ref in missed])
