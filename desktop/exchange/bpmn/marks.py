"""Marks: what BPMN has no element for, written beside its elements under a namespace of our own.

Texts stand in both languages, so that a table comes back as it was; other tools keep such marks
without knowing them.
"""

import json
from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from desktop.domain.bilingual import LANGUAGES, Bilingual
from desktop.domain.process.table import ProcessTable, Row
from desktop.exchange.bpmn.model import OwnWay
from desktop.exchange.xml_text import tied

OWN = "urn:deskbook:process:1"
PREFIX = "deskbook"
PAIRS = ("stage", "lane", "operation", "note", "suggestion")
NUMBERS = ("minutes", "waited", "often")
TEXTS = ("owner", "channel", "source", "inside", "step")


def mark_head(parent: Element, table: ProcessTable, language: str) -> None:
    """Mark a process with its title and state, and say in which language its names are."""
    mark = _mark(parent, "process", {"state": str(table.state), "language": language})
    _pair(mark, "title", table.title)
    if table.columns:
        kept = [[each.id, *each.name, each.shown, each.width] for each in table.columns]
        said = json.dumps(kept, ensure_ascii=False)
        SubElement(mark, f"{PREFIX}:columns", {"json": tied(said)})


def mark_lane(parent: Element, lane: Bilingual) -> None:
    """Mark a lane with its name in both languages."""
    _mark(parent, "lane", _both(lane))


def mark_way(parent: Element, way: OwnWay) -> None:
    """Mark a flow with the way that it is."""
    ends = way.ends or ("", "")
    implied = "true" if way.implied else ""
    values = {"place": str(way.place), "implied": implied, "from": ends[0], "to": ends[1]}
    _mark(parent, "way", values | _both(way.label))


def mark_row(parent: Element, row: Row, written: Mapping[str, str], hidden: frozenset[int]) -> None:
    """Mark an element with the whole row; `hidden` are the places of ways that no flow shows."""
    numbers = {name: getattr(row, name) for name in NUMBERS}
    values = {"id": row.id, "kind": str(row.kind), **written}
    values |= {name: getattr(row, name) for name in TEXTS}
    values |= {name: repr(value) for name, value in numbers.items() if value is not None}
    mark = _mark(parent, "row", values)
    for name in PAIRS:
        _pair(mark, name, getattr(row, name))
    pain = row.pain
    _pair(mark, "pain", pain.text, {"severity": pain.severity or "", "kind": pain.kind or ""})
    _pair(mark, "evidence", pain.evidence)
    for place, way in enumerate(row.ways):
        if place in hidden:
            _pair(mark, "way", way.label, {"place": str(place), "to": way.to})
    if row.extra:
        said = json.dumps(dict(row.extra), ensure_ascii=False, default=str)
        SubElement(mark, f"{PREFIX}:extra", {"json": tied(said)})


def _pair(
    parent: Element, tag: str, text: Bilingual, more: Mapping[str, str] | None = None
) -> None:
    values = {**(more or {}), **_both(text)}
    said = {name: tied(value) for name, value in values.items() if value}
    if said:
        SubElement(parent, f"{PREFIX}:{tag}", said)


def _both(text: Bilingual) -> dict[str, str]:
    return dict(zip(LANGUAGES, text, strict=True))


def _mark(parent: Element, tag: str, values: Mapping[str, str]) -> Element:
    beside = SubElement(parent, "bpmn:extensionElements")
    said = {name: tied(value) for name, value in values.items() if value}
    return SubElement(beside, f"{PREFIX}:{tag}", said)
