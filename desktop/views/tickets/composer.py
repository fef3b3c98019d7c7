"""Where an answer or a note is written; each button names the way the answer is given."""

from urllib.parse import quote

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.domain.vocabulary import ListName
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.desk import Desk
from desktop.views.files.incoming import FilesDropped
from desktop.views.files.strip import AttachmentStrip
from desktop.views.tickets.script_picker import offer_scripts
from desktop.views.tickets.talk_drafts import Draft, talk_drafts
from desktop.views.tickets.text_area import TextArea

_SIDE = 12
_MODES = ("reply", "note")
_WAYS = (("phone", "phone"), ("chat", "chat"), ("mail", "mail"), ("walk_in", "walk_in"))
_LEAST, _MOST, _EDGES = 64, 150, 18


class Composer(QFrame):
    """Text and files of an answer or a note; kept as a draft until it is recorded."""

    recorded = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drafts = talk_drafts(desk)
        self._ticket: int | None = None
        self._contact = ""
        self._columns = 0
        self._showing = False
        self._mode = SegmentedControl("", [("reply", ""), ("note", "")])
        self._attach, self._scripts = IconButton("attachment", ""), IconButton("text", "")
        self._text = TextArea()
        self._files = AttachmentStrip(desk)
        self._hint = label("", "note", "muted", wrap=True)
        self._kept = label("", "note_strong", "amber", wrap=True)
        self._ways = {way: Button(icon=icon) for way, icon in _WAYS}
        self._note = Button(kind="primary", icon="note", keys="Ctrl ⏎")
        self._build()
        self._connect()
        self._retranslate()

    def show_ticket(self, ticket: int) -> None:
        """Turn to a ticket at once; what was typed for the one before is kept for it."""
        if ticket == self._ticket:
            return
        self._ticket, self._contact = ticket, ""
        modes = self._modes()
        if modes and self._mode.choice() not in modes:
            self._choose(modes[0])
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
        self._choose(mode)
        self._show_draft()
        self._text.setFocus()

    def add_text(self, text: str) -> None:
        """Write something from elsewhere below what is there."""
        there = self._text.whole_text().rstrip()
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)
        self._text.insertPlainText(f"\n{text}" if there else text)

    def choose_script(self) -> None:
        """Offer the scripts, filled with what is known of the ticket."""
        if self._ticket is not None:
            offer_scripts(self._desk, self._ticket, self._text, self._scripts)

    def add_files(self, paths: list[str]) -> None:
        """Take files along with what is written."""
        self._files.add_paths(paths)

    def _build(self) -> None:
        self.setProperty("card", "true")
        self.setObjectName("composer")
        self._text.setObjectName("composer_text")
        self._text.document().documentLayout().documentSizeChanged.connect(
            lambda _size: self._fit_text()
        )
        self._fit_text()
        self._attach.setObjectName("attach")
        self._scripts.setObjectName("choose_script")
        self._kept.setObjectName("draft_kept")
        self._ways["phone"].set_kind("primary")
        self._ways["phone"].set_keys("Ctrl ⏎")
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._place_ways(2)
        head = QHBoxLayout()
        head.addWidget(self._mode)
        head.addStretch(1)
        head.addWidget(self._scripts)
        head.addWidget(self._attach)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 10, _SIDE, 10)
        layout.setSpacing(8)
        layout.addLayout(head)
        for part in (self._kept, self._text, self._files):
            layout.addWidget(part)
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

    def _fit_text(self) -> None:
        # As high as its lines, within limits: the conversation above needs the rest.
        lines = self._text.document().size().height()
        wanted = round(lines * self._text.fontMetrics().lineSpacing()) + _EDGES
        self._text.setFixedHeight(max(_LEAST, min(wanted, _MOST)))

    def _place_ways(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._ways.values()):
            self._grid.addWidget(button, place // columns, place % columns)
        self._grid.addWidget(self._note, len(self._ways), 0, 1, columns)

    def _connect(self) -> None:
        FilesDropped(self, self.add_files)
        self._mode.chosen.connect(self._mode_chosen)
        self._attach.clicked.connect(lambda _checked: self._files.choose())
        self._scripts.clicked.connect(lambda _checked: self.choose_script())
        self._text.sent.connect(self.send)
        self._text.left.connect(self.closed)
        self._text.textChanged.connect(self._keep)
        self._text.files_given.connect(self.add_files)
        self._text.picture_given.connect(self._files.add_image)
        self._text.long_text_given.connect(
            lambda text: self._text.insertPlainText(self._files.shorten(text))
        )
        self._files.changed.connect(self._keep)
        self._files.text_wanted.connect(self._text.insertPlainText)
        self._drafts.changed.connect(self._follow)
        self._note.clicked.connect(lambda _checked: self._record("note"))
        for way, button in self._ways.items():
            button.clicked.connect(lambda _checked, way=way: self._record(way))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._mode.rename([self.tr("Reply"), self.tr("Internal note")])
        self._mode.setAccessibleName(self.tr("What to write"))
        self._attach.set_name(self.tr("Attach files; pictures can be pasted"))
        self._scripts.set_name(self.tr("Write a script (Alt+S)"))
        self._text.setAccessibleName(self.tr("Text"))
        self._text.setPlaceholderText(self.tr("Fact, next step, time of the next message"))
        self._kept.setText(self.tr("Draft from before, not recorded yet"))
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

    def _modes(self) -> list[str]:
        ticket = self._ticket
        return [m for m in _MODES if ticket is not None and self._drafts.has(ticket, m)]

    def _choose(self, mode: str) -> None:
        self._mode.choose(mode)
        self._show_mode()

    def _mode_chosen(self, mode: str) -> None:
        # The text goes along: a note that turns out to be an answer is not typed twice.
        other = "note" if mode == "reply" else "reply"
        if self._ticket is not None:
            moved, there = self._present(), self._drafts.get(self._ticket, mode)
            text = "\n".join(filter(None, (there.text, moved.text)))
            self._drafts.put(self._ticket, other, Draft(), self)
            both = Draft(text, (*there.files, *moved.files))
            self._drafts.put(self._ticket, mode, both, self)
            self._show_draft()
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
        self._record("phone" if self._mode.choice() == "reply" else "note")

    def _record(self, way: str) -> None:
        ticket, draft = self._ticket, self._present()
        if ticket is None or not self._is_ready(draft):
            return
        if way == "chat":
            QGuiApplication.clipboard().setText(draft.text)
        if way == "mail":
            address = self._contact if "@" in self._contact else ""
            QDesktopServices.openUrl(QUrl(f"mailto:{address}?body={quote(draft.text)}"))
        if way == "note":
            self._desk.write(
                lambda my: my.tickets.note(ticket, draft.text, draft.files),
                lambda _: self._done(ticket, "note", draft),
            )
            return
        channel = self._desk.my.directory.by_code(ListName.CHANNEL, way)
        key = channel.key if channel else None
        self._desk.write(
            lambda my: my.tickets.reply(ticket, draft.text, key, draft.files),
            lambda _: self._done(ticket, "reply", draft),
        )

    def _is_ready(self, draft: Draft) -> bool:
        if self._files.is_busy():
            self._desk.say(
                self.tr("A file is still being read. Record it when it is there."), "info"
            )
            return False
        if draft.text.strip() or draft.files:
            return True
        self._desk.fail(AppError("message_empty"))
        self._text.setFocus()
        return False

    def _done(self, ticket: int, mode: str, sent: Draft) -> None:
        # Only now: a write that failed leaves the text where it is; what was typed meanwhile stays.
        if self._drafts.get(ticket, mode) == sent:
            self._drafts.put(ticket, mode, Draft(), None)
        said = self.tr("Reply recorded") if mode == "reply" else self.tr("Note kept")
        self._desk.say(said, action=self.tr("Undo"), run=lambda: self._desk.commands.run("undo"))
        self.recorded.emit(ticket)

    def _present(self) -> Draft:
        return Draft(self._text.whole_text(), self._files.staged())

    def _keep(self) -> None:
        if self._ticket is not None and not self._showing:
            self._kept.hide()
            self._drafts.put(self._ticket, self._mode.choice(), self._present(), self)

    def _follow(self, ticket: int, mode: str, writer: object) -> None:
        """Show what another window writes, or was found on disk."""
        if ticket != self._ticket or writer is self or mode not in _MODES:
            return
        if mode != self._mode.choice() and self._present().is_empty():
            self._choose(mode)
        if mode == self._mode.choice():
            self._show_draft()

    def _show_draft(self) -> None:
        if self._ticket is None:
            return
        mode = self._mode.choice()
        draft = self._drafts.get(self._ticket, mode)
        self._showing = True
        if draft.text != self._text.toPlainText():
            self._text.setPlainText(draft.text)
            self._text.moveCursor(self._text.textCursor().MoveOperation.End)
        if draft.files != self._files.staged():
            self._files.set_files(draft.files)
        self._kept.setVisible(self._drafts.was_found(self._ticket, mode))
        self._showing = False
