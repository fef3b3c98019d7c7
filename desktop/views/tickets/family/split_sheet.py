"""The sheet that makes a ticket of its own of some messages of another one."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.ticket import Message
from desktop.qtkit.formats import format_when
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet
from desktop.views.tickets.timeline import TimelineWords

_SIZE = (720, 620)
_LONGEST = 90


class SplitSheet(Sheet):
    """Space ticks messages, Ctrl+Enter splits; `split` carries their keys and the subject."""

    split = Signal(object, str)

    def __init__(
        self, desk: Desk, words: TimelineWords, messages: Sequence[Message], parent: QWidget
    ) -> None:
        super().__init__(parent, _SIZE)
        self.setObjectName("split_sheet")
        self.name(self.tr("Split off a new ticket"), self.tr("Split off"))
        self._subject = LineEdit()
        self._subject.setObjectName("split_subject")
        self._boxes: dict[int, CheckBox] = {}
        self.add(Field(self.tr("Subject of the new ticket"), self._subject, required=True))
        self.add(label(self.tr("What moves there, with its files"), "meta_strong", "text2"))
        now = local(desk.session.clock())
        # The newest is what the agent has just read.
        for message in reversed(messages):
            when = format_when(local(message.created_at), now, desk.language)
            who = words.author(message).text(desk.language)
            body = " ".join(message.body.split())
            short = body if len(body) <= _LONGEST else f"{body[:_LONGEST]}…"
            box = self._boxes[message.key] = CheckBox(f"{when} · {who}: {short}")
            box.setToolTip(message.body)
            box.setObjectName(f"split_{message.key}")
            box.toggled.connect(lambda _on: self._look())
            self.add(box)
        self.add(
            label(
                self.tr(
                    "Type, category, requester and assignee go with it; its clocks begin now. "
                    "Both tickets name each other."
                ),
                "note",
                "muted",
                wrap=True,
            )
        )
        self._subject.textChanged.connect(lambda _text: self._look())
        self.listen(self._subject, *self._boxes.values())
        self.acted.connect(lambda: self.split.emit(self._chosen(), self._subject.text().strip()))
        self._look()
        QTimer.singleShot(0, self._subject, self._subject.setFocus)

    def _chosen(self) -> list[int]:
        return [key for key, box in self._boxes.items() if box.isChecked()]

    def _look(self) -> None:
        lacking = ""
        if not self._chosen():
            lacking = self.tr("Tick the messages that move first.")
        elif not self._subject.text().strip():
            lacking = self.tr("Give the new ticket a subject first.")
        self.act.set_off(lacking)
