"""The page of keys: every command that has one, by place; read only."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.qtkit.commands import Commands
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.views.key_table import KeyTable


class KeyboardPage(QWidget):
    """Shows the keys as they act now."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._hint = label("", "meta", "muted", wrap=True)
        card = Card()
        card.body.addWidget(self._hint)
        card.body.addWidget(KeyTable(commands))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._show_texts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _show_texts(self) -> None:
        self._hint.setText(self.tr("Single letters can be switched off on the page Queue."))
