"""Where the shapes of a BPMN diagram stand."""

from math import isfinite
from xml.etree.ElementTree import Element

from desktop.exchange.bpmn.model import BPMN_DI, DC, Bounds, Warned

_FURTHEST = 1_000_000.0


def bounds_of(root: Element) -> tuple[dict[str, Bounds], list[Warned]]:
    """Return the bounds of shapes by the ids of what they show, and what is odd in them.

    Shapes without size, or far from everything, are as good as not drawn.
    """
    found: dict[str, Bounds] = {}
    odd = 0
    for shape in root.iter(f"{{{BPMN_DI}}}BPMNShape"):
        shown = shape.get("bpmnElement", "").rpartition(":")[2]
        box = shape.find(f"{{{DC}}}Bounds")
        bounds = None if box is None else _bounds(box)
        if bounds is None:
            odd += 1
        else:
            found[shown] = bounds
    return found, [Warned("bpmn_shapes_odd", {"count": odd})] if odd else []


def _bounds(box: Element) -> Bounds | None:
    try:
        numbers = [float(box.get(name, "nan")) for name in ("x", "y", "width", "height")]
    except ValueError:
        return None
    x, y, width, height = numbers
    sound = all(isfinite(n) and abs(n) < _FURTHEST for n in numbers)
    return Bounds(x, y, width, height) if sound and width > 0 and height > 0 else None
