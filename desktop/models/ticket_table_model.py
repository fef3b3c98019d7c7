"""The queue's table model: all keys in order, rows read in windows around what is shown."""

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from desktop.domain.ticket_groups import Group, GroupValue, Order
from desktop.domain.ticket_query import QueueRow, WideRow
from desktop.models.row_steps import Step, steps_between
from desktop.models.shown_rows import ShownRows, is_mark
from desktop.models.ticket_columns import FIXED_COLUMNS, Column
from desktop.qtkit.overriding import override

_WINDOW = 100
_KEPT = 4000
_NO_PARENT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_FULL = Qt.ItemDataRole.ToolTipRole
_TITLES = (_DISPLAY, _SPOKEN, _FULL)


class RowSource(Protocol):
    """Where rows come from; the queue service fits."""

    def rows(self, keys: Sequence[int]) -> dict[int, QueueRow]:
        """Return rows by key; one that is gone is missing."""

    def wide_rows(self, keys: Sequence[int]) -> dict[int, WideRow]:
        """Return by key what narrow rows do not hold."""


class RowWords(Protocol):
    """What a row says in the language of the screen."""

    def cell(self, row: QueueRow, column: str, wide: WideRow | None = None) -> str:
        """Return the text of a cell."""

    def header(self, column: str) -> str:
        """Return the title of a column."""

    def full(self, column: str) -> str:
        """Return the whole name of a column, where there is room for it."""

    def spoken(self, row: QueueRow) -> str:
        """Return the sentence a screen reader says for a row."""

    def group_spoken(
        self, group: Group, field: str, first: QueueRow | None, *, folded: bool
    ) -> str:
        """Return the sentence a screen reader says for a group row; `first` is its first ticket."""


class Patch(NamedTuple):
    """What an order that is nearly the old one changes: tickets that go, tickets that move."""

    gone: tuple[int, ...]
    moved: tuple[int, ...]


