"""Everything that is said of one field, each part kept in the draft when it is left."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout

from desktop.domain.bilingual import Bilingual
from desktop.domain.field_rules import CHOSEN, compatible
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.domain.lists import ListItem
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.settings.field_limits import FieldLimits
from desktop.views.settings.field_words import field_word
from desktop.views.settings.options_editor import OptionsEditor

_TEXTS = ("label_zh", "label_en", "hint_zh", "hint_en")


class FieldCard(Card):
    """Shows the newest version of a field; `edited` tells which parts have which new values."""

    edited = Signal(str, dict)

    def __init__(self) -> None:
        super().__init__(state="current")
        self._field: FieldDefinition | None = None
        self._stages: list[ListItem] = []
        self._used = label("", "meta", "muted", wrap=True)
        self._values = label("", "meta", "muted", wrap=True)
        self._kind = ComboBox()
        self._edits = {name: LineEdit() for name in _TEXTS}
        self._fields = {name: Field("", edit) for name, edit in self._edits.items()}
        self._fields["kind"] = Field("", self._kind)
        self._limits = FieldLimits()
        self._required = label("", "meta_strong", "text2")
        self._checks = WrapRow()
        self._sortable = QCheckBox()
        self._options = OptionsEditor("field_options")
        self._exceptions = OptionsEditor("field_exceptions")
        self._build()
        self._connect()
        self._show_texts()

    def show_field(
        self, field: FieldDefinition, stages: Sequence[ListItem], language: str, used: str
    ) -> None:
        """Show a field and where it is used."""
        if self._field is None or self._field.id != field.id:
            for edit in self._edits.values():
                edit.setModified(False)
            self.show_values(None)
        self._field, self._stages = field, list(stages)
        self.set_title(f"{field.label.text(language)}   {field.id}")
        self._used.setText(used)
        texts = dict(zip(_TEXTS, (*field.label, *field.hint), strict=True))
        for name, text in texts.items():
            if not self._edits[name].isModified():
                self._edits[name].setText(text)
            self._fields[name].set_error("")
        self._kind.setCurrentIndex(self._kind.findData(field.kind))
        self._limits.show_field(field)
        self._show_checks(language)
        self._sortable.setChecked(field.sortable)
        self._options.setVisible(field.kind in CHOSEN)
        self._options.show_options(field.options)
        self._exceptions.show_options(field.exceptions)

    def show_values(self, count: int | None, held: FieldKind | None = None) -> None:
        """Say how many tickets have a value; then only kinds that show them all can be chosen."""
        text = self.tr("{count} tickets have a value: only kinds that show them all can be chosen.")
        self._values.setText(text.format(count=count) if count else "")
        self._values.setVisible(bool(count))
        allowed = compatible(held) if count and held else frozenset(FieldKind)
        for row in range(self._kind.count()):
            item: Any = self._kind.model()
            item.item(row).setEnabled(self._kind.itemData(row) in allowed)

    def show_error(self, name: str, sentence: str) -> None:
        """Say below a part what is wrong with it."""
        found = self._fields.get(f"{name}_zh", self._fields.get(name, self._fields["kind"]))
        found.set_error(sentence)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        grid = QGridLayout()
        places = {"label_zh": (0, 0), "label_en": (0, 1), "kind": (0, 2)}
        places |= {"hint_zh": (1, 0), "hint_en": (1, 1)}
        for name, (row, column) in places.items():
            self._fields[name].control.setObjectName(f"field_{name}")
            grid.addWidget(self._fields[name], row, column)
        self._sortable.setObjectName("field_sortable")
        grid.addWidget(self._sortable, 1, 2)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        line = QHBoxLayout()
        line.addWidget(self._required)
        line.addWidget(self._checks, 1)
        lower = QHBoxLayout()
        lower.addWidget(self._options, 1)
        lower.addWidget(self._exceptions, 1)
        self.body.addWidget(self._used)
        self.body.addLayout(grid)
        self.body.addWidget(self._values)
        self.body.addWidget(self._limits)
        self.body.addLayout(line)
        self.body.addLayout(lower)

    def _connect(self) -> None:
        for name in _TEXTS:
            self._edits[name].editingFinished.connect(lambda n=name: self._typed(n))
        self._kind.activated.connect(lambda _: self._tell("kind", self._kind.currentData()))
        self._limits.edited.connect(self._tell)
        self._sortable.clicked.connect(lambda on: self._tell("sortable", on))
        self._options.changed.connect(lambda options: self._tell("options", options))
        self._exceptions.changed.connect(lambda options: self._tell("exceptions", options))

    def _show_texts(self) -> None:
        texts = {
            "label_zh": self.tr("Chinese name"),
            "label_en": self.tr("English name"),
            "hint_zh": self.tr("Chinese example"),
            "hint_en": self.tr("English example"),
            "kind": self.tr("Kind"),
        }
        for name, text in texts.items():
            self._fields[name].set_text(text)
        self._required.setText(self.tr("Required at"))
        self._sortable.setText(self.tr("The queue can be sorted by it"))
        self._options.set_texts(self.tr("Options"), self.tr("Type to add, or paste lines"))
        self._exceptions.set_texts(
            self.tr("Exceptions, chosen in place of a value"), self.tr("e.g. no code")
        )
        self._limits.show_texts()
        chosen = self._kind.currentData()
        self._kind.clear()
        for kind in FieldKind:
            self._kind.addItem(field_word(kind), kind)
        self._kind.setCurrentIndex(self._kind.findData(chosen))

    def _show_checks(self, language: str) -> None:
        boxes = []
        for stage in self._stages:
            box = QCheckBox(stage.name.text(language))
            box.setObjectName(f"required_{stage.code}")
            box.setChecked(self._field is not None and stage.code in self._field.required_at)
            box.clicked.connect(lambda on, code=stage.code: self._require(code, on=on))
            boxes.append(box)
        self._checks.show_parts(boxes)

    def _require(self, code: str, *, on: bool) -> None:
        if self._field is not None:
            wanted = {*self._field.required_at, code} if on else {*self._field.required_at} - {code}
            order = [stage.code for stage in self._stages]
            self._tell("required_at", tuple(each for each in order if each in wanted))

    def _typed(self, name: str) -> None:
        edit, field = self._edits[name], self._field
        if field is None or not edit.isModified():
            return
        edit.setModified(False)
        part, _, language = name.partition("_")
        old: Bilingual = getattr(field, part)
        self._tell(part, old._replace(**{language: edit.text()}))

    def _tell(self, part: str, value: Any) -> None:
        if self._field is not None and getattr(self._field, part) != value:
            self.edited.emit(self._field.id, {part: value})
