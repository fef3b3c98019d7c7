"""A heat map as a table: arrows walk through the cells, Enter or a click opens one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.heatcell import HeatDelegate

AnyIndex = QModelIndex | QPersistentModelIndex
_ROW, _HEAD, _WHO, _MEAN, _STANDING, _LEAST, _PAD = 46, 44, 170, 72, 122, 76, 6


class HeatTable(QTableView):
    """The first column is who, the last two are mean and standing; the others share the room.

    `chosen` follows Enter or a click, `moved` the cell one stands on.
    """

    chosen = Signal(QModelIndex)
    moved = Signal(QModelIndex)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setItemDelegate(HeatDelegate(self))
        self.setShowGrid(False)
        self.setProperty("card", "true")
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        middle = Qt.AlignmentFlag.AlignCenter
        header.setDefaultAlignment(middle | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap.value))
        self.clicked.connect(self.chosen)
        current_theme().changed.connect(self.fit)

    def fit(self) -> None:
        """Give the columns their widths."""
        theme, header = current_theme(), self.horizontalHeader()
        header.setMinimumSectionSize(theme.px(_LEAST))
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        count = header.count()
        widths = {0: _WHO, count - 2: _MEAN, count - 1: _STANDING}
        for column in range(count):
            width = widths.get(column)
            stretched = QHeaderView.ResizeMode.Stretch
            fixed = QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, stretched if width is None else fixed)
            if width is not None:
                header.resizeSection(column, theme.px(width))
        self._fit_head()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        """Make the head as high as its names need, which wrap."""
        theme, header = current_theme(), self.horizontalHeader()
        metrics, high = header.fontMetrics(), theme.px(_HEAD)
        wrapped = int(Qt.TextFlag.TextWordWrap.value)
        for column in range(header.count()):
            text = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
            room = QRect(0, 0, max(header.sectionSize(column) - 2 * _PAD, 1), 1000)
            high = max(high, metrics.boundingRect(room, wrapped, text).height() + 2 * _PAD)
        header.setFixedHeight(high)

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentIndex())
        elif event.text().isprintable() and event.text().strip():
            # Letters are keys of the pane, no search among names.
            event.ignore()
        else:
            super().keyPressEvent(event)
