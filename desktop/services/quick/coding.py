"""What a quick action sets: codes as it is kept, keys as tickets and the screen have them."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.quick_actions import EXTRA, LISTED, ME, SETTABLE
from desktop.services.directory import Directory


def coded(directory: Directory, fields: Mapping[str, Any], me: int | None) -> dict[str, Any]:
    """Return fields with codes for keys; who acts is named as whoever does the action.

    Raises KeyError for a field that belongs to one ticket alone.
    """
    out: dict[str, Any] = {}
    for name, value in fields.items():
        if name not in SETTABLE and not name.startswith(EXTRA):
            message = f"not a field of a quick action: {name}"
            raise KeyError(message)
        if name in LISTED and value is not None:
            out[name] = directory.items[value].code
        else:
            out[name] = ME if name == "assignee" and value is not None and value == me else value
    return out


def keyed(directory: Directory, fields: Mapping[str, Any], me: int | None) -> dict[str, Any]:
    """Return fields with this workspace's keys; raises AppError("quick_entry_gone")."""
    out: dict[str, Any] = {}
    for name, value in fields.items():
        if name in LISTED and value is not None:
            out[name] = _entry(directory, name, str(value))
        elif name == "assignee" and value is not None:
            out[name] = me if value == ME else _agent(directory, value)
        else:
            out[name] = value
    return out


def shown(directory: Directory, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields with keys as an editor shows them; entries that are gone are left out."""
    out: dict[str, Any] = {}
    for name, value in fields.items():
        if name not in LISTED or value is None:
            out[name] = value
        elif (item := directory.by_code(LISTED[name], str(value))) is not None:
            out[name] = item.key
    return out


def _entry(directory: Directory, field: str, code: str) -> int:
    item = directory.by_code(LISTED[field], code)
    if item is None or item.retired_at is not None:
        raise AppError("quick_entry_gone", entry=item.name if item else code)
    return item.key


def _agent(directory: Directory, key: int) -> int:
    agent = directory.agents.get(key)
    if agent is None or agent.retired_at is not None:
        raise AppError("quick_entry_gone", entry=agent.name if agent else f"#{key}")
    return key
