"""Text of several lines at the line height of its role, in either language."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.qtkit.theme import current_theme


class Prose(QLabel):
    """Plain text that wraps; it can be selected and copied, and is never read as markup."""

    def __init__(self, text: str = "", role: str = "body", tone: str = "") -> None:
        super().__init__()
        self._plain = text
        self._role = role
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        current_theme().changed.connect(self._render)
        self._render()

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._plain = text
        self._render()

    def plain_text(self) -> str:
        """Return the text as it was given."""
        return self._plain

    def _render(self) -> None:
        # In pixels, never in percent: the Chinese font brings 1.45 of its own already.
        line = current_theme().line(self._role)
        lines = escape(self._plain).replace("\n", "<br>")
        self.setText(f'<p style="margin:0; line-height:{line}px;">{lines}</p>')
        self.setAccessibleName(self._plain)
