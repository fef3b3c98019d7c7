"""What Deskbook wrote comes back as it was; what another tool changed since counts as it is there.

A mark counts as long as the element beside it still says what was written with it.
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple

from desktop.domain.bilingual import LANGUAGES, Bilingual, said
from desktop.domain.process.table import ProcessTable, Row, WayOn
from desktop.exchange.bpmn.model import (
    ACTIVITIES,
    NODE_KINDS,
    Bpmn,
    Flow,
    Lane,
    Node,
    NodeKind,
    OwnRow,
)
from desktop.exchange.bpmn.names import collapsed, name_of, note_of
from desktop.exchange.bpmn.wholes import chain, drawn_ends, wholes

_PLAIN = Bilingual()


class _Led(NamedTuple):
    place: int
    way: WayOn
    implied: bool = False


class Exact:
    """Knows the marks of a file, and which of its flows they explain."""

    def __init__(self, found: Bpmn, count: Callable[[], object] = lambda: None) -> None:
        self._found = found
        self._own = found.own
        self._languages = (found.own.head.language,) if found.own.head else LANGUAGES
        self._nodes: dict[str, Node] = {}
        for node in found.nodes:
            self._nodes.setdefault(node.id, node)
        self._rows = {name: row for name, row in found.own.rows.items() if name in self._nodes}
        self.is_marked = bool(found.own.head or self._rows)
        self._names = self._named()
        self._whole_of = wholes(each.row for each in self._rows.values())
        self._lanes = {each.row.id: each.row.lane for each in self._rows.values()}
        self._led: dict[str, list[_Led]] = {}
        self._explained: set[Flow] = set()
        for flow in dict.fromkeys(found.flows):
            count()
            self._explain(flow)

    def is_row(self, node: str) -> bool:
        """Return whether a node is marked as a row, so that no way leads through it."""
        return node in self._rows

    def explains(self, flow: Flow) -> bool:
        """Return whether a mark says all about a flow."""
        return flow in self._explained

    def hides(self, host: str, event: str) -> bool:
        """Return whether the row of a host knows the way to the event on its border itself."""
        own = self._rows.get(host)
        wanted = self._names.get(event)
        return own is not None and any(way.to == wanted for way in own.ways.values())

    def lane(self, lane: Lane) -> Bilingual:
        """Return the name of a lane in all its languages."""
        marked = self._own.lanes.get(lane.id)
        return marked if marked is not None and self._says(marked, lane.name) else said(lane.name)

    def table(self, read: ProcessTable) -> ProcessTable:
        """Return a table as it was written, given as it reads without marks, all ways named."""
        ordered = self._ordered(read.rows)
        names = [self._names[row.id] for row in ordered]
        following = dict(pairwise(names))
        rows = tuple(self._row(row, following) for row in ordered)
        head = self._own.head
        if head is None:
            return read._replace(rows=rows)
        pool = next((p for p in self._found.pools if p.process == head.process), None)
        same = pool is None or self._says(head.title, pool.name)
        title = head.title if same else read.title
        return ProcessTable(title, rows, head.state, head.columns)

    def _named(self) -> dict[str, str]:
        """Return the ids of rows by those of nodes; of two with one mark the first keeps it."""
        out: dict[str, str] = {}
        taken: set[str] = set()
        for name, own in self._rows.items():
            if own.row.id not in taken:
                out[name] = own.row.id
                taken.add(own.row.id)
        for name in self._nodes:
            if name not in out:
                out[name] = next(each for each in _numbered(name) if each not in taken)
                taken.add(out[name])
        return out

    def _explain(self, flow: Flow) -> None:
        mark = self._own.ways.get(flow.id)
        if mark is None or flow.is_message or not {flow.source, flow.target} <= self._rows.keys():
            return
        before, after = self._names[flow.source], self._names[flow.target]
        if mark.ends is not None:
            if drawn_ends(*mark.ends, self._whole_of) != (before, after):
                return
            before, after = mark.ends
        label = mark.label if self._says(mark.label, flow.name) else said(flow.name)
        implied = mark.implied and not flow.name
        self._led.setdefault(before, []).append(_Led(mark.place, WayOn(after, label), implied))
        self._explained.add(flow)

    def _says(self, text: Bilingual, name: str) -> bool:
        return any(collapsed(name_of(text, each)) == name for each in self._languages)

    def _ordered(self, rows: Iterable[Row]) -> list[Row]:
        """Return the rows in the order in which they were written, new ones behind their own."""
        behind: dict[str | None, list[Row]] = {}
        known: list[Row] = []
        for row in rows:
            if row.id in self._rows:
                known.append(row)
            else:
                behind.setdefault(known[-1].id if known else None, []).append(row)
        known.sort(key=self._place)
        return behind.get(None, []) + [
            each for row in known for each in (row, *behind.get(row.id, ()))
        ]

    def _place(self, row: Row) -> tuple[int, bool]:
        """Return where a row stood; a copy comes behind the row that it was made of."""
        own = self._rows[row.id]
        return own.place, own.row.id != self._names[row.id]

    def _row(self, read: Row, following: Mapping[str, str]) -> Row:
        name = self._names[read.id]
        own = self._rows.get(read.id)
        ways = tuple(WayOn(self._names[way.to], way.label) for way in read.ways)
        inside = self._names[read.inside] if read.inside in self._nodes else ""
        named = read._replace(id=name, ways=ways, inside=inside)
        row = named if own is None else self._restored(own, named, self._nodes[read.id])
        return row._replace(ways=self._ways(name, own, ways, following.get(name)))

    def _restored(self, own: OwnRow, read: Row, node: Node) -> Row:
        """Return a row as it was written but for what the file says otherwise by now."""
        row = own.row
        notes = {note_of(row.note, each).strip() for each in self._languages}
        expected = self._whole_of.get(row.id, "")
        return row._replace(
            id=read.id,
            kind=row.kind if _alike(own.tag, node.tag) else read.kind,
            operation=row.operation if self._says(row.operation, node.name) else read.operation,
            note=row.note if node.said in notes else read.note,
            lane=row.lane if self._lane_stands(read, row) else read.lane,
            inside=row.inside if read.inside == expected else read.inside,
        )

    def _lane_stands(self, read: Row, row: Row) -> bool:
        """Return whether a row is in the lane where it was: its own, or that of its whole."""
        return read.lane == self._lanes[chain(row.id, self._whole_of)[-1]]

    def _ways(
        self, name: str, own: OwnRow | None, read: tuple[WayOn, ...], following: str | None
    ) -> tuple[WayOn, ...]:
        led = self._led.get(name, [])
        hidden = [_Led(*each) for each in own.ways.items()] if own is not None else []
        if len(led) == 1 and led[0].implied and led[0].way.to == following and not read:
            led = []
        elif not led and not hidden and len(read) == 1 and read[0] == (following, _PLAIN):
            return ()
        ordered = sorted((*led, *hidden), key=lambda each: each.place)
        return (*(each.way for each in ordered), *read)


def _alike(one: str, other: str) -> bool:
    """Return whether a row may keep its kind where another tool made one tag the other."""
    kinds = {NODE_KINDS.get(one), NODE_KINDS.get(other)}
    return one == other or kinds <= ACTIVITIES or kinds == {NodeKind.GATEWAY}


def _numbered(name: str) -> Iterable[str]:
    yield name
    number = 1
    while True:
        number += 1
        yield f"{name}-{number}"
