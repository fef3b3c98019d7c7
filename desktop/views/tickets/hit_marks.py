"""Marks behind the words of a search, in a painted line and in the text of a label."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

from desktop.domain.hits import hit_spans
from desktop.qtkit.theme import Theme, current_theme

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


def show_marked(target: QLabel, text: str, words: str) -> None:
    """Show a text in a label with the hits of `words` marked; plain where there are none."""
    spans = hit_spans(text, words)
    kinds = Qt.TextFormat
    target.setTextFormat(kinds.RichText if spans else kinds.PlainText)
    target.setAccessibleName(text if spans else "")
    if not spans:
        target.setText(text)
        return
    # Most starts search for nothing.
    from html import escape  # noqa: PLC0415

    colour, done = current_theme().colour("amberbg").name(), 0
    parts = ['<span style="white-space:pre-wrap">']
    for start, size in spans:
        parts.append(escape(text[done:start]))
        hit = escape(text[start : start + size])
        parts.append(f'<span style="background-color:{colour}">{hit}</span>')
        done = start + size
    parts.extend((escape(text[done:]), "</span>"))
    target.setText("".join(parts))
