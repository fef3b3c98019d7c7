"""Standing on a cell of a table."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView


def stand_on(view: QAbstractItemView, index: QModelIndex) -> None:
    """Make a cell the current and the only chosen one, whatever keys are held.

    Qt's own setCurrentIndex asks the keyboard: under Shift, as in Shift Enter, it would widen what
    is chosen.
    """
    model = view.selectionModel()
    flags = model.SelectionFlag.ClearAndSelect
    if view.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows:
        flags |= model.SelectionFlag.Rows
    model.setCurrentIndex(index, flags)
