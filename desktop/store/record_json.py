"""Records and JSON fields as history keeps them."""

import json
from collections.abc import Mapping
from typing import Any

from desktop.store.kinds import Kind

_BYTES = "\0bytes:"
_TEXT = "\0text:"


def whole_record(spec: Kind, row: Mapping[str, Any]) -> str:
    """Return a removed record as text, derived columns left out."""
    kept = {name: _to_text(row[name]) for name in spec.columns if name not in spec.derived}
    return json.dumps(kept, ensure_ascii=False)


def from_whole_record(text: str) -> dict[str, Any]:
    """Return the record that `whole_record` wrote down."""
    row: dict[str, Any] = json.loads(text)
    return {name: _from_text(value) for name, value in row.items()}


def _to_text(value: Any) -> Any:
    if isinstance(value, bytes):
        return _BYTES + value.hex()
    # Somebody's text may begin like our own marks.
    return _TEXT + value if isinstance(value, str) and value.startswith("\0") else value


def _from_text(value: Any) -> Any:
    if isinstance(value, str) and value.startswith(_BYTES):
        return bytes.fromhex(value.removeprefix(_BYTES))
    return value.removeprefix(_TEXT) if isinstance(value, str) else value


def split_inner(spec: Kind, fields: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Separate "extra.<id>" names from plain columns; the prefix stays on the inner names."""
    prefix = f"{spec.json_field}."
    inner = {name: value for name, value in fields.items() if name.startswith(prefix)}
    return {name: value for name, value in fields.items() if name not in inner}, inner


def merge_inner(
    spec: Kind, old: str, inner: Mapping[str, Any]
) -> tuple[str, dict[str, tuple[str | None, str | None]]]:
    """Return the JSON object with `inner` set (None removes), and what changed as JSON texts."""
    values: dict[str, Any] = json.loads(old)
    changes: dict[str, tuple[str | None, str | None]] = {}
    # What was written in order stays in order, so that undo gives back the very same text.
    in_order = list(values) == sorted(values)
    for name, value in inner.items():
        field = name.removeprefix(f"{spec.json_field}.")
        before = to_json(values.get(field))
        after = to_json(value)
        if before == after:
            continue
        changes[name] = (before, after)
        if value is None:
            values.pop(field, None)
        else:
            values[field] = value
    # What lies in a value keeps its own order: history holds it so.
    ordered = dict(sorted(values.items())) if in_order else values
    return json.dumps(ordered, ensure_ascii=False), changes


def to_json(value: Any) -> str | None:
    """Return a value of a JSON field as history writes it."""
    return None if value is None else json.dumps(value, ensure_ascii=False)
