"""Rows of what is taken as an answer: words, ranges of numbers, points of a rubric."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from desktop.domain.questions.bodies import Accepted, Point, Range
from desktop.domain.questions.wording import SILENCE
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.questions.editing.choice_rows import MoreWords
from desktop.views.questions.editing.rows_field import Row
from desktop.views.questions.editing.section import line_of
from desktop.views.questions.editing.typed_fields import (
    FloatField,
    NumberField,
    ShareField,
    words_of,
)
from desktop.views.questions.editing.wording_field import WordingField

_POINT, _ACCEPTED, _RANGE = Point(SILENCE), Accepted(""), Range(Decimal(0), Decimal(0))


class _Paid(Row):
    """An answer that is worth a share, with what is said to who gives it."""

    def __init__(self, weight: float) -> None:
        super().__init__()
        self._share = ShareField(self.tr("Worth"), weight)
        self._share.line.setObjectName("answer_share")
        self._share.changed.connect(self.changed)

    def _add_feedback(self, given: MoreWords) -> None:
        self._more = given
        self.parts.addWidget(line_of(self._share, given.ask))
        self.parts.addWidget(given)
        given.changed.connect(self.changed)
        given.made.connect(self.grown)


class AcceptedRow(_Paid):
    """A text that is taken; * stands for anything."""

    def __init__(self, answer: Accepted = _ACCEPTED) -> None:
        super().__init__(answer.weight)
        self._text = LineEdit("vpn*")
        self._text.setObjectName("answer_text")
        self._text.setAccessibleName(self.tr("Answer that is taken"))
        self._answer = answer
        self._text.setText(answer.text)
        self._shown = self._text.text()
        self._text.textChanged.connect(lambda _text: self.changed.emit())
        self.parts.addWidget(self._text)
        self._add_feedback(MoreWords(answer.feedback, self.tr("Feedback")))

    @override
    def value(self) -> Accepted:
        text = self._text.text()
        text = self._answer.text if text == self._shown else text
        return Accepted(text, self._share.share(), self._more.wording())

    @override
    def first(self) -> QWidget:
        return self._text


class RangeRow(_Paid):
    """Numbers from one to another; a single one where only one is typed, none where nothing is."""

    def __init__(self, found: Range = _RANGE) -> None:
        super().__init__(found.weight)
        known = found is not _RANGE
        self._low = NumberField(self.tr("From"), found.low if known else None)
        self._high = NumberField(self.tr("to"), found.high if known else None)
        self._low.line.setObjectName("range_low")
        self._high.line.setObjectName("range_high")
        self._low.changed.connect(self.changed)
        self._high.changed.connect(self.changed)
        self.parts.addWidget(line_of(self._low, self._high))
        self._add_feedback(MoreWords(found.feedback, self.tr("Feedback")))

    @override
    def value(self) -> Range | None:
        low, high = self._low.value(), self._high.value()
        low, high = (high if low is None else low), (low if high is None else high)
        if low is None or high is None:
            return None
        return Range(low, high, self._share.share(), self._more.wording())

    @override
    def first(self) -> QWidget:
        return self._low.line


class PointRow(Row):
    """One line of a rubric, its marks, the words that suggest that it is met."""

    def __init__(self, point: Point = _POINT) -> None:
        super().__init__()
        self._point = point
        self._text = WordingField(point.text, self.tr("Point of the rubric"))
        self._text.name_objects("point")
        self._marks = FloatField(self.tr("Marks"), point.marks)
        self._marks.line.setObjectName("point_marks")
        self._hints = LineEdit(self.tr("filter, clear"))
        self._hints.setObjectName("point_hints")
        self._hints.setAccessibleName(self.tr("Suggested by these words"))
        self._hints.setText(", ".join(point.hints))
        self._shown = self._hints.text()
        for part in (
            self._text,
            line_of(self._marks),
            label(self.tr("Suggested by these words"), "meta", "muted"),
            self._hints,
        ):
            self.parts.addWidget(part)
        self._text.changed.connect(self.changed)
        self._marks.changed.connect(self.changed)
        self._hints.textChanged.connect(lambda _text: self.changed.emit())

    @override
    def value(self) -> Point:
        text = self._hints.text()
        hints = self._point.hints if text == self._shown else words_of(text)
        return Point(self._text.wording(), self._marks.marks(), hints)

    @override
    def first(self) -> QWidget:
        return self._text.typing()
