"""Paints the group rows of the queue: caret, title, count, and the rule of the hot group."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.domain.ticket_groups import HOT, Group
from desktop.domain.ticket_query import QueueRow
from desktop.models.group_words import GroupWords, hot_rule
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.icons import paint_icon
from desktop.qtkit.theme import Theme
from desktop.qtkit.widgets.look import turned

_LEFT, _GAP, _RIGHT, _ICON = 15, 9, 14, 13
_FOCUS = 2


What = tuple[Group, str, QueueRow | None]


class GroupLook(NamedTuple):
    """How a group row stands."""

    folded: bool
    hovered: bool
    current: bool


class GroupPainter:
    """Draws one group row into a rectangle; there are few on a screen, so nothing is kept."""

    def __init__(self, theme: Theme, words: TicketWords) -> None:
        self._theme = theme
        self._words = words

    def paint(self, painter: QPainter, rect: QRect, what: What, look: GroupLook) -> None:
        """Draw a group row: the group, what is grouped by, and its first ticket if that tells."""
        # The rows around it go on with the font they had.
        painter.save()
        self._paint(painter, rect, what, look)
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRect, what: What, look: GroupLook) -> None:
        group, field, first = what
        theme, hot = self._theme, group.value == HOT
        painter.fillRect(rect, theme.colour("amberbg" if hot else "subtle"))
        if look.hovered and not hot:
            painter.fillRect(rect, theme.colour("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("grid"))
        shut = "right" if painter.layoutDirection() is Qt.LayoutDirection.LeftToRight else "left"
        sign = shut if look.folded else "due_soon" if hot else "down"
        left = self._sign(painter, rect, sign, "amber" if hot else "muted")
        left = self._text(painter, rect, left, self._words.group(group, field, first), hot=hot)
        self._count(painter, rect, left, GroupWords.count(group))
        if hot:
            self._rule(painter, rect, left)
        if look.current:
            painter.setPen(theme.colour("focus"))
            painter.drawRect(rect.adjusted(1, 1, -_FOCUS, -_FOCUS))

    def _sign(self, painter: QPainter, rect: QRect, icon: str, tone: str) -> int:
        size = self._theme.px(_ICON)
        top = rect.top() + (rect.height() - size) // 2
        left = rect.left() + _LEFT
        spot = turned(painter, rect, QRect(left, top, size, size))
        paint_icon(painter, QRectF(spot), icon, self._theme.colour(tone))
        return left + size + _GAP

    def _text(self, painter: QPainter, rect: QRect, left: int, text: str, *, hot: bool) -> int:
        theme = self._theme
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("amber" if hot else "text"))
        metrics = theme.metrics("strong")
        room = rect.right() - left - _RIGHT
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(_room(painter, rect, left), _MIDDLE, cut)
        return left + metrics.horizontalAdvance(cut) + _GAP

    def _count(self, painter: QPainter, rect: QRect, left: int, count: str) -> None:
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(_room(painter, rect, left), _MIDDLE, count)

    def _rule(self, painter: QPainter, rect: QRect, left: int) -> None:
        rule, theme = hot_rule(), self._theme
        room = rect.right() - left - _RIGHT
        if theme.metrics("meta").horizontalAdvance(rule) <= room:
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.colour("amber"))
            at_right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(_room(painter, rect, left), at_right, rule)


def _room(painter: QPainter, rect: QRect, left: int) -> QRect:
    """Return what is left of a row after the parts before it, `left` given for left-to-right."""
    width = max(0, rect.right() - left - _RIGHT)
    return turned(painter, rect, QRect(left, rect.top(), width, rect.height()))


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
