"""The cells of a heat map: a person, a score on one of six grounds, who works alone."""

from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.avatar import avatar_size, paint_avatar
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens

AnyIndex = QModelIndex | QPersistentModelIndex
# A model answers this with a Who, a Score or a Standing.
SHOWN = Qt.ItemDataRole.UserRole + 51
_LEAST, _ROW, _INSET, _ICON, _GAP = 76, 46, 2, 14, 8


class Who(NamedTuple):
    """A person's disc and name; without a key only the words, in bold."""

    name: str
    key: str = ""


class Score(NamedTuple):
    """A percent on the ground of its class (0 to 5); without a class it has no ground.

    Without a percent nothing is known; `said` is then shown, and else what a reader hears.
    """

    percent: float | None
    heat: int | None = None
    is_poor: bool = False
    said: str = ""


class Standing(NamedTuple):
    """A word with an icon in a tone, or without one."""

    icon: str
    tone: str
    word: str


def shown_text(shown: Who | Score | Standing) -> str:
    """Return what stands in a cell."""
    if isinstance(shown, Who):
        return shown.name
    if isinstance(shown, Standing):
        return shown.word
    if shown.percent is None:
        return shown.said
    return f"{'▼ ' if shown.is_poor else ''}{shown.percent:.0f}"


class HeatDelegate(QStyledItemDelegate):
    """Paints a cell from SHOWN; the number is always there, colour is never alone."""

    @override
    def sizeHint(self, option: Any, index: AnyIndex) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_LEAST), theme.px(_ROW))

    @override
    def paint(self, painter: QPainter, option: Any, index: AnyIndex) -> None:
        rect, way, shown = QRect(option.rect), option.direction, index.data(SHOWN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(shown, Score):
            _paint_score(painter, rect, shown)
        elif isinstance(shown, Standing):
            _paint_standing(painter, rect, shown, way)
        elif isinstance(shown, Who):
            _paint_who(painter, rect, shown, way)
        if option.widget.currentIndex() == index:
            _paint_here(painter, rect, focused=option.widget.hasFocus())
        painter.restore()


def _paint_score(painter: QPainter, rect: QRect, shown: Score) -> None:
    theme = current_theme()
    box = QRectF(rect).adjusted(_INSET + 0.5, _INSET + 0.5, -_INSET - 0.5, -_INSET - 0.5)
    radius, role = tokens().radius["badge"], "body"
    ink = theme.colour("text")
    if shown.percent is None:
        painter.setPen(QPen(theme.colour("border2"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, radius, radius)
        role, ink = "meta", theme.colour("muted")
    elif shown.heat is None:
        role, ink = "strong", theme.colour("amber" if shown.is_poor else "text")
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().scores["fills"][shown.heat]))
        painter.drawRoundedRect(box, radius, radius)
        role, ink = "strong", QColor(tokens().scores["inks"][shown.heat])
    painter.setFont(theme.font(role))
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown_text(shown))


def _paint_standing(
    painter: QPainter, rect: QRect, shown: Standing, way: Qt.LayoutDirection
) -> None:
    theme = current_theme()
    size, gap = theme.px(_ICON), theme.px(_GAP)
    mark = QRect(rect.left() + gap, rect.center().y() - size // 2, size, size)
    if shown.icon:
        pixmap = icon_pixmap(shown.icon, size, shown.tone, painter.device().devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(way, rect, mark).topLeft(), pixmap)
    _write(painter, rect.adjusted(2 * gap + size, 0, -2, 0), (rect, way), shown.word)


def _paint_who(painter: QPainter, rect: QRect, shown: Who, way: Qt.LayoutDirection) -> None:
    theme = current_theme()
    size, gap = avatar_size(theme), theme.px(_GAP)
    if shown.key:
        disc = QRect(rect.left() + gap, rect.center().y() - size // 2, size, size)
        paint_avatar(painter, QStyle.visualRect(way, rect, disc), shown.name, shown.key, theme)
    painter.setFont(theme.font("body" if shown.key else "strong"))
    painter.setPen(theme.colour("text"))
    _write(painter, rect.adjusted(2 * gap + size, 0, -gap, 0), (rect, way), shown.name)


def _write(
    painter: QPainter, place: QRect, within: tuple[QRect, Qt.LayoutDirection], text: str
) -> None:
    rect, way = within
    if painter.pen().style() is Qt.PenStyle.NoPen:
        painter.setPen(current_theme().colour("text"))
    room = QStyle.visualRect(way, rect, place)
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    start = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(room, start, short)


def _paint_here(painter: QPainter, rect: QRect, *, focused: bool) -> None:
    theme = current_theme()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("focus" if focused else "text2"), 2))
    radius = tokens().radius["badge"]
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
