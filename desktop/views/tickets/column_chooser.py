"""The list of columns: a tick shows one, dragging or Alt with the arrow keys moves it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.tickets.queue_table import QueueTable

_ID = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT, _ROW = 280, 420, 28
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ColumnChooser(QFrame):
    """A popup; what is ticked is shown at once, in the order of the list."""

    def __init__(self, table: QueueTable, reset: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._table, self._reset = table, reset
        self._search = LineEdit(self.tr("Find a column"), icon="search")
        self._list = QListWidget()
        self._again = Button(self.tr("Usual columns"), "ghost", icon="undo")
        self._build()
        self._fill()

    def show_below(self, near: QWidget) -> None:
        """Open below a widget, inside of the screen."""
        self.adjustSize()
        corner = near.mapToGlobal(near.rect().bottomRight()) - QPoint(self.width(), -4)
        screen = self.screen().availableGeometry()
        top = min(corner.y(), screen.bottom() - self.height())
        self.move(max(screen.left(), corner.x()), max(screen.top(), top))
        self.show()
        self._list.setFocus()

    def _build(self) -> None:
        theme = current_theme()
        self.setObjectName("column_chooser")
        self.setProperty("floating", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list.setObjectName("column_list")
        self._list.setAccessibleName(self.tr("Columns"))
        self._list.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedHeight(theme.px(_HEIGHT))
        self._list.installEventFilter(self)
        self._again.setObjectName("usual_columns")
        self._search.setObjectName("find_column")
        self._search.setAccessibleName(self.tr("Find a column"))
        self._search.textChanged.connect(self._narrow)
        self._list.itemChanged.connect(lambda _item: self._apply())
        self._list.model().rowsMoved.connect(lambda *_: self._apply())
        self._again.clicked.connect(lambda _checked: self._start_over())
        self.setFixedWidth(theme.px(_WIDTH))
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("Drag to move"), "note", "muted"), 1)
        foot.addWidget(self._again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self._search)
        layout.addWidget(self._list)
        layout.addLayout(foot)

    def _fill(self) -> None:
        model, shown = self._table.shown_columns.offered(), self._table.columns()
        titles = dict(model)
        rest = [name for name in titles if name not in shown]
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._list.clear()
        for name in (*shown, *rest):
            item = QListWidgetItem(titles[name])
            item.setData(_ID, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setCheckState(_ON if name in shown else _OFF)
            item.setSizeHint(item.sizeHint().expandedTo(self._row_size()))
            self._list.addItem(item)
        self._list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._list.setCurrentRow(0)

    def _apply(self) -> None:
        items = [self._list.item(row) for row in range(self._list.count())]
        chosen = tuple(item.data(_ID) for item in items if item.checkState() is _ON)
        self._table.shown_columns.choose(chosen)

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().strip()
        for row in range(self._list.count()):
            item = self._list.item(row)
            self._list.setRowHidden(row, wanted not in item.text().casefold())

    def _start_over(self) -> None:
        self._reset()
        self._fill()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in moves:
                self._move(moves[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        if 0 <= row + by < self._list.count():
            item = self._list.takeItem(row)
            self._list.insertItem(row + by, item)
            self._list.setCurrentItem(item)
            self._apply()

    @staticmethod
    def _row_size() -> QSize:
        theme = current_theme()
        return QSize(theme.px(_WIDTH) - 24, theme.px(_ROW))
