"""Four short cards: how many people on how many PCs, and what is not possible yet."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label

_ICONS = ("hardware", "people", "server", "timer")
_TWO_FROM = 560
_GAP, _TEXT_GAP = 8, 2


class _Fact(QFrame):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setProperty("card", "true")
        spacing = tokens().spacing
        self.title = label("", "strong", wrap=True)
        self.text = label("", "meta", "text2", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(_TEXT_GAP)
        texts.addWidget(self.title)
        texts.addWidget(self.text)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(spacing["card_x"], _GAP, spacing["card_x"], _GAP)
        row.setSpacing(spacing["card_x"])
        row.addWidget(IconLabel(icon, "accent"))
        row.addLayout(texts, 1)


class PeopleAndPcs(QWidget):
    """Facts about people and PCs; side by side where there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "section")
        self._facts = [_Fact(icon) for icon in _ICONS]
        self._grid = QGridLayout()
        self._columns = 0
        self._build()
        self._show_texts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(_GAP)
        head.addWidget(IconLabel("info", "blue"))
        head.addWidget(self._title, 1)
        self._grid.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(head)
        column.addLayout(self._grid)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= current_theme().px(_TWO_FROM) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for number, fact in enumerate(self._facts):
            self._grid.addWidget(fact, number // columns, number % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _show_texts(self) -> None:
        self._title.setText(self.tr("How many people on how many PCs"))
        texts = (
            (self.tr("One workspace lives on one PC"), self.tr("The queue is worked there.")),
            (
                self.tr("Any number of people, in turn"),
                self.tr("Each known by name from day one; two keys switch."),
            ),
            (
                self.tr("Other PCs read and hand in"),
                self.tr("Not yet. Until then, export tables and send them."),
            ),
            (
                self.tr("Several PCs on one queue at once"),
                self.tr("Not yet: a later stage."),
            ),
        )
        for fact, (title, text) in zip(self._facts, texts, strict=True):
            fact.title.setText(title)
            fact.text.setText(text)
