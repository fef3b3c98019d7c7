"""What all forms of bodies share: sections by what may be wrong with them, one signal."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.questions.bodies import Block, Option, Point
from desktop.domain.questions.checking import Spot
from desktop.domain.questions.question import Body
from desktop.qtkit.widgets.checks import CheckBox
from desktop.views.questions.editing.answer_rows import PointRow
from desktop.views.questions.editing.block_row import BlockRow
from desktop.views.questions.editing.choice_rows import OptionRow
from desktop.views.questions.editing.rows_field import Row, RowsField
from desktop.views.questions.editing.section import Section


class BodyForm(QWidget):
    """`body` is what the form says now; `sections` tell where a problem is shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sections: dict[Spot, Section] = {}
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(14)

    def body(self) -> Body:
        """Return the body that is written here."""
        raise NotImplementedError

    def add(self, section: Section, *spots: Spot) -> None:
        """Put a section below the others; problems of these spots are shown there."""
        self._parts.addWidget(section)
        self.sections.update(dict.fromkeys(spots, section))

    def rows(self, made: Sequence[Row], new: Callable[[], Row], name: str, add: str) -> RowsField:
        """Return a field of rows, known by a name."""
        field = RowsField(made, new, add)
        field.setObjectName(name)
        field.add.setObjectName(f"{name}_add")
        field.changed.connect(self.changed)
        return field

    def options(self, options: Sequence[Option], name: str) -> RowsField:
        """Return a field of options."""
        made = [OptionRow(each) for each in options]
        return self.rows(made, OptionRow, name, self.tr("Another option"))

    def points(self, points: Sequence[Point], name: str) -> RowsField:
        """Return a field of the points of a rubric."""
        made = [PointRow(each) for each in points]
        return self.rows(made, PointRow, name, self.tr("Another point"))

    def blocks(self, blocks: Sequence[Block], name: str) -> RowsField:
        """Return a field of what is put in order."""
        made = [BlockRow(each) for each in blocks]
        for row in made:
            row.know(made)
        return self.rows(made, BlockRow, name, self.tr("Another step"))

    def check(self, text: str, name: str, *, on: bool) -> CheckBox:
        """Return a box to tick."""
        box = CheckBox(text)
        box.setObjectName(name)
        box.setChecked(on)
        box.toggled.connect(lambda _on: self.changed.emit())
        return box

    def hear(self, *fields: Any) -> None:
        """Let changes of fields be changes of the form."""
        for field in fields:
            field.changed.connect(self.changed)
