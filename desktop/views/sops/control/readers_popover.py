"""The list of who has signed, opened from the control strip."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import set_look, unfold
from desktop.views.desk import Desk
from desktop.views.sops.control.readers_panel import ReadersPanel
from desktop.views.sops.state import SopState

_WIDTH, _MOST = 340, 420


class ReadersPopover(QFrame):
    """Esc or a click beside it closes it."""

    def __init__(self, desk: Desk, state: SopState, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("readers_popover")
        self.setProperty("floating", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.panel = ReadersPanel(desk, state)
        self.panel.setContentsMargins(0, 0, 8, 0)
        set_look(self.panel, "surface", "raised")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 6, 12)
        column.addWidget(area)
        theme = current_theme()
        high = self.panel.sizeHint().height() + theme.px(30)
        self.setFixedSize(theme.px(_WIDTH), min(high, theme.px(_MOST)))

    def show_at(self, where: QPoint) -> None:
        """Open with its corner there, inside of the screen."""
        unfold(self, where)
        self.setFocus()
