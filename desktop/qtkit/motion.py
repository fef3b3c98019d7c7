"""How long something may move: the theme's short time, or not at all where that is wished."""

from PySide6.QtWidgets import QApplication, QStyle

from desktop.qtkit.tokens import tokens


def short_motion_ms() -> int:
    """Return the milliseconds of a short movement, 0 where the system asks for less motion."""
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    return tokens().motion["short_ms"] if QApplication.style().styleHint(duration) else 0
