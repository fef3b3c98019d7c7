"""Files of saved views: what one desk keeps, read by another; JSON under limits."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.ticket_query import Condition, ViewState

_FORMAT, _VERSION = "deskbook_views", 1
_BYTES, _VIEWS, _CONDITIONS, _CHARS = 1_000_000, 500, 100, 2000
_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)

NamedView = tuple[Bilingual, str, ViewState]


def write_views(path: Path, views: Sequence[NamedView]) -> None:
    """Write views to a file, whole or not at all; raises AppError("export_cannot_write")."""
    data = {_FORMAT: _VERSION, "views": [_record(*view) for view in views]}
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise AppError("export_cannot_write", name=path.name, cause=str(error)) from error


def read_views(path: Path) -> list[NamedView]:
    """Return the views of a file; raises AppError import_cannot_read or view_file_unreadable."""
    try:
        if path.stat().st_size > _BYTES:
            raise AppError("view_file_unreadable", name=path.name)
        text = path.read_bytes()
    except OSError as error:
        raise AppError("import_cannot_read", name=path.name, cause=str(error)) from error
    try:
        data = json.loads(text.decode("utf-8-sig"))
        if data[_FORMAT] != _VERSION or len(data["views"]) > _VIEWS:
            raise ValueError(_FORMAT)
        return [_view(record) for record in data["views"]]
    except _UNREADABLE as error:
        raise AppError("view_file_unreadable", name=path.name) from error


def _record(name: Bilingual, icon: str, state: ViewState) -> dict[str, Any]:
    conditions = [condition._asdict() for condition in state.conditions]
    return {"name": name._asdict(), "icon": icon, **state._asdict(), "conditions": conditions}


def _view(record: dict[str, Any]) -> NamedView:
    name = Bilingual(_text(record["name"].get("zh", "")), _text(record["name"].get("en", "")))
    if not (name.zh or name.en):
        raise ValueError(name)
    state = ViewState(
        tuple(map(_condition, record["conditions"][:_CONDITIONS])),
        _text(record.get("text", "")),
        _text(record.get("sort", "created_at")),
        bool(record.get("descending", True)),
        _text(record.get("group", "")),
        tuple(map(_text, record.get("columns", ()))),
    )
    return name, _text(record.get("icon", "")), state


def _condition(record: dict[str, Any]) -> Condition:
    value = _plain(record.get("value"))
    return Condition(_text(record["field"]), _text(record["operator"]), value)


def _plain(value: Any) -> Any:
    return tuple(map(_plain, value)) if isinstance(value, list) else value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > _CHARS:
        raise ValueError(type(value))
    # Half a character is no text and is kept nowhere.
    value.encode()
    return value
