"""The line at the foot: workspace and last save, and the keys of the moment."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.qtkit.commands import Commands
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.keycap import StatusKeys
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.views.shell.place_words import keys_of


class StatusBar(QLabel):
    """A quiet line; nothing in it asks for anything. It takes the focus to be read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_bar")
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._fit()
        current_theme().changed.connect(self._fit)
        self._workspace = ElidedLabel("", "note", "text2")
        self._saved = ElidedLabel("", "note", "muted")
        for said in (self._workspace, self._saved):
            said.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.keys = StatusKeys()
        self._followed: Commands | None = None
        self._pane = ""
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
        self._name()

    def show_saved(self, text: str) -> None:
        """Show when something was last saved."""
        self._saved.setText(text)
        self._name()

    def show_hints(self, commands: Commands, pane: str) -> None:
        """Show the keys that matter in a pane, and follow them from now on."""
        self._pane = pane
        if self._followed is not commands:
            self._followed = commands
            commands.changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        if self._followed is not None:
            self.keys.show_keys(keys_of(self._pane, self._followed))
            self._name()

    def _name(self) -> None:
        parts = (self._workspace.text(), self._saved.text(), self.keys.accessibleName())
        self.setAccessibleName(", ".join(filter(None, parts)))

    @override
    def sizeHint(self) -> QSize:
        # A label would ask for its own text alone; it is one only for what readers call it.
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # The style sheet's ground is there already; a label would add its own text.
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(current_theme().colour("focus"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
