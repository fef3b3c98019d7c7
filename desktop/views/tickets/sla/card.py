"""The card of a ticket's promises: a line for each clock, the way to its receipt."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.domain.sla.standing import ClockState
from desktop.domain.sla.targets import ClockKind
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.signpill import SignPill
from desktop.qtkit.widgets.slamark import SlaSign
from desktop.services.sla.account import ClockNow
from desktop.views.desk import Desk
from desktop.views.tickets.sla.promise_words import say

_TICK_MS = 15_000


class SlaCard(Card):
    """Shows the clocks of one ticket and keeps them true while it is in sight."""

    receipt_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.setObjectName("sla_card")
        self._desk = desk
        self._ticket: int | None = None
        self._clocks: Sequence[ClockNow] = ()
        self._reads = desk.latest(owner=self)
        self._pill = SignPill()
        self._name = label("", "section")
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._rows: list[tuple[SlaSign, ElidedLabel, QWidget]] = []
        self._receipt = Button(icon="timer", keys="Shift+T")
        self._receipt.setObjectName("open_receipt")
        self._receipt.set_height("control_row")
        self._receipt.clicked.connect(lambda _checked: self.receipt_wanted.emit())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        self._build()
        self._retranslate()
        self.hide()

    def show_ticket(self, ticket: int) -> None:
        """Read the clocks of a ticket and show them; a ticket without any shows no card."""
        self._ticket = ticket
        self.refresh()

    def refresh(self) -> None:
        """Read the clocks again."""
        ticket = self._ticket
        if ticket is not None:
            self._reads.start(lambda my, _progress: my.sla.clocks(ticket), self._show)

    def _show(self, clocks: list[ClockNow]) -> None:
        self._clocks = clocks
        # The word of the next update says nothing more once the ticket is solved.
        shown = [c for c in clocks if c.kind is not ClockKind.UPDATE or c.stopped_at is None]
        self._make_rows(len(shown))
        now, language = self._desk.session.clock(), self._desk.language
        for clock, (sign, name, value) in zip(shown, self._rows, strict=False):
            said = say(clock, now, language)
            sign.show_mark(said.mark, said.share)
            name.setText(said.name)
            self._say(value, said.text, said.tone, bold=said.bold)
            value.setAccessibleName(f"{said.name}: {said.text}")
        self._show_pill(shown)
        self.setVisible(bool(shown))

    def _make_rows(self, count: int) -> None:
        while len(self._rows) < count:
            at = len(self._rows)
            sign, name = SlaSign(), ElidedLabel("", "body")
            value = label("", "strong")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, widget in enumerate((sign, name, value)):
                self._grid.addWidget(widget, at, column)
            self._rows.append((sign, name, value))
        for number, row in enumerate(self._rows):
            for widget in row:
                widget.setVisible(number < count)

    @staticmethod
    def _say(value: QWidget, text: str, tone: str, *, bold: bool) -> None:
        value.setProperty("text", text)
        set_look(value, "role", "strong" if bold else "body")
        set_look(value, "tone", tone)

    def _show_pill(self, clocks: Sequence[ClockNow]) -> None:
        states = {clock.state for clock in clocks}
        if ClockState.PAUSED in states:
            self._pill.show_text(self.tr("paused"), "amber")
        elif ClockState.RUNNING in states:
            self._pill.show_text(self.tr("running"), "green")
        else:
            self._pill.show_text(self.tr("stopped"), "gray")

    def _build(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._pill)
        self.body.addLayout(head)
        self.body.addWidget(self._lines)
        self.body.addWidget(self._receipt, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start(_TICK_MS)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._name.setText(self.tr("SLA"))
        self.setAccessibleName(self.tr("SLA"))
        self._receipt.setText(self.tr("Clock receipt"))
