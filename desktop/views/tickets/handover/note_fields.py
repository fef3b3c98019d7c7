"""The short form that is left with a ticket: the next step, what was tried, who waits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.handovers import Note
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.lineedit import LineEdit

_SHARES = {"next_step": 4, "tried": 3, "waits": 2}


class NoteFields(QWidget):
    """`left` follows a field that was left with something else in it than before."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = Note()
        self._fields = {name: LineEdit() for name in _SHARES}
        names = {
            "next_step": self.tr("Next step"),
            "tried": self.tr("Tried"),
            "waits": self.tr("Who waits"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for name, field in self._fields.items():
            field.setObjectName(f"handover_{name}")
            field.editingFinished.connect(self.keep)
            row.addWidget(Field(names[name], field), _SHARES[name])

    def note(self) -> Note:
        """Return what stands in the fields."""
        return Note(**{name: field.text().strip() for name, field in self._fields.items()})

    def show_note(self, note: Note) -> None:
        """Show what was written before; a field that is being typed in keeps what is typed."""
        for name, field in self._fields.items():
            before, text = getattr(self._kept, name), getattr(note, name)
            if field.text().strip() == before and field.text() != text:
                field.setText(text)
        self._kept = note

    def is_typed(self) -> bool:
        """Return whether something was typed and not told yet."""
        return self.note() != self._kept

    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields in their order."""
        return tuple(self._fields.values())

    def keep(self) -> None:
        """Tell of what was typed and not told yet."""
        if self.is_typed():
            self._kept = self.note()
            self.left.emit()
