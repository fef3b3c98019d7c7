"""What a quick action does to one ticket, line by line: fields, steps, what stays open and why."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.domain.quick_actions import Outcome, TickOutcome
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.views.desk import Desk
from desktop.views.tickets.difference_words import difference_text
from desktop.views.tickets.timeline import TimelineWords


class OutcomePart(QWidget):
    """Lines with a mark each; readers get the whole as one text."""

    def __init__(self, desk: Desk, outcome: Outcome) -> None:
        super().__init__()
        self.setObjectName("quick_outcome")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._said: list[str] = []
        words = TimelineWords(desk.my.directory, desk.language, None)
        for each in outcome.differences:
            self._line("edit", "text2", difference_text(each, words))
        for tick in outcome.ticks:
            if not tick.why:
                self._ticked(desk, tick)
        self._left_open(desk, outcome)
        if not self._said and not outcome.text:
            self._line("info", "text2", self.tr("Nothing changes: all of it is so already"))
        self.setAccessibleName("\n".join(self._said))

    def _ticked(self, desk: Desk, tick: TickOutcome) -> None:
        step = _named(desk, tick)
        if tick.done:
            self._line("done", "green", self.tr("Step ticked: {step}").format(step=step))
        else:
            self._line("done", "text2", self.tr("Step ticked already: {step}").format(step=step))

    def _left_open(self, desk: Desk, outcome: Outcome) -> None:
        """Say each reason once, with the steps that it keeps open."""
        reasons: dict[str, list[str]] = {}
        for tick in outcome.ticks:
            if tick.why:
                why = desk.sentence(AppError(tick.why, **tick.params))
                reasons.setdefault(why, []).append(_named(desk, tick))
        for why, steps in reasons.items():
            said = self.tr("Stays open: {steps}. {why}")
            between = "、" if desk.language == "zh" else ", "
            self._line("warning", "amber", said.format(steps=between.join(steps), why=why))

    def _line(self, icon: str, colour: str, text: str) -> None:
        self._said.append(text)
        row = QHBoxLayout()
        row.setSpacing(8)
        said = label(text, "body", wrap=True)
        said.setProperty("data", "true")
        row.addWidget(IconLabel(icon, colour, 14))
        row.addWidget(said, 1)
        self._column.addLayout(row)


def _named(desk: Desk, tick: TickOutcome) -> str:
    title = tick.title.text(desk.language)
    return f"{tick.number} {title}" if tick.number else title
