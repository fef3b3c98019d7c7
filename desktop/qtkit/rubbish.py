"""Rubbish in circles is collected on the thread of the window, and on no other.

Python looks for it on whatever thread makes the next object. A worker that so destroys a widget
waits for the interpreter inside of Qt's locks while the window holds it and waits for them: both
stand still for good.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500
_YOUNG = 20_000  # objects made since the last look, 3 ms
_ROUNDS = 10


class Rubbish(QObject):
    """Ends Python's own looking and looks itself, twice a second where there is enough."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Collect what is young, now and then what is older."""
        young, middle, old = gc.get_count()
        if young > _YOUNG:
            gc.collect(2 if old > _ROUNDS else 1 if middle > _ROUNDS else 0)
