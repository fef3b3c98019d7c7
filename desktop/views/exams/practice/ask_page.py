"""A question in practice: answered, checked at once, then the next one."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.formats import format_clock
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.services.training.practice import CardKind
from desktop.views.exams.asked.asked import Given
from desktop.views.exams.asked.question_body import QuestionBody
from desktop.views.exams.asked.ticket import TicketAsked
from desktop.views.exams.practice.state import PracticeState
from desktop.views.exams.practice.verdict_box import VerdictBox
from desktop.views.exams.practice.words import card_name
from desktop.views.exams.words import kind_name, marks_words

_TICK_MS, _MINUTE = 1000, 60
_LATE = 0.8


class AskPage(QWidget):
    """One key checks and goes on."""

    def __init__(self, state: PracticeState) -> None:
        super().__init__()
        self._state = state
        self.verdict = VerdictBox(state)
        self.body = QuestionBody(self.verdict)
        self._where, self._fact = label("", "heading"), ElidedLabel("", "meta", "muted")
        self._clock = label("", "strong")
        self._steps = CheckBox("")
        self.give_up_button = Button(kind="ghost", icon="help")
        self.next_button = Button(kind="primary", icon="right")
        self._part_weighed = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._build()
        self._connect()
        self._retranslate()

    def go_on(self) -> None:
        """Check the answer, or go on where it was checked."""
        state, asked = self._state, self.body.asked
        if state.practised is None or asked is None:
            return
        if state.result is not None:
            state.go_on()
        elif self._by_steps() and not self._part_weighed and asked.page() + 1 < asked.pages():
            state.weigh(asked.response())
        elif asked.turn(1):
            self._part_weighed = False
            self.verdict.clear()
            self._turned()
        else:
            state.check(asked.response())

    def give_up(self) -> None:
        """Show what is right; it counts as not known."""
        if self._state.result is None:
            self._state.check(None)

    def can_give_up(self) -> bool:
        """Return whether the question is not answered yet."""
        return self._state.practised is not None and self._state.result is None

    def is_by_steps(self) -> bool:
        """Return whether simulated tickets are played step by step."""
        return self._steps.isChecked()

    def toggle_steps(self) -> None:
        """Play simulated tickets step by step, or as they come."""
        self._steps.setChecked(not self._steps.isChecked())

    def enter(self) -> None:
        """Put the focus where it goes on."""
        if self._state.result is not None:
            self.next_button.setFocus()
        else:
            self.body.enter()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        set_look(self, "surface", "canvas")
        self._clock.setObjectName("practice_clock")
        self._steps.setObjectName("practice_steps")
        self.next_button.setObjectName("practice_next")
        self.next_button.setAutoDefault(True)
        self.next_button.name_command("practice.go_on")
        self.give_up_button.setObjectName("practice_give_up")
        self.give_up_button.name_command("practice.give_up")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle = Qt.AlignmentFlag.AlignVCenter
        head = _bar(self._where, self._fact, self._steps, self._clock)
        foot = _bar(None, None, self.give_up_button, self.next_button)
        for part, stretch in ((head, 0), (_line(), 0), (self.body, 1), (_line(), 0), (foot, 0)):
            column.addWidget(part, stretch)
        self._clock.setAlignment(middle)

    def _connect(self) -> None:
        state = self._state
        state.asked.connect(self._ask)
        state.checked.connect(self._show_result)
        state.weighed.connect(self._show_weighed)
        self._timer.timeout.connect(self._tick)
        self._steps.toggled.connect(self._turn_steps)
        self.next_button.clicked.connect(lambda _on: self.go_on())
        self.give_up_button.clicked.connect(lambda _on: self.give_up())

    def _retranslate(self) -> None:
        self._steps.setText(self.tr("Step by step"))
        self._steps.setToolTip(
            self.tr("Each page of a simulated ticket is checked before the next")
        )
        self.give_up_button.setText(self.tr("Show what is right"))
        self._name_next()
        if self._state.practised is not None and self._state.result is None:
            self._ask()

    def _ask(self) -> None:
        state, found = self._state, self._state.practised
        if found is None:
            return
        self.verdict.clear()
        self._part_weighed = False
        desk = state.desk
        seed = state.place + 1
        self.body.ask(Given(found.question, seed, None, desk.language, desk.my.directory))
        self._turned()
        self._where.setText(
            self.tr("{at} of {count}").format(at=state.place + 1, count=len(state.offers))
        )
        kind = found.ref.kind
        about = found.source.code if found.source is not None else ""
        named = found.code if kind is CardKind.QUESTION else card_name(kind)
        self._fact.setText(" · ".join(filter(None, (named, about))))
        ticket = isinstance(self.body.asked, TicketAsked)
        self._steps.setVisible(ticket)
        self._clock.setVisible(ticket)
        self._timer.start() if ticket else self._timer.stop()
        self._tick()
        self._offer()
        self.enter()

    def _offer(self) -> None:
        answered = self._state.result is not None
        self.give_up_button.setVisible(not answered)
        if answered and self.body.asked is not None:
            _hold(self.body.asked)
        self._name_next()

    def _name_next(self) -> None:
        state, asked = self._state, self.body.asked
        if state.result is not None:
            last = state.place + 1 == len(state.offers)
            text = self.tr("End") if last else self.tr("Next")
        elif asked is not None and asked.page() + 1 < asked.pages():
            by_steps = self._by_steps() and not self._part_weighed
            text = self.tr("Check this page") if by_steps else self.tr("Next page")
        else:
            text = self.tr("Check")
        self.next_button.setText(text)
        self.next_button.setAccessibleName(text)

    def _turned(self) -> None:
        asked = self.body.asked
        if asked is None:
            return
        parts = [kind_name(asked.given.question.kind), marks_words(asked.given.question.marks)]
        if asked.pages() > 1:
            said = self.tr("page {at} of {count}")
            parts.append(said.format(at=asked.page() + 1, count=asked.pages()))
        self.body.say_worth(" · ".join(parts))
        self.body.to_top()
        self._name_next()
        self.body.enter()

    def _show_result(self) -> None:
        result = self._state.result
        if result is None:
            return
        self._timer.stop()
        self.verdict.show_result(result, self._state.today())
        self._offer()
        self.next_button.setFocus()
        QTimer.singleShot(0, self, self.body.to_end)

    def _show_weighed(self) -> None:
        asked, marked = self.body.asked, self._state.marked
        if isinstance(asked, TicketAsked) and marked is not None:
            self.verdict.show_parts(marked, asked.work.heads)
            self._part_weighed = True
            self._name_next()
            self.next_button.setFocus()
            QTimer.singleShot(0, self, self.body.to_end)

    def _by_steps(self) -> bool:
        return self._state.by_steps

    def _turn_steps(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._state.by_steps = on
        self._name_next()

    def _tick(self) -> None:
        found = self._state.practised
        if found is None:
            return
        spent = self._state.spent() // 1000
        said = format_clock(spent)
        if found.promise:
            words = self.tr("{spent} of {target} until the first answer")
            said = words.format(spent=said, target=format_clock(found.promise * _MINUTE))
        late = bool(found.promise) and spent > found.promise * _MINUTE * _LATE
        self._clock.setText(said)
        self._clock.setProperty("colour", "red" if late else "text2")


def _hold(asked: QWidget) -> None:
    """Let an answer be read as it was given; greyed out it would be hard to read."""
    asked.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    for part in asked.findChildren(QWidget):
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _bar(*parts: QWidget | None) -> QWidget:
    bar = QWidget()
    set_look(bar, "surface", "surface")
    row = QHBoxLayout(bar)
    row.setContentsMargins(18, 8, 16, 8)
    row.setSpacing(10)
    where, fact = parts[:2]
    if where is not None:
        row.addWidget(where)
    if fact is not None:
        row.addWidget(fact, 1)
    else:
        row.addStretch(1)
    for part in parts[2:]:
        if part is not None:
            row.addWidget(part)
    return bar


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", "true")
    return line
