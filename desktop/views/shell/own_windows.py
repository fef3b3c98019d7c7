"""Tickets in windows of their own, beside the main window and with the same keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.domain.ticket_query import QueueRow
from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.logo import logo_icon
from desktop.qtkit.overriding import override
from desktop.qtkit.shortcuts import ShortcutKeys
from desktop.qtkit.widgets.toast import ToastArea
from desktop.views.shell.main_window import MainWindow
from desktop.views.shell.ticket_commands import PLACE, TicketPlace, declare_ticket_commands
from desktop.views.tickets.ticket_view import TicketView

if TYPE_CHECKING:
    from desktop.services.similar.records import LikeText

_SIZE, _SMALLEST = (1000, 760), (520, 420)
_KEPT = "ticket_window"
_STEP = 28


class TicketWindow(QMainWindow):
    """One ticket; it follows what other windows change, and shares its drafts with them."""

    closed = Signal(object)
    opened = Signal(object)

    def __init__(self, main: MainWindow) -> None:
        super().__init__()
        self._main = main
        self.view = TicketView(main.desk, main.queue.words, main.queue.acts)
        self.commands = Commands(self)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setCentralWidget(body)
        self.toasts = ToastArea(body)
        self._build()

    def show_ticket(self, key: int) -> None:
        """Show a ticket."""
        self.view.show_ticket(key, (0, 0))

    def _build(self) -> None:
        self.setObjectName("ticket_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowIcon(logo_icon())
        self.resize(*_SIZE)
        self.setMinimumSize(*_SMALLEST)
        self.view.be_alone()
        self.view.left.connect(self.close)
        self.view.opened.connect(self.opened)
        self.view.shown.connect(self._show_title)
        self.view.text_wanted.connect(self._show_text)
        self.view.steps.document_wanted.connect(self._main.ways.show_document)
        self.view.steps.compare_wanted.connect(self._main.ways.compare_document)
        declare_ticket_commands(
            self.commands, TicketPlace(lambda: self.view, self, self._main.queue.acts)
        )
        main = self._main.desk.commands
        self.commands.add(
            Command(
                "undo",
                QT_TRANSLATE_NOOP("Command", "Undo"),
                lambda: main.run("undo"),
                shortcut="Ctrl+Z",
            ),
            Command(
                "redo",
                QT_TRANSLATE_NOOP("Command", "Redo"),
                lambda: main.run("redo"),
                shortcut=("Ctrl+Shift+Z", "Ctrl+Y"),
            ),
            Command(
                "back",
                QT_TRANSLATE_NOOP("Command", "One level back"),
                self.close,
                shortcut="Esc",
            ),
            Command(
                "toast",
                QT_TRANSLATE_NOOP("Command", "Go to the newest notice"),
                self.toasts.focus_newest,
                shortcut="F8",
            ),
        )
        self.commands.enter(PLACE)
        self._take_keys()
        main.changed.connect(self._take_keys)
        self.keys = ShortcutKeys(self, self.commands)

    def _take_keys(self) -> None:
        """Take over keys that were changed in the settings."""
        main = self._main.desk.commands
        for command in self.commands.all():
            if self.commands.keys(command.id) != main.keys(command.id):
                self.commands.remap(command.id, ())
        for command in self.commands.all():
            if self.commands.keys(command.id) != main.keys(command.id):
                self.commands.remap(command.id, main.keys(command.id))
        if self.commands.single_keys != main.single_keys:
            self.commands.use_single_keys(on=main.single_keys)

    def _show_text(self, hit: "LikeText") -> None:
        # The library is in the main window.
        self._main.ways.show_text(hit)
        self._main.activateWindow()

    def _show_title(self, row: QueueRow) -> None:
        number = self._main.queue.words.cell(row, "number")
        self.setWindowTitle(f"{number} {row.subject} · Deskbook 台本")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.view.refresh()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit(self)
        super().closeEvent(event)


class OwnWindows(QWidget):
    """Keeps the windows of one main window; never shown itself."""

    def __init__(self, main: MainWindow) -> None:
        super().__init__(main)
        self.hide()
        self._main = main
        self._windows: list[TicketWindow] = []
        main.closed.connect(self.close_all)

    def open_ticket(self, key: int) -> TicketWindow:
        """Open a ticket, or bring the window that shows it to the front."""
        window = next((each for each in self._windows if each.view.ticket == key), None)
        if window is None:
            window = TicketWindow(self._main)
            window.closed.connect(self._forget)
            window.opened.connect(self.open_ticket)
            self._place(window)
            self._windows.append(window)
            window.show_ticket(key)
            # Not in the first text field: single letters are commands here too.
            window.view.setFocus()
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def windows(self) -> list[TicketWindow]:
        """Return the windows that are open."""
        return list(self._windows)

    def toasts(self) -> list[ToastArea]:
        """Return where the windows show toasts."""
        return [window.toasts for window in self._windows]

    def close_all(self) -> None:
        """Close them with the main window."""
        for window in self.windows():
            window.close()

    def _place(self, window: TicketWindow) -> None:
        kept = self._main.desk.my.machine.values.get(_KEPT)
        if isinstance(kept, str):
            # Qt itself brings a window back whose screen is gone.
            window.restoreGeometry(QByteArray.fromHex(kept.encode("ascii", "replace")))
        for _other in self._windows:
            window.move(window.x() + _STEP, window.y() + _STEP)

    def _forget(self, window: TicketWindow) -> None:
        text = bytes(window.saveGeometry().toHex().data()).decode()
        self._main.desk.my.machine.set(_KEPT, text)
        if window in self._windows:
            self._windows.remove(window)
