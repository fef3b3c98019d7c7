"""One promise in a card: its mark, what it is for, how it stands."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.sla.standing import Mark
from desktop.qtkit.marks.sla import SLA_WORDS, SlaMark
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.slamark import SlaSign
from desktop.services.sla.receipt_sheet import Verdict

_MARKS = {
    Mark.MET: SlaMark.MET,
    Mark.LATE: SlaMark.OVERDUE,
    Mark.PAUSED: SlaMark.PAUSED,
    Mark.RUNNING: SlaMark.ON_TIME,
}


class VerdictCard(QFrame):
    """Shows one verdict."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._sign = SlaSign()
        self._title = label("", "meta", "text2")
        self._sum = label("", "strong", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 10, 14, 10)
        line.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._sum)
        line.addWidget(self._sign)
        line.addLayout(words, 1)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show how a promise stands."""
        mark = SlaMark.OVERDUE if verdict.late else _MARKS[verdict.mark]
        self._sign.show_mark(mark, 1.0)
        self._title.setText(verdict.title)
        self._sum.setText(verdict.sum)
        set_look(self._sum, "tone", SLA_WORDS[mark][0])
        self.setAccessibleName(f"{verdict.title}: {verdict.sum}")


class SumLine(QFrame):
    """The sentence below all lines, in the colour of what it comes to."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = SlaSign()
        self._text = label("", "strong", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 14, 8)
        line.setSpacing(10)
        line.addWidget(self._sign)
        line.addWidget(self._text, 1)

    def show_sum(self, text: str, mark: Mark, *, late: bool) -> None:
        """Show what the lines come to."""
        shown = SlaMark.OVERDUE if late else _MARKS[mark]
        self._sign.show_mark(shown, 1.0)
        self._text.setText(text)
        tone = {SlaMark.OVERDUE: "red", SlaMark.PAUSED: "amber"}.get(shown, "green")
        set_look(self, "banner", tone)
        set_look(self._text, "tone", tone)
        self.setAccessibleName(text)
