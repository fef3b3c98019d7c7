"""A box with words beside it that wrap."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.labels import label


class CheckLine(QWidget):
    """A press on the words is one on the box."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.box = CheckBox()
        self.box.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text, "body", wrap=True), 1)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.box.click()
