"""Modules of panes that are not shown yet are read in quiet turns, before anyone waits for them."""

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 40


class ImportAhead(QObject):
    """Imports one module a turn, on the window's own thread: another would stop it for as long."""

    def __init__(self, modules: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._modules = list(modules)
        self._turns = QTimer(self)
        self._turns.setInterval(_PAUSE_MS)
        self._turns.timeout.connect(self._turn)

    def start(self) -> None:
        """Begin with the first module, until all are there."""
        self._turns.start()

    def is_done(self) -> bool:
        """Return whether every module has been imported."""
        return not self._modules

    def _turn(self) -> None:
        if self._modules:
            import_module(self._modules.pop(0))
        else:
            self._turns.stop()
