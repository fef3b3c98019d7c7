"""Rows of the queue for a spreadsheet: plain words, dates that read the same everywhere."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.domain.bilingual import Bilingual
from desktop.domain.numbers import short_number
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.ticket_query import QueueRow, WideRow
from desktop.exchange.clipboard import table_html, table_text
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.store import lists, tickets
from desktop.store.store import Store

_CHUNK = 500
_LEVELS = (Bilingual("高", "High"), Bilingual("中", "Medium"), Bilingual("低", "Low"))
_TIMES = {
    "due": "due_at",
    "due_at": "due_at",
    "updated": "updated_at",
    "created": "created_at",
    "answered": "first_response_at",
    "resolved": "resolved_at",
    "escalated": "escalated_at",
    "known_problem": "known_problem_at",
    "entered": "entered_at",
    "closed": "closed_at",
}
_LISTS = frozenset({"status", "service_type", "channel", "team", "stage"})
_PATHS = frozenset({"category", "place"})
_EXTRA = "extra."


class Copied(NamedTuple):
    """What goes onto the clipboard, and for how many tickets."""

    text: str
    html: str
    tickets: int


class CopyService(Service):
    """Writes tables of tickets as text and HTML."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def table(
        self,
        keys: Sequence[int],
        columns: Sequence[tuple[str, str]],
        progress: Progress = ignore_progress,
    ) -> Copied:
        """Return these tickets with these columns (id and title), the titles first."""
        names = [name for name, _ in columns]
        rows = [[title for _, title in columns]]
        zone = self._zone()
        for start in range(0, len(keys), _CHUNK):
            progress(start, len(keys))
            part = keys[start : start + _CHUNK]
            narrow = tickets.rows(self._store.reader, part)
            wide = tickets.wide_rows(self._store.reader, part)
            rows += [
                [self._cell(narrow[key], wide[key], name, zone) for name in names]
                for key in part
                if key in narrow and key in wide
            ]
        return Copied(table_text(rows), table_html(rows), len(rows) - 1)

    def _cell(self, row: QueueRow, wide: WideRow, name: str, zone: tzinfo | None) -> str:
        if name in _TIMES:
            return _date(_value(row, wide, _TIMES[name]), zone)
        if name.startswith(_EXTRA):
            return _plain(json.loads(wide.extra).get(name.removeprefix(_EXTRA)))
        if name in _LISTS:
            return self._said(self._directory.name(_value(row, wide, name)))
        if name in _PATHS:
            path = self._directory.path(_value(row, wide, name))
            return " > ".join(self._said(item.name) for item in path)
        return self._other(row, wide, name)

    def _other(self, row: QueueRow, wide: WideRow, name: str) -> str:
        if name in ("requester", "assignee"):
            return self._said(self._person(row, name))
        value = _value(row, wide, name)
        if name in ("impact", "urgency") and value:
            return self._said(_LEVELS[value - 1])
        own = {
            "number": lambda: short_number(row.station, row.counter),
            "priority": lambda: f"P{row.priority}",
            "tags": lambda: ", ".join(json.loads(wide.tags)),
        }
        return own[name]() if name in own else _plain(value)

    def _person(self, row: QueueRow, name: str) -> Bilingual:
        if name == "requester":
            return Bilingual(row.requester_zh or "", row.requester_en or "")
        agent = self._directory.agents.get(row.assignee or 0)
        return agent.name if agent else Bilingual()

    def _said(self, name: Bilingual) -> str:
        return name.text(self._session.language)

    def _zone(self) -> tzinfo | None:
        name = str(lists.settings(self._store.reader).get("time_zone", ""))
        try:
            return ZoneInfo(name) if name else None
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return None


def _value(row: QueueRow, wide: WideRow, name: str) -> Any:
    return getattr(row, name, None) if hasattr(row, name) else getattr(wide, name, None)


def _plain(value: Any) -> str:
    if value is None:
        return ""
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _date(at: int | None, zone: tzinfo | None) -> str:
    if at is None:
        return ""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).strftime("%Y-%m-%d %H:%M")
