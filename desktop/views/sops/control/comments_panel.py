"""What was said about the version shown, by step; one line at the foot adds to it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.documents.records import Comment
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.base import rights
from desktop.services.documents.opened import OpenDocument
from desktop.views.desk import Desk
from desktop.views.sops.control.comment_rows import CommentRow, ReviewRow
from desktop.views.sops.control.deeds import Deeds
from desktop.views.sops.control.names import Names
from desktop.views.sops.control.rules import waiting_for
from desktop.views.sops.state import SopState
from desktop.views.undoable import Undoable

_WHOLE, _STEP = "whole", "step"
_GAP = 8


class CommentsPanel(QWidget):
    """Enter sends, Shift+Enter begins a line; `counted` carries how many are open."""

    counted = Signal(int)

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state, self._names = desk, state, Names(desk)
        self._acts = Undoable(desk, self)
        self._deeds = Deeds(desk, state, self)
        self._rows = QVBoxLayout()
        self._title = label("", "section")
        self._about = SegmentedControl("", ((_WHOLE, ""), (_STEP, "")))
        self.text = GrowingText(1, 5)
        self.send = Button("", icon="send", keys="⏎")
        self._composing = False
        self._build()
        self._retranslate()
        state.opened_changed.connect(self.show_comments)
        state.step_chosen.connect(self._follow_step)
        desk.person_changed.connect(self.show_comments)

    def show_comments(self) -> None:
        """Show the comments on the version that is open."""
        opened = self._state.opened
        self._clear()
        allowed = self._desk.session.role in rights()["document.comment"]
        self.text.setEnabled(allowed)
        self.send.set_off("" if allowed else self.tr("Your role does not do this"))
        if opened is None:
            return
        for review in opened.reviews:
            asked = ReviewRow(review, self._names)
            asked.remind_wanted.connect(self._remind)
            self._rows.addWidget(asked)
        for step, comments in self._by_step(opened):
            head = ElidedLabel(self._step_title(opened, step), "meta_strong", "text2")
            self._rows.addWidget(head)
            for comment in comments:
                row = CommentRow(comment, self._names)
                row.settle_wanted.connect(self._settle)
                self._rows.addWidget(row)
        if not (opened.reviews or opened.comments):
            self._rows.addWidget(label(self.tr("Nothing was said yet."), "meta", "muted"))
        self.counted.emit(sum(c.settled_at is None for c in opened.comments))
        self._follow_step(self._state.step)

    def say(self) -> None:
        """Send what is typed, to the chosen step or the whole version."""
        opened, body = self._state.opened, self.text.toPlainText().strip()
        if opened is None or not body:
            return
        step = self._state.step if self._about.choice() == _STEP else ""
        version = opened.version.key
        self._acts.do(
            lambda my: my.documents.comment(version, body, step),
            lambda _key: self.tr("Comment added"),
            lambda _key: self.text.clear(),
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.InputMethod:
            self._composing = bool(getattr(event, "preeditString", str)())
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if enter and not shift and not self._composing:
                self.say()
                return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_comments()

    def _build(self) -> None:
        self.setObjectName("comments")
        self.text.setObjectName("comment_text")
        self.send.setObjectName("comment_send")
        self.text.installEventFilter(self)
        self.send.clicked.connect(lambda _on: self.say())
        self._rows.setSpacing(_GAP)
        foot = QHBoxLayout()
        foot.addWidget(self._about)
        foot.addStretch(1)
        foot.addWidget(self.send)
        self.send.set_height("control_pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._title)
        column.addLayout(self._rows)
        column.addWidget(self.text)
        column.addLayout(foot)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Comments"))
        self._about.setAccessibleName(self.tr("What the comment is about"))
        self._about.rename((self.tr("Whole version"), self.tr("This step")))
        self.text.setPlaceholderText(self.tr("Ask, object, agree …"))
        self.text.setAccessibleName(self.tr("New comment"))
        self.send.setText(self.tr("Send"))

    def _follow_step(self, step: str) -> None:
        opened = self._state.opened
        at = opened.text.position(step) if opened is not None and step else -1
        names = (self.tr("Whole version"), self.tr("This step"))
        if at >= 0:
            names = (names[0], self.tr("Step {number}").format(number=at + 1))
        self._about.rename(names)
        self._about.choose(_STEP if at >= 0 else _WHOLE)
        self._about.setEnabled(at >= 0)

    def _by_step(self, opened: OpenDocument) -> Iterator[tuple[str, Sequence[Comment]]]:
        """Yield the comments of each step in the order of the steps, those on the whole last."""
        found: dict[str, list[Comment]] = {}
        for comment in opened.comments:
            step = opened.step_ids.get(comment.step, "gone") if comment.step is not None else ""
            found.setdefault(step, []).append(comment)
        order = {step.id: place for place, step in enumerate(opened.text.steps)}
        last = len(order)
        yield from sorted(found.items(), key=lambda pair: order.get(pair[0], last + (not pair[0])))

    def _step_title(self, opened: OpenDocument, step: str) -> str:
        if not step:
            return self.tr("The whole version")
        at = opened.text.position(step)
        if at < 0:
            return self.tr("A step that is not in this version")
        title = opened.text.steps[at].title.text(self._desk.language)
        return self.tr("Step {number}: {title}").format(number=at + 1, title=title)

    def _settle(self, key: int, settled: bool) -> None:  # noqa: FBT001 - one half of a signal
        said = self.tr("Comment settled") if settled else self.tr("Comment opened again")
        self._acts.do(lambda my: my.documents.settle(key, settled=settled), lambda _r: said)

    def _remind(self) -> None:
        opened = self._state.opened
        if opened is not None and waiting_for(opened):
            self._deeds.remind(opened)

    def _clear(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            part = item.widget() if item is not None else None
            if part is not None:
                part.hide()
                part.deleteLater()
