"""Questions that are answered by typing: a word, a number, a text graded by a rubric."""

from decimal import Decimal

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.questions.bodies import Essay, Numeric, Point, Range, ShortText
from desktop.domain.questions.wording import Wording
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.signpill import SignPill
from desktop.views.questions.preview.blocks import (
    Column,
    Line,
    Look,
    marks_text,
    note,
    plain,
    share_text,
)

_ONE_LINE, _SEVERAL = 34, 84


class AnswerBox(QFrame):
    """Where an answer would be typed; here it is only shown."""

    def __init__(self, text: str, *, several: bool = False) -> None:
        super().__init__()
        self.setProperty("card", "strip")
        self.setMinimumHeight(current_theme().px(_SEVERAL if several else _ONE_LINE))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.addWidget(label(text, "body", "muted", wrap=True))
        column.addStretch(1)


class ShortPage(Column):
    """A word or two."""

    def __init__(self, body: ShortText, look: Look) -> None:
        super().__init__()
        hint = self.tr("letter case counts") if body.exact_case else ""
        self.head(self.tr("Answer in a word or two"), hint)
        self.add(AnswerBox(self.tr("The answer is typed here")))
        if not look.key:
            return
        self.head(self.tr("Answers that are taken"))
        for answer in body.answers:
            line = Line("done", plain(answer.text), look)
            line.mark(*_paid(answer.weight))
            line.add_pills(_share(answer.weight))
            line.add_words(answer.feedback)
            self.add(line)


class NumericPage(Column):
    """A number."""

    def __init__(self, body: Numeric, look: Look) -> None:
        super().__init__()
        self.head(self.tr("Answer with a number"))
        self.add(AnswerBox(self.tr("The number is typed here")))
        if not look.key:
            return
        self.head(self.tr("Numbers that are taken"))
        for each in body.ranges:
            line = Line("done", plain(_range_text(each)), look)
            line.mark(*_paid(each.weight))
            line.add_pills(_share(each.weight))
            line.add_words(each.feedback)
            self.add(line)
        if not body.otherwise.is_empty:
            line = Line("none", plain(self.tr("Every other number")), look)
            line.add_words(body.otherwise)
            self.add(line)


class RubricLines(Column):
    """The points of a rubric, each with its marks and the words that suggest it."""

    def __init__(self, points: tuple[Point, ...], look: Look) -> None:
        super().__init__()
        for point in points:
            line = Line("check_list", point.text, look)
            marks = self.tr("Marks: {marks}").format(marks=marks_text(point.marks))
            line.add_pills(SignPill(marks, "blue"))
            if point.hints:
                said = self.tr("Suggested by: {words}").format(words=" · ".join(point.hints))
                line.add_words(Wording(said, said), "muted")
            self.add(line)


class EssayPage(Column):
    """A text that a person grades."""

    def __init__(self, body: Essay, look: Look) -> None:
        super().__init__()
        self.head(self.tr("Answer in your own words"))
        self.add(AnswerBox(self.tr("The text is written here"), several=True))
        if look.key:
            self.head(self.tr("Rubric"))
            if body.points:
                self.add(RubricLines(body.points, look))
            else:
                self.add(note(self.tr("There is no rubric: a person grades by feeling.")))


def text_page(body: ShortText | Numeric | Essay, look: Look) -> QWidget:
    """Return the page of a question that is answered by typing."""
    if isinstance(body, ShortText):
        return ShortPage(body, look)
    return NumericPage(body, look) if isinstance(body, Numeric) else EssayPage(body, look)


def _paid(weight: float) -> tuple[str, str]:
    return ("done", "greensolid") if weight > 0 else ("wrong", "redsolid")


def _share(weight: float) -> SignPill:
    return SignPill(share_text(weight), "green" if weight > 0 else "orange")


def _range_text(found: Range) -> str:
    low, high = _plain(found.low), _plain(found.high)
    return low if found.low == found.high else f"{low} – {high}"


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"
