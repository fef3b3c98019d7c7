"""Must-ask items and knock-outs: what has to be written down, what fails everything."""

import secrets
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import MustAsk
from desktop.qtkit.overriding import override
from desktop.views.sops.editor.fields.choice_field import ChoiceField
from desktop.views.sops.editor.fields.pair_field import PairField
from desktop.views.sops.editor.fields.part_field import Choice, PartField
from desktop.views.sops.editor.fields.rows_field import RowsField

Choices = Callable[[], list[Choice]]


class MustAskRow(PartField):
    """The words of one item, and the field that holds the answer."""

    def __init__(self, fields: Choices) -> None:
        super().__init__()
        self._value = MustAsk("", Bilingual())
        self._text = PairField()
        self._text.name_objects("must_ask")
        self._field = ChoiceField(self.tr("no field"))
        self._field.offer(fields())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._text, 3)
        row.addWidget(self._field, 1, Qt.AlignmentFlag.AlignTop)
        self._text.edited.connect(lambda text: self._set(text=text))
        self._field.edited.connect(lambda code: self._set(field=code))
        self._text.left.connect(self.left)

    @override
    def show_value(self, value: Any) -> None:
        self._value = value
        self._text.show_value(value.text)
        self._field.show_value(value.field)

    @override
    def name_parts(self, name: str) -> None:
        super().name_parts(name)
        self._text.name_parts(name)
        self._field.name_parts(self.tr("{name}: the field that holds the answer").format(name=name))

    @override
    def set_languages(self, languages: tuple[str, ...]) -> None:
        self._text.set_languages(languages)

    @override
    def focus_first(self) -> None:
        self._text.focus_first()

    def _set(self, **values: Any) -> None:
        self._value = self._value._replace(**values)
        self.edited.emit(self._value)


class MustAskField(RowsField):
    """Every item has an id of its own from the start, so that its answers find it again."""

    def __init__(self, fields: Choices) -> None:
        self._fields = fields
        super().__init__("")
        self._add.setText(self.tr("Must-ask item"))

    @override
    def make_inside(self) -> PartField:
        return MustAskRow(self._fields)

    @override
    def blank(self) -> Any:
        return MustAsk(secrets.token_hex(6), Bilingual())


class KnockOutField(RowsField):
    """The faults that fail everything."""

    def __init__(self) -> None:
        super().__init__("")
        self._add.setText(self.tr("Knock-out"))

    @override
    def make_inside(self) -> PartField:
        pair = PairField()
        pair.name_objects("knock_out")
        return pair

    @override
    def blank(self) -> Any:
        return Bilingual()
