"""Yearly packs of holidays and make-up working days, in the layout of holiday-cn; under limits."""

import json
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import Day, DayKind

_KILOBYTES, _DAYS, _NAME = 512, 1000, 60
_FIRST, _LAST = 1970, 2199
_BROKEN = (ValueError, RecursionError)


class Pack(NamedTuple):
    """The days of a year that are not what their weekday says; some lie in the year before."""

    year: int
    days: dict[date, Day]


def read_pack(path: Path) -> Pack:
    """Return what a file says.

    Raises:
        AppError: "import_cannot_read", "pack_too_large", "pack_unreadable", "pack_day" with its
            number, "pack_day_twice" for a date with two meanings.

    """
    data = _object(path)
    year, listed = data.get("year"), data.get("days")
    if type(year) is not int or not _FIRST <= year <= _LAST or not isinstance(listed, list):
        raise AppError("pack_unreadable", name=path.name)
    if not listed or len(listed) > _DAYS:
        raise AppError("pack_unreadable", name=path.name)
    days: dict[date, Day] = {}
    for number, item in enumerate(listed, start=1):
        found = _day(item)
        if found is None:
            raise AppError("pack_day", name=path.name, number=number)
        day, meant = found
        if days.setdefault(day, meant).kind is not meant.kind:
            raise AppError("pack_day_twice", name=path.name, day=day.isoformat())
    return Pack(year, days)


def _object(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            content = file.read(_KILOBYTES * 1024 + 1)
    except OSError as error:
        raise AppError("import_cannot_read", name=path.name, cause=str(error)) from error
    if len(content) > _KILOBYTES * 1024:
        raise AppError("pack_too_large", name=path.name, limit=_KILOBYTES)
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except _BROKEN as error:
        raise AppError("pack_unreadable", name=path.name) from error
    if not isinstance(data, dict):
        raise AppError("pack_unreadable", name=path.name)
    return data


def _day(item: Any) -> tuple[date, Day] | None:
    if not isinstance(item, dict) or type(item.get("isOffDay")) is not bool:
        return None
    name = item.get("name", "")
    try:
        day = date.fromisoformat(item.get("date", ""))
    except (ValueError, TypeError):
        return None
    if not isinstance(name, str) or not _FIRST <= day.year <= _LAST:
        return None
    kind = DayKind.HOLIDAY if item["isOffDay"] else DayKind.MAKEUP
    return day, Day(kind, " ".join(name.split())[:_NAME])
