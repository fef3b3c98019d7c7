"""The row of acts on top of a list's page; what cannot be done now says why below the table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.qtkit.widgets.button import Button, IconButton

_GAP = 6
_ICONS = {
    "rename": ("edit", "F2"),
    "up": ("sort_up", "Alt ↑"),
    "down": ("sort_down", "Alt ↓"),
    "out": ("left", "Alt ←"),
    "in": ("right", "Alt →"),
    "duplicate": ("copy", "Ctrl D"),
}
_WORDS = {"merge": "compare", "retire": "hide", "restore": "show", "delete": "remove"}


class ListTools(QWidget):
    """Buttons by the name of their act; `wanted` tells which one."""

    wanted = Signal(str)
    retired_shown = Signal(bool)

    def __init__(self, *left_out: str) -> None:
        super().__init__()
        self.show_retired = QCheckBox()
        self.show_retired.setObjectName("show_retired")
        self._buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for name, (icon, _keys) in _ICONS.items():
            if name not in left_out:
                self._add(name, IconButton(icon, ""), row)
        for name, icon in _WORDS.items():
            if name not in left_out:
                button = Button(icon=icon)
                button.set_height("control_pane")
                self._add(name, button, row)
        row.addStretch(1)
        row.addWidget(self.show_retired)
        self.show_retired.toggled.connect(self.retired_shown)
        self.show_texts()

    def allow(self, name: str, *, on: bool) -> None:
        """Let an act be chosen or not."""
        if name in self._buttons:
            self._buttons[name].setEnabled(on)

    def offer(self, name: str, *, on: bool) -> None:
        """Show an act or leave it out."""
        if name in self._buttons:
            self._buttons[name].setVisible(on)

    def show_texts(self) -> None:
        """Say everything in the language of the screen."""
        names = {
            "rename": self.tr("Rename"),
            "up": self.tr("Move up"),
            "down": self.tr("Move down"),
            "out": self.tr("Set out one level"),
            "in": self.tr("Set in below the one above"),
            "duplicate": self.tr("Duplicate"),
            "merge": self.tr("Merge into…"),
            "retire": self.tr("Retire"),
            "restore": self.tr("Bring back"),
            "delete": self.tr("Delete"),
        }
        for name, button in self._buttons.items():
            if isinstance(button, IconButton):
                keys = _ICONS[name][1]
                button.set_name(f"{names[name]} ({keys})")
            else:
                button.setText(names[name])
        self.show_retired.setText(self.tr("Show retired"))

    def _add(self, name: str, button: Button, row: QHBoxLayout) -> None:
        button.setObjectName(f"act_{name}")
        button.clicked.connect(lambda _checked, act=name: self.wanted.emit(act))
        self._buttons[name] = button
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
