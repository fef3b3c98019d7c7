"""The sheet of a call after a solution: the number large, what was solved, marks by one key."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.callbacks import BEST, WORST, CallBack, Said, State
from desktop.domain.ticket import Person, Ticket
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet
from desktop.views.tickets.follow_ups.words import state_word, why_called

_SIZE = (640, 620)
_ANSWERS = (State.CONFIRMED, State.NOT_SOLVED, State.REFUSED)
_NONE = "0"


class Call(NamedTuple):
    """What the sheet shows: the call, its ticket and number, who is called, the sample's share."""

    call: CallBack
    ticket: Ticket
    number: str
    person: Person | None
    share: int


class CallSheet(Sheet):
    """1 to 5 give marks, N notes that nobody answered; `said` carries what was said."""

    said = Signal(object)
    missed = Signal(str)

    def __init__(self, desk: Desk, found: Call, parent: QWidget) -> None:
        super().__init__(parent, _SIZE)
        self.setObjectName("call_sheet")
        self._desk, self._found = desk, found
        self._answer = SegmentedControl("", [(str(s), state_word(s)) for s in _ANSWERS])
        self._marks = SegmentedControl(
            "", [(_NONE, self.tr("none")), *((str(n), str(n)) for n in range(WORST, BEST + 1))]
        )
        self._words = GrowingText(2, 6)
        self._missed = Button(self.tr("Not reached"), icon="phone", keys="N")
        self._name()
        self._fill()
        self._missed.clicked.connect(lambda _checked: self._miss())
        self.acted.connect(lambda: self.said.emit(self._said()))
        QTimer.singleShot(0, self._answer, self._answer.setFocus)

    def _name(self) -> None:
        number = self._found.number
        self.name(self.tr("Call back about {number}").format(number=number), self.tr("Keep"))
        self._answer.setObjectName("call_answer")
        self._marks.setObjectName("call_marks")
        self._words.setObjectName("call_words")
        self._missed.setObjectName("call_missed")
        self._answer.setAccessibleName(self.tr("Is it solved?"))
        self._marks.setAccessibleName(self.tr("Marks, 5 is best"))
        self._answer.choose(str(State.CONFIRMED))
        self._marks.choose(_NONE)
        self._words.setPlainText(self._found.call.words)

    def _fill(self) -> None:
        found, language = self._found, self._desk.language
        person = found.person
        name = person.name.text(language) if person else self.tr("Nobody is named")
        contact = person.contact if person and person.contact else "—"
        who = label(f"{name}   {contact}", "title", wrap=True)
        who.setProperty("data", "true")
        why = why_called(found.call, found.share)
        tries = found.call.attempts
        tried = self.tr("%n attempt(s) so far", "", tries) if tries else ""
        resolution = str(found.ticket.extra.get("resolution") or "")
        said = label("\n".join(filter(None, (found.ticket.subject, resolution))), "body", wrap=True)
        said.setProperty("data", "true")
        self.add(who)
        self.add(label(" · ".join(filter(None, (why, tried))), "meta", "muted", wrap=True))
        self.add(said)
        self.add(Field(self.tr("Is it solved?"), self._answer))
        self.add(Field(self.tr("Marks, 5 is best"), self._marks))
        self.add(Field(self.tr("In their words"), self._words))
        told = self.tr(
            "Not solved sends the ticket back to work. Three marks or fewer plan a call by a lead."
        )
        self.add(label(told, "note", "muted", wrap=True))
        self.foot.insertWidget(0, self._missed)
        self._missed.setAutoDefault(False)
        self.listen(self._answer, self._marks, self._words)

    def _said(self) -> Said:
        marks = int(self._marks.choice())
        state, words = State(self._answer.choice()), self._words.toPlainText().strip()
        return Said(state, None if state is State.REFUSED else marks or None, words)

    def _miss(self) -> None:
        self.accept()
        self.missed.emit(self._words.toPlainText().strip())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take(event):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        typing = isinstance(watched, QLineEdit | QPlainTextEdit)
        pressed = event.type() is QEvent.Type.KeyPress and not typing
        if pressed and isinstance(event, QKeyEvent) and self._take(event):
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        """Take a digit as marks, N as an attempt; return whether it was one."""
        text = event.text()
        if text.isdigit() and WORST <= int(text) <= BEST:
            self._marks.choose(text)
            return True
        if text.lower() == "n" and not event.modifiers():
            self._miss()
            return True
        return False
