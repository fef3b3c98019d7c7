"""Draw what goes along from an older file: beside the rows it belongs to, else below the pool."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from desktop.exchange.bpmn.borders import Shape, ended, middle
from desktop.exchange.bpmn.carried import ENDS, Older
from desktop.exchange.bpmn.copying import meant
from desktop.exchange.bpmn.diagram import bounds_of
from desktop.exchange.bpmn.ids import Ids
from desktop.exchange.bpmn.model import Bounds, NodeKind
from desktop.exchange.bpmn.plain import GAP
from desktop.exchange.bpmn.shapes import add_edge, add_shape
from desktop.exchange.bpmn.tree import local

_SHAPES = ("dataObjectReference", "dataStoreReference", "textAnnotation", "group")
_LINKS = ("association", "messageFlow", "dataInputAssociation", "dataOutputAssociation")
_USUAL = Bounds(0, 0, 100, 50)
_POOL_HEIGHT = 60.0


def draw_carried(
    plane: Element, older: Older, drawn: tuple[Mapping[str, Shape], str], ids: Ids
) -> None:
    """Add shapes and edges; `drawn` are rows and pool by their elements, and the pool's id."""
    drawing = _Drawing(older, dict(drawn[0]), drawn[1])
    for name, box, is_pool in drawing.shapes():
        add_shape(plane, (ids, name), box, {"isHorizontal": "true"} if is_pool else {})
    for name, source, target in drawing.edges():
        add_edge(plane, (ids, name), ended((), source, target))


class _Drawing:
    """Knows where everything stood, and where it stands now."""

    def __init__(self, older: Older, drawn: dict[str, Shape], pool: str) -> None:
        self._older = older
        self._drawn = drawn
        self._rows = drawn.keys() - {pool}
        self._before, _ = bounds_of(older.root)
        self._pool = drawn[pool].box
        self._below = self._pool.y + self._pool.height + GAP / 2
        self._ends = {name: ends for name, *ends in self._links()}

    def shapes(self) -> Iterator[tuple[str, Bounds, bool]]:
        """Yield the id and the box of each part that stands somewhere, pools told apart."""
        links = self._older.links
        for part in self._older.parts:
            tag, name = local(part.element), part.element.get("id", "")
            if tag == "participant":
                box = self._pool._replace(y=self._below, height=_POOL_HEIGHT)
                self._below += _POOL_HEIGHT + GAP / 2
            elif tag in _SHAPES and name:
                box = self._beside(name)
            else:
                continue
            self._drawn[links[name]] = Shape(NodeKind.TASK, box)
            yield links[name], box, tag == "participant"

    def edges(self) -> Iterator[tuple[str, Shape, Shape]]:
        """Yield the id of each link and the shapes that it joins."""
        for name, ends in self._ends.items():
            new = [self._older.links.get(end, "") for end in ends]
            if name and all(end in self._drawn for end in new):
                yield self._older.links[name], self._drawn[new[0]], self._drawn[new[1]]

    def _links(self) -> Iterator[tuple[str, str, str]]:
        holders = {new: old for old, new in self._older.links.items()}
        for part in self._older.parts:
            element, tag = part.element, local(part.element)
            if tag not in _LINKS:
                continue
            ends = [meant(element.get(name, "")) for name in ENDS]
            if tag.startswith("data"):
                side = ENDS[0] if tag == "dataInputAssociation" else ENDS[1]
                other = next((meant(c.text or "") for c in element if local(c) == side), "")
                own = holders.get(part.into, "")
                ends = [other, own] if side == ENDS[0] else [own, other]
            yield element.get("id", ""), ends[0], ends[1]

    def _beside(self, name: str) -> Bounds:
        """Return where a part stands: as far from its row as before, else below everything."""
        before = self._before.get(name, _USUAL)
        for ends in self._ends.values():
            if name not in ends:
                continue
            other = ends[1] if ends[0] == name else ends[0]
            then, new = self._before.get(other), self._older.links.get(other, "")
            if then is not None and new in self._rows:
                (x, y), (left, up) = middle(self._drawn[new].box), middle(then)
                return before._replace(x=before.x + x - left, y=before.y + y - up)
        box = before._replace(x=self._pool.x, y=self._below)
        self._below += before.height + GAP / 2
        return box
