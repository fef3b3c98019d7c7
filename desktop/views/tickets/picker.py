"""A small list under the hand: type to narrow it, Enter takes the first, Esc leaves."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import below, by_pixels, unfold
from desktop.views.tickets.picker_marks import paint_option

_ROWS_SHOWN = 10
_WIDTH = 280
_OPTION = Qt.ItemDataRole.UserRole


class Option(NamedTuple):
    """One thing to choose: its value, words, what else it can be found by, which mark it has.

    `off` says why it cannot be chosen now; it is shown all the same.
    """

    value: Any
    text: str
    hint: str = ""
    sounds: str = ""
    mark: tuple[str, Any] | None = None
    off: str = ""


class _Delegate(QStyledItemDelegate):
    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        paint_option(painter, option, index.data(_OPTION))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_WIDTH) - 20, theme.px(30))


class Picker(QFrame):
    """A popup with options; `picked` carries the value chosen, `refused` why one is blocked."""

    picked = Signal(object)
    typed = Signal(str)
    refused = Signal(str)

    def __init__(self, title: str, options: Sequence[Option], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._options = options
        self._search = LineEdit(title)
        self._list = QListWidget()
        by_pixels(self._list)
        self._build(title)
        self._fill("")

    def show_at(self, where: QPoint) -> None:
        """Open with the corner there at which words begin, inside of the screen."""
        unfold(self, where)
        self._search.setFocus()

    def _build(self, title: str) -> None:
        theme = current_theme()
        self.setObjectName("picker")
        self.setProperty("floating", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.set_title(title)
        self._list.setItemDelegate(_Delegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._search.installEventFilter(self)
        self._search.textChanged.connect(self._fill)
        self._search.textChanged.connect(self.typed)
        self._list.itemClicked.connect(lambda item: self._take(item))
        self.setFixedWidth(theme.px(_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self._search)
        layout.addWidget(self._list)

    def set_title(self, title: str) -> None:
        """Say what is chosen here, in the field and to readers."""
        self._search.setPlaceholderText(title)
        self._search.setAccessibleName(title)
        self._list.setAccessibleName(title)

    def options_for(self, text: str) -> Sequence[Option]:
        """Return what there is to choose while this text stands in the field."""
        words = text.casefold().split()
        known = [(o, f"{o.text} {o.hint} {o.sounds}".casefold()) for o in self._options]
        return [option for option, said in known if all(word in said for word in words)]

    def is_choice(self, option: Option) -> bool:
        """Return whether an option can be taken; others only say something."""
        return option is not None

    def text(self) -> str:
        """Return what is typed."""
        return self._search.text().strip()

    def fill_again(self) -> None:
        """Show what there is to choose now."""
        self._fill(self._search.text())

    def _fill(self, text: str) -> None:
        self._list.clear()
        for option in self.options_for(text):
            item = QListWidgetItem(option.text)
            item.setData(_OPTION, option)
            if option.off:
                item.setToolTip(option.off)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{option.text}: {option.off}")
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        row = current_theme().px(30)
        room = self.screen().availableGeometry().height() // row - 3
        rows = max(1, min(self._list.count(), _ROWS_SHOWN, room))
        self._list.setFixedHeight(rows * row + 4)
        self.adjustSize()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in moves:
                row = self._list.currentRow() + moves[Qt.Key(event.key())]
                self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None or not self.is_choice(item.data(_OPTION)):
            return
        option: Option = item.data(_OPTION)
        self.close()
        if option.off:
            self.refused.emit(option.off)
        else:
            self.picked.emit(option.value)


def pick(
    title: str,
    options: Sequence[Option],
    near: QWidget,
    rect: QRect,
    then: Callable[[Any], object],
) -> Picker:
    """Open a picker below a rectangle of a widget; `then` gets the value."""
    return open_picker(Picker(title, options, near.window()), near, rect, then)


def open_picker(
    picker: Picker, near: QWidget, rect: QRect, then: Callable[[Any], object]
) -> Picker:
    """Open any picker below a rectangle of a widget; `then` gets the value."""
    picker.picked.connect(then)
    picker.show_at(below(near, rect))
    return picker
