"""The middle of the library: a document's head and strips, and its text in the mode chosen."""

from importlib import import_module
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.views.desk import Desk
from desktop.views.sops.control.act_button import ActButton
from desktop.views.sops.control.control_strip import ControlStrip
from desktop.views.sops.document.facts_strip import FactsStrip
from desktop.views.sops.document.head import DocumentHead
from desktop.views.sops.reader.reader import Reader
from desktop.views.sops.state import Mode, SopState

_LOW = 560  # of the pane: what stands above the text is one line each
_LATE = {
    Mode.REVISE: ("desktop.views.sops.editor.editor", "Editor"),
    Mode.COMPARE: ("desktop.views.sops.compare.comparison_view", "ComparisonView"),
}


class DocumentPane(QWidget):
    """Reading and outline are one part; editor and comparison are made when first needed."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self.head = DocumentHead(desk, state)
        self.reader = Reader(desk, state)
        self.control = ControlStrip(desk, state)
        self.head.add_act(ActButton(self.control.act))
        self._facts = FactsStrip(desk, state)
        self._strips = (self.control, self._facts)
        self._stack = QStackedWidget()
        self._late: dict[Mode, QWidget] = {}
        self._build()
        state.mode_changed.connect(self._show_mode)
        # A new document is revised before there was anything to read.
        self._show_mode(str(state.mode))

    def part(self) -> QWidget:
        """Return what shows the text now."""
        return self._stack.currentWidget() or self.reader

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < current_theme().px(_LOW)
        for part in (self.head, self._facts):
            part.set_low(low=low)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, *self._strips):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        self._stack.addWidget(self.reader)

    def _show_mode(self, mode: str) -> None:
        chosen = Mode(mode)
        self._stack.setCurrentWidget(self._made(chosen) if chosen in _LATE else self.reader)

    def _made(self, mode: Mode) -> QWidget:
        if mode not in self._late:
            module, name = _LATE[mode]
            make: Any = getattr(import_module(module), name)
            self._late[mode] = make(self._desk, self._state)
            self._stack.addWidget(self._late[mode])
        return self._late[mode]
