"""The preview over the right of the table, where a window has no room beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget


class PreviewOverlay(QFrame):
    """Holds the preview while it lies over the table; takes no focus of its own."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("preview_overlay")
        self.setProperty("floating", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)

    def take(self, preview: QWidget) -> None:
        """Lay the preview in here."""
        layout = self.layout()
        if layout is not None and preview.parentWidget() is not self:
            layout.addWidget(preview)
        preview.show()
