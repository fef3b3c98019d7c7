"""Turn the table of a process into a flow of stages and lanes; each row is one box."""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import ProcessTable, Row, RowKind
from desktop.drawing.flow.graph import Edge, EdgeKind, Graph, Lane, Node, NodeKind

_KINDS = {
    RowKind.ACTION: NodeKind.ACTION,
    RowKind.DECISION: NodeKind.DECISION,
    RowKind.HAND_OVER: NodeKind.ESCALATION,
    RowKind.WAIT: NodeKind.WAIT,
    RowKind.START: NodeKind.START,
    RowKind.END: NodeKind.END,
}


class ChartWords(NamedTuple):
    """What a chart says beside the texts of its rows."""

    language: str
    nameless: str = "—"


def process_graph(
    table: ProcessTable, words: ChartWords, notes: dict[str, str] | None = None
) -> Graph:
    """Return the flow of a process in a language; `notes` stand small in the boxes of rows by id.

    A row without stage or lane stands in that of the row above it, as in a sheet with joined cells.
    """
    places = table.places()
    notes = notes or {}
    order = {row.id: place for place, row in enumerate(table.rows)}
    nodes = tuple(
        Node(
            row.id,
            _KINDS[row.kind],
            _title(row, words),
            _key(places[row.id].lane),
            notes.get(row.id, ""),
            _key(places[row.id].stage),
        )
        for row in table.rows
    )
    edges = tuple(
        Edge(source, way.to, _said(way.label, words), _edge_kind(table, order, source, way.to))
        for source, way in table.ways()
    )
    lanes = _bands([places[row.id].lane for row in table.rows], words)
    stages = _bands([places[row.id].stage for row in table.rows], words)
    return Graph(nodes, edges, lanes, stages)


def _edge_kind(table: ProcessTable, order: dict[str, int], source: str, target: str) -> EdgeKind:
    if order[target] <= order[source]:
        return EdgeKind.BACK
    handed = table.rows[order[source]].kind is RowKind.HAND_OVER
    return EdgeKind.ESCALATE if handed else EdgeKind.NORMAL


def _bands(found: list[Bilingual], words: ChartWords) -> tuple[Lane, ...]:
    """Return stages or lanes in the order in which they first come; none where no row has one."""
    known = {_key(each): _said(each, words) or words.nameless for each in found}
    if not any(any(each) for each in found):
        return ()
    return tuple(Lane(key, title) for key, title in known.items())


def _key(text: Bilingual) -> str:
    return f"{text.zh}\n{text.en}"


def _title(row: Row, words: ChartWords) -> str:
    return _said(row.operation, words) or words.nameless


def _said(text: Bilingual, words: ChartWords) -> str:
    return text.text(words.language).strip()
