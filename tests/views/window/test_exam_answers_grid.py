"""Answers typed from paper at the window: one key each, refused with a sentence, taken in."""

import exam_acts
import exam_desk
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from training_desk import Training

from desktop.domain.exams.right_answers import key_text, right_response
from desktop.qtkit.widgets.banner import Banner

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
DOWN = Qt.Orientation.Vertical


class Grid(Training):
    """The grid of an exam of every kind, of which one paper was printed."""

    def open(self, *questions, papers=1):
        """Plan an exam, make papers, show the grid."""
        self.plan(*questions)
        self.trainer.papers.make(self.code, papers)
        self.choose(self.code)
        self.run("exams.answers")
        return self

    @property
    def view(self):
        """Return the pane."""
        return self.desk.window.pane("exam_answers")

    @property
    def table(self):
        """Return the table."""
        return self.view.table

    @property
    def content(self):
        """Return what is typed."""
        return self.view.content

    def stand(self, name, column):
        """Stand on a cell of somebody."""
        rows = range(self.content.rowCount())
        row = next(at for at in rows if self.content.headerData(at, DOWN) == name)
        self.table.setCurrentIndex(self.content.index(row, column))
        self.table.setFocus()
        return row

    def type(self, *keys):
        """Press keys in the table."""
        self.key(self.table, *keys)

    def said(self):
        """Return what the strip above the table says."""
        banner = self.view.findChild(Banner, "exam_answers_said")
        return banner.accessibleName() if banner.isVisible() else ""

    def right(self, number=1):
        """Return what is typed for a paper without a mistake."""
        grid = self.my.papers.grid(self.code)
        items = zip(grid.papers[number - 1].items, grid.asked[number], strict=True)
        bodies = [(kept.question.body, item.seed) for item, kept in items]
        return [key_text(body, seed, right_response(body, seed)) for body, seed in bodies]


@pytest.fixture
def grid(opened):
    return Grid(opened())


def test_a_letter_answers_a_choice_and_goes_on_to_the_next_cell(grid):
    grid.open(exam_acts.single(), exam_desk.true_false())
    row = grid.stand("Luo Bin", 1)
    grid.type("a", "t")
    here = grid.table.currentIndex()
    assert [grid.content.text(grid.content.index(row, at)) for at in (1, 2)] == ["A", "T"]
    assert (here.row(), here.column()) == (row + 1, 1)


@pytest.mark.parametrize("key", ["g", "5", "x", "t"])
def test_a_key_that_means_nothing_is_refused_with_a_sentence_and_leads_nowhere(grid, key):
    grid.open(exam_acts.single())
    row = grid.stand("Luo Bin", 1)
    grid.type(key)
    assert grid.said() == f"“{key.upper()}” is no answer here. One of A–C."
    assert grid.content.text(grid.content.index(row, 1)) == ""
    assert grid.desk.window.shown() == "exam_answers"
    grid.type("b")
    assert grid.said() == ""


def test_several_choices_are_ticked_and_unticked_and_backspace_takes_back(grid):
    grid.open(exam_desk.multiple())
    row = grid.stand("Luo Bin", 1)
    cell = grid.content.index(row, 1)
    grid.type("c", "a", "b", "a")
    assert grid.content.text(cell) == "BC"
    grid.type(Qt.Key.Key_Backspace)
    assert grid.content.text(cell) == "B"
    grid.type(Qt.Key.Key_Delete)
    assert grid.content.text(cell) == ""


def test_words_and_marks_are_typed_in_a_field_and_too_many_marks_are_marked_wrong(grid):
    grid.open(exam_desk.short(), exam_acts.essay())
    row = grid.stand("Luo Bin", 1)
    grid.type("4")
    editor = grid.find("cell_editor")
    QTest.keyClicks(editor, "2 f")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    grid.desk.settle()
    assert grid.content.text(grid.content.index(row, 1)) == "42 f"
    grid.stand("Luo Bin", 2)
    grid.type("9")
    QTest.keyClick(grid.find("cell_editor"), Qt.Key.Key_Return)
    grid.desk.settle()
    cell = grid.content.index(row, 2)
    assert "0 to 4" in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_typed_rows_become_attempts_on_paper_and_one_undo_takes_them_back(grid):
    grid.open(exam_desk.multiple(), exam_desk.matching(), exam_desk.ordering())
    for name in ("Luo Bin", "Han Zhuo"):
        grid.stand(name, 1)
        for text in grid.right():
            grid.type(text, Qt.Key.Key_Return)
    grid.run("exams.take_in")
    attempts = grid.my.exams.attempts(grid.code)
    assert [each.percent for each in attempts] == [100.0, 100.0]
    assert grid.desk.toasts()[-1] == ("2 answer sheets taken in", True)
    assert grid.content.answered() == []
    grid.run("undo")
    assert grid.my.exams.attempts(grid.code) == []


def test_a_row_that_cannot_be_graded_stays_and_says_why(grid):
    grid.open(exam_desk.matching())
    grid.stand("Luo Bin", 1)
    grid.type("a")
    grid.run("exams.take_in")
    assert "Luo Bin" in grid.said()
    assert len(grid.content.answered()) == 1
    assert grid.my.exams.attempts(grid.code) == []


def test_the_paper_of_a_person_is_typed_and_one_that_is_not_there_refused(grid):
    grid.open(exam_acts.single(), papers=12)
    row = grid.stand("Luo Bin", 0)
    assert grid.content.paper(row) == 12
    grid.type("3")
    assert grid.content.paper(row) == 3
    grid.type("1", "1")
    assert grid.content.paper(row) == 11
    grid.type("0")
    assert grid.said().startswith("“0” is no answer here")
    grid.type("x")
    assert "foot of the paper" in grid.said()


def test_what_is_typed_is_there_again_after_a_kill(grid, tmp_path):
    grid.open(exam_acts.single())
    grid.stand("Luo Bin", 1)
    grid.type("c")
    code = grid.code
    # As a kill would leave it: the window is gone, what was typed is beside the records.
    again = Grid(grid.start_again(tmp_path))
    again.code = code
    try:
        again.choose(code)
        again.run("exams.answers")
        assert [answers for _who, _paper, answers in again.content.answered()] == [("C",)]
    finally:
        again.desk.window.close()
        again.app.close()


def test_the_cell_says_what_is_asked_and_which_keys_answer_it(grid):
    grid.open(exam_acts.single(), exam_desk.true_false())
    grid.stand("Luo Bin", 2)
    grid.desk.settle()
    texts = grid.texts(grid.view)
    assert "Luo Bin · 2. P1 可以等。" in texts
    assert "T for true, F for false." in texts


def test_without_a_printed_paper_the_page_says_so(grid):
    grid.plan(exam_acts.single())
    grid.choose(grid.code)
    grid.run("exams.answers")
    assert any("Print one first" in said for said, _undo in grid.desk.toasts())
    assert grid.desk.window.shown() == "training"


def test_agents_do_not_type_answers_in(grid):
    grid.plan(exam_acts.single())
    grid.work_as("Luo Bin")
    grid.choose(grid.code)
    assert not grid.app.desk.commands.run("exams.answers")
