"""The result of an import, which proves itself and can be taken back."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.formats import format_number
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.services.import_batch import Outcome
from desktop.views.importing.check_part import CheckPart
from desktop.views.importing.rejects_part import RejectsPart
from desktop.views.importing.undo_part import UndoPart
from desktop.views.importing.words import grouped
from desktop.views.scrolling import scrolled

_CARDS = (("done", "green"), ("link", "blue"), ("error", "red"), ("people", "violet"))
_MADE = (("person",), ("category",), ("status", "channel", "service_type", "team", "place"))
_SIDE_BY_SIDE = 1000


class CountCard(Card):
    """One number of the result."""

    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self._name = label("", "strong", wrap=True)
        self._number = label("", "display")
        self._number.setProperty("data", "true")
        self._more = label("", "meta", "muted", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(icon, tone))
        head.addWidget(self._name, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._number)
        self.body.addWidget(self._more)
        self.body.setSpacing(4)

    def show_count(self, name: str, number: str, more: str) -> None:
        """Show a number with what it counts."""
        self._name.setText(name)
        self._number.setText(number)
        self._more.setText(more)
        self.setAccessibleName(f"{name}: {number}. {more}")


class ResultPage(QWidget):
    """Counts, checks, rejects and undo of an import."""

    show_wanted = Signal()
    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.outcome: Outcome | None = None
        self._when = ""
        self._title = label("", "title", wrap=True)
        self._line = ElidedLabel("", "meta", "muted")
        self.open_tickets = Button("", "primary", icon="queue", keys="Enter")
        self.again = Button("", icon="import")
        self.counts = [CountCard(*look) for look in _CARDS]
        self.checks = CheckPart()
        self.rejects = RejectsPart()
        self.undo = UndoPart()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.open_tickets.clicked.connect(self.show_wanted)
        self.again.clicked.connect(self.again_wanted)
        self._show_texts()

    def show_outcome(self, outcome: Outcome, when: str) -> None:
        """Show a finished import; `when` is the time it ended."""
        self.outcome, self._when = outcome, when
        for part in (self.checks, self.rejects, self.undo):
            part.show_outcome(outcome)
        self._show_texts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= current_theme().px(_SIDE_BY_SIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if wide else down)

    def _build(self) -> None:
        margin, gap = tokens().spacing["page"], tokens().spacing["card_gap"]
        self._line.setProperty("data", "true")
        self.open_tickets.setObjectName("import_open_tickets")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(margin, 14, margin, margin)
        column.setSpacing(gap)
        column.addLayout(self._head())
        cards = QHBoxLayout()
        cards.setSpacing(gap)
        for card in self.counts:
            cards.addWidget(card, 1)
        column.addLayout(cards)
        column.addLayout(self._columns)
        column.addStretch(1)
        self._fill_columns(gap)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(page))

    def _head(self) -> QHBoxLayout:
        head, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        head.setSpacing(12)
        head.addWidget(IconLabel("done", "green", 32))
        head.addLayout(words, 1)
        head.addWidget(self.open_tickets)
        head.addWidget(self.again)
        return head

    def _fill_columns(self, gap: int) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(gap)
        left.addWidget(self.checks)
        left.addWidget(self.rejects)
        left.addStretch(1)
        right.addWidget(self.undo)
        right.addStretch(1)
        self._columns.setSpacing(gap)
        self._columns.addLayout(left, 8)
        self._columns.addLayout(right, 5)

    def _show_texts(self) -> None:
        self.open_tickets.setText(self.tr("Open imported tickets"))
        self.again.setText(self.tr("Import more"))
        outcome = self.outcome
        if outcome is None:
            return
        rows = grouped(self.tr("%n row(s) imported", "", outcome.rows), outcome.rows)
        out = grouped(self.tr("%n left out", "", outcome.rejected), outcome.rejected)
        self._title.setText(self.tr("{imported}, {left_out}").format(imported=rows, left_out=out))
        names = ", ".join(dict.fromkeys(Path(each.file).name for each in outcome.reports))
        seconds = max(1, round(outcome.seconds))
        took = self.tr("took {seconds} s").format(seconds=seconds)
        self._line.setText(f"{self._when} · {took} · {names}")
        self._show_counts(outcome)

    def _show_counts(self, outcome: Outcome) -> None:
        new, updated, left_out, made = self.counts
        new.show_count(
            self.tr("New tickets"),
            format_number(outcome.created),
            self.tr("nothing raises an alarm"),
        )
        updated.show_count(
            self.tr("Updated"),
            format_number(outcome.updated),
            self.tr("tickets that were here already"),
        )
        where = (
            self.tr("all in the rejects file") if outcome.rejected else self.tr("every row came in")
        )
        left_out.show_count(self.tr("Left out"), format_number(outcome.rejected), where)
        kinds = (("person",), ("category",), ("status", "channel", "service_type", "team", "place"))
        numbers = " · ".join(format_number(outcome.made(*kind)) for kind in kinds)
        made.show_count(
            self.tr("People · categories · other entries"), numbers, self.tr("created on the way")
        )
