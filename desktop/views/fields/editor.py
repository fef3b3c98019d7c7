"""What every editor of an extra field can do: show a value, tell of edits, change its language."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.fields import FieldDefinition
from desktop.qtkit.widgets.field import Field

Clock = Callable[[], datetime]


class FieldEditor(Field):
    """A field with its label. `edited` follows what a person does, never what `show_value` does.

    A value is what a record keeps: text, number, minutes, ISO day, milliseconds, yes or no, the
    option's constant name. What can't be read as that stays as it was typed; nothing is None.
    """

    edited = Signal()

    def __init__(self, definition: FieldDefinition, control: QWidget, language: str) -> None:
        super().__init__(
            definition.label.text(language), control, required=bool(definition.required_at)
        )
        self.definition = definition
        self.language = language
        control.setObjectName(f"field_{definition.id}")

    def value(self) -> Any:
        """Return what stands in the field, None where that is nothing."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Put a value into the field."""
        raise NotImplementedError

    def use_language(self, language: str) -> None:
        """Show label and options in another language; the value stays."""
        kept = self.value()
        self.language = language
        self.set_text(self.definition.label.text(language))
        self._translate()
        self.show_value(kept)

    def _translate(self) -> None:
        """Change what else is written; editors without options have nothing else."""
