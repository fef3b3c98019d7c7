"""The simulated ticket: what the customer says, what the desk knows, the eight parts to play."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.questions.bodies import Point
from desktop.domain.questions.case import MARKS, Case, Fact, Part, Way, Worth
from desktop.domain.questions.grading.tickets import asked_parts
from desktop.domain.vocabulary import Priority
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.signpill import SignPill
from desktop.views.questions.preview.blocks import (
    Column,
    Line,
    Look,
    add_pills,
    marks_text,
    plain,
    words_of,
)
from desktop.views.questions.preview.choice_pages import OptionLines
from desktop.views.questions.preview.lists import ListNames
from desktop.views.questions.preview.order_pages import OrderLines
from desktop.views.questions.preview.text_pages import AnswerBox, RubricLines

_CHANNELS = {"phone": "phone", "mail": "mail", "email": "mail", "chat": "chat", "web": "web"}


class Message(QFrame):
    """What the customer says, by which channel and in which tone."""

    def __init__(self, case: Case, look: Look, names: ListNames) -> None:
        super().__init__()
        self.setProperty("card", "strip")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel(_CHANNELS.get(case.channel, "walk_in"), "text2", 16))
        head.addWidget(label(self.tr("What the customer says"), "meta_strong", "text2"), 1)
        column.addLayout(head)
        said = (names.channel(case.channel), case.tone.text(look.shown.language))
        told = " · ".join(filter(None, said))
        if told:
            how = label(told, "meta", "muted", wrap=True)
            how.setProperty("data", "true")
            column.addWidget(how)
        column.addWidget(words_of(case.customer, look, "quote"))


class TicketPage(Column):
    """The parts in the order in which they are played; with the key each shows its answer."""

    def __init__(self, case: Case, look: Look, names: ListNames, right: Priority | None) -> None:
        super().__init__()
        self._case, self._look, self._names = case, look, names
        self._parts = asked_parts(case)
        self._left: list[Callable[[], None]]
        self.add(Message(case, look, names))
        self._show_known()
        self._show_triage(right)
        self._left = [
            self._show_first,
            self._show_asked,
            self._show_order,
            self._show_later,
            self._show_escalation,
            lambda: self._show_written(Part.REPLY, self.tr("First reply"), case.reply),
            lambda: self._show_written(Part.CLOSING, self.tr("Closing record"), case.closing),
        ]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        if look.staged:
            self._timer.start(0)
        while self._left and not look.staged:
            self._go_on()

    def is_waiting(self) -> bool:
        """Return whether parts are still to come, without anybody doing anything."""
        return bool(self._left)

    def _go_on(self) -> None:
        self._left.pop(0)()
        if not self._left:
            self._timer.stop()

    def _begin(self, part: Part, text: str) -> bool:
        if part not in self._parts:
            return False
        self.head(text, self.tr("Marks: {marks}").format(marks=marks_text(MARKS[part])))
        return True

    def _show_known(self) -> None:
        if not self._case.known:
            return
        self.head(self.tr("What the desk knows"))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for row, known in enumerate(self._case.known):
            grid.addWidget(words_of(known.label, self._look, "meta", "muted"), row, 0)
            grid.addWidget(words_of(known.value, self._look), row, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)
        self.add(holder)

    def _show_triage(self, right: Priority | None) -> None:
        triage, names = self._case.triage, self._names
        if self._begin(Part.TYPE, self.tr("Service type and category")):
            both = (names.service_type(triage.service_type), names.category(triage.category))
            self._answer(" › ".join(filter(None, both)), self.tr("Chosen from the lists"))
        if self._begin(Part.PRIORITY, self.tr("Priority")):
            impact, urgency = names.level(triage.impact), names.level(triage.urgency)
            said = self.tr("impact {impact}, urgency {urgency}").format(
                impact=impact, urgency=urgency
            )
            if triage.raised:
                said = self.tr("{levels}, raised by %n", "", triage.raised).format(levels=said)
            if right is not None:
                said = f"{right.name} · {said}"
            self._answer(said, self.tr("Impact and urgency are judged"))

    def _show_first(self) -> None:
        if self._begin(Part.FIRST, self.tr("First action")):
            self.add(OptionLines(self._case.first, self._look))

    def _show_asked(self) -> None:
        if not self._case.facts:
            return
        if not self._begin(Part.ASK, self.tr("What to ask")):
            self.head(self.tr("What to ask"))
        for place, fact in enumerate(self._case.facts, 1):
            line = Line("mark", fact.ask, self._look, cap=str(place))
            if self._look.key:
                self._show_fact(line, fact)
            self.add(line)

    def _show_fact(self, line: Line, fact: Fact) -> None:
        icon, tone, pill = {
            Worth.MUST: ("done", "greensolid", SignPill(self.tr("Must ask"), "green", "check")),
            Worth.MAY: ("none", "graysolid", SignPill(self.tr("May ask"), "gray", "dash")),
            Worth.WASTE: (
                "wrong",
                "orangesolid",
                SignPill(self.tr("Wastes time"), "orange", "timer"),
            ),
            Worth.KNOCK_OUT: (
                *("knock_out", "redsolid"),
                SignPill(self.tr("Knock-out"), "red", "knock_out"),
            ),
        }[fact.worth]
        line.mark(icon, tone)
        line.add_pills(pill)
        line.add_words(fact.told)

    def _show_order(self) -> None:
        if self._begin(Part.ORDER, self.tr("Steps in their order")):
            self.add(OrderLines(self._case.order, self._look))

    def _show_later(self) -> None:
        if not self._case.later.is_empty:
            self.head(self.tr("Said later"))
            self.add(words_of(self._case.later, self._look, "quote"))

    def _show_escalation(self) -> None:
        self._begin(Part.ESCALATION, self.tr("Escalation"))
        found = self._case.escalation
        way = {
            Way.NONE: self.tr("Not escalated"),
            Way.FUNCTIONAL: self.tr("Functional: 2nd line"),
            Way.MANAGEMENT: self.tr("Management: lead"),
        }
        if not self._look.key:
            pills = tuple(SignPill(words, "gray") for words in way.values())
            add_pills(self.rows, pills)
            return
        self._answer(way[found.way], "")
        if found.reason:
            self.add(RubricLines(found.reason, self._look))

    def _show_written(self, part: Part, text: str, points: tuple[Point, ...]) -> None:
        if not self._begin(part, text):
            return
        if self._look.key:
            self.add(RubricLines(points, self._look))
        else:
            self.add(AnswerBox(self.tr("The text is written here"), several=part is Part.REPLY))

    def _answer(self, right: str, hidden: str) -> None:
        if not self._look.key:
            self.add(AnswerBox(hidden))
            return
        line = Line("done", plain(right), self._look)
        line.mark("done", "greensolid")
        self.add(line)
