"""One comment, and what one reviewer was asked, as rows with a face."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.documents.approval import ACCEPTED
from desktop.domain.documents.records import Comment, Review
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.views.sops.control.names import Names

_GAP, _FACE = 8, 20
_TOP = Qt.AlignmentFlag.AlignTop


class CommentRow(QWidget):
    """`settle_wanted` carries its key and whether it is to count as settled."""

    settle_wanted = Signal(int, bool)

    def __init__(self, comment: Comment, names: Names) -> None:
        super().__init__()
        self.comment = comment
        settled = comment.settled_at is not None
        who = names.person(comment.author)
        self.setObjectName("comment")
        self.setAccessibleName(f"{who}: {comment.body}")
        said = label(comment.body, "body", "muted" if settled else "", wrap=True)
        facts = f"{who} · {names.when(comment.created_at)}"
        if settled:
            told = self.tr("settled {day}").format(day=names.day(comment.settled_at))
            facts = f"{facts} · {told}"
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(facts, "meta", "muted"))
        words.addWidget(said)
        name = self.tr("Open again") if settled else self.tr("Settled")
        mark = IconButton("undo" if settled else "check", name)
        mark.setObjectName("comment_settle")
        mark.clicked.connect(lambda _on: self.settle_wanted.emit(comment.key, not settled))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(Avatar(who, names.colour_key(comment.author), _FACE), 0, _TOP)
        row.addLayout(words, 1)
        if settled:
            row.addWidget(IconLabel("done", "green", 14), 0, _TOP)
        row.addWidget(mark, 0, _TOP)


class ReviewRow(QWidget):
    """Who was asked, what was answered; `remind_wanted` where no answer came yet."""

    remind_wanted = Signal()

    def __init__(self, review: Review, names: Names) -> None:
        super().__init__()
        who = names.person(review.reviewer)
        self.setObjectName("review_row")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(Avatar(who, names.colour_key(review.reviewer), _FACE), 0, _TOP)
        said = self._said(review, who)
        row.addWidget(label(said, "body", wrap=True), 1)
        self.setAccessibleName(said)
        if review.decision:
            row.addWidget(label(names.when(review.decided_at or 0), "meta", "muted"))
            return
        remind = Button(self.tr("Remind"), icon="bell")
        remind.setObjectName("remind_reviewer")
        remind.set_height("control_row")
        remind.clicked.connect(self.remind_wanted)
        row.addWidget(remind)

    def _said(self, review: Review, who: str) -> str:
        if not review.decision:
            return self.tr("{name}: asked to review").format(name=who)
        accepted = self.tr("{name}: accepted") if review.decision == ACCEPTED else ""
        said = (accepted or self.tr("{name}: returned")).format(name=who)
        return f"{said} · {review.reason}" if review.reason else said
