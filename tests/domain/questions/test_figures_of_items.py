"""Figures of items, against exact fractions and against what Moodle gives for one exam."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.questions.item_statistics import (
    TOO_FEW,
    Flag,
    ItemFigures,
    exam_figures,
    fisher,
    item_figures,
    wilson,
)
from tests.references import item_statistics_reference as reference

STATS = Path(__file__).parents[4] / "shared" / "data" / "cases" / "stats"
MARKS = st.sampled_from([0, 0.25, 0.5, 1, 2])


@given(
    marks=st.lists(st.tuples(MARKS, MARKS, MARKS), min_size=TOO_FEW, max_size=20),
)
@settings(max_examples=60)
def test_figures_are_those_of_exact_fractions(marks):
    for found, (facility, discrimination, efficiency, weight) in zip(
        item_figures(marks, [2, 2, 2]), reference.figures(marks, [2, 2, 2]), strict=True
    ):
        assert found.facility == pytest.approx(facility)
        assert same(found.discrimination, discrimination)
        assert same(found.efficiency, efficiency)
        assert same(found.effective_weight, weight)


def same(found, expected):
    if expected is None or found is None:
        return found is expected
    return found == pytest.approx(expected, abs=1e-6)


@pytest.mark.skipif(not STATS.exists(), reason="the files of others are not here")
def test_seven_items_of_a_real_exam_agree_with_moodle_to_six_decimals():
    with (STATS / "moodle_results00.csv").open(encoding="utf-8") as file:
        rows = [
            [float(row[f"slots.{at}.mark"]) for at in range(1, 8)] for row in csv.DictReader(file)
        ]
    with (STATS / "moodle_qstats00.csv").open(encoding="utf-8") as file:
        expected = [row for row in csv.DictReader(file) if not row["subqname"] + row["variant"]]
    names = {
        "facility": "facility",
        "sd": "sd",
        "effectiveweight": "effective_weight",
        "discriminationindex": "discrimination",
        "discriminativeefficiency": "efficiency",
    }
    for found, row in zip(item_figures(rows, [1] * 7), expected, strict=True):
        for theirs, ours in names.items():
            assert getattr(found, ours) == pytest.approx(float(row[theirs]), abs=1e-6), theirs


def test_too_few_attempts_say_nothing():
    assert item_figures([[1.0, 0.0]] * 9, [1, 1]) == [ItemFigures(9)] * 2
    assert exam_figures([[1.0, 0.0]] * 9) == (9, *[None] * 8)


def test_items_to_look_at_are_flagged():
    marks = [[1, 0, 1, at % 2] for at in range(10)]
    marks[0] = [0, 1, 0, 1]
    easy, hard, _, _ = item_figures(marks, [1, 1, 1, 1])
    assert hard.flags == (Flag.TOO_HARD, Flag.BACKWARDS)
    assert Flag.TOO_EASY not in easy.flags
    assert item_figures([[1, at] for at in range(10)], [1, 9])[0].flags == (Flag.TOO_EASY,)


def test_an_item_that_everybody_got_alike_tells_nobody_apart():
    (alike, _) = item_figures([[1, at % 3] for at in range(12)], [1, 2])
    assert (alike.discrimination, alike.efficiency) == (None, None)


def test_intervals_hold_the_figure_and_narrow_with_more_attempts():
    few, many = wilson(0.7, 10), wilson(0.7, 1000)
    assert few.low < many.low < 0.7 < many.high < few.high
    assert (round(few.low, 4), round(few.high, 4)) == (0.3968, 0.8922)
    found = fisher(50.0, 25)
    assert (round(found.low, 1), round(found.high, 1)) == (13.1, 74.7)
    assert fisher(None, 25) is None


def test_a_whole_exam_has_its_own_figures():
    marks = [[1 if at > 3 else 0, 1 if at > 5 else 0, 1 if at > 7 else 0] for at in range(12)]
    exam = exam_figures(marks)
    assert (exam.n, exam.mean, exam.median) == (12, 1.5, 1.5)
    assert exam.consistency == pytest.approx(100 * 3 / 2 * (1 - (25 / 33) / (19 / 11)))
    assert exam.standard_error == pytest.approx(exam.error_ratio * exam.sd / 100)
    assert exam.skewness == pytest.approx(0.0, abs=1e-9)
