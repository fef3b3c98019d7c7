"""Marks behind the words of a search where they stand in a painted line."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from desktop.domain.hits import hit_spans
from desktop.qtkit.theme import Theme

_UP = 3


def paint_hits(
    painter: QPainter, box: QRect, line: tuple[str, str], words: str, theme: Theme
) -> None:
    """Mark the hits of `words` in a line, given as its text and its type role."""
    text, role = line
    metrics = theme.metrics(role)
    height = metrics.height() + _UP
    top = box.top() + (box.height() - height) // 2
    for start, size in hit_spans(text, words):
        left = metrics.horizontalAdvance(text[:start])
        width = metrics.horizontalAdvance(text[: start + size]) - left
        mark = QRect(box.left() + left, top, width, height).intersected(box)
        painter.fillRect(mark, theme.colour("amberbg"))
