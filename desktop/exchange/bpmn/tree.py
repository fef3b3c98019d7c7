"""The tree of a BPMN file: parsed from bytes in whatever encoding it declares, never trusted."""

from xml.etree.ElementTree import Element

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.bpmn.model import MODEL
from desktop.exchange.xmltree import MOST_BYTES, safe_root

__all__ = ["MOST_BYTES", "local", "parsed"]


def parsed(name: str, content: bytes, progress: Progress = ignore_progress) -> Element:
    """Return the root; raises bpmn_none, and AppError as `safe_root`.

    The schema's own namespace or none at all is read, as some tools leave it out.
    """
    root = safe_root(name, content, progress=progress)
    if local(root) != "definitions":
        raise AppError("bpmn_none", name=name)
    return root


def local(element: Element) -> str:
    """Return the tag of an element of the model, "" for one of another namespace."""
    space, closing, tag = str(element.tag).rpartition("}")
    return tag if not closing or space[1:] == MODEL else ""
