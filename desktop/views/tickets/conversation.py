"""A ticket's conversation as cards: the request first, then what was said, oldest on top."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.ticket import Message, Person, Ticket
from desktop.domain.vocabulary import MessageKind
from desktop.qtkit.formats import format_when
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import indented
from desktop.qtkit.widgets.partlist import PartList, Place
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.files.attached import AttachedFiles
from desktop.views.files.incoming import FilesDropped
from desktop.views.tickets.timeline import TimelineWords

_AT_ONCE = 6
_Entry = tuple[Bilingual, str, int, str]  # who, kind, when, what


class Conversation(QScrollArea):
    """Scrolls to the newest entry of another ticket; one seen before is found where it was left."""

    files_dropped = Signal(list)
    description_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._body = QWidget()
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body.setLayout(indented(self._column, 0, 8))
        self._column.setSpacing(10)
        self.setObjectName("conversation")
        self.setAccessibleName(self.tr("Conversation"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._body)
        self._shown: int | None = None
        self._drawn: object = None
        self._places: dict[int, Place] = {}
        self._list = PartList(self, self._column, _AT_ONCE, upwards=True)
        self._follows_end = True
        # The height of wrapped texts is known only after a turn or two of laying out.
        self.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._to_place())
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self._scrolled())
        FilesDropped(self.viewport(), self.files_dropped.emit)

    def show_ticket(
        self, ticket: Ticket, requester: Person | None, words: TimelineWords, now: int
    ) -> None:
        """Show request, messages and files of a ticket."""
        self.setAccessibleName(self.tr("Conversation"))
        shown = (ticket.key, ticket.description, ticket.messages, ticket.attachments, requester)
        drawn = (*shown, words.language, local(now).date())
        if drawn == self._drawn:
            return
        self._remember_place()
        self._drawn = drawn
        makers = self._makers(ticket, requester, words, now)
        kept = self._places.get(ticket.key)
        # Of the same ticket all that was there stays there.
        before = self._list.place() if ticket.key == self._shown else kept
        self._list.show_entries(makers, None if before is None else before.left)
        self._shown = ticket.key
        self._follows_end = kept is None
        QTimer.singleShot(0, self, self._to_place)

    def _makers(
        self, ticket: Ticket, requester: Person | None, words: TimelineWords, now: int
    ) -> list[Callable[[], QWidget]]:
        """Return what makes each card, the oldest first."""
        makers: list[Callable[[], QWidget]] = []
        if ticket.description:
            who = requester.name if requester else Bilingual()
            opening = (who, self.tr("Request"), ticket.created_at, ticket.description)
            makers.append(lambda: self._card(opening, "subtle", words.language, now, editable=True))
        makers += [partial(self._message, ticket, each, words, now) for each in ticket.messages]
        own = [file for file in ticket.attachments if file.message is None]
        if own:
            makers.append(lambda: AttachedFiles(self._desk, own))
        return makers

    def _remember_place(self) -> None:
        # At the end it stays at the end, also of what comes in meanwhile.
        bar = self.verticalScrollBar()
        if self._shown is not None and not self._follows_end and bar.value() < bar.maximum():
            self._places[self._shown] = self._list.place()

    def _to_place(self) -> None:
        if self._follows_end:
            self._to_end()
        elif (place := self._places.get(self._shown or 0)) is not None:
            self.verticalScrollBar().setValue(place.value)

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        self._follows_end = bar.sliderPosition() >= bar.maximum()
        self._places.pop(self._shown or 0, None)

    def _to_end(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _message(self, ticket: Ticket, message: Message, words: TimelineWords, now: int) -> QWidget:
        kind = MessageKind(message.kind)
        tags = {
            MessageKind.INBOUND: self.tr("From requester"),
            MessageKind.REPLY: self.tr("Reply"),
            MessageKind.NOTE: self.tr("Internal note"),
            MessageKind.CHASE: self.tr("The requester chases"),
        }
        grounds = {
            MessageKind.INBOUND: "subtle",
            MessageKind.REPLY: "accentbg",
            MessageKind.NOTE: "amberbg",
            MessageKind.CHASE: "subtle",
        }
        channel = words.value("channel", message.channel) if message.channel else ""
        tag = f"{tags[kind]} · {channel}" if channel else tags[kind]
        entry = (words.author(message), tag, message.created_at, message.body)
        card = self._card(entry, grounds[kind], words.language, now)
        files = [file for file in ticket.attachments if file.message == message.key]
        layout = card.layout()
        if files and layout is not None:
            layout.addWidget(AttachedFiles(self._desk, files))
        return card

    def _card(
        self, entry: _Entry, ground: str, language: str, now: int, *, editable: bool = False
    ) -> QFrame:
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
        head.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(label(format_when(local(at), local(now), language), "note", "muted"))
        if editable:
            edit = IconButton("edit", self.tr("Edit the description"))
            edit.setObjectName("edit_description")
            edit.clicked.connect(lambda _checked: self.description_wanted.emit())
            head.addWidget(edit)
        text = label(body, "body", wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        if body:
            layout.addWidget(text)
        return card
