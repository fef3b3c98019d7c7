"""The notice of known problems: since when, how many joined, and the way to join one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.ticket_query import QueueRow
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.formats import format_when
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.zone import local
from desktop.services.similar.records import Problem


class ProblemCard(QFrame):
    """One box for each open known problem, those like the text first."""

    opened = Signal(object)
    join_wanted = Signal(object)

    def __init__(self, words: TicketWords) -> None:
        super().__init__()
        self._words = words
        self._problems: Sequence[Problem] = ()
        self._joined: frozenset[int] = frozenset()
        self._joins: dict[int, Button] = {}
        self.setObjectName("known_problems")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_problems(self, problems: Sequence[Problem], joined: frozenset[int]) -> None:
        """Show open known problems; `joined` are those that this ticket has joined already."""
        self._joined = joined
        if problems != self._problems:
            self._problems = problems
            self._fill()
        # In place: who has just joined keeps the cursor where it is.
        for key, button in self._joins.items():
            button.set_off(self.tr("Joined already") if key in joined else "")

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._joins.clear()
        for problem in self._problems:
            self._column.addWidget(self._box(problem))
        self.setVisible(bool(self._problems))

    def _box(self, problem: Problem) -> QWidget:
        box = QFrame()
        box.setProperty("banner", "amber")
        subject = label(problem.row.subject, "body", wrap=True)
        subject.setProperty("data", "true")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(self._head(problem))
        column.addWidget(subject)
        column.addLayout(self._foot(problem.row))
        return box

    def _head(self, problem: Problem) -> QHBoxLayout:
        words = self._words
        since = format_when(local(problem.since), local(words.now()), words.language)
        title = self.tr("Known problem since {when}").format(when=since)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("warning", "amber"))
        head.addWidget(ElidedLabel(title, "meta_strong", "amber"), 1)
        if problem.joined:
            head.addWidget(label(self.tr("%n joined", "", problem.joined), "meta", "text2"))
        return head

    def _foot(self, row: QueueRow) -> QHBoxLayout:
        look = Button(self._words.cell(row, "number"), "ghost", icon="open")
        look.setObjectName("look_at_problem")
        look.clicked.connect(lambda _checked: self.opened.emit(row.key))
        join = self._joins[row.key] = Button(self.tr("Join"), icon="link")
        join.setObjectName("join_problem")
        join.setAccessibleName(self.tr("Join the known problem {title}").format(title=row.subject))
        join.clicked.connect(lambda _checked: self.join_wanted.emit(row.key))
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addStretch(1)
        for button in (look, join):
            button.set_height("control_row")
            foot.addWidget(button)
        return foot

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()
            self.show_problems(self._problems, self._joined)
        super().changeEvent(event)
