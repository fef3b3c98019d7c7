"""The parts of the control strip side by side, lines between them, one line in low windows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import set_look
from desktop.views.sops.control.parts import Part
from desktop.views.sops.control.step_button import StepButton

_SIDE, _GAP, _LINE = 14, 6, 12
_LOW = 620


class _Way(QWidget):
    """The line from one part to the next."""

    def __init__(self) -> None:
        super().__init__()
        theme = current_theme()
        self.setMinimumWidth(theme.px(_LINE))
        self.setMaximumWidth(theme.px(3 * _LINE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colour = current_theme().colour("border2")
        QPainter(self).fillRect(0, self.height() // 2, self.width(), 1, colour)


class StepLine(QWidget):
    """Left and Right walk over what can be opened; `chosen` carries the part that was clicked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[StepButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIDE, 2, _SIDE, 2)
        self._row.setSpacing(_GAP)
        self.setObjectName("control_line")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_look(self, "surface", "subtle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        current_theme().changed.connect(self.fit)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts in place of what there is."""
        if [button.part for button in self._buttons] == list(parts):
            return
        held = next((b.part.key for b in self._buttons if b.hasFocus()), "")
        self._clear()
        for place, part in enumerate(parts):
            if place:
                self._add_line()
            self._add_button(part)
        self._row.addStretch(1)
        for button in self._buttons:
            if held and button.part.key == held:
                button.setFocus()
        self.fit()

    def buttons(self) -> list[StepButton]:
        """Return the parts as they can be clicked."""
        return list(self._buttons)

    def fit(self) -> None:
        """Use one line where the window is low."""
        theme = current_theme()
        low = self.window().height() < theme.px(_LOW)
        for button in self._buttons:
            button.use_one_line(on=low)
        self.setFixedHeight(theme.px(34) if low else theme.height("stepper"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self.fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.window():
            self.fit()
        at_part = watched in self._buttons and event.type() is QEvent.Type.KeyPress
        if at_part and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if by:
                self._walk(watched, by)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                next(b for b in self._buttons if b is watched).click()
                return True
        return super().eventFilter(watched, event)

    def _walk(self, present: QObject, by: int) -> None:
        stops = [b for b in self._buttons if b.focusPolicy() != Qt.FocusPolicy.NoFocus]
        at = next((n for n, button in enumerate(stops) if button is present), 0)
        stops[max(0, min(at + by, len(stops) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_button(self, part: Part) -> None:
        button = StepButton(part)
        button.installEventFilter(self)
        button.clicked.connect(lambda _on, part=part: self.chosen.emit(part))
        self._buttons.append(button)
        self._row.addWidget(button)

    def _add_line(self) -> None:
        self._row.addWidget(_Way(), 1)

    def _clear(self) -> None:
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = []
