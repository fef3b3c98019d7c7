"""The head of a role-play: who, which ticket, the clock, the marks so far."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.signpill import SignPill
from desktop.services.training.words import called
from desktop.views.exams.live.live_state import LiveState
from desktop.views.exams.sitting.ring_clock import spent_words
from desktop.views.exams.words import counts, number, person_name


class LiveHead(QWidget):
    """`went` carries 1 for the next ticket and −1 for the one before."""

    left = Signal()
    went = Signal(int)
    given_up = Signal()

    def __init__(self, state: LiveState) -> None:
        super().__init__()
        self._state = state
        self._back = IconButton("left", "")
        self._title, self._ticket = ElidedLabel("", "title"), ElidedLabel("", "meta", "muted")
        self._time, self._marks = label("", "heading"), label("", "strong")
        self._knock = SignPill()
        self._before, self._next = IconButton("up", ""), IconButton("down", "")
        self._pause, self._drop = Button(icon="timer"), Button(icon="dash")
        self._build()
        state.clocked.connect(self.show_time)
        self._retranslate()

    def show_state(self) -> None:
        """Show who is examined by which ticket."""
        state = self._state
        draft, ticket = state.draft, state.ticket
        if draft is None or ticket is None:
            return
        desk = state.desk
        name = person_name(desk, draft.person)
        self._title.setText(self.tr("Live role-play · {name}").format(name=name))
        count = len(draft.plays)
        said = self.tr("Ticket {number} of {count}: {name}")
        self._ticket.setText(
            said.format(
                number=draft.at + 1, count=count, name=called(ticket.question, desk.language)
            )
        )
        for button in (self._before, self._next):
            button.setVisible(count > 1)
        self._before.setEnabled(draft.at > 0)
        self._next.setEnabled(draft.at + 1 < count)
        self.show_time()
        self.show_marks()

    def show_time(self) -> None:
        """Show how long it has lasted."""
        state = self._state
        words = spent_words(state.spent_ms(), state.desk.language)
        paused = self.tr("{time} · paused").format(time=words)
        self._time.setText(paused if state.paused else words)
        self._pause.setText(self.tr("Go on") if state.paused else self.tr("Pause"))

    def show_marks(self) -> None:
        """Show the marks of this ticket so far, and what knocks out."""
        ticket, grade = self._state.ticket, self._state.grade()
        if ticket is None:
            return
        full = ticket.question.marks
        self._marks.setText(f"{number(grade.share * full)} / {number(full)}")
        self._knock.show_text(counts().knock_outs(len(grade.knock_outs)), "red", "error")
        self._knock.setVisible(bool(grade.knock_outs))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("exam_live_head")
        set_look(self, "surface", "surface")
        for part in (self._title, self._ticket, self._time, self._marks):
            part.setProperty("data", "true")
        self._time.setObjectName("exam_live_time")
        self._marks.setObjectName("exam_live_marks")
        commands = {
            "exam.live_previous": self._before,
            "exam.live_next": self._next,
            "exam.live_pause": self._pause,
            "exam.live_drop": self._drop,
        }
        for command, button in commands.items():
            button.name_command(command)
            button.setObjectName(command.replace(".", "_"))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._ticket)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(self._back)
        row.addLayout(words, 1)
        shown: tuple[QWidget, ...] = (self._knock, self._marks, self._time, *commands.values())
        for widget in shown:
            row.addWidget(widget)
        self._back.clicked.connect(lambda _on: self.left.emit())
        self._before.clicked.connect(lambda _on: self.went.emit(-1))
        self._next.clicked.connect(lambda _on: self.went.emit(1))
        self._pause.clicked.connect(lambda _on: self._state.pause())
        self._drop.clicked.connect(lambda _on: self.given_up.emit())

    def _retranslate(self) -> None:
        self._back.set_name(self.tr("Back to the exams"))
        self._before.set_name(self.tr("Ticket before"))
        self._next.set_name(self.tr("Next ticket"))
        self._drop.setText(self.tr("Give up"))
        self.show_state()
