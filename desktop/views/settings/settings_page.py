"""The settings of one page in one card, with room for more below."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.card import Card
from desktop.services.settings import Setting
from desktop.views.settings.setting_row import SettingRow

_GAP = 18


class SettingsPage(QWidget):
    """Shows the settings it is given, with the values that `value_of` returns."""

    edited = Signal(str, object)

    def __init__(self, settings: Iterable[Setting], value_of: Callable[[str], Any]) -> None:
        super().__init__()
        self._value_of = value_of
        self._rows = [SettingRow(setting) for setting in settings]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().spacing["card_gap"])
        card = Card()
        card.body.setSpacing(_GAP)
        for row in self._rows:
            row.edited.connect(self.edited)
            card.body.addWidget(row)
        self._column.addWidget(card)
        self.refresh()

    def add_part(self, part: QWidget) -> None:
        """Put something below the settings."""
        self._column.addWidget(part)

    def refresh(self) -> None:
        """Show the values that are kept now."""
        for row in self._rows:
            row.show_value(self._value_of(row.setting.name))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            for row in self._rows:
                row.show_texts()
