"""The chart of a process, one way for screen, paper and files: laid out, marked, drawn."""

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from desktop.domain.process.comparing import Comparison, Fate, compare
from desktop.domain.process.pains import EndKind, PainLine
from desktop.domain.process.table import ProcessTable, State
from desktop.drawing.display_list import Drawing
from desktop.drawing.flow import marks as flow
from desktop.drawing.flow.layout import lay_out
from desktop.drawing.flow.marks import Mark
from desktop.drawing.flow.painting import painted
from desktop.drawing.flow.placed import Layout
from desktop.drawing.flow.process_graph import ChartWords, process_graph
from desktop.resources import load_toml

_LEAST_WAIT = 15.0
_FATES = {
    Fate.ADDED: flow.Fate.ADDED,
    Fate.CHANGED: flow.Fate.CHANGED,
    Fate.REMOVED: flow.Fate.REMOVED,
}


_AS_NEEDED: Mapping[str, float] = MappingProxyType({})


_USUAL: Mapping[tuple[str, str], float] = MappingProxyType({})


class Chart(NamedTuple):
    """A chart laid out, with what stands at its boxes and how wide its lines are."""

    layout: Layout
    marks: Mapping[str, Mark]
    widths: Mapping[tuple[str, str], float] = _USUAL

    def drawing(self, selected: str = "") -> Drawing:
        """Return the drawing, one row standing out."""
        layout, marks, widths = self
        return painted(layout, selected=selected, marks=marks, plain=True, widths=widths)


class Beside(NamedTuple):
    """What marks come from beside the table: its pains, and how it differs from the other one.

    The other one is the other state, unless `is_later` says which of two versions this is.
    """

    pains: Sequence[PainLine] = ()
    comparison: Comparison | None = None
    is_later: bool | None = None


def chart(
    table: ProcessTable,
    beside: Beside,
    language: str,
    *,
    upright: bool = False,
    stretch: Mapping[str, float] = _AS_NEEDED,
) -> Chart:
    """Return the chart of a table.

    As-is rows carry the numbers of their pains, to-be rows those of the pains they answer.
    """
    words = _words(language)
    notes = {
        row.id: words["waits"].format(time=minutes_text(row.waited, language))
        for row in table.rows
        if row.waited is not None and row.waited >= _LEAST_WAIT
    }
    graph = process_graph(table, ChartWords(language), notes)
    marks = {row.id: Mark(waits=row.id in notes) for row in table.rows if row.id in notes}
    for line in beside.pains:
        place = _place(line, table.state)
        if place:
            answered = table.state is State.TO_BE
            marks[place] = marks.get(place, Mark())._replace(number=line.number, answered=answered)
    if beside.comparison is not None:
        planned = table.state is State.TO_BE
        is_later = planned if beside.is_later is None else beside.is_later
        for row, fate in beside.comparison.fates().items():
            if fate in _FATES and _concerns(fate, is_later=is_later):
                mark = marks.get(row, Mark())
                tag = "" if fate is Fate.REMOVED else words[str(fate)]
                marks[row] = mark._replace(fate=_FATES[fate], tag=tag)
    return Chart(lay_out(graph, upright=upright, stretch=stretch), marks)


def pair(
    before: ProcessTable,
    after: ProcessTable,
    pains: Sequence[PainLine],
    language: str,
    later_pains: Sequence[PainLine] | None = None,
) -> tuple[Chart, Chart]:
    """Return two versions upright, each stage as high in the one as in the other.

    `later_pains` are those of the later one where they are others.
    """
    found_pains = (pains, pains if later_pains is None else later_pains)
    comparison, tables = compare(before, after), (before, after)
    besides = [
        Beside(each, comparison, is_later)
        for each, is_later in zip(found_pains, (False, True), strict=True)
    ]
    both = tuple(zip(tables, besides, strict=True))
    found = [chart(table, beside, language, upright=True) for table, beside in both]
    heights = [{stage.lane.id: stage.rect.height for stage in each.layout.stages} for each in found]
    wanted = {
        name: max(height.get(name, 0.0) for height in heights) for name in heights[0] | heights[1]
    }
    first, second = (
        chart(table, beside, language, upright=True, stretch=_missing(wanted, height))
        for (table, beside), height in zip(both, heights, strict=True)
    )
    return first, second


def _missing(wanted: Mapping[str, float], has: Mapping[str, float]) -> dict[str, float]:
    """Return how much longer each stage must be; the one before takes the room of one not there."""
    out: dict[str, float] = {}
    last = next(iter(has), "")
    for name, height in wanted.items():
        last = name if name in has else last
        out[last] = out.get(last, 0.0) + height - has.get(name, 0.0)
    return out


def minutes_text(minutes: float, language: str) -> str:
    """Return a length of time in words: hours and minutes."""
    words = _words(language)
    hours, rest = divmod(round(minutes), 60)
    name = "minutes" if not hours else "hours_minutes" if rest else "hours"
    return words[name].format(hours=f"{hours:,}", minutes=rest)


def _place(line: PainLine, state: State) -> str:
    """Return the row at which a pain stands: its own, or the one that answers it."""
    if state is State.AS_IS:
        return line.row.id
    end = line.end
    return end.target if end is not None and end.kind is EndKind.CHANGE else ""


def _concerns(fate: Fate, *, is_later: bool) -> bool:
    return fate is Fate.CHANGED or (fate is Fate.ADDED) == is_later


@cache
def _words(language: str) -> dict[str, str]:
    found: dict[str, str] = load_toml("process/chart.toml")[language]
    return found
