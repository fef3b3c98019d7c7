"""Where an answer or a note is written; each button names the way the answer is given."""

from urllib.parse import quote

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.errors import AppError
from desktop.domain.vocabulary import ListName
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.desk import Desk

_SIDE = 12
_WAYS = (("phone", "phone"), ("chat", "chat"), ("mail", "mail"), ("walk_in", "walk_in"))


class TextArea(QPlainTextEdit):
    """A text field that Esc leaves; Tab moves on."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    @override
    def event(self, event: QEvent) -> bool:
        # Esc leaves the text first; as a key of the window it would leave the ticket with it.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Composer(QFrame):
    """Keeps what is typed for each ticket until it is recorded."""

    recorded = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ticket: int | None = None
        self._contact = ""
        self._columns = 0
        self._drafts: dict[tuple[int, str], str] = {}
        self._mode = SegmentedControl("", [("reply", ""), ("note", "")])
        self._text = TextArea()
        self._hint = label("", "note", "muted", wrap=True)
        self._ways = {way: Button(icon=icon) for way, icon in _WAYS}
        self._note = Button(kind="primary", icon="note", keys="Ctrl ⏎")
        self._build()
        self._connect()
        self._retranslate()

    def show_ticket(self, ticket: int) -> None:
        """Turn to a ticket at once; what was typed for the one before is kept for it."""
        if ticket == self._ticket:
            return
        self._keep()
        self._ticket, self._contact = ticket, ""
        self._show_draft()

    def name_command(self, command: str) -> None:
        """Name the command that records; the key cap in the first button follows its keys."""
        for button in (self._note, self._ways["phone"]):
            button.name_command(command)

    def show_contact(self, contact: str) -> None:
        """Know how the requester of the ticket is reached."""
        self._contact = contact

    def start(self, mode: str) -> None:
        """Begin a reply or a note."""
        self._keep()
        self._mode.choose(mode)
        self._show_mode()
        self._show_draft()
        self._text.setFocus()

    def _build(self) -> None:
        self.setProperty("card", "true")
        self.setObjectName("composer")
        self._text.setObjectName("composer_text")
        self._text.setMinimumHeight(64)
        self._text.setMaximumHeight(150)
        self._ways["phone"].set_kind("primary")
        self._ways["phone"].set_keys("Ctrl ⏎")
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._place_ways(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 10, _SIDE, 10)
        layout.setSpacing(8)
        layout.addWidget(self._mode)
        layout.addWidget(self._text)
        layout.addLayout(self._grid)
        layout.addWidget(self._hint)
        self._show_mode()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = [button.sizeHint().width() for button in self._ways.values()]
        pairs = max(widths[::2]) + self._grid.spacing() + max(widths[1::2])
        margins = self.contentsMargins().left() + self.contentsMargins().right() + 2 * _SIDE
        self._place_ways(2 if pairs + margins <= self.width() else 1)

    def _place_ways(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._ways.values()):
            self._grid.addWidget(button, place // columns, place % columns)
        self._grid.addWidget(self._note, len(self._ways), 0, 1, columns)

    def _connect(self) -> None:
        self._mode.chosen.connect(self._mode_chosen)
        self._text.left.connect(self.closed)
        self._note.clicked.connect(lambda _checked: self._record_note())
        for way, button in self._ways.items():
            button.clicked.connect(lambda _checked, way=way: self._record_reply(way))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._mode.rename([self.tr("Reply"), self.tr("Internal note")])
        self._mode.setAccessibleName(self.tr("What to write"))
        self._text.setAccessibleName(self.tr("Text"))
        self._text.setPlaceholderText(self.tr("Fact, next step, time of the next message"))
        texts = {
            "phone": self.tr("Told by phone"),
            "chat": self.tr("Copy for chat"),
            "mail": self.tr("Open in mail"),
            "walk_in": self.tr("Told in person"),
        }
        for way, text in texts.items():
            self._ways[way].setText(text)
        self._note.setText(self.tr("Keep note"))
        self._hint.setText(self.tr("Choosing a way records it. Deskbook itself sends nothing."))

    def _mode_chosen(self, _mode: str) -> None:
        # The text stays: a note that turns out to be an answer is not typed twice.
        self._show_mode()
        self._text.setFocus()

    def _show_mode(self) -> None:
        reply = self._mode.choice() == "reply"
        for button in self._ways.values():
            button.setVisible(reply)
        self._note.setVisible(not reply)
        self._hint.setVisible(reply)

    def is_written_in(self) -> bool:
        """Return whether the cursor is in the text or the focus on a button beside it."""
        focus = self.window().focusWidget()
        return self.isVisible() and focus is not None and self.isAncestorOf(focus)

    def send(self) -> None:
        """Record what is written: as told by phone, or as a note."""
        if self._mode.choice() == "reply":
            self._record_reply("phone")
        else:
            self._record_note()

    def _record_reply(self, way: str) -> None:
        ticket, body = self._ticket, self._text.toPlainText()
        if ticket is None or not self._has_text(body):
            return
        if way == "chat":
            QGuiApplication.clipboard().setText(body)
        if way == "mail":
            address = self._contact if "@" in self._contact else ""
            QDesktopServices.openUrl(QUrl(f"mailto:{address}?body={quote(body)}"))
        channel = self._desk.my.directory.by_code(ListName.CHANNEL, way)
        key = channel.key if channel else None
        self._desk.write(
            lambda my: my.tickets.reply(ticket, body, key), lambda _: self._done(ticket, "reply")
        )

    def _record_note(self) -> None:
        ticket, body = self._ticket, self._text.toPlainText()
        if ticket is not None and self._has_text(body):
            self._desk.write(
                lambda my: my.tickets.note(ticket, body), lambda _: self._done(ticket, "note")
            )

    def _has_text(self, body: str) -> bool:
        if body.strip():
            return True
        self._desk.fail(AppError("message_empty"))
        self._text.setFocus()
        return False

    def _done(self, ticket: int, mode: str) -> None:
        # Only now: a write that failed leaves the text where it is.
        self._drafts.pop((ticket, mode), None)
        if ticket == self._ticket:
            self._text.clear()
        said = self.tr("Reply recorded") if mode == "reply" else self.tr("Note kept")
        self._desk.say(said, action=self.tr("Undo"), run=lambda: self._desk.commands.run("undo"))
        self.recorded.emit(ticket)

    def _keep(self) -> None:
        if self._ticket is not None:
            self._drafts[self._ticket, self._mode.choice()] = self._text.toPlainText()

    def _show_draft(self) -> None:
        if self._ticket is not None:
            self._text.setPlainText(self._drafts.get((self._ticket, self._mode.choice()), ""))
