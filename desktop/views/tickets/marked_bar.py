"""The bar over the table while several rows are marked: how many, and what can be done with all."""

from typing import cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.latepart import LatePart
from desktop.views.tickets.queue_table import QueueTable

_SEVERAL = 2


class LateMarkedBar(LatePart):
    """The place of the bar, which is made once several rows are marked."""

    edit_wanted = Signal()

    def __init__(self, table: QueueTable, after: QWidget) -> None:
        super().__init__(self._make_bar, after, surface="")
        self._table = table
        table.marks_changed.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        count = self._table.marked_count()
        if count >= _SEVERAL:
            cast("MarkedBar", self.widget()).show_count(count)
        self.setVisible(count >= _SEVERAL)

    def _make_bar(self) -> QWidget:
        bar = MarkedBar()
        bar.edit_wanted.connect(self.edit_wanted)
        bar.clear_wanted.connect(lambda: self._table.go_to_row(self._table.currentIndex().row()))
        return bar


class MarkedBar(QFrame):
    """Says how many rows are marked, and offers what to do with them."""

    edit_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._said = label("", "strong")
        self._edit = Button(icon="edit", keys="B")
        self._clear = Button(kind="ghost")
        self.setObjectName("marked_bar")
        self.setProperty("banner", "blue")
        self._edit.setObjectName("edit_together")
        self._edit.clicked.connect(lambda _checked: self.edit_wanted.emit())
        self._clear.clicked.connect(lambda _checked: self.clear_wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(self._said)
        row.addWidget(self._edit)
        row.addWidget(self._clear)
        row.addStretch(1)
        for button in (self._edit, self._clear):
            button.set_height("control_row")
        self._retranslate()

    def show_count(self, count: int) -> None:
        """Say how many rows are marked."""
        self._count = count
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._said.setText(self.tr("{count} marked").format(count=f"{self._count:,}"))
        self._edit.setText(self.tr("Edit together"))
        self._clear.setText(self.tr("Mark none"))
