"""Paints the cells of the bank: kinds as icon and word, standings as pills, difficulty as dots."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from desktop.domain.questions.bank import Listed
from desktop.models.question_table_model import LISTED, Column
from desktop.models.question_words import (
    MOST_DIFFICULT,
    first_line,
    kind_sign,
    standing_sign,
    to_review_word,
)
from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.pills import paint_pill, pill_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme

AnyIndex = QModelIndex | QPersistentModelIndex
PAD = 8
_GAP, _ICON, _DOT, _DOT_GAP, _BADGE = 6, 15, 6, 4, 14
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class QuestionDelegate(QStyledItemDelegate):
    """`hovered` is the row under the mouse; `narrow` shows kinds as icons alone."""

    hovered = -1
    narrow = False

    @override
    def paint(self, painter: QPainter, option: Any, index: AnyIndex) -> None:
        listed, column = index.data(LISTED), Column(index.column())
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        self._paint_ground(painter, option, index)
        pad = current_theme().px(PAD)
        rect = QRect(option.rect).adjusted(pad, 0, -pad, -1)
        paint = {
            Column.KIND: self._paint_kind,
            Column.TEXT: self._paint_question,
            Column.STANDING: self._paint_standing,
            Column.DIFFICULTY: _paint_difficulty,
        }.get(column)
        if paint is not None:
            paint(painter, rect, listed)
        else:
            tone = "text2" if column is Column.NUMBER else "muted"
            write(painter, rect, str(index.data() or ""), tone)
        painter.restore()

    @override
    def sizeHint(self, option: Any, index: AnyIndex) -> QSize:
        return QSize(40, current_theme().height("row"))

    def _paint_ground(self, painter: QPainter, option: Any, index: AnyIndex) -> None:
        theme, rect = current_theme(), QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "sel" if chosen else "hover" if index.row() == self.hovered else "surface"
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("border"))

    def _paint_kind(self, painter: QPainter, rect: QRect, listed: Listed) -> None:
        theme, sign = current_theme(), kind_sign(listed.kind)
        side = theme.px(_ICON)
        spot = _turned(painter, rect, QRect(rect.left(), 0, side, rect.height()))
        _paint_icon(painter, spot, sign.icon, "text2")
        if not self.narrow:
            room = rect.adjusted(side + theme.px(_GAP), 0, 0, 0)
            write(painter, _turned(painter, rect, room), sign.word, "text2")

    def _paint_question(self, painter: QPainter, rect: QRect, listed: Listed) -> None:
        theme, room = current_theme(), QRect(rect)
        if listed.review is not None:
            word, side = to_review_word(), theme.px(_BADGE)
            wide = pill_size(word, theme).width()
            whole = wide + theme.px(_GAP) + side
            left = rect.right() + 1 - whole
            spot = QRect(left, rect.top(), side, rect.height())
            _paint_icon(painter, _turned(painter, rect, spot), "warning", "amber")
            pill = QRect(left + side + theme.px(_GAP), rect.top(), wide, rect.height())
            paint_pill(painter, _turned(painter, rect, pill), word, "amber", theme)
            room.setRight(left - theme.px(_GAP))
        write(painter, _turned(painter, rect, room), first_line(listed), "text")

    def _paint_standing(self, painter: QPainter, rect: QRect, listed: Listed) -> None:
        theme, sign = current_theme(), standing_sign(listed.standing)
        wide = min(pill_size(sign.word, theme).width(), rect.width())
        spot = QRect(rect.left(), rect.top(), wide, rect.height())
        paint_pill(painter, _turned(painter, rect, spot), sign.word, sign.tone, theme)


def write(painter: QPainter, rect: QRect, text: str, tone: str) -> None:
    """Write one line that ends in … where there is no room."""
    theme = current_theme()
    painter.setFont(theme.font("body"))
    painter.setPen(theme.colour(tone))
    cut = theme.metrics("body").elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _START, cut)


def _paint_difficulty(painter: QPainter, rect: QRect, listed: Listed) -> None:
    level, theme = listed.labels.difficulty, current_theme()
    if not level:
        write(painter, rect, "–", "muted")
        return
    side, gap = theme.px(_DOT), theme.px(_DOT_GAP)
    for place in range(MOST_DIFFICULT):
        spot = QRectF(rect.left() + place * (side + gap), 0, side, side)
        spot.moveTop(rect.top() + (rect.height() - side) / 2)
        full = place < level
        painter.setPen(QPen(theme.colour("text2" if full else "control"), 1))
        painter.setBrush(theme.colour("text2") if full else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_icon(painter: QPainter, spot: QRect, icon: str, tone: str) -> None:
    side = spot.width()
    top = spot.top() + (spot.height() - side) // 2
    painter.drawPixmap(QRect(spot.left(), top, side, side), icon_pixmap(icon, side, tone))


def _turned(painter: QPainter, box: QRect, rect: QRect) -> QRect:
    part = QRect(rect.left(), box.top(), rect.width(), box.height())
    return QStyle.visualRect(painter.layoutDirection(), box, part)
