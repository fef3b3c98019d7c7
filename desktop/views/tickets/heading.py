"""Badge, number, status and subject of a ticket, and the promise it stands under."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.sla_state import SlaState
from desktop.domain.ticket_query import QueueRow
from desktop.domain.vocabulary import Priority
from desktop.models.ticket_words import Sla, TicketWords
from desktop.qtkit.marks.priority import paint_priority, priority_size
from desktop.qtkit.marks.sla import SLA_WORDS, SlaMark, paint_sla, sla_size
from desktop.qtkit.marks.status import paint_escalated
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import indented
from desktop.qtkit.widgets.statusmark import StatusMark

_SLA_WIDER = 8


class PriorityBadge(QWidget):
    """The badge of a priority."""

    def __init__(self) -> None:
        super().__init__()
        self._priority = Priority.P3
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_priority(self, priority: int) -> None:
        """Show this priority."""
        self._priority = Priority(priority)
        self.setAccessibleName(f"P{priority}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return priority_size(current_theme())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_priority(QPainter(self), self.rect(), self._priority, current_theme())


class EscalatedMark(StatusMark):
    """The flag of an escalated ticket."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_escalated(QPainter(self), self.rect(), current_theme())


class SlaRing(QWidget):
    """The ring of a promise, larger than in a row."""

    def __init__(self) -> None:
        super().__init__()
        self._state = SlaState.NONE
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: SlaState, share: float) -> None:
        """Show how a promise stands."""
        self._state, self._share = state, share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        size = sla_size(current_theme()) + _SLA_WIDER
        return QSize(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._state is not SlaState.NONE:
            mark = SlaMark.OVERDUE if self._state is SlaState.LATE else SlaMark(self._state)
            paint_sla(QPainter(self), self.rect(), mark, self._share, current_theme())


class TicketHead(QWidget):
    """One line: badge, number, status mark and word."""

    def __init__(self) -> None:
        super().__init__()
        self._badge = PriorityBadge()
        self._number = label("", "body", "text2")
        self._mark = StatusMark()
        self._status = label("", "strong")
        self._flag = EscalatedMark()
        self._escalated = label("", "strong")
        self._marks = label("", "note_strong", "amber")
        self._marks.setObjectName("ticket_marks")
        self._number.setObjectName("number")
        self._status.setObjectName("status")
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        parts = (self._badge, self._number, self._mark, self._status, self._flag, self._escalated)
        for widget in (*parts, self._marks):
            row.addWidget(widget)
        row.addStretch(1)
        self._marks.hide()
        self._flag.hide()

    def show_row(self, row: QueueRow, words: TicketWords) -> None:
        """Show a ticket."""
        self._badge.show_priority(row.priority)
        self._number.setText(words.cell(row, "number"))
        self._mark.show_kind(words.status_kind(row))
        self._status.setText(words.status(row))
        self._escalated.setText(words.escalated(row))
        self._flag.setVisible(row.escalated_at is not None)
        self._marks.setText(" · ".join(words.marks(row)))
        self._marks.setVisible(bool(self._marks.text()))


class SlaStrip(QWidget):
    """First response and resolution, each with its mark and its time."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "subtle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rings = (SlaRing(), SlaRing())
        self._names = (ElidedLabel("", "note", "muted"), ElidedLabel("", "note", "muted"))
        self._texts = (ElidedLabel("", "strong"), ElidedLabel("", "strong"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 9, 0, 9)
        self.setLayout(indented(row, 18, 14))
        row.setSpacing(9)
        for ring, name, text in zip(self._rings, self._names, self._texts, strict=True):
            row.addWidget(ring)
            row.addLayout(_column(name, text), 1)

    def show_promise(self, place: int, name: str, promise: Sla) -> None:
        """Show one of the two promises."""
        state = promise.state
        self._rings[place].show_state(state, promise.share)
        self._names[place].setText(name)
        self._texts[place].setText(promise.text)
        tone = "muted"
        if state is not SlaState.NONE:
            mark = SlaMark.OVERDUE if state is SlaState.LATE else SlaMark(state)
            tone = SLA_WORDS[mark][0]
        self._texts[place].set_tone(tone)


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return column
