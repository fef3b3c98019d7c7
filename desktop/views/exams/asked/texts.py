"""Answers that are typed: a word, a number, a text."""

from PySide6.QtWidgets import QWidget

from desktop.domain.questions.responses import Response, Written
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.exams.asked.asked import Asked, Given

_WIDE, _NARROW = 460, 220


class LineAsked(Asked):
    """A word or two, or a number."""

    def __init__(self, given: Given) -> None:
        super().__init__(given)
        self.field = LineEdit()
        self.field.setObjectName("exam_text")
        self.field.setMaximumWidth(current_theme().px(_WIDE))
        self.column.addWidget(self.field)
        self._name()
        if isinstance(given.response, Written):
            self.field.setText(given.response.text)
        self.field.textEdited.connect(lambda _text: self.typed.emit())

    def _name(self) -> None:
        self.field.setAccessibleName(self.tr("Your answer"))

    @override
    def response(self) -> Response:
        text = self.field.text().strip()
        return Written(text) if text else None

    @override
    def first(self) -> QWidget | None:
        return self.field


class NumberAsked(LineAsked):
    """A number as it is typed; the unit stands in the question."""

    @override
    def _name(self) -> None:
        self.field.setAccessibleName(self.tr("Your answer, a number"))
        self.field.setMaximumWidth(current_theme().px(_NARROW))


class EssayAsked(Asked):
    """A text of any length, with the count of its letters."""

    def __init__(self, given: Given) -> None:
        super().__init__(given)
        self.field = GrowingText(8, 20)
        self.field.setObjectName("exam_text")
        self.field.setAccessibleName(self.tr("Your answer"))
        self._count = label("", "meta", "muted")
        self.column.addWidget(self.field)
        self.column.addWidget(self._count)
        if isinstance(given.response, Written):
            self.field.setPlainText(given.response.text)
        self.field.textChanged.connect(self._typed)
        self._show_count()

    @override
    def response(self) -> Response:
        text = self.field.toPlainText().strip()
        return Written(text) if text else None

    @override
    def first(self) -> QWidget | None:
        return self.field

    def _typed(self) -> None:
        self._show_count()
        self.typed.emit()

    def _show_count(self) -> None:
        count = len(self.field.toPlainText().strip())
        self._count.setText(self.tr("%n letter(s)", "", count))
