"""The list of exams: title, facts, how I stand at each."""

from collections.abc import Sequence

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

_SIGN, _FACTS = (Qt.ItemDataRole.UserRole + n for n in range(2))
_PAD, _ICON, _GAP = 12, 13, 4
_VIEW_MINIMUM = 240

Row = tuple[str, str, tuple[str, str, str]]


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
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect
        painter.save()
        painter.fillRect(box, theme.colour("sel" if chosen else "surface"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.colour("border"))
        pad = theme.px(_PAD)
        inner = box.adjusted(pad, theme.px(9), -pad, 0)
        line = QRect(inner.left(), inner.top(), inner.width(), theme.line("strong"))
        self._text(painter, line, str(index.data() or ""), ("strong", "text"))
        line.moveTop(line.bottom() + theme.px(4))
        line.setHeight(theme.line("meta"))
        self._text(painter, line, str(index.data(_FACTS) or ""), ("meta", "muted"))
        said, tone, sign = index.data(_SIGN)
        line.moveTop(line.bottom() + theme.px(4))
        side = theme.px(_ICON)
        spot = QRect(line.left(), line.top() + (line.height() - side) // 2, side, side)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        if rtl:
            spot.moveRight(line.right())
        painter.drawPixmap(QRectF(spot).topLeft(), icon_pixmap(sign, side, tone))
        by = side + theme.px(_GAP)
        line = line.adjusted(0, 0, -by, 0) if rtl else line.adjusted(by, 0, 0, 0)
        self._text(painter, line, said, ("meta_strong", tone))
        if option.state & QStyle.StateFlag.State_HasFocus and chosen:
            focus_ring(painter, box)
        painter.restore()

    @staticmethod
    def _text(painter: QPainter, box: QRect, text: str, look: tuple[str, str]) -> None:
        theme, (role, tone) = current_theme(), look
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(tone))
        short = theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(lead), short)


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
        for title, facts, sign in rows:
            item = QListWidgetItem(title)
            item.setData(_FACTS, facts)
            item.setData(_SIGN, sign)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {facts}, {sign[0]}")
            item.setToolTip(f"{title}\n{facts}")
            self.addItem(item)
        self.setCurrentRow(at)
        quiet.unblock()
