"""The bar over the table while several rows are marked: how many, and what can be done with all."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.views.tickets.queue_table import QueueTable

_SEVERAL = 2


class MarkedBar(QFrame):
    """Hidden while less than two rows are marked."""

    edit_wanted = Signal()

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
        self.hide()

    def follow(self, table: QueueTable) -> None:
        """Count the marks of a table, and take them off where that is asked for."""
        table.marks_changed.connect(lambda: self.show_count(table.marked_count()))
        self._clear.clicked.connect(lambda _checked: table.go_to_row(table.currentIndex().row()))

    def show_count(self, count: int) -> None:
        """Say how many rows are marked."""
        self._count = count
        self._retranslate()
        self.setVisible(count >= _SEVERAL)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._said.setText(self.tr("{count} marked").format(count=f"{self._count:,}"))
        self._edit.setText(self.tr("Edit together"))
        self._clear.setText(self.tr("Mark none"))
