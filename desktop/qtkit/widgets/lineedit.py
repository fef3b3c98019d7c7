"""A text field with an icon in front and a key cap at its end."""

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from desktop.qtkit.icons import icon
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.keycap import KeyCap
from desktop.qtkit.widgets.look import set_look

_EDGE = 6


class LineEdit(QLineEdit):
    """A text field; the placeholder shows an example, never the label."""

    def __init__(self, placeholder: str = "", *, icon: str = "", keys: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self._icon = icon
        self._sign: QAction | None = None
        self._cap = KeyCap(keys, self) if keys else None
        current_theme().changed.connect(self._dress)
        self.textChanged.connect(self._show_cap)
        self._dress()

    def set_error(self, *, wrong: bool) -> None:
        """Show a red edge; the sentence stands below the field."""
        set_look(self, "error", "true" if wrong else "false")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cap()

    def _dress(self) -> None:
        if self._icon:
            if self._sign is None:
                self._sign = self.addAction(
                    icon(self._icon), QLineEdit.ActionPosition.LeadingPosition
                )
            self._sign.setIcon(icon(self._icon))
        self._place_cap()

    def _place_cap(self) -> None:
        if self._cap is None:
            return
        size = self._cap.sizeHint()
        rtl = self.isRightToLeft()
        room = size.width() + _EDGE
        self.setTextMargins(room if rtl else 0, 0, 0 if rtl else room, 0)
        left = _EDGE if rtl else self.width() - room
        self._cap.setGeometry(
            left, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def _show_cap(self, text: str) -> None:
        if self._cap is not None:
            self._cap.setVisible(not text)
