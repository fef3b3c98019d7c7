"""The head of the exam mode: what it is, who sits it, how far it is, what time is left."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.signpill import SignPill
from desktop.views.exams.sitting.ring_clock import RingClock, spent_words
from desktop.views.exams.sitting.segments import Segment, Segments
from desktop.views.exams.sitting.state import SittingState
from desktop.views.exams.words import number, person_name

_MINUTE_MS, _ROOMY = 60_000, 820


class ExamHead(QWidget):
    """`hand_in_wanted` follows the button at the right."""

    hand_in_wanted = Signal()

    def __init__(self, state: SittingState) -> None:
        super().__init__()
        self._state = state
        self._badge = SignPill("", "violet", "lock")
        self._title = ElidedLabel("", "title")
        self._facts = ElidedLabel("", "meta", "muted")
        self._segments, self._clock = Segments(), RingClock()
        self._hand_in = Button(icon="check_list")
        self._build()
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._segments.setVisible(self.width() >= current_theme().px(_ROOMY))

    def _build(self) -> None:
        self.setObjectName("exam_head")
        set_look(self, "surface", "surface")
        self._hand_in.setObjectName("exam_hand_in")
        self._hand_in.name_command("exam.hand_in")
        self._title.setObjectName("exam_title")
        for part in (self._title, self._facts):
            part.setProperty("data", "true")
        named = QHBoxLayout()
        named.setSpacing(10)
        named.addWidget(self._badge)
        named.addWidget(self._title, 1)
        left = QVBoxLayout()
        left.setSpacing(3)
        left.addLayout(named)
        left.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 9, 16, 9)
        row.setSpacing(18)
        row.addLayout(left, 1)
        parts: tuple[QWidget, ...] = (self._segments, self._clock, self._hand_in)
        for beside in parts:
            row.addWidget(beside)
        state = self._state
        for signal in (state.opened, state.placed, state.answered, state.ticked):
            signal.connect(self.show_head)
        self._segments.chosen.connect(state.go_to)
        self._hand_in.clicked.connect(lambda _on: self.hand_in_wanted.emit())

    def _retranslate(self) -> None:
        self._badge.show_text(self.tr("Exam mode"), "violet", "lock")
        self._hand_in.setText(self.tr("Hand in…"))
        self.show_head()

    def show_head(self) -> None:
        """Show how far the exam is."""
        state = self._state
        sitting = state.sitting
        if sitting is None:
            return
        language, plan = state.desk.language, sitting.planned.plan
        self._title.setText(plan.title.text(language))
        of = sum(each.marks for each in sitting.sat)
        used = spent_words(state.count().whole_ms // _MINUTE_MS * _MINUTE_MS, language)
        parts = (
            person_name(state.desk, sitting.attempt.person),
            self.tr("Question {at} of {count}").format(at=state.place + 1, count=len(sitting.sat)),
            self.tr("{time} used").format(time=used),
            self.tr("{marks} in all, pass at {least}").format(
                marks=number(of), least=number(of * plan.pass_mark / 100)
            ),
            self.tr("right and wrong are not shown"),
        )
        self._facts.setText(" · ".join(filter(None, parts)))
        self._clock.show_time(state.left(), state.allowed(), language)
        self._segments.show_segments(
            [
                Segment(
                    state.given(at).response is not None or not state.answers.asks(at),
                    state.given(at).flagged,
                    at == state.place,
                )
                for at in range(len(sitting.sat))
            ]
        )
