"""Moves between tickets over group rows, and folds and opens groups by mouse and keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from desktop.domain.ticket_groups import GroupValue
from desktop.models.shown_rows import is_mark
from desktop.models.ticket_table_model import TicketTableModel

_Moves = QAbstractItemView.CursorAction
_UPWARDS = frozenset({_Moves.MoveUp, _Moves.MovePageUp, _Moves.MovePrevious, _Moves.MoveEnd})

AnyIndex = QModelIndex | QPersistentModelIndex


class GroupKeys:
    """Knows which rows can be current: tickets, or groups where nothing else is shown."""

    def __init__(self, table: QTableView, model: TicketTableModel) -> None:
        self._table, self._model = table, model
        self._folded_last: list[GroupValue] = []

    def walks_groups(self) -> bool:
        """Return whether group rows are what one moves between."""
        shown = self._model.shown
        if not shown.order.groups:
            return False
        return shown.lists_groups or len(self._model.keys) == len(shown.order.groups)

    def is_stop(self, row: int) -> bool:
        """Return whether a row can be current."""
        return not is_mark(self._model.keys[row]) or self.walks_groups()

    def nearest(self, row: int, by: int = 1) -> int:
        """Return the first row from there on that can be current, else one before; -1 if none."""
        rows = self._model.rowCount()
        if not rows:
            return -1
        row = max(0, min(row, rows - 1))
        for step in (by, -by):
            place = row
            while 0 <= place < rows:
                if self.is_stop(place):
                    return place
                place += step
        return -1

    def next_stop(self, row: int, by: int) -> int:
        """Return the row that is one step away, -1 where there is none."""
        place = row + by
        while 0 <= place < self._model.rowCount():
            if self.is_stop(place):
                return place
            place += by
        return -1

    def corrected(self, action: QAbstractItemView.CursorAction, row: int) -> int:
        """Return the row that the cursor goes to instead of a group row."""
        return self.nearest(row, -1 if action in _UPWARDS else 1)

    def turn(self, row: int) -> bool:
        """Fold or open the group of a group row; return whether it is one."""
        group = self._model.group(row) if 0 <= row < self._model.rowCount() else None
        if group is None:
            return False
        self._fold(group.value, folded=not self._model.shown.is_folded(group.value))
        return True

    def press(self, key: int) -> bool:
        """Take a key: Left folds the group one is in, Right opens the nearest folded one.

        The other way round where the language reads from the right, as in every tree.
        """
        if not self._model.shown.order.groups:
            return False
        back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self._table.isRightToLeft():
            back, on = on, back
        if key == back:
            return self._fold_here()
        if key == on:
            return self._open_nearest()
        row = self._table.currentIndex().row()
        return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.turn(row)

    def fold_all(self, *, folded: bool) -> None:
        """Fold or open every group."""
        for group in self._model.shown.order.groups:
            self._model.shown.fold(group.value, folded=folded)
        self._model.show(self._model.shown.order)

    def _fold_here(self) -> bool:
        row = self._table.currentIndex().row()
        if not 0 <= row < self._model.rowCount():
            return False
        while row > 0 and not is_mark(self._model.keys[row]):
            row -= 1
        group = self._model.group(row)
        if group is not None:
            self._fold(group.value, folded=True)
        return group is not None

    def _open_nearest(self) -> bool:
        shown = self._model.shown
        known = {group.value for group in shown.order.groups if shown.is_folded(group.value)}
        here = self._here()
        if here not in known:
            self._folded_last = [value for value in self._folded_last if value in known]
            here = self._folded_last[-1] if self._folded_last else next(iter(known), None)
        if here not in known:
            return False
        self._fold(here, folded=False)
        mark = shown.mark(here)
        row = self._model.row_of(mark) if mark is not None else -1
        self._stand(self.next_stop(row, 1))
        return True

    def _here(self) -> GroupValue:
        row = self._table.currentIndex().row()
        group = self._model.group(row) if 0 <= row < self._model.rowCount() else None
        return group.value if group is not None else ""

    def _fold(self, value: GroupValue, *, folded: bool) -> None:
        self._model.fold(value, folded=folded)
        if folded:
            self._folded_last.append(value)

    def _stand(self, row: int) -> None:
        if row >= 0:
            self._table.selectRow(row)
