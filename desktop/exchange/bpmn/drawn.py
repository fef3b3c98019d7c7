"""What a table becomes in BPMN: the tag of each row, the flows, what lies in which lane."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import ProcessTable, Row, RowKind, WayOn
from desktop.exchange.bpmn.ids import Ids, source_of
from desktop.exchange.bpmn.model import ACTIVITIES, NODE_KINDS, NodeKind
from desktop.exchange.bpmn.wholes import drawn_ends, wholes

WHOLE, THROWN, BOUNDARY = "subProcess", "intermediateThrowEvent", "boundaryEvent"
NAMELESS = Bilingual()
_TAGS = {
    RowKind.ACTION: "userTask",
    RowKind.HAND_OVER: "task",
    RowKind.DECISION: "exclusiveGateway",
    RowKind.WAIT: "intermediateCatchEvent",
    RowKind.START: "startEvent",
    RowKind.END: "endEvent",
}
_KEPT = {
    RowKind.ACTION: ACTIVITIES,
    RowKind.HAND_OVER: ACTIVITIES,
    RowKind.DECISION: frozenset({NodeKind.GATEWAY}),
}


class DrawnWay(NamedTuple):
    """A way as a flow from `source` to `target`, which are rows; `scope` is their whole.

    `key` finds it among the ways of the table, `place` among those its row names.
    """

    id: str
    key: tuple[str, int]
    place: int
    way: WayOn
    implied: bool
    source: str
    target: str
    scope: str

    @property
    def ends(self) -> tuple[str, str] | None:
        """Return the rows of the way where the flow joins others."""
        own = (self.key[0], self.way.to)
        return None if own == (self.source, self.target) else own


class Drawn(NamedTuple):
    """A table in the terms of BPMN; everything goes by the ids of rows.

    `hosts` are the rows on whose borders events sit, `hidden` the places of ways without a flow.
    """

    table: ProcessTable
    ids: Mapping[str, str]
    tags: Mapping[str, str]
    whole_of: Mapping[str, str]
    ways: tuple[DrawnWay, ...]
    lanes: tuple[Bilingual, ...]
    hosts: Mapping[str, str]
    hidden: Mapping[str, frozenset[int]]

    def lane(self, row: Row) -> Bilingual:
        """Return the lane that a row stands in."""
        return row.lane if any(row.lane) else NAMELESS


def drawn(table: ProcessTable, ids: Ids) -> Drawn:
    """Return what becomes of a table; ids of its elements are taken from `ids`."""
    whole_of = wholes(table.rows)
    named = ids.rows(table.rows)
    led = list(_led(table, whole_of))
    hosts = _hosts(table, led, whole_of)
    ways = tuple(
        way._replace(id=ids.give(f"{named[way.key[0]]}_way{way.place + 1}"))
        for way in led
        if way.target not in hosts or hosts[way.target] != way.source
    )
    lanes = tuple(table.lanes())
    if lanes and not all(any(row.lane) for row in table.rows):
        lanes += (NAMELESS,)
    tags = _tags(table, whole_of, ways, hosts)
    return Drawn(table, named, tags, whole_of, ways, lanes, hosts, _hidden(table, ways))


def _led(table: ProcessTable, whole_of: Mapping[str, str]) -> Iterator[DrawnWay]:
    """Yield the ways that a flow can show, without ids yet."""
    rows = {row.id: row for row in table.rows}
    counted: dict[str, int] = {}
    for before, way in table.ways():
        key = (before, counted.get(before, 0))
        counted[before] = key[1] + 1
        named = [place for place, each in enumerate(rows[before].ways) if each.to in rows]
        place = named[key[1]] if named else 0
        ends = drawn_ends(before, way.to, whole_of)
        if ends is not None:
            yield DrawnWay("", key, place, way, not named, *ends, whole_of[ends[0]])


def _hosts(
    table: ProcessTable, ways: list[DrawnWay], whole_of: Mapping[str, str]
) -> dict[str, str]:
    """Return the rows on whose border an event sat in the file they came from, and still can."""
    rows = {row.id: row for row in table.rows}
    parts = set(whole_of.values())
    out: dict[str, str] = {}
    for row in table.rows:
        if row.kind is not RowKind.WAIT or row.id in parts or source_of(row)[0] != BOUNDARY:
            continue
        entering = [way for way in ways if way.target == row.id]
        if len(entering) != 1 or entering[0].implied or entering[0].ends is not None:
            continue
        host = rows[entering[0].source]
        if host.id in parts or host.kind in (RowKind.ACTION, RowKind.HAND_OVER):
            out[row.id] = host.id
    return out


def _hidden(table: ProcessTable, ways: tuple[DrawnWay, ...]) -> dict[str, frozenset[int]]:
    shown: dict[str, set[int]] = {}
    for way in ways:
        if not way.implied:
            shown.setdefault(way.key[0], set()).add(way.place)
    return {
        row.id: frozenset(range(len(row.ways))) - shown.get(row.id, set()) for row in table.rows
    }


def _tags(
    table: ProcessTable,
    whole_of: Mapping[str, str],
    ways: tuple[DrawnWay, ...],
    hosts: Mapping[str, str],
) -> dict[str, str]:
    parts = set(whole_of.values())
    entered = {way.target for way in ways}
    left = {way.source for way in ways}
    out = {}
    for row in table.rows:
        kept = _kept_tag(row)
        if row.id in parts:
            out[row.id] = kept if NODE_KINDS.get(kept) is NodeKind.SUB_PROCESS else WHOLE
        elif (row.kind is RowKind.START and row.id in entered) or (
            # Nothing may lead into a start or out of an end; an event between may have both.
            row.kind is RowKind.END and row.id in left
        ):
            out[row.id] = THROWN
        else:
            out[row.id] = BOUNDARY if row.id in hosts else kept or _TAGS[row.kind]
    return out


def _kept_tag(row: Row) -> str:
    """Return the tag of the element that a row came from, where it still fits its kind."""
    tag = source_of(row)[0]
    fits = NODE_KINDS.get(tag) in _KEPT.get(row.kind, ())
    return tag if fits or (tag == THROWN and row.kind is RowKind.ACTION) else ""
