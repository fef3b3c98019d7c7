"""The names that printed documents need, as this desk has them."""

from collections.abc import Mapping
from datetime import UTC, datetime

from desktop.domain.bilingual import Bilingual
from desktop.domain.session import Session
from desktop.domain.vocabulary import ListName
from desktop.services.directory import Directory
from desktop.services.printed.names import Names, PriorityTimes
from desktop.services.zones import desk_zone, zone_called
from desktop.store import lists
from desktop.store.store import Store

_UNNAMED = {"zh": "服务台", "en": "Help desk"}


def desk_names(
    store: Store,
    session: Session,
    directory: Directory,
    language: str,
    people: Mapping[int, Bilingual],
) -> Names:
    """Return the names of lists, people and the desk, and its way to write dates."""
    reader = store.reader
    zone = zone_called(desk_zone(reader))
    main = "en" if language == "en" else "zh"
    desk = str(lists.settings(reader).get("desk_name", "")) or _UNNAMED[main]

    def written(at: int | None, shape: str) -> str:
        if at is None:
            return ""
        return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).strftime(shape)

    def listed(name: str, code: str) -> Bilingual:
        item = directory.by_code(name, code)
        return item.name if item else Bilingual(code, code)

    return Names(
        now=session.clock(),
        day=lambda at: written(at, "%Y-%m-%d"),
        moment=lambda at: written(at, "%Y-%m-%d %H:%M"),
        company=desk,
        listed=listed,
        item=directory.name,
        person=lambda key: people.get(key or 0, Bilingual()),
        priorities=_priorities(directory),
    )


def _priorities(directory: Directory) -> tuple[PriorityTimes, ...]:
    found: list[PriorityTimes] = []
    for item in directory.of(ListName.PRIORITY):
        data = item.data or {}
        times = (data.get("response_minutes", 0), data.get("resolution_minutes", 0))
        if all(times):
            found.append(PriorityTimes(int(data.get("number", len(found) + 1)), *times))
    return tuple(found)
