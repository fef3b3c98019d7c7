"""A row of what is put in order: a step, which steps come before it, or that it doesn't belong."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.questions.bodies import Block
from desktop.domain.questions.wording import SILENCE
from desktop.domain.search_text import normalise
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.questions.editing.rows_field import Row
from desktop.views.questions.editing.section import line_of
from desktop.views.questions.editing.typed_fields import words_of
from desktop.views.questions.editing.wording_field import WordingField

_ABOVE, _ANY_TIME, _NAMED = range(3)
_BLOCK = Block(SILENCE)


class BlockRow(Row):
    """Which rows come before it is remembered by the rows themselves: they may move."""

    def __init__(self, block: Block = _BLOCK) -> None:
        super().__init__()
        self._after = block.after
        self._rows: Sequence[Row] = ()
        self._known: list[Row] = []
        self._before: list[Row] = []
        self._text = WordingField(block.text, self.tr("Step"))
        self._text.name_objects("block")
        self._when, self._numbers = ComboBox(), LineEdit("1, 2")
        self._wrong = CheckBox(self.tr("Does not belong here"))
        self._knock_out = CheckBox(self.tr("Knock-out"))
        self._build(block)

    @override
    def value(self) -> Block:
        return Block(
            self._text.wording(),
            self._places(),
            self._wrong.isChecked(),
            self._knock_out.isChecked(),
        )

    @override
    def first(self) -> QWidget:
        return self._text.typing()

    def know(self, rows: Sequence[Row]) -> None:
        """Remember by the rows themselves which come before this one."""
        self._known = list(rows)
        self._before = [rows[at] for at in self._after or () if at < len(rows)]

    @override
    def show_numbers(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._before = [row for row in self._before if row in rows]
        said = ", ".join(str(at + 1) for at, row in enumerate(rows) if row in self._before)
        self._numbers.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._numbers.setText(said)
        self._numbers.blockSignals(False)  # noqa: FBT003 - Qt's own

    def _build(self, block: Block) -> None:
        for words in (
            self.tr("After the one above"),
            self.tr("At any time"),
            self.tr("After these numbers:"),
        ):
            self._when.addItem(words)
        self._when.setAccessibleName(self.tr("When"))
        self._numbers.setAccessibleName(self.tr("After these numbers:"))
        named = _NAMED if block.after else _ANY_TIME
        self._when.setCurrentIndex(_ABOVE if block.after is None else named)
        self._wrong.setChecked(block.wrong)
        self._knock_out.setChecked(block.knock_out)
        for part, name in (
            (self._when, "block_when"),
            (self._numbers, "block_numbers"),
            (self._wrong, "block_wrong"),
            (self._knock_out, "block_knock_out"),
        ):
            part.setObjectName(name)
        for below in (
            self._text,
            line_of(self._when, self._numbers),
            line_of(self._wrong, self._knock_out),
        ):
            self.parts.addWidget(below)
        self._text.changed.connect(self.changed)
        self._when.currentIndexChanged.connect(lambda _at: self._look(told=True))
        self._numbers.textChanged.connect(self._typed)
        self._wrong.toggled.connect(lambda _on: self._look(told=True))
        self._knock_out.toggled.connect(lambda _on: self.changed.emit())
        self._look(told=False)

    def _look(self, *, told: bool) -> None:
        belongs = not self._wrong.isChecked()
        if told and self._when.currentIndex() == _NAMED and not self._after:
            self._known = []
        self._when.setVisible(belongs)
        self._numbers.setVisible(belongs and self._when.currentIndex() == _NAMED)
        if told:
            self.changed.emit()

    def _typed(self, text: str) -> None:
        numbers = [normalise(each) for each in words_of(text.replace(" ", ","))]
        known = {str(at): row for at, row in enumerate(self._rows, 1)}
        self._known = []
        self._before = [known[each] for each in numbers if each in known and known[each] != self]
        self._numbers.set_error(wrong=len(self._before) != len(numbers))
        self.changed.emit()

    def _places(self) -> tuple[int, ...] | None:
        if self._when.currentIndex() == _NAMED:
            if self._known == list(self._rows):
                return self._after
            return tuple(at for at, row in enumerate(self._rows) if row in self._before)
        return None if self._when.currentIndex() == _ABOVE else ()
