"""The form of one question: name, text, what is asked, what is said to everybody afterwards."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.questions.case import Case
from desktop.domain.questions.checking import Problem, Spot, located
from desktop.domain.questions.question import Question
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.training.words import problem_text
from desktop.views.questions.editing.body_form import BodyForm
from desktop.views.questions.editing.forms import FORMS
from desktop.views.questions.editing.section import Section, line_of
from desktop.views.questions.editing.ticket_form import TicketForm
from desktop.views.questions.editing.typed_fields import FloatField
from desktop.views.questions.editing.wording_field import WordingField
from desktop.views.questions.preview.lists import ListNames


class QuestionEditor(QWidget):
    """`changed` follows each key; what is wrong stands at the field it is about."""

    changed = Signal()

    def __init__(self, question: Question, names: ListNames, language: str) -> None:
        super().__init__()
        self._question, self._language = question, language
        self._name = LineEdit()
        self._name.setObjectName("edit_name")
        self._name.setText(question.name)
        self._shown = self._name.text()
        self._text = WordingField(question.text, self.tr("What is asked"), 2)
        self._text.name_objects("edit_text")
        self._marks = FloatField("", question.marks)
        self._marks.line.setObjectName("edit_marks")
        self._general = WordingField(question.general, self.tr("Said to everybody afterwards"))
        self._general.name_objects("edit_general")
        self.form = self._form(names)
        self._sections: Mapping[Spot, Section] = {}
        self._build()
        self._look()

    def question(self) -> Question:
        """Return the question as it is written here; a name that is empty stays what it was."""
        name = self._name.text()
        return self._question._replace(
            name=self._question.name if name in (self._shown, "") else name,
            text=self._text.wording(),
            body=self.form.body(),
            general=self._general.wording(),
            marks=self._marks.marks(),
        )

    def begin(self) -> None:
        """Put the focus where typing begins."""
        self._text.typing().setFocus()

    def faults(self) -> dict[Spot, str]:
        """Return what is said to be wrong, by the part it is said at."""
        return {spot: part.fault() for spot, part in self._sections.items() if part.fault()}

    def _form(self, names: ListNames) -> BodyForm:
        body = self._question.body
        return TicketForm(body, names) if isinstance(body, Case) else FORMS[type(body)](body)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 20)
        column.setSpacing(14)
        text = Section(self.tr("What is asked"), self._text)
        self._name.setAccessibleName(self.tr("Name in lists"))
        self._marks.line.setAccessibleName(self.tr("Marks"))
        for part in (
            text,
            self.form,
            Section(self.tr("Said to everybody afterwards"), self._general),
            Section(self.tr("Marks"), line_of(self._marks)),
            Section(self.tr("Name in lists"), self._name),
        ):
            column.addWidget(part)
        column.addStretch(1)
        self._sections = {Spot.TEXT: text, **self.form.sections}
        self._name.textChanged.connect(lambda _text: self._tell())
        for field in (self._text, self._marks, self._general, self.form):
            field.changed.connect(self._tell)

    def _tell(self) -> None:
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        found: dict[int, list[tuple[Problem, str]]] = {}
        for spot, problem in located(self.question()):
            section = self._sections.get(spot)
            if section is not None:
                said = (problem, problem_text(problem, self._language))
                found.setdefault(id(section), []).append(said)
        for section in {id(each): each for each in self._sections.values()}.values():
            section.say(found.get(id(section), []))
