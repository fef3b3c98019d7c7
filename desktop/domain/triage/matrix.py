"""The priority of each impact and urgency: a square of cells, its levels named by their codes."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.vocabulary import Level, Priority

THREE = (Level.HIGH, Level.MEDIUM, Level.LOW)
FIVE = (Level.VERY_HIGH, *THREE, Level.VERY_LOW)
_SCALES = {len(THREE): THREE, len(FIVE): FIVE}

Cells = tuple[tuple[Priority, ...], ...]


class Step(NamedTuple):
    """Two neighbours of which the one with more impact or urgency is the less urgent.

    `less` and `more` are (impact, urgency); the priorities are those of the cells.
    """

    less: tuple[Level, Level]
    more: tuple[Level, Level]
    priority_of_less: Priority
    priority_of_more: Priority


class Matrix(NamedTuple):
    """Rows are impact, columns urgency, both from the highest level down.

    `unknown` is the priority where impact or urgency is not known.
    """

    levels: tuple[Level, ...]
    cells: Cells
    unknown: Priority = Priority.P3

    def priority(self, impact: Level | int | None, urgency: Level | int | None) -> Priority:
        """Return the cell of two levels; a level of a larger matrix counts as the nearest here."""
        if not impact or not urgency:
            return self.unknown
        row = self.levels.index(nearest(Level(impact), self.levels))
        return self.cells[row][self.levels.index(nearest(Level(urgency), self.levels))]

    def with_cell(self, impact: Level, urgency: Level, priority: Priority) -> "Matrix":
        """Return the matrix with one cell changed."""
        row, column = self.levels.index(impact), self.levels.index(urgency)
        cells = [list(each) for each in self.cells]
        cells[row][column] = priority
        return self._replace(cells=tuple(map(tuple, cells)))


def nearest(level: Level, levels: Sequence[Level]) -> Level:
    """Return the level itself, or the nearest on a scale that does not have it."""
    if level in levels:
        return level
    return levels[0] if level is Level.VERY_HIGH else levels[-1]


def read(data: Mapping[str, Any]) -> Matrix:
    """Return a matrix from plain values: "size", "cells" (rows of 1 to 4), "unknown".

    Raises:
        AppError: "matrix_size" for a size that is not offered, "matrix_hole" with impact and
            urgency where a cell is missing or holds no priority.

    """
    size = data.get("size")
    levels = _SCALES.get(size) if isinstance(size, int) else None
    if levels is None:
        raise AppError("matrix_size", size=size)
    rows = data.get("cells", ())
    cells = tuple(
        tuple(_cell(rows, row, column, levels) for column in range(len(levels)))
        for row in range(len(levels))
    )
    return Matrix(levels, cells, Priority(data.get("unknown", Priority.P3)))


def plain(matrix: Matrix) -> dict[str, Any]:
    """Return the plain values of a matrix, as `read` takes them."""
    cells = [[int(priority) for priority in row] for row in matrix.cells]
    return {"size": len(matrix.levels), "cells": cells, "unknown": int(matrix.unknown)}


def backward_steps(matrix: Matrix) -> tuple[Step, ...]:
    """Return where more impact or more urgency makes a ticket less urgent; none in a sane one."""
    steps: list[Step] = []
    levels, cells = matrix.levels, matrix.cells
    for row, impact in enumerate(levels):
        for column, urgency in enumerate(levels):
            here = cells[row][column]
            for up, left in ((row - 1, column), (row, column - 1)):
                if up >= 0 and left >= 0 and cells[up][left] > here:
                    more = (levels[up], levels[left])
                    steps.append(Step((impact, urgency), more, here, cells[up][left]))
    return tuple(steps)


def resized(matrix: Matrix, shipped: Matrix) -> Matrix:
    """Return the shipped matrix of another size with the cells both have kept as they were."""
    out = shipped._replace(unknown=matrix.unknown)
    for impact in THREE:
        for urgency in THREE:
            out = out.with_cell(impact, urgency, matrix.priority(impact, urgency))
    return out


def _cell(rows: Any, row: int, column: int, levels: Sequence[Level]) -> Priority:
    try:
        return Priority(rows[row][column])
    except (IndexError, KeyError, TypeError, ValueError):
        raise AppError(
            "matrix_hole", impact=levels[row].code, urgency=levels[column].code
        ) from None
