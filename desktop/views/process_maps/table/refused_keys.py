"""Keys that would edit an older version: none acts, the strip above the table says why."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.qtkit.overriding import override
from desktop.views.process_maps.state import ProcessState

if TYPE_CHECKING:
    from desktop.views.process_maps.table.sheet import ProcessSheet

_KEY, _HELD = Qt.Key, Qt.KeyboardModifier
_EDITING = (_KEY.Key_F2, _KEY.Key_Delete, _KEY.Key_Backspace)


class RefusedKeys(QObject):
    """Watches the sheet; keys of commands that are off come to it, too, to be answered."""

    def __init__(self, sheet: "ProcessSheet", state: ProcessState) -> None:
        super().__init__(sheet)
        self._state, self._viewport = state, sheet.viewport()
        for part in (sheet, self._viewport):
            part.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._state.older is None:
            return False
        if event.type() is QEvent.Type.MouseButtonDblClick and watched is self._viewport:
            self._state.lets_edit()
        if not isinstance(event, QKeyEvent) or watched is self._viewport:
            return False
        if event.type() is QEvent.Type.ShortcutOverride and self._would_edit(event):
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and self._would_edit(event):
            self._state.lets_edit()
            return True
        return False

    def _would_edit(self, event: QKeyEvent) -> bool:
        commands = self._state.desk.commands
        meant = commands.for_key(QKeySequence(event.keyCombination()).toString())
        if meant is not None and meant.when == "process":
            return not meant.enabled()
        strong = event.modifiers() & (_HELD.ControlModifier | _HELD.AltModifier)
        text = event.text()
        typed = text.isprintable() and bool(text.strip())
        return not strong and (typed or event.key() in _EDITING)
