"""The head of an open ticket: the way back, number, subject, place in the view, acts, stages."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import indented
from desktop.views.desk import Desk
from desktop.views.tickets.field_editors import TextEditor
from desktop.views.tickets.heading import TicketHead
from desktop.views.tickets.stage_line import StageLine

_ROOM_FOR_ICONS = 800


class TicketTop(QFrame):
    """Says which ticket is open; each signal is an act wanted of it."""

    left = Signal()
    reply_wanted = Signal()
    resolve_wanted = Signal()
    copy_wanted = Signal()
    own_window_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.back = IconButton("left", "")
        self.head = TicketHead()
        self.subject = TextEditor()
        self.resolve = Button(icon="resolve")
        self.stages = StageLine(desk)
        self._place = label("", "meta", "muted")
        self._reply = Button(kind="primary", icon="reply", keys="R")
        self._own = IconButton("external", "")
        self._copy = IconButton("copy", "")
        self._alone = False
        self._build()
        self._connect()
        self._dress()
        self._retranslate()

    def show_place(self, place: int, count: int) -> None:
        """Say the place of the ticket in its view, of how many."""
        text = self.tr("{place} of {count}").format(place=place, count=f"{count:,}")
        self._place.setText(text if place > 0 else "")

    def put_below(self, part: QWidget) -> None:
        """Put a line below the stages."""
        self._column.addWidget(part)

    def put_acts(self, part: QWidget) -> None:
        """Put acts before the others."""
        self._line.insertWidget(self._line.indexOf(self._reply), part)

    def lead_with(self, part: QWidget, *, first: bool) -> None:
        """Show these acts in place of the usual ones, or the usual ones."""
        part.setVisible(first)
        for usual in (self._reply, self.resolve):
            usual.setVisible(not first)

    def be_alone(self) -> None:
        """Leave out what only makes sense beside the queue: the window is the ticket's own."""
        self._alone = True
        for part in (self.back, self._own, self._place):
            part.hide()

    def _build(self) -> None:
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.subject.setObjectName("subject")
        self.stages.setObjectName("stages")
        self.subject.setProperty("plain", "true")
        self._reply.name_command("ticket.reply")
        line = self._line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.back)
        line.addWidget(self.head)
        line.addWidget(self.subject, 1)
        for widget in (self._place, self._copy, self._own, self._reply, self.resolve):
            line.addWidget(widget)
        column = QVBoxLayout()
        column.setContentsMargins(0, 10, 0, 10)
        self.setLayout(indented(column, 14, 18))
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.stages)
        self._column = column

    def _connect(self) -> None:
        current_theme().changed.connect(self._dress)
        self.back.clicked.connect(lambda _checked: self.left.emit())
        self._reply.clicked.connect(lambda _checked: self.reply_wanted.emit())
        self.resolve.clicked.connect(lambda _checked: self.resolve_wanted.emit())
        self._copy.clicked.connect(lambda _checked: self.copy_wanted.emit())
        self._own.clicked.connect(lambda _checked: self.own_window_wanted.emit())

    def _dress(self) -> None:
        self.subject.setFont(current_theme().font("title"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Keys and palette still lead there; the subject needs the room more.
        roomy = self.width() >= current_theme().px(_ROOM_FOR_ICONS)
        self._copy.setVisible(roomy)
        self._own.setVisible(roomy and not self._alone)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.back.set_name(self.tr("Back to the queue"))
        self.subject.setAccessibleName(self.tr("Subject"))
        self._copy.set_name(self.tr("Copy the number (Y)"))
        self._own.set_name(self.tr("Open in its own window"))
        self._reply.setText(self.tr("Reply"))
        self.resolve.setText(self.tr("Resolve"))
