"""What was tried, line by line, each with what came of it; behind the last one always one more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.escalations import Tried
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit

_WIDE, _WIDER = 4, 5


class TriedRows(QWidget):
    """Two fields a line; a line that came from a step keeps the moment of it."""

    edited = Signal()
    # Fields came to it: they have to be listened to as well.
    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[LineEdit, LineEdit]] = []
        self._at: list[int | None] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._grid.setColumnStretch(0, _WIDE)
        self._grid.setColumnStretch(1, _WIDER)
        self._heads = (self.tr("What was done"), self.tr("Result"))
        for column, text in enumerate(self._heads):
            self._grid.addWidget(label(text, "meta_strong", "text2"), 0, column)
        self._add()

    def show_lines(self, lines: Sequence[Tried]) -> None:
        """Show these lines in place of what is there."""
        while len(self._rows) <= len(lines):
            self._add()
        for place, (what, result) in enumerate(self._rows):
            line = lines[place] if place < len(lines) else Tried("")
            what.setText(line.what)
            result.setText(line.result)
            self._at[place] = line.at

    def lines(self) -> tuple[Tried, ...]:
        """Return the lines that say something."""
        rows = zip(self._rows, self._at, strict=True)
        found = (Tried(w.text().strip(), r.text().strip(), at) for (w, r), at in rows)
        return tuple(line for line in found if line.what)

    def first(self) -> QWidget:
        """Return the field to begin with."""
        return self._rows[0][0]

    def _add(self) -> None:
        number = len(self._rows) + 1
        pair = LineEdit(), LineEdit()
        for column, (field, name) in enumerate(zip(pair, ("what", "result"), strict=True)):
            field.setObjectName(f"tried_{name}_{number}")
            field.setAccessibleName(f"{self._heads[column]} {number}")
            field.textEdited.connect(lambda _text: self._changed())
            self._grid.addWidget(field, number, column)
        self._rows.append(pair)
        self._at.append(None)
        self.grown.emit()

    def _changed(self) -> None:
        if self._rows[-1][0].text().strip():
            self._add()
        self.edited.emit()
