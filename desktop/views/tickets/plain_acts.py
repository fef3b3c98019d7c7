"""What all acts on tickets share: a write, a toast with the way back, the number said."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.models.ticket_words import number_text
from desktop.views.desk import Desk

Keys = Sequence[int]


class PlainActs(QObject):
    """Base of the acts on tickets; `done` carries the keys of those that were touched.

    Sentences that count are said by the last class: Qt finds no plural by the name of a base.
    """

    done = Signal(list)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def _plain(self, keys: Keys, act: Callable[[Any, Keys], object], said: str) -> None:
        if not keys:
            return
        wanted = list(keys)
        self._desk.write(lambda my: act(my, wanted), lambda _: self._tell(said, wanted))

    def _what(self, fields: dict[str, Any]) -> str:
        timeline = import_module("desktop.views.tickets.timeline")
        words = timeline.TimelineWords(self._desk.my.directory, self._desk.language, None)
        return ", ".join(words.line(name, value) for name, value in fields.items())

    def _tell(self, said: str, keys: list[int]) -> None:
        self._desk.say(said, action=self.tr("Undo"), run=lambda: self._desk.commands.run("undo"))
        self.done.emit(keys)

    def _number(self, key: int) -> str:
        row = self._desk.my.queue.rows([key]).get(key)
        return number_text(row.station, row.counter) if row else ""


def picking() -> Any:
    """Return the module of pickers: nothing is picked on the first screen."""
    return import_module("desktop.views.tickets.picker")


def pickers() -> Any:
    """Return the module of the rarer pickers."""
    return import_module("desktop.views.tickets.more_pickers")
