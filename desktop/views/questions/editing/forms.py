"""The forms of the kinds of questions, but for the simulated ticket."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop.domain.questions.bodies import (
    Description,
    Essay,
    Matching,
    Multiple,
    Numeric,
    Ordering,
    OrderMode,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.checking import Spot
from desktop.domain.questions.question import Body
from desktop.models.question_words import order_mode_word
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.views.questions.editing.answer_rows import AcceptedRow, RangeRow
from desktop.views.questions.editing.body_form import BodyForm
from desktop.views.questions.editing.choice_rows import PairRow
from desktop.views.questions.editing.section import Section, line_of
from desktop.views.questions.editing.wording_field import WordingField

_TRUE, _FALSE = "true", "false"
_MOST_SHOWN = 99


class ChoiceForm(BodyForm):
    """One choice or several."""

    def __init__(self, body: Single | Multiple) -> None:
        super().__init__()
        self._made = type(body)
        self._options = self.options(body.options, "options")
        self._shuffle = self.check(
            self.tr("In another order each time"), "shuffle", on=body.shuffle
        )
        self.add(Section(self.tr("Options"), self._options, self._shuffle), Spot.OPTIONS)

    @override
    def body(self) -> Body:
        return self._made(self._options.values(), self._shuffle.isChecked())


class TrueFalseForm(BodyForm):
    """A statement: whether it is right, and what is said to each answer."""

    def __init__(self, body: TrueFalse) -> None:
        super().__init__()
        choices = [(_TRUE, self.tr("True")), (_FALSE, self.tr("False"))]
        self._right = SegmentedControl(self.tr("The statement is"), choices)
        self._right.setObjectName("statement")
        self._right.choose(_TRUE if body.right else _FALSE)
        self._right.chosen.connect(lambda _key: self.changed.emit())
        self._true = WordingField(body.if_true, self.tr("Said to “true”"))
        self._false = WordingField(body.if_false, self.tr("Said to “false”"))
        self.hear(self._true, self._false)
        self.add(Section(self.tr("The statement is"), line_of(self._right)))
        self.add(Section(self.tr("Said to “true”"), self._true))
        self.add(Section(self.tr("Said to “false”"), self._false))

    @override
    def body(self) -> Body:
        right = self._right.choice() == _TRUE
        return TrueFalse(right, self._true.wording(), self._false.wording())


class MatchingForm(BodyForm):
    """Pairs that belong together."""

    def __init__(self, body: Matching) -> None:
        super().__init__()
        made = [PairRow(each) for each in body.pairs]
        self._pairs = self.rows(made, PairRow, "pairs", self.tr("Another pair"))
        self._shuffle = self.check(
            self.tr("In another order each time"), "shuffle", on=body.shuffle
        )
        self.add(Section(self.tr("Pairs"), self._pairs, self._shuffle), Spot.PAIRS)

    @override
    def body(self) -> Body:
        return Matching(self._pairs.values(), self._shuffle.isChecked())


class OrderingForm(BodyForm):
    """Steps in their order, how a wrong order is paid, how many are drawn."""

    def __init__(self, body: Ordering) -> None:
        super().__init__()
        self._blocks = self.blocks(body.blocks, "blocks")
        self._mode = ComboBox()
        self._mode.setObjectName("order_mode")
        self._mode.setAccessibleName(self.tr("Marks for"))
        for mode in OrderMode:
            self._mode.addItem(order_mode_word(mode), mode.value)
        self._mode.setCurrentIndex(self._mode.findData(body.mode.value))
        self._mode.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self._shown = SpinBox(0, max(_MOST_SHOWN, body.shown))
        self._shown.setObjectName("order_shown")
        self._shown.setSpecialValueText(self.tr("all of them"))
        self._shown.setAccessibleName(self.tr("Drawn each time"))
        self._shown.setValue(body.shown)
        self._shown.valueChanged.connect(lambda _n: self.changed.emit())
        self.add(Section(self.tr("Steps in their right order"), self._blocks), Spot.BLOCKS)
        self.add(Section(self.tr("Marks for"), self._mode))
        self.add(Section(self.tr("Drawn each time"), line_of(self._shown)))

    @override
    def body(self) -> Body:
        mode = OrderMode(self._mode.currentData())
        return Ordering(self._blocks.values(), mode, self._shown.value())


class ShortForm(BodyForm):
    """Texts that are taken."""

    def __init__(self, body: ShortText) -> None:
        super().__init__()
        made = [AcceptedRow(each) for each in body.answers]
        self._answers = self.rows(made, AcceptedRow, "answers", self.tr("Another answer"))
        self._case = self.check(self.tr("Letter case counts"), "exact_case", on=body.exact_case)
        name = self.tr("Answers that are taken; * stands for anything")
        self.add(Section(name, self._answers, self._case), Spot.ANSWERS)

    @override
    def body(self) -> Body:
        return ShortText(self._answers.values(), self._case.isChecked())


class NumericForm(BodyForm):
    """Numbers that are taken."""

    def __init__(self, body: Numeric) -> None:
        super().__init__()
        made = [RangeRow(each) for each in body.ranges]
        self._ranges = self.rows(made, RangeRow, "ranges", self.tr("Other numbers"))
        self._otherwise = WordingField(body.otherwise, self.tr("Said to every other number"))
        self.hear(self._otherwise)
        self.add(Section(self.tr("Numbers that are taken"), self._ranges), Spot.RANGES)
        self.add(Section(self.tr("Said to every other number"), self._otherwise))

    @override
    def body(self) -> Body:
        return Numeric(self._ranges.values(), self._otherwise.wording())


class EssayForm(BodyForm):
    """The rubric of a text."""

    def __init__(self, body: Essay) -> None:
        super().__init__()
        self._points = self.points(body.points, "points")
        self.add(Section(self.tr("Rubric"), self._points), Spot.POINTS)

    @override
    def body(self) -> Body:
        return Essay(self._points.values())


class DescriptionForm(BodyForm):
    """A text that asks nothing has no more to fill in."""

    def __init__(self, _body: Description) -> None:
        super().__init__()

    @override
    def body(self) -> Body:
        return Description()


FORMS: Mapping[type, Callable[[Any], BodyForm]] = {
    Single: ChoiceForm,
    Multiple: ChoiceForm,
    TrueFalse: TrueFalseForm,
    Matching: MatchingForm,
    Ordering: OrderingForm,
    ShortText: ShortForm,
    Numeric: NumericForm,
    Essay: EssayForm,
    Description: DescriptionForm,
}
