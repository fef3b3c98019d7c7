"""Copy elements of a file into another one: prefixes, ids and references as they are there."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from desktop.exchange.bpmn.tree import local

XSI = "http://www.w3.org/2001/XMLSchema-instance"
_XML = "http://www.w3.org/XML/1998/namespace"
_NEEDED = frozenset({"sourceRef", "targetRef", "dataObjectRef", "dataStoreRef"})


class Spaces:
    """Gives prefixes to the namespaces that copied elements bring along."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self._prefixes = {uri: prefix for prefix, uri in known.items()} | {_XML: "xml"}
        self.new: dict[str, str] = {}

    def named(self, tag: str) -> str:
        """Return a tag or the name of an attribute with its prefix."""
        uri, closing, name = tag[1:].rpartition("}") if tag.startswith("{") else ("", "", tag)
        if not closing:
            return name
        if uri not in self._prefixes:
            prefix = "xsi" if uri == XSI else f"other{len(self.new) + 1}"
            self._prefixes[uri] = prefix
            self.new[f"xmlns:{prefix}"] = uri
        return f"{self._prefixes[uri]}:{name}"


def meant(reference: str) -> str:
    """Return the id that a reference means; a qualified name carries a prefix."""
    return reference.rpartition(":")[2].strip()


def is_whole(element: Element, links: Mapping[str, str]) -> bool:
    """Return whether all that an element cannot be without is there."""
    return all(meant(reference) in links for reference in _needed(element))


def copied(element: Element, links: Mapping[str, str], spaces: Spaces) -> Element:
    """Return an element with ids and references as `links` has them; others are left out."""
    tag = local(element)
    copy = Element(f"bpmn:{tag}" if tag else spaces.named(str(element.tag)))
    for name, value in element.attrib.items():
        said = _value(name, value, links) if tag else value
        if said is not None:
            copy.set(spaces.named(name), said)
    text = element.text or ""
    copy.text = links.get(meant(text), "") if _refers(tag) else text if text.strip() else None
    copy.extend(copied(child, links, spaces) for child in element)
    return copy


def _value(name: str, value: str, links: Mapping[str, str]) -> str | None:
    if name == "id":
        return links.get(value)
    if name == f"{{{XSI}}}type":
        return f"bpmn:{meant(value)}"
    return links.get(meant(value)) if _refers(name) else value


def _refers(name: str) -> bool:
    return name.endswith(("Ref", "Refs"))


def _needed(element: Element) -> Iterator[str]:
    for each in element.iter():
        tag = local(each)
        if not tag:
            continue
        if _refers(tag):
            yield each.text or ""
        yield from (value for name, value in each.attrib.items() if name in _NEEDED)
