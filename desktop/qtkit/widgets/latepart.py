"""A place in a layout whose widget is made when it is first asked for."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LatePart(QWidget):
    """Takes the room and the ground at once, and its widget once somebody needs it.

    Tab reaches what is made then after the widget `after`, not at the end of the window.
    """

    def __init__(
        self, make: Callable[[], QWidget], after: QWidget, surface: str = "surface"
    ) -> None:
        super().__init__()
        self._make, self._after = make, after
        self._widget: QWidget | None = None
        self.setProperty("surface", surface)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    @property
    def is_made(self) -> bool:
        """Return whether the widget is there."""
        return self._widget is not None

    def widget(self) -> QWidget:
        """Return the widget, making it the first time."""
        if self._widget is None:
            self._widget = self._make()
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self._widget)
            self._take_place(self._widget)
        return self._widget

    def _take_place(self, widget: QWidget) -> None:
        chain: list[QWidget] = []
        part = widget.nextInFocusChain()
        while part is not None and part is not widget:
            if widget.isAncestorOf(part) and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                chain.append(part)
            part = part.nextInFocusChain()
        before = self._after
        for each in chain:
            self.setTabOrder(before, each)
            before = each
