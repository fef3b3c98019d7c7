"""What the columns say that are not there at first: lists, times, extra fields."""

import json
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.fields import FieldKind
from desktop.domain.ticket_query import QueueRow, WideRow
from desktop.models.ticket_columns import EXTRA
from desktop.qtkit.formats import format_duration, format_when
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.zone import local
from desktop.services.directory import Directory

_MINUTE = 60
_LEVELS = (
    QT_TRANSLATE_NOOP("Level", "high"),
    QT_TRANSLATE_NOOP("Level", "medium"),
    QT_TRANSLATE_NOOP("Level", "low"),
    QT_TRANSLATE_NOOP("Level", "very high"),
    QT_TRANSLATE_NOOP("Level", "very low"),
)
_YES, _NO = QT_TRANSLATE_NOOP("Cell", "yes"), QT_TRANSLATE_NOOP("Cell", "no")
_TIMES = {
    "created": "created_at",
    "due_at": "due_at",
    "answered": "first_response_at",
    "resolved": "resolved_at",
    "escalated": "escalated_at",
    "known_problem": "known_problem_at",
    "entered": "entered_at",
}
_LISTS = frozenset({"channel", "team", "stage", "place"})
_PLAIN = frozenset({"department", "external_number", "source", "language"})


def extra_label(directory: Directory, column: str, language: str) -> str:
    """Return the label of an extra field's column; its id where the field is gone."""
    name = column.removeprefix(EXTRA)
    known = directory.all_fields.get(name)
    return known.label.text(language) if known else name


class MoreWords:
    """Says cells in one language at one moment."""

    def __init__(self, directory: Directory, language: str, now: int) -> None:
        self._directory = directory
        self._language = language
        self._now = now

    def cell(self, row: QueueRow, wide: WideRow | None, column: str) -> str:
        """Return the text of a cell."""
        if column in _TIMES:
            return self._when(getattr(row, _TIMES[column]))
        if column == "chases":
            return str(row.chases or "")
        if column == "service_type":
            return self._name(row.service_type)
        return "" if wide is None else self._wide(wide, column)

    def _wide(self, wide: WideRow, column: str) -> str:
        if column.startswith(EXTRA):
            return self._extra(wide, column.removeprefix(EXTRA))
        if column == "closed":
            return self._when(wide.closed_at)
        if column == "tags":
            return ", ".join(json.loads(wide.tags))
        return self._field(getattr(wide, column, None), column)

    def _field(self, value: Any, column: str) -> str:
        if value is None:
            return ""
        if column in _LISTS:
            return self._name(value)
        if column in _PLAIN:
            return str(value)
        return QCoreApplication.translate("Level", _LEVELS[value - 1])

    def _extra(self, wide: WideRow, name: str) -> str:
        value = json.loads(wide.extra).get(name)
        if value is None:
            return ""
        if isinstance(value, bool):
            return QCoreApplication.translate("Cell", _YES if value else _NO)
        if isinstance(value, list):
            return ", ".join(map(str, value))
        known = self._directory.all_fields.get(name)
        return self._of_kind(value, known.kind if known else FieldKind.TEXT)

    def _of_kind(self, value: Any, kind: FieldKind) -> str:
        if kind is FieldKind.DATETIME and isinstance(value, int):
            return self._when(value)
        if kind is FieldKind.DURATION and isinstance(value, int | float):
            return format_duration(value * _MINUTE, self._language)
        return str(value)

    def _name(self, key: int | None) -> str:
        return self._directory.name(key).text(self._language)

    def _when(self, at: int | None) -> str:
        if at is None:
            return ""
        return format_when(local(at), local(self._now), self._language)
