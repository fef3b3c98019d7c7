"""Rows of tables and of trees."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout

from desktop.qtkit.gallery.held import focused_kind
from desktop.qtkit.gallery.samples import RowSample
from desktop.qtkit.icons import icon
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.pilltree import PILL, PillTree

_ROWS = 6


class RowCard(Card):
    """A ticket row in every state."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Table rows"))
        column = QVBoxLayout()
        column.setSpacing(0)
        subject = self.tr("Screen flickers on laptop dock")
        why = self.tr("This ticket was deleted by somebody else")
        for state, name in (
            ("default", self.tr("default")),
            ("hover", self.tr("hover")),
            ("selected", self.tr("selected")),
            ("focus", self.tr("keyboard focus")),
            ("unread", self.tr("unread")),
            ("disabled", self.tr("not to be chosen")),
            ("error", self.tr("failed, with the reason")),
        ):
            column.addWidget(RowSample(state, subject, name, why if state == "error" else ""))
        self.body.addLayout(column)


class TreeCard(Card):
    """A library with states as pills."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Tree"))
        self._tree = focused_kind(PillTree)(self.tr("Library"))
        self._model = QStandardItemModel(self)
        account = self._add(None, self.tr("Accounts and access"), "")
        self._add(account, self.tr("Password reset"), self.tr("in force"), "green")
        self._add(account, self.tr("New starter"), self.tr("in review"), "violet")
        network = self._add(None, self.tr("Network"), "")
        self._add(network, self.tr("Wi-Fi does not connect"), self.tr("▲ overdue"), "red")
        retired = self._add(network, self.tr("Old VPN client"), self.tr("obsolete"), "gray")
        retired.setEnabled(False)
        self._tree.setModel(self._model)
        self._tree.expandAll()
        self._tree.setCurrentIndex(self._model.index(0, 0, self._model.index(0, 0)))
        self._fit()
        current_theme().changed.connect(self._fit)
        self.body.addWidget(self._tree)

    def _add(
        self, above: QStandardItem | None, text: str, pill: str, tone: str = ""
    ) -> QStandardItem:
        item = QStandardItem(icon("document" if pill else "folder"), text)
        item.setData((pill, tone) if pill else None, PILL)
        parent = above if above is not None else self._model.invisibleRootItem()
        parent.appendRow(item)
        return item

    def _fit(self) -> None:
        self._tree.setFixedHeight(_ROWS * current_theme().height("tree_row"))
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
