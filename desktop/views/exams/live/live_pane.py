"""The pane of a role-play: the card at the left, the mark sheet at the right, the clock above."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.vocabulary import ListName
from desktop.qtkit.overriding import override
from desktop.qtkit.shortcuts import types_text
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.look import set_look
from desktop.services.training.live_words import sheet_lines
from desktop.views.desk import Desk
from desktop.views.exams.live.live_head import LiveHead
from desktop.views.exams.live.live_state import LiveState
from desktop.views.exams.live.mark_lines import MarkLines
from desktop.views.exams.live.role_view import RoleView
from desktop.views.scrolling import ReadingArea, scrolled

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_LEADS = "G"


class LivePane(QWidget):
    """`left` leads to the exams, `result_wanted` to what came of the attempt."""

    left = Signal()
    result_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.state = LiveState(desk, self)
        self.head = LiveHead(self.state)
        self.lines: MarkLines | None = None
        self._card, self._sheet = QVBoxLayout(), QVBoxLayout()
        self._comment = GrowingText(2, 6)
        self._left: QWidget = self
        self._right = QScrollArea()
        self._led = False
        self._field = Field("", self._comment)
        self._finish = Button(kind="primary", icon="done")
        self._split, self._pages = QSplitter(), QStackedWidget()
        self._empty = EmptyState("training", "")
        self._to_exams = self._empty.add_action(Button("", "primary", icon="training"))
        self._build()
        self._connect()
        self._retranslate()

    def is_open(self) -> bool:
        """Return whether a role-play is under way here."""
        return self.state.draft is not None

    def go(self, by: int) -> None:
        """Go to the next ticket or the one before."""
        draft = self.state.draft
        if draft is not None:
            self._keep_comment()
            self.state.go_to(draft.at + by)

    def finish(self) -> None:
        """Make an attempt of the role-play."""
        self._keep_comment()
        self.state.finish()

    def give_up(self) -> None:
        """Forget the role-play and go back."""
        self.state.give_up()
        self.left.emit()

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        if self.lines is None:
            return (self._to_exams,)
        return (self._left, self.lines, self._comment, self._finish)

    def enter(self) -> None:
        """Put the focus on the mark sheet."""
        self.lines.enter() if self.lines is not None else self._to_exams.setFocus()

    def step_back(self) -> None:
        """Go back to the exams; the role-play waits."""
        self._keep_comment()
        self.left.emit()

    @override
    def event(self, event: QEvent) -> bool:
        # Digits and letters tick lines here, whatever they mean elsewhere in the window; but what
        # follows the key that leads on from anywhere leads on.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            led, self._led = self._led, event.text().upper() == _LEADS
            if not led and self._line(event):
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self._line(event)
        if line and self.lines is not None:
            self.state.toggle(line)
            shown = self.lines.widget_of(line)
            if shown is not None:
                self._right.ensureWidgetVisible(shown)
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.state.come_back()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._keep_comment()
        self.state.stand_still()
        super().hideEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _line(self, event: QKeyEvent) -> str:
        """Return the line of a key that is pressed outside of texts."""
        lit = self.lines is not None and self._desk.commands.single_keys
        if not lit or types_text(self.window().focusWidget()):
            return ""
        text = event.text().upper() if event.modifiers() in _PLAIN else ""
        return self.lines.line_of(text) if self.lines is not None else ""

    def _build(self) -> None:
        self.setObjectName("role_play")
        set_look(self, "surface", "canvas")
        self._comment.setObjectName("exam_live_comment")
        self._finish.setObjectName("exam_live_finish")
        self._finish.name_command("exam.live_finish")
        self._to_exams.setObjectName("exam_live_to_exams")
        self._fill_split()
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 16, 10)
        foot.setSpacing(12)
        foot.addWidget(self._field, 1)
        foot.addWidget(self._finish, 0, Qt.AlignmentFlag.AlignBottom)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(_rule())
        column.addWidget(self._split, 1)
        column.addWidget(_rule())
        column.addLayout(foot)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _fill_split(self) -> None:
        for column in (self._card, self._sheet):
            column.setContentsMargins(18, 12, 18, 12)
        card, sheet = QWidget(), QWidget()
        card.setLayout(self._card)
        sheet.setLayout(self._sheet)
        self._left = ReadingArea(card)
        self._left.setObjectName("exam_live_card")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._left)
        scrolled(sheet, self._right)
        self._split.addWidget(self._right)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)

    def _connect(self) -> None:
        state = self.state
        state.opened.connect(self._show)
        state.placed.connect(self._show_ticket)
        state.ticked.connect(self._show_ticks)
        state.ended.connect(self.result_wanted)
        self.head.left.connect(self.step_back)
        self.head.went.connect(self.go)
        self.head.given_up.connect(self.give_up)
        self._finish.clicked.connect(lambda _on: self.finish())
        self._to_exams.clicked.connect(lambda _on: self.left.emit())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Live role-play"))
        self._left.setAccessibleName(self.tr("The trainer's card"))
        self._field.set_text(self.tr("Comment on this ticket"))
        self._finish.setText(self.tr("Finish"))
        self._to_exams.setText(self.tr("Exams"))
        self._empty.set_texts(
            self.tr("No role-play is under way"), self.tr("Begin one from an exam.")
        )
        self._show()

    def _show(self) -> None:
        self._pages.setCurrentIndex(1 if self.is_open() else 0)
        self._show_ticket()
        if self.is_open() and self.isVisible():
            self.enter()

    def _show_ticket(self) -> None:
        for column in (self._card, self._sheet):
            while (item := column.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self.lines = None
        case, ticket, play = self.state.case, self.state.ticket, self.state.play
        self.head.show_state()
        if case is None or ticket is None or play is None:
            return
        language, directory = self._desk.language, self._desk.my.directory

        def named(name: ListName, code: str) -> str:
            found = directory.by_code(name, code)
            return found.name.text(language) if found is not None else code

        lines = sheet_lines(case, (language, named))
        self._card.addWidget(RoleView(case, language))
        self.lines = MarkLines(lines, ticket.question.marks)
        self.lines.pressed.connect(self.state.toggle)
        self._sheet.addWidget(self.lines)
        self._sheet.addStretch(1)
        self._comment.setPlainText(play.comment)
        self._show_ticks()
        self.enter()

    def _show_ticks(self) -> None:
        play = self.state.play
        if self.lines is not None and play is not None:
            self.lines.show_ticks(play.ticks, self.state.grade())
            self.head.show_marks()

    def _keep_comment(self) -> None:
        self.state.comment(self._comment.toPlainText())


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("line", "true")
    return line
