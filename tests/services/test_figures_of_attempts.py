"""Figures of items from the desk's own attempts: as from a table where all were asked the same."""

import pytest

from desktop.domain.exams.attempt import Sat
from desktop.domain.exams.drawing import Item
from desktop.domain.questions.grading.grade import whole
from desktop.domain.questions.item_statistics import exam_figures, item_figures
from desktop.services.training.statistics import figures_of_attempts

MARKS = [[(n % 4) / 3, float(n > 5), (n % 3) / 2] for n in range(12)]


def sat(marks, keys):
    return [
        Sat(at, Item(key, 1, 0), 2.0, grade=whole(mark))
        for at, (key, mark) in enumerate(zip(keys, marks, strict=True))
    ]


def test_where_all_were_asked_the_same_the_figures_are_those_of_a_table():
    found = figures_of_attempts([sat(row, (7, 8, 9)) for row in MARKS])
    doubled = [[2 * mark for mark in row] for row in MARKS]
    assert found.items == ("Q7", "Q8", "Q9")
    assert list(found.figures) == item_figures(doubled, (2.0, 2.0, 2.0))
    assert found.exam == exam_figures(doubled)


def test_drawn_questions_are_held_against_the_attempts_that_asked_them():
    attempts = [sat(row, (7, 8, 9) if n < 11 else (7, 8, 3)) for n, row in enumerate(MARKS)]
    found = figures_of_attempts(attempts)
    assert found.items == ("Q7", "Q8", "Q9", "Q3")
    assert [each.n for each in found.figures] == [12, 12, 11, 1]
    assert found.figures[0].facility == pytest.approx(sum(row[0] for row in MARKS) / 12)
    assert found.figures[3].facility is None
    assert found.exam.n == 12


def test_no_attempts_give_no_figures():
    found = figures_of_attempts([])
    assert (found.items, found.exam.n) == ((), 0)
