"""A template as it stands on paper, in Chinese or English, the field being edited marked."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.sheets import SheetTable, sheet_of
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.settings.field_words import field_word
from desktop.views.settings.form_state import FormState

_GAP = 6


class SheetPreview(QWidget):
    """Boxes one below the other, then the columns of each table; made anew with the template."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._state: FormState | None = None
        self._cards: dict[str, Card] = {}
        self._current = ""
        self._title = label("", "section")
        self._switch = SegmentedControl("", [("zh", "中文"), ("en", "English")])
        self._card = Card()
        self._body = QVBoxLayout()
        self._page: QWidget | None = None
        self._switch.choose(language)
        self._switch.chosen.connect(lambda _: self._show())
        self._build()
        self._show_texts()

    def show_sheet(self, state: FormState) -> None:
        """Show the draft of a template."""
        self._state = state
        self._show()

    def mark(self, field: str) -> None:
        """Mark the field that is being edited."""
        self._current = field
        for name, card in self._cards.items():
            card.set_state("chosen" if name == field else "true")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._switch)
        self._switch.setObjectName("sheet_language")
        self._card.body.addLayout(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing["card_gap"])
        column.addLayout(head)
        column.addWidget(self._card)

    def _show_texts(self) -> None:
        self._title.setText(self.tr("What stands on the sheet"))
        self._switch.setAccessibleName(self.tr("Language of the preview"))
        self._show()

    def _show(self) -> None:
        if self._state is None:
            return
        self._cards.clear()
        if self._page is not None:
            self._body.removeWidget(self._page)
            self._page.hide()
            self._page.setObjectName("")
            self._page.deleteLater()
        self._page = self._made(self._state)
        self._body.addWidget(self._page)
        self.mark(self._current)

    def _made(self, state: FormState) -> QWidget:
        language = self._switch.choice()
        page = QWidget()
        page.setObjectName("sheet_fields")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(label(state.form.item.name.text(language), "strong", "accent"))
        sheet = sheet_of(state.form.item, draft=True)
        for field in sheet.boxes:
            column.addWidget(self._cell(state, field, language))
        for table in sheet.tables:
            self._add_table(column, state, table)
        return page

    def _add_table(self, column: QVBoxLayout, state: FormState, table: SheetTable) -> None:
        language = self._switch.choice()
        if table.title != state.form.item.name:
            column.addWidget(label(table.title.text(language), "meta_strong", "text2"))
        cells = WrapRow()
        cells.show_parts([self._cell(state, field, language) for field in table.fields])
        column.addWidget(cells)
        said = self.tr("%n blank row(s) below", "", table.rows)
        column.addWidget(label(said, "meta", "muted", wrap=True))

    def _cell(self, state: FormState, field: str, language: str) -> Card:
        card = Card()
        card.body.setContentsMargins(8, 6, 8, 6)
        card.body.setSpacing(0)
        known = state.library.newest(field)
        if known is not None:
            card.body.addWidget(label(known.label.text(language), "meta_strong"))
            card.body.addWidget(label(field_word(known.kind), "meta", "muted"))
        self._cards[field] = card
        return card
