"""Reading over the whole screen: only the head and the cards; Esc leaves."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.look import set_look
from desktop.views.desk import Desk
from desktop.views.sops.document.head import DocumentHead
from desktop.views.sops.reader.reader import Reader
from desktop.views.sops.state import Mode, SopState

_WIDEST = 1040
_LEAVES = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_F11})


class FullScreen(QWidget):
    """Shows the same document and step as the pane, and goes with it."""

    def __init__(self, desk: Desk, state: SopState, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("full_screen")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_look(self, "surface", "canvas")
        self.head, self.reader = DocumentHead(desk, state), Reader(desk, state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.reader, 1)
        self.reader.set_widest(_WIDEST)
        state.closed.connect(self.close)
        # Writing and comparing have their place in the window.
        state.mode_changed.connect(self._leave_for)
        self.head.show_opened()
        self._name()
        self.reader.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEAVES:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()

    def _leave_for(self, mode: str) -> None:
        if Mode(mode) in (Mode.REVISE, Mode.COMPARE):
            self.close()

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Reading over the whole screen"))