class TicketTableModel(QAbstractTableModel):
    """Holds 8 bytes for each ticket of the view, and the rows that were lately looked at.

    `patching` comes before an order is woven into the one that stands, `patched` afterwards.
    """

    patching = Signal(object)
    patched = Signal(object)

    def __init__(self, source: RowSource, words: RowWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._words = words
        self.shown = ShownRows()
        self.columns: tuple[Column, ...] = FIXED_COLUMNS
        self._keys: array[int] = array("q")
        # None stands for a ticket that is gone, so that it isn't asked for at each repaint.
        self._rows: OrderedDict[int, QueueRow | None] = OrderedDict()
        self._wide: OrderedDict[int, WideRow | None] = OrderedDict()

    @property
    def keys(self) -> "array[int]":
        """Return the keys of the rows in the order shown; group rows carry marks."""
        return self._keys

    def set_source(self, source: RowSource) -> None:
        """Read from another place from now on."""
        self._source = source
        self.forget()

    def set_columns(self, columns: tuple[Column, ...]) -> None:
        """Offer other columns; those that stand keep their places."""
        if columns != self.columns:
            self.beginResetModel()
            self.columns = columns
            self.endResetModel()

    def show(self, order: "Order | Sequence[int]", *, fresh: bool = False) -> None:
        """Show another order; rows that stay are left standing unless it is a `fresh` one."""
        if not isinstance(order, Order):
            order = Order(array("q", order))
        self._put(self.shown.take(order), fresh=fresh)

    def fold(self, value: GroupValue, *, folded: bool) -> None:
        """Fold a group or open it."""
        self.shown.fold(value, folded=folded)
        self._put(self.shown.rows(), fresh=False)

    def group(self, row: int) -> Group | None:
        """Return the group whose row this is, None for a ticket's."""
        return self.shown.group(self._keys[row])

    def first_of(self, group: Group) -> QueueRow | None:
        """Return the first ticket of a group, shown or folded."""
        key = self.shown.order.keys[group.start]
        if key not in self._rows:
            self._keep(self._rows, {key: self._source.rows([key]).get(key)})
        return self._rows[key]

    def forget(self, keys: set[int] | None = None) -> None:
        """Read these rows anew when they are next shown (all of them without a set)."""
        for kept in (self._rows, self._wide):
            if keys is None:
                kept.clear()
            else:
                for key in keys:
                    kept.pop(key, None)

    def changed(self, first: int, last: int) -> None:
        """Have the rows from `first` to `last` drawn again."""
        if len(self._keys):
            top = max(0, min(first, len(self._keys) - 1))
            end = max(top, min(last, len(self._keys) - 1))
            self.dataChanged.emit(self.index(top, 0), self.index(end, len(self.columns) - 1))

    def row_of(self, key: int) -> int:
        """Return where a key stands, -1 where it doesn't."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def ticket(self, row: int) -> QueueRow | None:
        """Return the row shown there, reading its window if new; None for one that is gone."""
        key = self._keys[row]
        if key not in self._rows:
            if is_mark(key):
                return None
            found = self._source.rows(wanted := self._window(row, self._rows))
            self._keep(self._rows, {each: found.get(each) for each in wanted})
        return self._rows.get(key)

    def wide(self, row: int) -> WideRow | None:
        """Return what the narrow row there does not hold."""
        key = self._keys[row]
        if key not in self._wide:
            if is_mark(key):
                return None
            found = self._source.wide_rows(wanted := self._window(row, self._wide))
            self._keep(self._wide, {each: found.get(each) for each in wanted})
        return self._wide.get(key)

    def text(self, row: int, column: Column) -> str:
        """Return the text of a cell; empty for group rows and tickets that are gone."""
        ticket = self.ticket(row)
        if ticket is None:
            return ""
        return self._words.cell(ticket, column.id, self.wide(row) if column.wide else None)

    @override
    def rowCount(self, parent: Any = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    @override
    def columnCount(self, parent: Any = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        if role not in (_DISPLAY, _SPOKEN) or not index.isValid():
            return None
        if role == _DISPLAY:
            return self.text(index.row(), self.columns[index.column()]) or None
        return self._spoken(index.row())

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role not in _TITLES:
            return None
        if not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _FULL:
            return self._words.full(column.id)
        return "" if column.narrow and role == _DISPLAY else self._words.header(column.id)

    def _spoken(self, row: int) -> str | None:
        group = self.group(row)
        if group is not None:
            folded = self.shown.is_folded(group.value)
            first = self.first_of(group)
            return self._words.group_spoken(group, self.shown.field, first, folded=folded)
        ticket = self.ticket(row)
        return None if ticket is None else self._words.spoken(ticket)

    def _put(self, new: "array[int]", *, fresh: bool) -> None:
        if new == self._keys:
            if self.shown.order.groups:
                self.changed(0, len(new) - 1)  # their counts may be others
            return
        steps = None if fresh else steps_between(self._keys, new)
        if steps is None or not len(self._keys):
            self.beginResetModel()
            self._keys = array("q", new)
            self.endResetModel()
            return
        patch = self._patch(steps)
        self.patching.emit(patch)
        self._keys = array("q", self._keys)
        for step in steps:
            self._step(step)
        self.patched.emit(patch)

    def _patch(self, steps: list[Step]) -> Patch:
        out: list[int] = []
        # Removals come first, from the end, so that the places of old rows hold for all of them.
        for step in steps:
            out.extend(self._keys[step.at : step.at + step.removed])
        put_in = {key for step in steps if len(step.keys) <= _KEPT for key in step.keys}
        tickets = [key for key in out if not is_mark(key)]
        moved = tuple(key for key in tickets if key in put_in)
        return Patch(tuple(key for key in tickets if key not in put_in), moved)

    def _step(self, step: Step) -> None:
        if step.removed:
            self.beginRemoveRows(_NO_PARENT, step.at, step.at + step.removed - 1)
            del self._keys[step.at : step.at + step.removed]
            self.endRemoveRows()
        else:
            self.beginInsertRows(_NO_PARENT, step.at, step.at + len(step.keys) - 1)
            self._keys[step.at : step.at] = step.keys
            self.endInsertRows()

    def _window(self, row: int, kept: OrderedDict[int, Any]) -> list[int]:
        start = row - row % _WINDOW
        window = self._keys[start : start + _WINDOW]
        return [key for key in window if key not in kept and not is_mark(key)]

    @staticmethod
    def _keep(kept: OrderedDict[int, Any], found: dict[int, Any]) -> None:
        kept.update(found)
        while len(kept) > _KEPT:
            kept.popitem(last=False)
