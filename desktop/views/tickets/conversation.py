"""A ticket's conversation as cards: the request first, then what was said, oldest on top."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.ticket import Attachment, Message, Person, Ticket
from desktop.domain.vocabulary import MessageKind
from desktop.qtkit.formats import format_when
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.zone import local
from desktop.views.tickets.timeline import TimelineWords

_KILO = 1024
_Entry = tuple[Bilingual, str, int, str]  # who, kind, when, what


class Conversation(QScrollArea):
    """Scrolls to the newest entry when another ticket is shown."""

    file_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)
        self.setObjectName("conversation")
        self.setAccessibleName(self.tr("Conversation"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._body)
        self._shown: int | None = None

    def show_ticket(
        self, ticket: Ticket, requester: Person | None, words: TimelineWords, now: int
    ) -> None:
        """Show request, messages and files of a ticket."""
        self.setAccessibleName(self.tr("Conversation"))
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if ticket.description:
            who = requester.name if requester else Bilingual()
            opening = (who, self.tr("Request"), ticket.created_at, ticket.description)
            self._add(opening, "subtle", words.language, now)
        for message in ticket.messages:
            self._add_message(message, words, now)
        if ticket.attachments:
            self._column.addWidget(self._files(ticket.attachments))
        self._column.addStretch(1)
        if ticket.key != self._shown:
            self._shown = ticket.key
            QTimer.singleShot(0, self, self._to_end)

    def _to_end(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _add_message(self, message: Message, words: TimelineWords, now: int) -> None:
        kind = MessageKind(message.kind)
        tags = {
            MessageKind.INBOUND: self.tr("From requester"),
            MessageKind.REPLY: self.tr("Reply"),
            MessageKind.NOTE: self.tr("Internal note"),
        }
        grounds = {
            MessageKind.INBOUND: "subtle",
            MessageKind.REPLY: "accentbg",
            MessageKind.NOTE: "amberbg",
        }
        channel = words.value("channel", message.channel) if message.channel else ""
        tag = f"{tags[kind]} · {channel}" if channel else tags[kind]
        entry = (words.author(message), tag, message.created_at, message.body)
        self._add(entry, grounds[kind], words.language, now)

    def _add(self, entry: _Entry, ground: str, language: str, now: int) -> None:
        who, tag, at, body = entry
        card = QFrame()
        card.setProperty("bubble", ground)
        head = QHBoxLayout()
        head.setSpacing(8)
        shown = who.text(language)
        if shown:
            head.addWidget(Avatar(shown, who.constant()))
            head.addWidget(label(shown, "strong"))
        pill = label(tag, "note_strong", "gray")
        pill.setProperty("pill", "gray")
        head.addWidget(pill)
        head.addStretch(1)
        head.addWidget(label(format_when(local(at), local(now), language), "note", "muted"))
        text = label(body, "body", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(text)
        self._column.addWidget(card)

    def _clicked(self, file: Attachment) -> None:
        self.file_wanted.emit(file)

    def _files(self, files: tuple[Attachment, ...]) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for file in files:
            size = max(1, round(file.bytes / _KILO))
            button = Button(f"{file.name} · {size} KB", icon="attachment")
            button.clicked.connect(partial(self._clicked, file))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return box
