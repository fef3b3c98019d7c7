"""Letters and digits that answer what is asked, whatever they mean elsewhere in the window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.qtkit.overriding import override
from desktop.views.desk import Desk
from desktop.views.exams.asked.asked import Asked

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ByLetters(QWidget):
    """A pane on which something is asked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def asked_now(self) -> Asked | None:
        """Return what is asked."""
        return None

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = self._letter(event)
            if self._takes(key):
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, asked = self._letter(event), self.asked_now()
        if asked is not None and self._takes(key):
            asked.take_key(key)
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _letter(event: QKeyEvent) -> str:
        text = event.text().upper()
        plain = event.modifiers() in _PLAIN
        return text if plain and len(text) == 1 and text.isascii() and text.isalnum() else ""

    def _takes(self, key: str) -> bool:
        """Return whether a key means an answer."""
        asked = self.asked_now()
        lit = self._desk.commands.single_keys and asked is not None and asked.isEnabled()
        return bool(key) and lit and asked is not None and asked.means(key)
