"""What every field of a step has: a value, a signal when it is edited, languages it is shown in."""

from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Choice(NamedTuple):
    """Something that can be chosen: its code and what it is called."""

    code: str
    text: str


class PartField(QWidget):
    """`edited` carries the whole new value; `left` asks for Esc one level back."""

    edited = Signal(object)
    left = Signal()

    def show_value(self, value: Any) -> None:
        """Show a value; a field that shows it already keeps its cursor."""
        raise NotImplementedError

    def name_parts(self, name: str) -> None:
        """Tell readers what the controls inside are for."""
        self.setAccessibleName(name)

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Show only these languages; fields of one language for all have nothing to do."""

    def focus_first(self) -> None:
        """Put the focus into the first control."""
        self.setFocus()
