"""A text field with an icon in front and a key cap at its end."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.keycap import KeyCap
from desktop.qtkit.widgets.look import placed, reads_from, set_look

_EDGE = 8


class LineEdit(QLineEdit):
    """A text field; the placeholder shows an example, never the label."""

    def __init__(self, placeholder: str = "", *, icon: str = "", keys: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.command = ""
        self._sign = IconLabel(icon) if icon else None
        self._cap = KeyCap(keys) if keys else None
        self._keys = keys
        for part in (self._sign, self._cap):
            if part is not None:
                part.setParent(self)
        current_theme().changed.connect(self._arrange)
        self.textChanged.connect(self._show_cap)
        if self.isRightToLeft():
            self._read_from_start()
        self._arrange()

    def name_command(self, command: str) -> None:
        """Name the command that leads here; the key cap follows the keys of that."""
        self.command = command

    def set_keys(self, keys: str) -> None:
        """Show another key cap; only a field made with one has room for it."""
        if self._cap is not None:
            self._keys = keys
            self._cap.set_keys(keys)
            self._show_cap(self.text())
            self._arrange()

    def set_error(self, *, wrong: bool) -> None:
        """Show a red edge; the sentence stands below the field."""
        set_look(self, "error", "true" if wrong else "false")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._read_from_start()
            self._arrange()

    def _read_from_start(self) -> None:
        # Qt would begin at the side of what is typed, away from the label and the icon.
        self.setAlignment(reads_from(self) | Qt.AlignmentFlag.AlignVCenter)

    def _arrange(self) -> None:
        before, after = self._room(self._sign), self._room(self._cap)
        if self.isRightToLeft():
            before, after = after, before
        self.setTextMargins(before, 0, after, 0)
        if self._sign is not None:
            self._put(self._sign, _EDGE)
        if self._cap is not None:
            self._put(self._cap, self.width() - self._cap.sizeHint().width() - _EDGE)

    @staticmethod
    def _room(part: QWidget | None) -> int:
        return 0 if part is None else part.sizeHint().width() + _EDGE // 2

    def _put(self, part: QWidget, left: int) -> None:
        box = part.rect()
        box.setSize(part.sizeHint())
        box.moveTo(left, (self.height() - box.height()) // 2)
        part.setGeometry(placed(self, box))

    def _show_cap(self, text: str) -> None:
        if self._cap is not None:
            self._cap.setVisible(bool(self._keys) and not text)
