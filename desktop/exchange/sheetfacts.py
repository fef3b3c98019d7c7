"""What a workbook's own XML says of its rows besides their cells: which of them are hidden."""

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

_HIDDEN_ROW = re.compile(rb"<(?:\w+:)?row\b[^<>]*\shidden=[\"'](?:1|true)[\"'][^<>]*>")
_NUMBER = re.compile(rb"\sr=[\"'](\d{1,7})[\"']")
_CHUNK, _OVERLAP = 1 << 20, 4096
_SMALL = 4 << 20
_DAMAGE = (zipfile.BadZipFile, KeyError, ValueError, OSError, EOFError, NotImplementedError)


def hidden_rows(data: bytes) -> dict[str, frozenset[int]]:
    """Return the lines hidden in each sheet of an xlsx, by name; nothing for other formats."""
    damage = suppress(*_DAMAGE, ParseError, DefusedXmlException)
    with damage, zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = _sheets(archive).items()
        return {name: frozenset(_hidden(archive, path)) for name, path in sheets}
    return {}


def _sheets(archive: zipfile.ZipFile) -> dict[str, str]:
    targets = {
        _attribute(each, "Id"): _attribute(each, "Target")
        for each in _parsed(archive, "xl/_rels/workbook.xml.rels").iter()
    }
    found = {}
    for element in _parsed(archive, "xl/workbook.xml").iter():
        target = targets.get(_attribute(element, "id"), "")
        if element.tag.endswith("}sheet") and target:
            path = target.lstrip("/")
            found[_attribute(element, "name")] = path if path.startswith("xl/") else f"xl/{path}"
    return found


def _parsed(archive: zipfile.ZipFile, name: str) -> Element:
    with archive.open(name) as file:
        element: Element = fromstring(file.read(_SMALL))
        return element


def _attribute(element: Element, name: str) -> str:
    return next((v for key, v in element.items() if key.rpartition("}")[2] == name), "")


def _hidden(archive: zipfile.ZipFile, path: str) -> Iterator[int]:
    """Search the text for hidden rows; parsing a large sheet twice would take as long again."""
    tail = b""
    with archive.open(path) as file:
        while chunk := file.read(_CHUNK):
            text = tail + chunk
            for row in _HIDDEN_ROW.finditer(text):
                if number := _NUMBER.search(row[0]):
                    yield int(number[1])
            tail = text[-_OVERLAP:]
