"""The pane in which answers are typed from paper: persons down, questions across, kept as typed."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.models.answer_grid_model import AnswerGridModel, GridItem, GridPerson
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.services.services import Services
from desktop.services.training.papers import Entered, PaperGrid, Typed
from desktop.services.training.words import called
from desktop.views.desk import Desk
from desktop.views.exams.paper.answers_table import AnswersTable
from desktop.views.exams.paper.cell_words import hint_words, refused_words, wrong_words
from desktop.views.exams.words import person_name
from desktop.views.undoable import Undoable

_DOWN = Qt.Orientation.Vertical


class Opened(NamedTuple):
    """The papers of an exam, what was typed before, who comes first: those of its cohorts."""

    grid: PaperGrid
    typed: dict[str, list[str]]
    first: tuple[int, ...]


class AnswersView(QWidget):
    """`left` leads back to the exams."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._reads = desk.latest(owner=self)
        self._acts = Undoable(desk, self)
        self._opened: Opened | None = None
        self._code, self._entering = "", False
        self.content = AnswerGridModel(wrong_words, self)
        self.table = AnswersTable(self.content)
        self._back, self._title = IconButton("left", ""), ElidedLabel("", "title")
        self._count = label("", "meta", "muted")
        self._question, self._hint = ElidedLabel("", "strong"), label("", "meta", "text2")
        self._said = Banner(tone="red")
        self._take = Button(kind="primary", icon="done")
        self._build()
        self._connect()
        self._retranslate()

    def open_exam(self, code: str) -> None:
        """Show the grid of an exam, with what was typed and not taken in."""
        self._code, self._entering = code, True
        self._reads.start(lambda my, _p: _read(my, code), self._show, self._failed)

    def can_take_in(self) -> bool:
        """Return whether anything was typed."""
        return self._opened is not None and bool(self.content.answered())

    def take_in(self) -> None:
        """Take the typed rows in as attempts, all of it one act."""
        rows = [Typed(p.key, paper, answers) for p, paper, answers in self.content.answered()]
        if not rows:
            return
        code = self._code
        self._acts.do(
            lambda my: my.papers.enter_typed(code, rows),
            lambda found: self.tr("%n answer sheet(s) taken in", "", len(found.attempts)),
            lambda found: self._taken(rows, found),
        )

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.table, self._take)

    def enter(self) -> None:
        """Put the focus into the grid."""
        self.table.begin()
        self.table.setFocus()

    def step_back(self) -> None:
        """Go back to the exams; what is typed is kept."""
        self.left.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("exam_answers")
        set_look(self, "surface", "canvas")
        self._take.name_command("exams.take_in")
        self._take.setObjectName("exam_take_in")
        self._back.setObjectName("exam_answers_back")
        self._said.setObjectName("exam_answers_said")
        self._said.hide()
        for part in (self._title, self._question):
            part.setProperty("data", "true")
        line = QFrame()
        line.setProperty("line", "true")
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self._question, 1)
        below.addWidget(self._hint)
        body = QVBoxLayout()
        body.setContentsMargins(18, 12, 18, 14)
        body.setSpacing(8)
        body.addWidget(self._said)
        body.addLayout(below)
        body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(line)
        column.addLayout(body, 1)

    def _head(self) -> QWidget:
        head = QWidget()
        set_look(head, "surface", "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 10, 16, 10)
        row.setSpacing(10)
        row.addWidget(self._back)
        row.addWidget(self._title, 1)
        row.addWidget(self._count)
        row.addWidget(self._take)
        return head

    def _connect(self) -> None:
        self._back.clicked.connect(lambda _on: self.step_back())
        self._take.clicked.connect(lambda _on: self.take_in())
        self.table.refused.connect(self._refuse)
        self.table.moved.connect(self._show_cell)
        self.content.edited.connect(self._keep)
        self._desk.person_changed.connect(self._let_go)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Answers from paper"))
        self.table.setAccessibleName(self.tr("Answers by person and question"))
        self._back.set_name(self.tr("Back to the exams"))
        self._take.setText(self.tr("Take in"))
        self.content.name_paper(self.tr("Paper"))
        self._show_head()
        self._show_cell()

    def _show(self, opened: Opened) -> None:
        self._opened = opened
        grid = opened.grid
        papers = {
            paper.number: tuple(
                GridItem(kept.question.body, item.seed, kept.question.marks)
                for item, kept in zip(paper.items, grid.asked[paper.number], strict=True)
            )
            for paper in grid.papers
        }
        self.content.show(self._people(opened.first), papers, opened.typed)
        self._say("")
        self._show_head()
        if self._entering:
            self._entering = False
            self.enter()
        self._show_cell()

    def _people(self, first: tuple[int, ...]) -> list[GridPerson]:
        agents = self._desk.my.directory.agents
        order = dict.fromkeys([*(key for key in first if key in agents), *agents])
        return [GridPerson(key, person_name(self._desk, key)) for key in order]

    def _show_head(self) -> None:
        title = self.tr("Answers from paper")
        if self._opened is not None:
            planned = self._opened.grid.planned
            title = f"{title} · {planned.plan.title.text(self._desk.language)}"
        self._title.setText(title)
        self._show_count()

    def _show_count(self) -> None:
        rows = self.content.answered() if self._opened is not None else []
        self._count.setText(self.tr("%n person(s) typed", "", len(rows)))
        self._take.set_off("" if rows else self.tr("Nothing is typed yet"))

    def _show_cell(self) -> None:
        here = self.table.currentIndex()
        opened = self._opened
        if opened is None or not here.isValid():
            self._question.setText("")
            self._hint.setText("")
            return
        item, column = self.content.item(here), here.column()
        name = self.content.headerData(here.row(), _DOWN)
        asked = opened.grid.asked.get(self.content.paper(here.row()), ())
        text = self.tr("Paper")
        if 0 < column <= len(asked):
            kept = asked[column - 1]
            text = f"{column}. {called(kept.question, self._desk.language)}"
        self._question.setText(f"{name} · {text}")
        self._hint.setText(hint_words(item) if item or not column else "")

    def _refuse(self, key: str) -> None:
        here = self.table.currentIndex()
        self._say(refused_words(here.column(), self.content.item(here), key))

    def _say(self, sentence: str) -> None:
        self._said.setVisible(bool(sentence))
        self._said.show_text(sentence, "red")

    def _keep(self) -> None:
        """Keep what is typed beside the records, so that no crash takes it."""
        code, rows = self._code, self.content.rows()
        self._say("")
        self._show_count()
        self._desk.write(lambda my: my.papers.keep_draft(code, rows))

    def _taken(self, rows: list[Typed], found: Entered) -> None:
        """Empty the rows that were taken in, and say why the others were not."""
        refused = {each.line: each for each in found.rejected}
        good = [row.person for line, row in enumerate(rows, 1) if line not in refused]
        self.content.forget(good)
        if refused:
            line, first = min(refused.items())
            name = person_name(self._desk, rows[line - 1].person)
            why = self._desk.sentence(AppError(first.reason, **first.params))
            self._say(self.tr("{name}: {why}").format(name=name, why=why))

    def _failed(self, error: Exception) -> None:
        self._desk.fail(error)
        self.left.emit()

    def _let_go(self) -> None:
        self._opened = None
        if self.isVisible():
            self.left.emit()


def _read(my: Services, code: str) -> Opened:
    cohorts = (each for each in my.cohorts.cohorts() if each.exam == code)
    first = tuple(person.person for cohort in cohorts for person in cohort.people)
    return Opened(my.papers.grid(code), my.papers.draft(code), first)
