"""Weak spots are counted from the newest attempt, and nobody is ready by an average."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.exams.coaching import Exercise, exercises
from desktop.domain.exams.weak_spots import (
    By,
    Evidence,
    Origin,
    averages,
    heat_class,
    lost,
    rows,
    steps_by_loss,
    weakest,
)

COLUMNS = ("intake", "triage", "escalation")


def got(column, marks, attempt=1, **more):
    usual = {"person": 7, "exam": 1, "attempt": attempt, "question": 3, "of": 10.0}
    return Evidence(column=column, got=marks, **usual | more)


def test_each_stage_has_to_be_at_its_mark_whatever_the_average_says():
    evidence = [got("intake", 10), got("triage", 10), got("escalation", 6.9)]
    (row,) = rows(evidence, [7], COLUMNS, 70)
    assert row.percent == pytest.approx(89.67, abs=0.01)
    assert (row.to_go, row.is_ready) == (1, False)
    (row,) = rows([*evidence[:2], got("escalation", 7)], [7], COLUMNS, 70)
    assert row.is_ready


def test_a_column_without_data_is_still_to_go_and_a_knock_out_holds():
    (row,) = rows([got("intake", 10)], [7], COLUMNS, 70)
    assert (row.to_go, set(row.cells)) == (2, {"intake"})
    evidence = [got(column, 10, knock_out=column == "intake") for column in COLUMNS]
    (row,) = rows(evidence, [7], COLUMNS, 70)
    assert (row.to_go, row.knock_outs, row.is_ready) == (0, 1, False)


def test_a_retake_counts_in_place_of_what_was_before_and_the_trend_keeps_both():
    evidence = [got("escalation", 4), got("escalation", 9, attempt=2, question=5)]
    (row,) = rows(evidence, [7], COLUMNS, 70)
    cell = row.cells["escalation"]
    assert (cell.percent, cell.items, cell.trend) == (90.0, 1, (40.0, 90.0))
    assert lost(evidence, 7, "escalation") == [evidence[1]]


def test_attempts_at_different_exams_count_together():
    evidence = [got("intake", 4), got("intake", 8, attempt=2, exam=2)]
    (row,) = rows(evidence, [7], COLUMNS, 70)
    assert (row.cells["intake"].percent, row.cells["intake"].items) == (60.0, 2)


def test_people_without_an_exam_have_a_row_and_no_mean():
    found = rows([got("intake", 4)], [9, 7], COLUMNS, 70)
    assert [row.person for row in found] == [9, 7]
    assert found[0].percent is None
    assert averages(found, COLUMNS) == {"intake": 40.0}
    assert weakest(found, COLUMNS) == "intake"
    assert weakest([], COLUMNS) is None


def test_what_cost_most_comes_first():
    evidence = [got("intake", 9, question=1), got("intake", 2, question=2), got("intake", 10)]
    assert [each.question for each in lost(evidence, 7, "intake")] == [2, 1]


@pytest.mark.parametrize(
    ("percent", "wanted"),
    [(0, 0), (49.4, 0), (49.5, 1), (59, 1), (60, 2), (70, 3), (89.4, 4), (90, 5), (100, 5)],
)
def test_classes_follow_the_number_that_is_shown(percent, wanted):
    assert heat_class(percent) == wanted


@given(st.lists(st.tuples(st.integers(1, 3), st.sampled_from(COLUMNS), st.integers(0, 10))))
def test_no_cell_leaves_the_scale_and_every_person_has_one_row(parts):
    evidence = [got(column, marks, attempt) for attempt, column, marks in parts]
    (row,) = rows(evidence, [7], COLUMNS, 70)
    assert all(0 <= cell.percent <= 100 for cell in row.cells.values())
    assert row.to_go == sum(
        column not in row.cells or row.cells[column].percent < 70 for column in COLUMNS
    )


def test_the_shortest_exercises_about_what_went_wrong_come_first_the_same_question_last():
    offered = [
        Exercise(1, 6, "a"),
        Exercise(2, 1, "b"),
        Exercise(3, 1, "a"),
        Exercise(4, 1, "z"),
        Exercise(5, 1, "a"),
    ]
    assert [each.question for each in exercises(offered, ["a", "b"], [3])] == [5, 2, 1]
    assert [each.question for each in exercises(offered[:3], ["a", "b"], [3])] == [2, 1, 3]


def test_columns_may_be_steps_and_the_trend_is_that_of_exams():
    evidence = [
        got("intake", 4, step="a"),
        got("triage", 10, step="b"),
        got("triage", 5, step="b", origin=Origin.PRACTICE, exam=3),
    ]
    (row,) = rows(evidence, [7], ["b", "a"], 70, By.STEP)
    assert {step: cell.percent for step, cell in row.cells.items()} == {"a": 40.0, "b": 75.0}
    assert row.cells["b"].trend == (100.0,)
    assert lost(evidence, 7, "b", By.STEP) == [evidence[2]]


def test_the_newest_answer_in_practice_counts_beside_the_exam():
    practised = {"origin": Origin.PRACTICE, "exam": 3}
    evidence = [
        got("intake", 10),
        got("intake", 0, attempt=8, **practised),
        got("intake", 5, attempt=9, **practised),
    ]
    (row,) = rows(evidence, [7], COLUMNS, 70)
    assert (row.cells["intake"].percent, row.cells["intake"].items) == (75.0, 2)


def test_the_weakest_steps_come_first_and_what_nobody_missed_is_left_out():
    evidence = [
        got("intake", 5, step="half"),
        got("intake", 10, step="all", question=4),
        got("intake", 1, step="poor", question=5),
        got("intake", 0, step="", question=6),
        got("intake", 0, step="others", question=7, person=8),
    ]
    assert steps_by_loss(evidence, [7], 5) == ["poor", "half"]
    assert steps_by_loss(evidence, [7], 1) == ["poor"]
    assert steps_by_loss(evidence, [], 5) == []
