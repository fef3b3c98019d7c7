"""The chart of a process with what cases really did: heat in boxes, lines as wide as used."""

from bisect import bisect_right
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any

from desktop.domain.process.conformity import ActivityFigure, Conformity
from desktop.domain.process.table import ProcessTable
from desktop.domain.process.verdict import Kind
from desktop.drawing.flow import looks
from desktop.drawing.flow.layout import lay_out
from desktop.drawing.flow.marks import Mark
from desktop.drawing.flow.process_graph import ChartWords, process_graph
from desktop.resources import load_toml
from desktop.services.process.charts import Chart, minutes_text

SHARES = (5, 10, 20, 30, 40)
"""Where classes of shares begin, in per cent; below the first one is class 0."""

WAITS = (15, 60, 240, 480, 1440)
"""Where classes of median waits begin, in minutes: a quarter, an hour, half a day, a day at work
and a whole day."""

_MUCH = 3
_MINUTE_MS = 60_000


class Measure(StrEnum):
    """What is shown as heat, one at a time."""

    SKIPPED = "skipped"
    REPEATED = "repeated"
    OUT_OF_ORDER = "out_of_order"
    WAIT = "wait"


_KINDS = {
    Measure.SKIPPED: Kind.SKIPPED,
    Measure.REPEATED: Kind.REPEATED,
    Measure.OUT_OF_ORDER: Kind.WRONG_ORDER,
}


def reality_chart(
    table: ProcessTable,
    found: Conformity,
    measure: Measure,
    language: str,
    *,
    upright: bool = False,
) -> Chart:
    """Return the chart of a table with one measure of what cases did.

    Each box has its figure and how many cases passed it; rows of one activity have the same. Ways
    without a label have the count of their cases as one.
    """
    figures = found.by_row()
    told = {row.id: _told(figures.get(row.id), measure, language) for row in table.rows}
    graph = process_graph(
        table, ChartWords(language), {row: text for row, (text, _) in told.items()}
    )
    counts = {(way.source, way.target): way.cases for way in found.ways if way.cases is not None}
    edges = tuple(
        edge
        if edge.label or (edge.source, edge.target) not in counts
        else edge._replace(label=f"{counts[edge.source, edge.target]:,}")
        for edge in graph.edges
    )
    marks = {row: mark for row, (_, mark) in told.items()}
    return Chart(lay_out(graph._replace(edges=edges), upright=upright), marks, _widths(counts))


def legend(measure: Measure, language: str) -> tuple[str, ...]:
    """Return what each class of heat means, in words."""
    name = "waits" if measure is Measure.WAIT else "shares"
    return tuple(_words(language)[name])


def _told(figure: ActivityFigure | None, measure: Measure, language: str) -> tuple[str, Mark]:
    """Return what a box says and how it looks; rows that are only passed through say nothing."""
    words = _words(language)
    if figure is None:
        return "", Mark(no_data=True)
    found = _wait(figure, language) if measure is Measure.WAIT else _share(figure, measure, words)
    if found is None:
        text, mark = words["no_data"], Mark(no_data=True)
    else:
        text, heat = found
        text = words["much"].format(figure=text) if heat >= _MUCH else text
        mark = Mark(heat=heat)
    if figure.cases or found is not None:
        text = words["passed"].format(figure=text, cases=f"{figure.cases:,}")
    return text, mark


def _share(
    figure: ActivityFigure, measure: Measure, words: Mapping[str, Any]
) -> tuple[str, int] | None:
    share = figure.share(_KINDS[measure])
    if share is None:
        return None
    # The class is that of the number in the box, so that both say the same.
    rounded = int(100 * share + 0.5)
    text = words["less"] if share and not rounded else words["share"].format(share=rounded)
    return text, bisect_right(SHARES, rounded)


def _wait(figure: ActivityFigure, language: str) -> tuple[str, int] | None:
    if figure.median_wait is None:
        return None
    minutes = max(0, round(figure.median_wait / _MINUTE_MS))
    return minutes_text(minutes, language), bisect_right(WAITS, minutes)


def _widths(counts: Mapping[tuple[str, str], int]) -> dict[tuple[str, str], float]:
    most = max(counts.values(), default=0) or 1
    more = looks.THICK - looks.THIN
    return {way: looks.THIN + more * count / most for way, count in counts.items()}


@cache
def _words(language: str) -> dict[str, Any]:
    found: dict[str, Any] = load_toml("process/reality.toml")[language]
    return found
