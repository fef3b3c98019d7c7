"""How questions behave: figures of items from a table of marks."""

from pathlib import Path
from typing import NamedTuple

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.domain.questions.item_statistics import (
    TOO_FEW,
    ExamFigures,
    Flag,
    ItemFigures,
    exam_figures,
    item_figures,
)
from desktop.exchange.questions.marks_table import read_marks
from desktop.services.error_texts import error_text

__all__ = ["TOO_FEW", "ExamFigures", "Flag", "ItemFigures", "MarksFigures", "figures_of_file"]


class MarksFigures(NamedTuple):
    """The figures of a table of marks: by item in its order, and of the whole."""

    items: tuple[str, ...]
    highest: tuple[float, ...]
    figures: tuple[ItemFigures, ...]
    exam: ExamFigures
    assumed: tuple[str, ...]
    rejected: tuple[Reject, ...]

    def reasons(self, language: str) -> list[tuple[int, str]]:
        """Return the lines that were left out, and why."""
        return [
            (each.line, error_text(AppError(each.reason, **each.params), language))
            for each in self.rejected
        ]


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
