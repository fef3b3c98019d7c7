"""How questions behave: figures of items, from a table of marks or from the desk's attempts."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.domain.drafts import Reject
from desktop.domain.exams.attempt import Sat
from desktop.domain.questions.bank import code_of
from desktop.domain.questions.item_statistics import (
    TOO_FEW,
    ExamFigures,
    Flag,
    ItemFigures,
    exam_figures,
    figures_apart,
    item_figures,
)
from desktop.exchange.questions.marks_table import read_marks

__all__ = [
    "TOO_FEW",
    "ExamFigures",
    "Flag",
    "ItemFigures",
    "MarksFigures",
    "figures_of_attempts",
    "figures_of_file",
]


class MarksFigures(NamedTuple):
    """The figures of a table of marks: by item in its order, and of the whole."""

    items: tuple[str, ...]
    highest: tuple[float, ...]
    figures: tuple[ItemFigures, ...]
    exam: ExamFigures
    assumed: tuple[str, ...]
    rejected: tuple[Reject, ...]


def figures_of_attempts(attempts: Sequence[Sequence[Sat]]) -> MarksFigures:
    """Return the figures of attempts that were handed in, whatever each of them asked."""
    full = {each.item.key: each.marks for sat in attempts for each in sat if each.grade}
    got = [{each.item.key: _got(each) for each in sat if each.grade} for sat in attempts]
    names, highest = tuple(code_of(key) for key in full), tuple(full.values())
    if all(len(each) == len(full) for each in got):
        marks = [[each[key] for key in full] for each in got]
        figures = tuple(item_figures(marks, highest))
        return MarksFigures(names, highest, figures, exam_figures(marks), (), ())
    apart = figures_apart(got, full)
    whole = exam_figures([[sum(each.values())] for each in got])
    return MarksFigures(names, highest, tuple(apart.values()), whole, (), ())


def _got(each: Sat) -> float:
    return each.marks * each.grade.share if each.grade else 0.0


def figures_of_file(path: Path) -> MarksFigures:
    """Return the figures of a table of attempts × items; raises AppError as `read_marks`."""
    table = read_marks(path)
    return MarksFigures(
        table.items,
        table.highest,
        tuple(item_figures(table.marks, table.highest)),
        exam_figures(table.marks),
        table.assumed,
        table.rejected,
    )
