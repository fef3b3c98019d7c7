"""What stands beside the text."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.views.desk import Desk
from desktop.views.sops.state import SopState


class SidePane(QWidget):
    """Placeholder."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        QVBoxLayout(self).addWidget(QLabel("SidePane"))
