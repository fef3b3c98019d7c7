"""Reads who asks in the form in front; what stands beside the form waits for calm."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.people import Caller
from desktop.views.desk import Desk
from desktop.views.tickets.intake.typing_pause import TypingPause


class CallerWatch(QObject):
    """`known` follows the read, `calm` the moment in which nobody types; both carry a Caller."""

    known = Signal(object)
    calm = Signal(object)

    def __init__(self, desk: Desk, within: QWidget) -> None:
        super().__init__(within)
        self._reads = desk.latest(owner=self)
        self._pause = TypingPause(within)
        self._wanted: int | None = None
        self._callers: dict[int, Caller] = {}

    def get(self, key: int | None) -> Caller | None:
        """Return who asks, as read last."""
        return self._callers.get(key) if key is not None else None

    def turn_to(self, key: int | None) -> None:
        """Turn to another form: nobody is typing, and the tickets of somebody else are wrong."""
        self.calm.emit(self.get(key))
        self.follow(key)

    def follow(self, key: int | None) -> None:
        """Turn to whoever asks in the form in front, None while nobody is chosen."""
        self._wanted = key
        if key is None:
            self._reads.drop()
            self._tell(None)
        else:
            self._reads.start(lambda my, _progress: my.people.caller(key), self._read)

    def _read(self, caller: Caller | None) -> None:
        if caller is not None and caller.person.key == self._wanted:
            self._callers[caller.person.key] = caller
            self._tell(caller)

    def _tell(self, caller: Caller | None) -> None:
        self.known.emit(caller)
        self._pause.when_calm(lambda: self.calm.emit(caller))
