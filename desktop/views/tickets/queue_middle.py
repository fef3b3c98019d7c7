"""The middle of the queue: the head, under it the table or what stands there when it is empty."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget


class QueueMiddle(QWidget):
    """Shows the table, or the page that says why there is nothing."""

    def __init__(self, head: QWidget, table: QWidget, empty: QWidget) -> None:
        super().__init__()
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(table)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(head)
        column.addWidget(body, 1)

    def show_rows(self, *, some: bool) -> None:
        """Show the table where there are rows, else the empty page."""
        self._stack.setCurrentIndex(0 if some else 1)
