"""How a notice is drawn: who did what, on which ticket, when."""

from typing import Any, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import turned

NOTICE = Qt.ItemDataRole.UserRole
_PAD, _GAP = 10, 12


class NoticeLine(NamedTuple):
    """One notice in words."""

    ticket: int
    what: str
    about: str
    when: str


class NoticeDelegate(QStyledItemDelegate):
    """Two lines: the act and its time, the ticket below."""

    HEIGHT = 52

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        return QSize(200, current_theme().px(self.HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        theme = current_theme()
        line: NoticeLine = index.data(NOTICE)
        rect: QRect = option.rect
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentbg"))
            painter.drawRoundedRect(rect, 6, 6)
        half = rect.height() // 2
        upper = rect.adjusted(_PAD, 6, -_PAD, -half)
        lower = rect.adjusted(_PAD, half, -_PAD, -6)
        when = theme.metrics("meta").horizontalAdvance(line.when)
        _write(painter, upper, line.when, ("meta", "muted"), Qt.AlignmentFlag.AlignRight)
        room = turned(painter, upper, upper.adjusted(0, 0, -when - _GAP, 0))
        _write(painter, room, line.what, ("strong", "text"), Qt.AlignmentFlag.AlignLeft)
        _write(painter, lower, line.about, ("body", "text2"), Qt.AlignmentFlag.AlignLeft)


def _write(
    painter: QPainter,
    rect: QRect,
    text: str,
    style: tuple[str, str],
    side: Qt.AlignmentFlag,
) -> None:
    theme = current_theme()
    role, tone = style
    painter.setFont(theme.font(role))
    painter.setPen(theme.colour(tone))
    cut = theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, cut)
