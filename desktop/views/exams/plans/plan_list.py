"""The list of exams: title, facts, how I stand at each."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import by_pixels, focus_ring

_ROW = Qt.ItemDataRole.UserRole
_PAD, _ICON, _GAP = 12, 13, 4
_VIEW_MINIMUM = 240


class Row(NamedTuple):
    """One exam: its title, two lines of facts, how I stand at it (words, tone, icon)."""

    title: str
    facts: str
    more: str
    sign: tuple[str, str, str]


class PlanDelegate(QStyledItemDelegate):
    """Two lines: the title, below it the facts and the sign."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        theme = current_theme()
        high = theme.line("strong") + 2 * theme.line("meta") + theme.px(28)
        return QSize(theme.px(_VIEW_MINIMUM), high)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        row: Row = index.data(_ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect
        painter.save()
        painter.fillRect(box, theme.colour("sel" if chosen else "surface"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour("border"))
        pad = theme.px(_PAD)
        inner = box.adjusted(pad, theme.px(9), -pad, 0)
        line = QRect(inner.left(), inner.top(), inner.width(), theme.line("strong"))
        self._text(painter, line, row.title, ("strong", "text"))
        line.moveTop(line.bottom() + theme.px(4))
        line.setHeight(theme.line("meta"))
        self._text(painter, line, row.facts, ("meta", "muted"))
        line.moveTop(line.bottom() + theme.px(4))
        self._sign(painter, line, row, option.direction)
        if option.state & QStyle.StateFlag.State_HasFocus and chosen:
            focus_ring(painter, box)
        painter.restore()

    def _sign(self, painter: QPainter, line: QRect, row: Row, way: Qt.LayoutDirection) -> None:
        """Paint the last line: how I stand, at its end what is wanted and who tried."""
        theme = current_theme()
        said, tone, sign = row.sign
        side = theme.px(_ICON)
        spot = QRect(line.left(), line.top() + (line.height() - side) // 2, side, side)
        rtl = way is Qt.LayoutDirection.RightToLeft
        if rtl:
            spot.moveRight(line.right())
        painter.drawPixmap(QRectF(spot).topLeft(), icon_pixmap(sign, side, tone))
        by = side + theme.px(_GAP)
        line = line.adjusted(0, 0, -by, 0) if rtl else line.adjusted(by, 0, 0, 0)
        self._text(painter, line, said, ("meta_strong", tone))
        used = theme.metrics("meta_strong").horizontalAdvance(said) + theme.px(_PAD)
        line = line.adjusted(0, 0, -used, 0) if rtl else line.adjusted(used, 0, 0, 0)
        self._text(painter, line, row.more, ("meta", "muted"), Qt.AlignmentFlag.AlignTrailing)

    @staticmethod
    def _text(
        painter: QPainter,
        box: QRect,
        text: str,
        look: tuple[str, str],
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        theme, (role, tone) = current_theme(), look
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(tone))
        short = theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), short)


class PlanList(QListWidget):
    """One row for each exam; the row of an exam is found by its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exam_list")
        self.setItemDelegate(PlanDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        by_pixels(self)
        current_theme().changed.connect(self.doItemsLayout)

    def show_rows(self, rows: Sequence[Row], at: int) -> None:
        """Show titles with facts and signs, one of them chosen."""
        quiet = QSignalBlocker(self)
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.title)
            item.setData(_ROW, row)
            said = f"{row.title}, {row.facts}, {row.more}, {row.sign[0]}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(f"{row.title}\n{row.facts}\n{row.more}")
            self.addItem(item)
        self.setCurrentRow(at)
        quiet.unblock()
