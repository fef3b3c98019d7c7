"""The form as it is seen at intake, in Chinese or English, the field being edited marked."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.fields import FieldDefinition
from desktop.domain.lists import ListItem
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.qtkit.zone import local
from desktop.views.fields.editors import make_editor
from desktop.views.settings.field_words import joined, named
from desktop.views.settings.form_state import FormState

_AT_INTAKE = ("intake", "triage")


class FormPreview(QWidget):
    """Made anew when the form changes; the switch of language is its own."""

    def __init__(self, language: str, clock: Callable[[], int]) -> None:
        super().__init__()
        self._clock = clock
        self._state: FormState | None = None
        self._stages: list[ListItem] = []
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

    def show_form(self, state: FormState, stages: list[ListItem]) -> None:
        """Show the draft of a form."""
        self._state, self._stages = state, stages
        self._show()

    def mark(self, field: str) -> None:
        """Mark the field that is being edited."""
        self._current = field
        for name, card in self._cards.items():
            card.set_state("chosen" if name == field else "plain")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._switch)
        self._switch.setObjectName("preview_language")
        self._card.body.addLayout(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing["card_gap"])
        column.addLayout(head)
        column.addWidget(self._card)

    def _show_texts(self) -> None:
        self._title.setText(self.tr("What is seen at intake"))
        self._switch.setAccessibleName(self.tr("Language of the preview"))

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
        page.setObjectName("preview_fields")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(state.form.item.name.text(language), "strong", "accent"))
        later: dict[str, list[str]] = {}
        for field in state.fields:
            stage = self._first_stage(field)
            if stage and stage not in _AT_INTAKE:
                later.setdefault(stage, []).append(f"{field.label.text(language)} *")
            else:
                column.addWidget(self._field_card(field, language))
        names = {item.code: item.name.text(language) for item in self._stages}
        for stage, fields in later.items():
            line = named(names.get(stage, stage), joined(fields, language), language)
            column.addWidget(label(line, "meta", "text2", wrap=True))
        return page

    def _field_card(self, field: FieldDefinition, language: str) -> Card:
        card = Card()
        card.body.setContentsMargins(8, 6, 8, 6)
        editor = make_editor(field, language, lambda: local(self._clock()))
        editor.control.setObjectName(f"preview_{field.id}")
        example = field.hint.text(language)
        if example and isinstance(editor.control, LineEdit | ComboBox):
            editor.control.setPlaceholderText(example)
        card.body.addWidget(editor)
        if field.exceptions:
            row = WrapRow()
            row.show_parts([_small(option.text(language)) for option in field.exceptions])
            card.body.addWidget(row)
        self._cards[field.id] = card
        return card

    def _first_stage(self, field: FieldDefinition) -> str:
        order = [item.code for item in self._stages]
        known = [stage for stage in order if stage in field.required_at]
        return known[0] if known else ""


def _small(text: str) -> Button:
    button = Button(text)
    button.set_height("control_row")
    return button
