"""The sheet of keys: every command that has one, grouped by place, to look at and search."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.qtkit.commands import Commands
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import open_at
from desktop.views.key_table import KeyTable
from desktop.views.scrolling import ReadingArea

_WIDTH, _HEIGHT = 920, 640


class KeysSheet(QDialog):
    """Esc closes it; it follows remapped keys and the language while it is open."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "title")
        self._search = LineEdit(icon="search")
        self._none = label("", "body", "muted", wrap=True)
        self._table = KeyTable(commands)
        self._area = ReadingArea(self._table)
        self._build()
        self._search.textChanged.connect(self._filter)
        self._show_texts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_at(self, current_theme().px(_WIDTH), current_theme().px(_HEIGHT))
        self._search.setObjectName("keys_search")
        self._area.setObjectName("keys")
        margin = tokens().spacing["page"]
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(tokens().spacing["card_gap"])
        for part in (self._title, self._search, self._none):
            column.addWidget(part)
        column.addWidget(self._area, 1)
        self._none.hide()

    def _filter(self, text: str) -> None:
        self._none.setVisible(not self._table.show_matching(text))

    def _show_texts(self) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self._title.setText(self.tr("Keys"))
        self._area.setAccessibleName(self.tr("Keys"))
        self._search.setAccessibleName(self.tr("Search the keys"))
        self._search.setPlaceholderText(self.tr("e.g. assign, Ctrl K"))
        self._none.setText(self.tr("No key is called that. Try another word, or clear the search."))
