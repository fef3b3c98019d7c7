"""Acts done in the background and told in one sentence that offers a way back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from desktop.services.services import Services
from desktop.views.desk import Desk

Act = Callable[[Services], Any]
Said = Callable[[Any], str]


class Undoable(QObject):
    """Writes and tells; an act that changed nothing is not told."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def do(
        self,
        act: Act,
        said: Said,
        done: Callable[[Any], object] = lambda _: None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run an act; `done` gets its result before the sentence is told."""

        def end(found: tuple[Any, int | None]) -> None:
            result, change_set = found
            done(result)
            if change_set is not None:
                self._desk.say(
                    said(result), "done", self.tr("Undo"), lambda: self._undo(change_set)
                )

        self._desk.write(lambda my: with_set(my, act), end, failed or self._desk.fail)

    def _undo(self, change_set: int) -> None:
        self._desk.write(lambda my: my.undo.undo_set(change_set))


def with_set(my: Services, act: Act) -> tuple[Any, int | None]:
    """Return what an act returns, and the change set that takes it back, if it changed anything."""
    before = my.undo.last()
    result = act(my)
    after = my.undo.last()
    new = after is not None and (before is None or after.key != before.key)
    return result, after.key if new and after is not None else None
