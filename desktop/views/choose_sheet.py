"""The sheet that offers a list to choose from, narrowed by what is typed."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.sheet import Sheet

_SIZE, _HIGH = (560, 520), 340
_VALUE = Qt.ItemDataRole.UserRole


class Choice(NamedTuple):
    """One thing to choose and its words."""

    value: Any
    text: str


class ChooseSheet(Sheet):
    """`chosen` carries the value; arrows in the field walk through the list."""

    chosen = Signal(object)

    def __init__(self, title: str, act: str, choices: Sequence[Choice], over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("choose_sheet")
        self.takes_enter = True
        self._typed, self._list = LineEdit(icon="search"), QListWidget()
        self._typed.setObjectName("choose_filter")
        self._typed.setAccessibleName(self.tr("Narrow the list"))
        self._typed.setPlaceholderText(self.tr("Code or words of the title"))
        self._list.setObjectName("choose_list")
        self._list.setAccessibleName(title)
        self._list.setFixedHeight(_HIGH)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for choice in choices:
            item = QListWidgetItem(choice.text)
            item.setData(_VALUE, choice.value)
            self._list.addItem(item)
        self.name(title, act)
        self.add(self._typed)
        self.add(self._list)
        self._typed.textChanged.connect(self._narrow)
        self._typed.installEventFilter(self)
        self._list.itemDoubleClicked.connect(lambda _item: self.do())
        self._list.currentItemChanged.connect(lambda _now, _before: self._look())
        self.acted.connect(lambda: self.chosen.emit(self._list.currentItem().data(_VALUE)))
        self._typed.setFocus()
        self._narrow("")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self._walk(step)
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        for place in range(self._list.count()):
            item = self._list.item(place)
            item.setHidden(any(word not in item.text().casefold() for word in words))
        shown = self._shown()
        if shown:
            self._list.setCurrentItem(shown[0])
        else:
            self._list.setCurrentRow(-1)
        self._look()

    def _walk(self, by: int) -> None:
        shown = self._shown()
        now = self._list.currentItem()
        if shown:
            at = shown.index(now) if now in shown else -1
            self._list.setCurrentItem(shown[max(0, min(len(shown) - 1, at + by))])

    def _shown(self) -> list[QListWidgetItem]:
        items = [self._list.item(place) for place in range(self._list.count())]
        return [item for item in items if not item.isHidden()]

    def _look(self) -> None:
        self.act.setEnabled(self._list.currentItem() is not None)
