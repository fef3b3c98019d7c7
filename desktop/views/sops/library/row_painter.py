"""How rows of the library's tree are painted: count of a branch, the open document in accent."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QPalette

from desktop.models.library_tree_model import COUNT, FADED, OPEN
from desktop.qtkit.marks.pills import pill_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import turned
from desktop.qtkit.widgets.pilltree import PILL, PillDelegate

AnyIndex = QModelIndex | QPersistentModelIndex
_PAD, _ICON = 8, 16
_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class LibraryRowPainter(PillDelegate):
    """A pill delegate that knows counts, too."""

    @override
    def paint(self, painter: QPainter, option: Any, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        amount = index.data(COUNT)
        if not amount:
            return
        theme = current_theme()
        painter.save()
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("muted"))
        box = turned(painter, option.rect, option.rect.adjusted(0, 0, -theme.px(_PAD), 0))
        painter.drawText(box, _END, amount)
        painter.restore()

    @override
    def initStyleOption(self, option: Any, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        theme = current_theme()
        taken = _end_width(index)
        if taken:
            room = max(0, option.rect.width() - taken - theme.px(_ICON + 3 * _PAD))
            cut = Qt.TextElideMode.ElideRight
            metrics = theme.metrics("strong" if index.data(OPEN) else "body")
            option.text = metrics.elidedText(index.data(), cut, room)
        ink = "accent" if index.data(OPEN) else "muted" if index.data(FADED) else ""
        if index.data(OPEN):
            option.font = theme.font("strong")
        if ink:
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, theme.colour(ink))


def _end_width(index: AnyIndex) -> int:
    """Return how much room the pill or the count of a row takes."""
    pill, amount, theme = index.data(PILL), index.data(COUNT), current_theme()
    if pill:
        return pill_size(pill[0], theme).width()
    return theme.metrics("meta").horizontalAdvance(amount) if amount else 0
