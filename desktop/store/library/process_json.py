"""The rows of a process as their columns keep them: operation and note plain, the rest as JSON."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.columns import TableColumn
from desktop.domain.process.table import Pain, PainKind, Row, RowKind, Severity, WayOn

_PAIRS = ("stage", "lane", "suggestion")
_NUMBERS = ("minutes", "waited", "often")
_TEXTS = ("owner", "channel", "source", "inside", "step")


def row_data(row: Row) -> dict[str, Any]:
    """Return what has no column of its own; what is empty is left out."""
    pain = {
        "text": _pair(row.pain.text),
        "severity": row.pain.severity and str(row.pain.severity),
        "kind": row.pain.kind and str(row.pain.kind),
        "evidence": _pair(row.pain.evidence),
    }
    data: dict[str, Any] = {
        "kind": str(row.kind),
        **{name: _pair(getattr(row, name)) for name in _PAIRS},
        "pain": {name: value for name, value in pain.items() if value},
        **{name: getattr(row, name) for name in (*_NUMBERS, *_TEXTS)},
        "ways": [_without_empty({"to": way.to, "label": _pair(way.label)}) for way in row.ways],
        "extra": dict(row.extra),
    }
    return _without_empty(data)


def to_row(identity: str, texts: tuple[str, str, str, str], data: Mapping[str, Any]) -> Row:
    """Return a row of its columns; `texts` are operation and note in both languages."""
    operation_zh, operation_en, note_zh, note_en = texts
    pain = data.get("pain", {})
    severity, kind = pain.get("severity"), pain.get("kind")
    return Row(
        identity,
        RowKind(data.get("kind", RowKind.ACTION)),
        _bilingual(data.get("stage")),
        _bilingual(data.get("lane")),
        Bilingual(operation_zh, operation_en),
        Bilingual(note_zh, note_en),
        Pain(
            _bilingual(pain.get("text")),
            Severity(severity) if severity else None,
            PainKind(kind) if kind else None,
            _bilingual(pain.get("evidence")),
        ),
        _bilingual(data.get("suggestion")),
        data.get("owner", ""),
        data.get("minutes"),
        data.get("waited"),
        data.get("often"),
        data.get("channel", ""),
        tuple(WayOn(way["to"], _bilingual(way.get("label"))) for way in data.get("ways", ())),
        data.get("source", ""),
        data.get("inside", ""),
        data.get("step", ""),
        dict(data.get("extra", {})),
    )


def column_data(column: TableColumn) -> dict[str, Any]:
    """Return how a version keeps one of its columns."""
    data = {"id": column.id, **_pair(column.name), "width": column.width or None}
    return _without_empty(data | {"hidden": None if column.shown else True})


def to_column(data: Mapping[str, Any]) -> TableColumn:
    """Return a column as a version keeps it."""
    name = Bilingual(data.get("zh", ""), data.get("en", ""))
    return TableColumn(data["id"], name, not data.get("hidden", False), data.get("width", 0))


def _pair(text: Bilingual) -> dict[str, str]:
    return {name: part for name, part in text._asdict().items() if part}


def _bilingual(data: Any) -> Bilingual:
    return (
        Bilingual(data.get("zh", ""), data.get("en", "")) if isinstance(data, dict) else Bilingual()
    )


def _without_empty(data: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in data.items() if value not in (None, "", {}, [])}
