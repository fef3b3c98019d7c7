"""The tree of a BPMN file: parsed from bytes in whatever encoding it declares, never trusted."""

from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from desktop.domain.errors import AppError
from desktop.exchange.bpmn.model import MODEL

MOST_BYTES = 50_000_000
MOST_DEPTH = 200


def parsed(name: str, content: bytes) -> Element:
    """Return the root; raises process_too_large, import_xml_unsafe, import_xml_broken, bpmn_none.

    The schema's own namespace or none at all is read, as some tools leave it out.
    """
    if len(content) > MOST_BYTES:
        raise AppError("process_too_large", name=name, limit=MOST_BYTES // 1_000_000)
    try:
        root: Element = fromstring(content)
    except DefusedXmlException as error:
        raise AppError("import_xml_unsafe", name=name) from error
    except ParseError as error:
        raise AppError("import_xml_broken", name=name, line=error.position[0]) from error
    except (ValueError, LookupError) as error:
        raise AppError("import_xml_broken", name=name, line=0) from error
    if local(root) != "definitions":
        raise AppError("bpmn_none", name=name)
    _check_depth(root, name)
    return root


def local(element: Element) -> str:
    """Return the tag of an element of the model, "" for one of another namespace."""
    space, closing, tag = str(element.tag).rpartition("}")
    return tag if not closing or space[1:] == MODEL else ""


def _check_depth(root: Element, name: str) -> None:
    level, depth = [root], 0
    while level:
        depth += 1
        if depth > MOST_DEPTH:
            raise AppError("import_too_deep", name=name, limit=MOST_DEPTH)
        level = [child for element in level for child in element]
