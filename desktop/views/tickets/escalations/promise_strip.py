"""What was promised to the requester, and how long there is until an answer is expected."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.escalations import Escalation
from desktop.qtkit.formats import format_left
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.views.tickets.escalations.words import EscalationWords

_SECOND = 1000


class PromiseStrip(QFrame):
    """Amber while there is time, red once it has passed; `show_time` keeps it true."""

    def __init__(self, words: EscalationWords, record: Escalation, aside: str) -> None:
        super().__init__()
        self.setObjectName("escalation_promise")
        self._words, self._record = words, record
        self._sign = IconLabel("timer", "amber", 20)
        self._text = label("", "section", wrap=True)
        self._text.setProperty("data", "true")
        told = label(aside, "body", "text2", wrap=True)
        told.setProperty("side", "true")
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(label(self.tr("Promised to the requester"), "meta"))
        column.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addLayout(column, 3)
        row.addWidget(told, 2)

    def show_time(self, now: int) -> None:
        """Say how long there is left."""
        asked = self._record.asked
        left = (asked.expected_at or now) - now
        said = format_left(left // _SECOND // 60 * 60, self._words.language)
        self._text.setText(f"{asked.promise} · {said}")
        tone = "amber" if left >= 0 else "red"
        set_look(self, "banner", tone)
        self._sign.set_icon("timer", tone)
