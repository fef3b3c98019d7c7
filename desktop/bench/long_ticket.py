"""A ticket with 200 events opened in the real window, until it is painted."""

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.bench.figures import Figure
from desktop.bench.service_layer import open_keys
from desktop.bench.window import opened_window
from desktop.bench.workspace import Bench, opened, scratch
from desktop.qtkit.overriding import override
from desktop.views.shell.main_window import MainWindow

_EVENTS, _LONG, _ROUNDS, _WARM = 200, 4, 40, 4
_PATIENCE, _TICK_MS = 5.0, 100
_ASLEEP = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_NOTE = "Called back; the new toner is in, the test page is clean. 已回电，测试页正常。"


class Watch(QObject):
    """Waits until the ticket on the screen is another one, and painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown, self._painted_at = False, 0.0
        self._view: QWidget | None = None
        # Wakes the wait where nothing happens at all, so that its patience ends.
        self._tick = QTimer(self)
        self._tick.start(_TICK_MS)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # One object is listened to: to hear every event of the window would take longer than to
        # open a ticket. What is dirty is painted while this event is handled.
        if self._shown and not self._painted_at and event.type() is QEvent.Type.UpdateRequest:
            watched.event(event)
            self._painted_at = time.perf_counter()
            return True
        return False

    def open(self, key: int) -> float:
        """Return the milliseconds from the act to the painted ticket."""
        self._shown, self._painted_at = False, 0.0
        started = time.perf_counter()
        self._window.open_ticket(key)
        if self._view is None:
            self._view = self._window.pane("ticket")
            self._view.shown.connect(self._note)  # type: ignore[attr-defined]
            self._window.installEventFilter(self)
        while not self._painted_at:
            # As the program does: asleep until something happens, so that readers have the time.
            QCoreApplication.processEvents(_ASLEEP)
            if time.perf_counter() - started > _PATIENCE:
                message = "the ticket was not painted"
                raise TimeoutError(message)
        return (self._painted_at - started) * 1000

    def settle(self) -> None:
        """Let everything that comes behind be painted, too."""
        while not self._window.desk.jobs.idle():
            QCoreApplication.processEvents()
        for _turn in range(5):
            QCoreApplication.processEvents()

    def _note(self, _row: object) -> None:
        self._shown = True


def measure(root: Path) -> list[Figure]:
    """Measure on a copy, in which a few tickets get their 200 events."""
    with scratch(root) as copy, opened(copy) as bench:
        keys = [_filled(bench, key) for key in open_keys(bench, _LONG)]
        with opened_window(bench) as window:
            watch = Watch(window)
            watch.settle()
            spent = []
            for turn in range(-_WARM, _ROUNDS):
                taken = watch.open(keys[turn % len(keys)])
                watch.settle()
                if turn >= 0:
                    spent.append(taken)
        return [Figure("window_ticket_200", tuple(spent))]


def _filled(bench: Bench, key: int) -> int:
    """Give a ticket so many changes and messages that its history has 200 lines."""
    tickets = bench.my.tickets
    for turn in range(_EVENTS // 2):
        tickets.note(key, f"{turn}. {_NOTE}")
        tickets.change([key], {"priority": 1 + turn % 4}, reason="定级")
    return key
