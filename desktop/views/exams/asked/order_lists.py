"""Two lists: what there is to choose from, and the order that was made of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import by_pixels
from desktop.views.exams.wrapped_rows import WrappedRows

_PLACE, _TEXT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ROW, _MORE, _LEAST = 34, 12, 4


class OrderLists(QWidget):
    """Space takes a step over and back, Alt with arrows moves it; `changed` follows each."""

    changed = Signal()

    def __init__(self, steps: Sequence[tuple[int, str]], put: Sequence[int]) -> None:
        super().__init__()
        self.rest, self.order = QListWidget(), QListWidget()
        self._rest_title = label("", "meta_strong", "text2")
        self._order_title = label("", "meta_strong", "text2")
        self._hint = label("", "meta", "muted", wrap=True)
        known = dict(steps)
        for place, text in steps:
            if place not in put:
                self.rest.addItem(_item(place, text))
        for place in put:
            if place in known:
                self.order.addItem(_item(place, known[place]))
        self._build(len(steps))
        self._retranslate()
        self._number()

    def put(self) -> tuple[int, ...]:
        """Return the places of the steps in the order that was made."""
        rows = range(self.order.count())
        return tuple(self.order.item(row).data(_PLACE) for row in rows)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._act(watched, event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _act(self, watched: QObject, event: QKeyEvent) -> bool:
        here = self.rest if watched is self.rest else self.order
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Space or (key is Qt.Key.Key_Delete and here is self.order):
            self._take(here)
        elif alt and key in steps and here is self.order:
            self._move(steps[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not alt:
            (self.rest if key is Qt.Key.Key_Left else self.order).setFocus()
        else:
            return False
        return True

    def _take(self, here: QListWidget) -> None:
        there = self.order if here is self.rest else self.rest
        row = here.currentRow()
        if row < 0:
            return
        there.addItem(here.takeItem(row))
        there.setCurrentRow(there.count() - 1)
        here.setCurrentRow(min(row, here.count() - 1))
        self._changed()

    def _move(self, by: int) -> None:
        row = self.order.currentRow()
        if row < 0 or not 0 <= row + by < self.order.count():
            return
        self.order.insertItem(row + by, self.order.takeItem(row))
        self.order.setCurrentRow(row + by)
        self._changed()

    def _changed(self) -> None:
        self._number()
        self.changed.emit()

    def _number(self) -> None:
        for row in range(self.order.count()):
            item = self.order.item(row)
            item.setText(f"{row + 1}. {item.data(_TEXT)}")
        for row in range(self.rest.count()):
            item = self.rest.item(row)
            item.setText(item.data(_TEXT))
        self._order_title.setText(self.tr("Your order: %n step(s)", "", self.order.count()))

    def _build(self, count: int) -> None:
        high = current_theme().px(max(count, _LEAST) * _ROW + _MORE)
        row = QHBoxLayout()
        row.setSpacing(12)
        for title, part in ((self._rest_title, self.rest), (self._order_title, self.order)):
            part.setItemDelegate(WrappedRows(part))
            part.setMinimumHeight(high)
            part.setProperty("data", "true")
            part.setProperty("edged", "true")
            part.installEventFilter(self)
            part.itemDoubleClicked.connect(lambda _item, part=part: self._take(part))
            part.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            by_pixels(part)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(title)
            column.addWidget(part, 1)
            row.addLayout(column, 1)
            part.setCurrentRow(0)
        self.rest.setObjectName("exam_steps")
        self.order.setObjectName("exam_order")
        self.order.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.order.model().rowsMoved.connect(lambda *_rows: self._changed())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(row)
        whole.addWidget(self._hint)

    def _retranslate(self) -> None:
        self._rest_title.setText(self.tr("To choose from; some may not belong"))
        self.rest.setAccessibleName(self.tr("Steps to choose from"))
        self.order.setAccessibleName(self.tr("Your order"))
        self._hint.setText(
            self.tr(
                "Space takes a step over and back, Alt ↑ ↓ moves it, ← → change the list. "
                "An empty order is not answered."
            )
        )


def _item(place: int, text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setData(_PLACE, place)
    item.setData(_TEXT, text)
    item.setToolTip(text)
    return item
