"""How the list of views is painted: icon, name, count; headings in small letters."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.pills import paint_pill, paint_square, pill_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import mirrored, turned
from desktop.services.views import SAVED, ListedView
from desktop.views.tickets.view_strip import ROW, paint_strip_row

ID = Qt.ItemDataRole.UserRole
VIEW = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
PLACE = Qt.ItemDataRole.UserRole + 3
ADDS = Qt.ItemDataRole.UserRole + 4
_SQUARES = ("bluesolid", "violetsolid", "greensolid", "orangesolid", "ambersolid", "graysolid")
_SIDE, _ICON, _GAP, _SHARED = 10, 16, 9, 12
_WARN = "due"


def add_box(row: QRect, way: Qt.LayoutDirection) -> QRect:
    """Return where the + of a heading stands in its row, in a reading direction."""
    side = current_theme().px(14)
    box = QRect(0, 0, side, side)
    box.moveCenter(QPoint(row.right() - 8 - _SIDE - side // 2, row.center().y() + 4))
    return mirrored(way, row, box)


def sign_box(row: QRect, side: int, way: Qt.LayoutDirection) -> QRect:
    """Return where the icon of a view stands in its row, in a reading direction."""
    top = row.top() + (row.height() - side) // 2
    return mirrored(way, row, QRect(row.left() + _SIDE, top, side, side))


class ViewDelegate(QStyledItemDelegate):
    """Paints icon, name and count of a view; a header is a line in small letters."""

    def __init__(
        self, chosen: Callable[[], int], hovered: Callable[[], int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.folded = False
        self.chosen, self.hovered = chosen, hovered

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        theme = current_theme()
        if self.folded:
            return QSize(theme.px(40), theme.px(ROW))
        return QSize(theme.px(120), theme.px(34 if index.data(ID) is None else 29))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        rect: QRect = option.rect.adjusted(8, 1, -8, -1)
        name = str(index.data())
        if index.data(ID) is None:
            painter.setFont(theme.font("note_strong"))
            painter.setPen(theme.colour("muted"))
            text = name if theme.language == "zh" else name.upper()
            low = turned(painter, rect, rect.adjusted(_SIDE, 8, 0, 0))
            painter.drawText(low, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            if index.data(ADDS):
                plus = add_box(option.rect, painter.layoutDirection())
                painter.drawPixmap(plus.topLeft(), icon_pixmap("add", plus.width(), "text2"))
            return
        # The option's own state is not asked: QStyle and its 400 names take 4 ms to load.
        chosen = index.row() == self.chosen()
        if chosen or index.row() == self.hovered():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentbg" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(-4, 0, 4, 0) if self.folded else rect, 6, 6)
        if self.folded:
            view: ListedView = index.data(VIEW)
            tone = "accent" if chosen else "amber" if view.id == _WARN else "text2"
            wide = rect.adjusted(-4, 0, 4, 0)
            paint_strip_row(painter, wide, view.icon or "tag", index.data(COUNT), tone)
            return
        self._sign(painter, rect, index, chosen=chosen)
        self._words(painter, rect, index, chosen=chosen)

    def _sign(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        theme = current_theme()
        view: ListedView = index.data(VIEW)
        size = theme.px(_ICON)
        if view.icon:
            ratio = painter.device().devicePixelRatioF()
            tone = "accent" if chosen else "amber" if view.id == _WARN else "text2"
            spot = sign_box(rect, size, painter.layoutDirection())
            painter.drawPixmap(spot.topLeft(), icon_pixmap(view.icon, size, tone, ratio))
        else:
            box = QRect(rect.left() + _SIDE + 3, rect.top(), theme.px(9), rect.height())
            box = turned(painter, rect, box)
            square = QRect(0, 0, theme.px(9), theme.px(9))
            square.moveCenter(box.center())
            paint_square(painter, square, _SQUARES[index.data(PLACE) % len(_SQUARES)], theme)

    def _words(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        theme = current_theme()
        view: ListedView = index.data(VIEW)
        right = _paint_count(painter, rect, index.data(COUNT), warns=view.id == _WARN)
        painter.setFont(theme.font("strong" if chosen else "body"))
        painter.setPen(theme.colour("accent" if chosen else "text2"))
        room = rect.adjusted(_SIDE + theme.px(_ICON) + _GAP, 0, -right - 6, 0)
        room = turned(painter, rect, room)
        metrics = theme.metrics("strong" if chosen else "body")
        if view.section == SAVED and view.shared:
            # Beside the pin, so that a view of everybody's is told from an own one.
            side = theme.px(_SHARED)
            top = rect.top() + (rect.height() - side) // 2
            spot = turned(painter, room, QRect(room.right() - side, top, side, side))
            painter.drawPixmap(spot.topLeft(), icon_pixmap("people", side, "muted"))
            room = turned(painter, room, room.adjusted(0, 0, -side - 4, 0))
        cut = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)


def _paint_count(painter: QPainter, rect: QRect, count: int | None, *, warns: bool) -> int:
    """Paint how many tickets a view has at the end of its row; return the room that takes."""
    if count is None:
        return 0
    theme, text = current_theme(), f"{count:,}"
    size = pill_size(text, theme)
    taken = max(size.width(), theme.metrics("meta").horizontalAdvance(text)) + 6
    box = QRect(rect.right() - taken, rect.top(), taken - 2, rect.height())
    box = turned(painter, rect, box)
    if warns and count:
        pill = QRect(0, 0, size.width(), size.height())
        pill.moveCenter(box.center())
        paint_pill(painter, pill, text, "amber", theme)
        return taken
    painter.setFont(theme.font("meta"))
    painter.setPen(theme.colour("text2" if count else "muted"))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(turned(painter, box, box.adjusted(0, 0, -6, 0)), flags, text)
    return taken
