"""Event logs in XES: traces and events as the rows of one table, read as a stream."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.headline import columns_source
from desktop.exchange.source import Row, Source, SourceKind, as_line
from desktop.exchange.streams import Blob

CASE_PREFIX = "case:"
_ATTRIBUTES = frozenset({"string", "date", "int", "float", "boolean", "id", "list", "container"})
_NAME = "concept:name"
Attributes = dict[str, str]


def xes_source(blob: Blob) -> Source:
    """Return the events of a log as a table; raise AppError where it holds none."""
    columns: dict[str, None] = {}
    count = 0
    for entry in _entries(blob):
        if not isinstance(entry, Reject):
            count += 1
            columns.update(dict.fromkeys(entry))
            if len(columns) > blob.limits.columns:
                found, limit = len(columns), blob.limits.columns
                raise AppError("import_too_many_columns", name=blob.name, found=found, limit=limit)
    if not count:
        raise AppError("import_empty", name=blob.name)
    names = tuple(columns)

    def rows(_width: int) -> Iterator[Row | Reject]:
        for line, entry in enumerate(_entries(blob), start=1):
            if isinstance(entry, Reject):
                yield entry._replace(line=line)
            else:
                yield Row(line, [entry.get(name, "") for name in names])

    source = columns_source(blob.name, SourceKind.XES, names, rows)
    return replace(source, estimated_rows=count)


def _entries(blob: Blob) -> Iterator[Attributes | Reject]:
    """Yield one entry an event: those of its trace, prefixed, and its own."""
    with blob.open() as stream, _readable(blob.name):
        root: Element | None = None
        trace = _Trace(blob.limits.depth)
        path: list[str] = []
        walk = iterparse(stream, events=("start", "end"))
        while True:
            try:
                step, element = next(walk)
            except StopIteration:
                return
            except ParseError as error:
                if not trace.events and trace.number == 0:
                    raise
                yield Reject(0, "row_xml_broken", {"line": error.position[0]}, "")
                return
            tag = _local(element.tag)
            if step == "start":
                root = element if root is None else root
                _check_start(root, path, tag, blob)
                continue
            path.pop()
            yield from trace.ended(tag, path, element)
            if root is not None and path == ["log"]:
                root.clear()


class _Trace:
    """What is known of the trace that is being read."""

    def __init__(self, depth: int) -> None:
        self.number = 0
        self.events = 0
        self._depth = depth
        self._waiting: list[Attributes] = []

    def ended(self, tag: str, path: list[str], element: Element) -> Iterator[Attributes | Reject]:
        """Take an element that is complete; yield the events of a complete trace."""
        if tag == "event" and path == ["log", "trace"]:
            self._waiting.append(_attributes(element))
            element.clear()
        elif tag == "event" and path == ["log"]:
            original = json.dumps(_attributes(element), ensure_ascii=False)
            yield Reject(0, "event_outside_case", {}, as_line([original]))
        elif tag == "trace" and path == ["log"]:
            self.number += 1
            self.events += len(self._waiting)
            yield from self._told(element)

    def _told(self, element: Element) -> Iterator[Attributes]:
        case = {CASE_PREFIX + key: value for key, value in _attributes(element).items()}
        events, self._waiting = self._waiting, []
        if not case and not events:
            return
        case.setdefault(CASE_PREFIX + _NAME, f"{self.number}")
        for event in events or [{}]:
            yield case | event


def _check_start(root: Element, path: list[str], tag: str, blob: Blob) -> None:
    if _local(root.tag) != "log":
        raise AppError("import_kind_unknown", name=blob.name)
    path.append(tag)
    if len(path) > blob.limits.depth:
        raise AppError("import_too_deep", name=blob.name, limit=blob.limits.depth)


def _attributes(element: Element) -> Attributes:
    """Flatten the attributes below an element; a key that comes twice keeps both values."""
    found: Attributes = {}
    for child in element:
        # An element outside the standard is kept under its key like any other.
        if _local(child.tag) not in _ATTRIBUTES and "key" not in child.attrib:
            continue
        _add(found, child.get("key", ""), _value(child))
        if _local(child.tag) not in {"list", "container"}:
            for key, value in _attributes(child).items():
                _add(found, f"{child.get('key', '')}/{key}", value)
    return found


def _add(found: Attributes, key: str, value: str) -> None:
    found[key] = f"{found[key]}\n{value}" if key in found else value


def _value(element: Element) -> str:
    if _local(element.tag) in {"list", "container"}:
        return json.dumps(_members(element), ensure_ascii=False)
    return element.get("value", "")


def _members(element: Element) -> list[Any]:
    members: list[Any] = []
    for child in element:
        if _local(child.tag) == "values":
            members.extend(_members(child))
        else:
            members.append({child.get("key", ""): _value(child)})
    return members


def _local(tag: Any) -> str:
    return str(tag).rpartition("}")[2]


@contextmanager
def _readable(name: str) -> Iterator[None]:
    try:
        yield
    except DefusedXmlException as error:
        raise AppError("import_xml_unsafe", name=name) from error
    except ParseError as error:
        line = error.position[0]
        raise AppError("import_xml_broken", name=name, line=line) from error
    except (ValueError, LookupError, RecursionError) as error:
        raise AppError("import_xml_broken", name=name, line=0) from error
