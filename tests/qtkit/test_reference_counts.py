"""PySide6 keeps the reference counts of None and True; a version that doesn't aborts in minutes."""

import sys

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Signal

from desktop.qtkit.overriding import override

_ROUNDS = 500
_SLACK = 50


class Empty(QAbstractTableModel):
    """One cell without a value."""

    @override
    def rowCount(self, parent=None):
        return 0 if parent is not None and parent.isValid() else 1

    @override
    def columnCount(self, parent=None):
        return 0 if parent is not None and parent.isValid() else 1

    @override
    def data(self, index, role=0):
        return {}.get((index, role))


class Bell(QObject):
    """Something to ring."""

    rung = Signal()


def test_none_survives_answers_without_data(qapp):
    assert qapp
    model, proxy = Empty(), QSortFilterProxyModel()
    proxy.setSourceModel(model)
    index = proxy.index(0, 0, QModelIndex())
    before = sys.getrefcount(None)
    for _ in range(_ROUNDS):
        proxy.data(index, 0)
    assert abs(sys.getrefcount(None) - before) < _SLACK


def test_true_survives_signals(qapp):
    assert qapp
    bell, yes = Bell(), True
    heard = []
    bell.rung.connect(lambda: heard.append(1))
    before = sys.getrefcount(yes)
    for _ in range(_ROUNDS):
        bell.rung.emit()
    assert len(heard) == _ROUNDS
    assert abs(sys.getrefcount(yes) - before) < _SLACK
