"""What is wanted of many questions: labels, what they belong to, their standing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.questions.bank import About, AboutKind
from desktop.domain.questions.bulk import BulkChange, Turn
from desktop.domain.vocabulary import ListName
from desktop.models.question_words import MOST_DIFFICULT, table_word
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.training.opened import StepOf
from desktop.views.questions.label_sheet import tags_of
from desktop.views.questions.state import BankState

_AS_IT_IS, _NOTHING, _SOP = "as_it_is", "nothing", "sop"


class BulkForm(QWidget):
    """What is not touched stays as it is."""

    changed = Signal()

    def __init__(self, state: BankState) -> None:
        super().__init__()
        self._state = state
        self._category, self._add, self._remove = LineEdit(), LineEdit(), LineEdit()
        self._clear = CheckBox(self.tr("Take the category off"))
        levels = [(str(level), str(level)) for level in range(1, MOST_DIFFICULT + 1)]
        self._difficulty = SegmentedControl(
            self.tr("Difficulty"),
            [(_AS_IT_IS, self.tr("As it is")), ("0", self.tr("None")), *levels],
        )
        self._turn = SegmentedControl(self.tr("Standing"), self._turns())
        self._about, self._step = ComboBox(), ComboBox()
        self._abouts: list[About] = []
        self._build()
        self._fill_about()
        state.desk.read(lambda my, _p: my.questions.steps_in_force(), self._take_steps)

    def wanted(self) -> BulkChange:
        """Return what is wanted."""
        typed, level = self._category.text().strip(" /"), self._difficulty.choice()
        category = typed or ("" if self._clear.isChecked() else None)
        return BulkChange(
            category,
            tuple(tags_of(self._add.text())),
            tuple(tags_of(self._remove.text())),
            None if level == _AS_IT_IS else int(level),
            self._wanted_about(),
            Turn("" if self._turn.choice() == _AS_IT_IS else self._turn.choice()),
        )

    def fields(self) -> Sequence[QWidget]:
        """Return the fields that keep Enter for themselves."""
        return self._category, self._add, self._remove

    def _turns(self) -> list[tuple[str, str]]:
        return [
            (_AS_IT_IS, self.tr("As it is")),
            (Turn.APPROVE.value, self.tr("Approve")),
            (Turn.RETIRE.value, self.tr("Retire")),
            (Turn.BRING_BACK.value, self.tr("Bring back")),
        ]

    def _build(self) -> None:
        known = self._state.facets
        for field, name, words in (
            (self._category, "bulk_category", known.categories),
            (self._add, "bulk_add", known.tags),
            (self._remove, "bulk_remove", known.tags),
        ):
            field.setObjectName(name)
            completer = QCompleter(list(words), field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)
            field.textChanged.connect(lambda _text: self.changed.emit())
        for part, name in (
            (self._clear, "bulk_clear"),
            (self._difficulty, "bulk_difficulty"),
            (self._turn, "bulk_turn"),
            (self._about, "bulk_about"),
            (self._step, "bulk_step"),
        ):
            part.setObjectName(name)
        for choice in (self._difficulty, self._turn):
            choice.choose(_AS_IT_IS)
            choice.chosen.connect(lambda _key: self.changed.emit())
        self._clear.toggled.connect(lambda _on: self.changed.emit())
        self._about.currentIndexChanged.connect(lambda _at: self._show_step())
        self._step.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self._step.setAccessibleName(self.tr("Which step"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for below in (
            Field(self.tr("Category, parts divided by /"), self._category),
            self._clear,
            Field(self.tr("Tags to add"), self._add),
            Field(self.tr("Tags to take off"), self._remove),
            Field(self.tr("Difficulty"), self._difficulty),
            Field(self.tr("Belongs to"), self._about),
            self._step,
            Field(self.tr("Standing"), self._turn),
        ):
            column.addWidget(below)
        self._step.hide()

    def _fill_about(self) -> None:
        directory, language = self._state.desk.my.directory, self._state.desk.language
        self._about.addItem(self.tr("As it is"), _AS_IT_IS)
        self._about.addItem(self.tr("Nothing"), _NOTHING)
        self._about.addItem(self.tr("A step of an SOP in force …"), _SOP)
        for stage in directory.of(ListName.STAGE):
            said = f"{table_word(AboutKind.FRAMEWORK)} · {stage.name.text(language)}"
            self._about.addItem(said, len(self._abouts))
            self._abouts.append(About(AboutKind.FRAMEWORK, stage.code))
        self._about.setCurrentIndex(0)

    def _take_steps(self, found: list[StepOf]) -> None:
        language = self._state.desk.language
        for each in found:
            title: Bilingual = each.title
            said = f"{each.code} · {each.place}  {title.text(language)}"
            self._step.addItem(said, len(self._abouts))
            self._abouts.append(About(AboutKind.STEP, each.step, each.version))
        self._step.setCurrentIndex(-1)

    def _show_step(self) -> None:
        self._step.setVisible(self._about.currentData() == _SOP)
        self.changed.emit()

    def _wanted_about(self) -> About | None:
        chosen = self._about.currentData()
        if chosen == _NOTHING:
            return About()
        chosen = self._step.currentData() if chosen == _SOP else chosen
        return self._abouts[chosen] if isinstance(chosen, int) else None
