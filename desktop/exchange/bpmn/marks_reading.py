"""Read the marks that Deskbook wrote beside elements; what is odd in them counts as empty."""

import json
from enum import StrEnum
from math import isfinite
from typing import Any, TypeVar
from xml.etree.ElementTree import Element

from desktop.domain.bilingual import LANGUAGES, Bilingual
from desktop.domain.process.columns import TableColumn
from desktop.domain.process.table import Pain, PainKind, Row, RowKind, Severity, State, WayOn
from desktop.exchange.bpmn.marks import NUMBERS, OWN, PAIRS, TEXTS
from desktop.exchange.bpmn.model import Own, OwnHead, OwnRow, OwnWay
from desktop.exchange.bpmn.tree import local
from desktop.exchange.xml_text import untied

_SPACE = f"{{{OWN}}}"
_MOST_DIGITS = 9
Choice = TypeVar("Choice", bound=StrEnum)


def own_of(root: Element) -> Own:
    """Return what Deskbook wrote beside the elements of a file."""
    head: OwnHead | None = None
    rows: dict[str, OwnRow] = {}
    ways: dict[str, OwnWay] = {}
    lanes: dict[str, Bilingual] = {}
    for element in root.iter():
        mark = _mark(element)
        if mark is None:
            continue
        name, tag = element.get("id", ""), mark.tag.removeprefix(_SPACE)
        if tag == "row":
            rows.setdefault(name, _row(mark))
        elif tag == "way":
            ways.setdefault(name, _way(mark))
        elif tag == "lane":
            lanes.setdefault(name, _both(mark))
        elif tag == "process" and head is None:
            head = _head(name, mark)
    return Own(head, rows, ways, lanes)


def is_own(element: Element) -> bool:
    """Return whether an element holds marks of Deskbook and nothing else."""
    return len(element) > 0 and all(str(child.tag).startswith(_SPACE) for child in element)


def _mark(element: Element) -> Element | None:
    for child in element:
        if local(child) == "extensionElements":
            return next((each for each in child if str(each.tag).startswith(_SPACE)), None)
    return None


def _head(process: str, mark: Element) -> OwnHead:
    language = mark.get("language", "")
    return OwnHead(
        process,
        _pair(mark, "title"),
        _choice(State, mark.get("state", "")) or State.AS_IS,
        language if language in LANGUAGES else "en",
        _columns(mark),
    )


def _columns(mark: Element) -> tuple[TableColumn, ...]:
    found = _json(mark, "columns")
    kept = found if isinstance(found, list) else []
    try:
        return tuple(
            TableColumn(str(name), Bilingual(str(zh), str(en)), bool(shown), int(width))
            for name, zh, en, shown, width in kept
        )
    except (TypeError, ValueError):
        return ()


def _way(mark: Element) -> OwnWay:
    ends = (_said(mark, "from"), _said(mark, "to"))
    implied = mark.get("implied") == "true"
    return OwnWay(_place(mark), _both(mark), implied, ends if any(ends) else None)


def _row(mark: Element) -> OwnRow:
    values: dict[str, Any] = {name: _pair(mark, name) for name in PAIRS}
    values |= {name: _number(mark.get(name, "")) for name in NUMBERS}
    values |= {name: _said(mark, name) for name in TEXTS}
    kind = _choice(RowKind, mark.get("kind", "")) or RowKind.ACTION
    row = Row(_said(mark, "id"), kind, pain=_pain(mark), extra=_extra(mark), **values)
    hidden = mark.findall(f"{_SPACE}way")
    ways = {_place(way): WayOn(_said(way, "to"), _both(way)) for way in hidden}
    return OwnRow(row, _place(mark), mark.get("as", ""), ways)


def _pain(mark: Element) -> Pain:
    found = mark.find(f"{_SPACE}pain")
    severity, kind = ("", "") if found is None else (found.get("severity", ""), found.get("kind"))
    return Pain(
        _pair(mark, "pain"),
        _choice(Severity, severity),
        _choice(PainKind, kind or ""),
        _pair(mark, "evidence"),
    )


def _extra(mark: Element) -> dict[str, Any]:
    said = _json(mark, "extra")
    return said if isinstance(said, dict) else {}


def _json(mark: Element, tag: str) -> Any:
    found = mark.find(f"{_SPACE}{tag}")
    try:
        return None if found is None else json.loads(_said(found, "json"))
    except (ValueError, RecursionError):
        return None


def _pair(mark: Element, tag: str) -> Bilingual:
    found = mark.find(f"{_SPACE}{tag}")
    return Bilingual() if found is None else _both(found)


def _both(element: Element) -> Bilingual:
    return Bilingual(*(_said(element, language) for language in LANGUAGES))


def _said(element: Element, name: str) -> str:
    return untied(element.get(name, ""))


def _choice(choices: type[Choice], said: str) -> Choice | None:
    return next((each for each in choices if each.value == said), None)


def _place(element: Element) -> int:
    said = element.get("place", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) <= _MOST_DIGITS else 0


def _number(said: str) -> float | None:
    try:
        number = float(said)
    except ValueError:
        return None
    return number if isfinite(number) else None
