"""A choice from a list that is grey while nothing is chosen and safe from the mouse wheel."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.look import set_look


class ComboBox(QComboBox):
    """A choice; the placeholder shows while nothing is chosen."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentIndexChanged.connect(self._show_blank)
        self._show_blank(self.currentIndex())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a form must not change what was chosen on the way.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt cuts a long text in the middle of a letter; both ends of a path tell it apart.
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
        field = QStyle.SubControl.SC_ComboBoxEditField
        box = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(box, option, field, self).width()
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideMiddle, room
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(box, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _show_blank(self, index: int) -> None:
        set_look(self, "blank", "true" if index < 0 else "false")
