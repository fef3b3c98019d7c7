"""In which order the hits of a search stand: the newest first, or the best."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.latepart import LatePart

if TYPE_CHECKING:
    from desktop.qtkit.widgets.segmented import SegmentedControl


class HitOrder(LatePart):
    """Made with the first search; `chosen` follows another choice."""

    chosen = Signal()

    def __init__(self, after: QWidget) -> None:
        super().__init__(self._make_choice, after, surface="")
        self._choice: SegmentedControl | None = None
        self.hide()

    def is_best_first(self) -> bool:
        """Return whether the best hits shall come first."""
        return self._choice is not None and self._choice.choice() == "best"

    def offer(self, *, offered: bool) -> None:
        """Show the choice, or hide it."""
        if offered:
            self.widget()
        self.setVisible(offered)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _make_choice(self) -> QWidget:
        made = import_module("desktop.qtkit.widgets.segmented").SegmentedControl
        choice: SegmentedControl = made("", [("newest", ""), ("best", "")])
        choice.chosen.connect(lambda _key: self.chosen.emit())
        self._choice = choice
        self._retranslate()
        return choice

    def _retranslate(self) -> None:
        if self._choice is not None:
            self._choice.rename([self.tr("Newest first"), self.tr("Best first")])
            self._choice.setAccessibleName(self.tr("Order of the hits"))
