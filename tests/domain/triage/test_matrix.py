"""The matrix: whole or refused, which way it rises, levels of another size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.domain.triage.matrix import (
    FIVE,
    THREE,
    Matrix,
    backward_steps,
    plain,
    read,
    resized,
)
from desktop.domain.vocabulary import Level, Priority
from desktop.services.triage.shipped import level_words, shipped_matrix

PRIORITIES = st.sampled_from(Priority)


def squares(size):
    return st.lists(
        st.lists(PRIORITIES, min_size=size, max_size=size), min_size=size, max_size=size
    )


MATRICES = st.one_of(
    *(
        st.builds(Matrix, st.just(levels), squares(len(levels)).map(lambda c: tuple(map(tuple, c))))
        for levels in (THREE, FIVE)
    )
)


def test_the_shipped_three_by_three_is_that_of_the_kit():
    matrix = shipped_matrix()
    assert [[int(each) for each in row] for row in matrix.cells] == [
        [1, 2, 3],
        [2, 3, 4],
        [3, 4, 4],
    ]
    assert matrix.unknown is Priority.P3


@pytest.mark.parametrize("size", [3, 5])
def test_a_shipped_matrix_never_becomes_less_urgent_with_more_impact_or_urgency(size):
    assert backward_steps(shipped_matrix(size)) == ()


def test_every_level_has_words_in_both_languages():
    words = level_words()
    assert set(words) == set(Level)
    assert all(text for each in words.values() for name in each for text in name)


@given(MATRICES)
def test_what_is_written_of_a_matrix_reads_as_the_same(matrix):
    assert read(plain(matrix)) == matrix


@given(MATRICES)
def test_a_matrix_without_backward_steps_is_sorted_in_rows_and_columns(matrix):
    lines = [*matrix.cells, *zip(*matrix.cells, strict=True)]
    assert (not backward_steps(matrix)) == all(list(line) == sorted(line) for line in lines)


def test_a_backward_step_names_both_cells():
    turned = shipped_matrix().with_cell(Level.HIGH, Level.HIGH, Priority.P4)
    steps = backward_steps(turned)
    assert {step.more for step in steps} == {(Level.HIGH, Level.HIGH)}
    assert {step.less for step in steps} == {
        (Level.HIGH, Level.MEDIUM),
        (Level.MEDIUM, Level.HIGH),
    }


@pytest.mark.parametrize(
    ("cells", "impact", "urgency"),
    [
        ([[1, 2, 3], [2, 3, 4], [3, 4]], "low", "low"),
        ([[1, 2, 3], [2, None, 4], [3, 4, 4]], "medium", "medium"),
        ([[1, 2, 9], [2, 3, 4], [3, 4, 4]], "high", "low"),
        ([], "high", "high"),
        (None, "high", "high"),
    ],
)
def test_a_hole_is_refused_by_its_place(cells, impact, urgency):
    with pytest.raises(AppError) as refused:
        read({"size": 3, "cells": cells})
    assert refused.value.code == "matrix_hole"
    assert refused.value.params == {"impact": impact, "urgency": urgency}


@pytest.mark.parametrize("size", [0, 4, None, "3", [3]])
def test_other_sizes_are_refused(size):
    with pytest.raises(AppError, match="matrix_size"):
        read({"size": size, "cells": []})


def test_without_both_levels_the_priority_is_that_for_the_unknown():
    matrix = shipped_matrix()._replace(unknown=Priority.P2)
    assert matrix.priority(None, Level.HIGH) is Priority.P2
    assert matrix.priority(Level.LOW, None) is Priority.P2


def test_an_outer_level_counts_as_the_nearest_where_there_are_three():
    matrix = shipped_matrix()
    assert matrix.priority(Level.VERY_HIGH, Level.VERY_HIGH) is Priority.P1
    assert matrix.priority(Level.VERY_LOW, Level.HIGH) is Priority.P3


@given(MATRICES)
def test_another_size_keeps_the_cells_both_have(matrix):
    other = shipped_matrix(8 - len(matrix.levels))
    made = resized(matrix, other)
    assert made.levels == other.levels
    for impact in THREE:
        for urgency in THREE:
            assert made.priority(impact, urgency) is matrix.priority(impact, urgency)
