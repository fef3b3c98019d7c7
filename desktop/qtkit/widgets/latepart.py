"""A place in a layout whose widget is made when it is first asked for."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.qtkit.placed import placed_widgets


class LatePart(QWidget):
    """Takes the room and the ground, if it has one, at once; its widget once somebody needs it.

    Tab reaches what is made then after the widget `after`, not at the end of the window.
    """

    made = Signal()

    def __init__(
        self, make: Callable[[], QWidget], after: QWidget, surface: str = "surface"
    ) -> None:
        super().__init__()
        self._make, self._after = make, after
        self._widget: QWidget | None = None
        if surface:
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
            self.made.emit()
        return self._widget

    def _take_place(self, widget: QWidget) -> None:
        before = self._after
        for each in _stops(widget):
            self.setTabOrder(before, each)
            before = each


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at, in the order of the layouts.

    Qt's own chain leads over parts that Qt has made; PySide takes 10 ms to wrap the first of them.
    """
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    if inner is not None:
        yield from _stops(inner)
    elif (layout := widget.layout()) is not None:
        for each in placed_widgets(layout):
            yield from _stops(each)
