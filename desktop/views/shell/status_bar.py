"""The line at the foot: workspace and last save, and the keys of the moment."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.keycap import StatusKeys
from desktop.qtkit.widgets.labels import ElidedLabel


class StatusBar(QWidget):
    """A quiet line; nothing in it asks for anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._fit()
        current_theme().changed.connect(self._fit)
        self._workspace = ElidedLabel("", "note", "text2")
        self._saved = ElidedLabel("", "note", "muted")
        for said in (self._workspace, self._saved):
            said.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.keys = StatusKeys()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 14, 2)
        row.setSpacing(14)
        row.addWidget(self._workspace)
        row.addWidget(self._saved)
        row.addStretch(1)
        row.addWidget(self.keys)

    def _fit(self) -> None:
        self.setMinimumHeight(current_theme().height("statusbar"))

    def show_workspace(self, name: str) -> None:
        """Show the name of the workspace."""
        self._workspace.setText(name)

    def show_saved(self, text: str) -> None:
        """Show when something was last saved."""
        self._saved.setText(text)
