"""The documents whose text says what was typed: two lines each, the words marked."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate

from desktop.domain.matching import spans_of
from desktop.domain.search_text import terms
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import by_pixels, focus_ring, turned

AnyIndex = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)?")
_SIGNS = re.compile(r"\*\*|`+|(?<!\w)_+|_+(?!\w)|^[#>|\-*]+\s")
_PAD, _EDGE = 8, 5
_LEAD = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def plain_excerpt(text: str) -> str:
    """Return an excerpt without the signs of Markdown."""
    return _SIGNS.sub("", _LINK.sub(r"\1", text)).strip()


class HitRow(NamedTuple):
    """A document found by its text: its title, the text around the words, the step they are in."""

    document: int
    title: str
    excerpt: str
    step: int
    place: str


class HitPainter(QStyledItemDelegate):
    """Paints title and excerpt with the words marked."""

    words: tuple[str, ...] = ()

    @override
    def paint(self, painter: QPainter, option: Any, index: AnyIndex) -> None:
        theme, view, row = current_theme(), option.widget, index.data(_ROW)
        whole, here = QRect(option.rect), view.currentIndex() == index
        painter.save()
        if here:
            painter.fillRect(whole, theme.colour("sel"))
        pad, edge = theme.px(_PAD), theme.px(_EDGE)
        upper = QRect(whole.left() + pad, whole.top() + edge, whole.width() - 2 * pad, 0)
        upper.setHeight((whole.height() - 2 * edge) // 2)
        lower = upper.translated(0, upper.height())
        place = theme.metrics("note").horizontalAdvance(row.place) + (pad if row.place else 0)
        self._write(painter, whole, upper.adjusted(0, 0, -place, 0), (row.title, "strong", "text"))
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(turned(painter, whole, upper), end, row.place)
        self._write(painter, whole, lower, (row.excerpt, "meta", "text2"))
        if here and view.hasFocus():
            focus_ring(painter, whole)
        painter.restore()

    @override
    def sizeHint(self, option: Any, index: AnyIndex) -> QSize:
        theme = current_theme()
        lines = theme.metrics("strong").height() + theme.metrics("meta").height()
        return QSize(0, lines + theme.px(2 * _EDGE))

    def _write(
        self, painter: QPainter, whole: QRect, box: QRect, said: tuple[str, str, str]
    ) -> None:
        theme, (text, role, ink) = current_theme(), said
        metrics = theme.metrics(role)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        for start, length in spans_of(cut, self.words):
            left = metrics.horizontalAdvance(cut[:start])
            wide = metrics.horizontalAdvance(cut[: start + length]) - left
            mark = QRect(box.left() + left, box.top(), wide, box.height())
            painter.fillRect(turned(painter, whole, mark), theme.colour("amberbg"))
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(ink))
        painter.drawText(turned(painter, whole, box), _LEAD, cut)


class HitList(QListWidget):
    """Enter or a double click opens a hit; Up on the first leads back."""

    opened = Signal(int, int)
    left_above = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._painter = HitPainter(self)
        self.setObjectName("library_hits")
        self.setProperty("surface", "canvas")
        self.setItemDelegate(self._painter)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        by_pixels(self)
        self.activated.connect(self._open)
        current_theme().changed.connect(self.scheduleDelayedItemsLayout)

    def show_hits(self, rows: Sequence[HitRow], text: str) -> None:
        """Show hits of a text."""
        self._painter.words = tuple(terms(text))
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.title)
            item.setData(_ROW, row)
            spoken = ", ".join(filter(None, (row.title, row.place, row.excerpt)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(row.excerpt)
            self.addItem(item)

    def go_to_first(self) -> None:
        """Take the focus, on the first hit."""
        self.setCurrentRow(max(self.currentRow(), 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.left_above.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(_ROW)
        if row is not None:
            self.opened.emit(row.document, row.step)
