"""Fields of tickets as people type them, "status=处理中", "priority=P2": to what a change takes."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem
from desktop.domain.vocabulary import Level, ListName
from desktop.services.directory import Directory

_LISTS = {
    "status": ListName.STATUS,
    "stage": ListName.STAGE,
    "channel": ListName.CHANNEL,
    "service_type": ListName.SERVICE_TYPE,
    "category": ListName.CATEGORY,
    "team": ListName.TEAM,
    "place": ListName.PLACE,
}
_LEVELS = {
    **{level.name.lower(): int(level) for level in Level},
    **dict(zip("高中低", map(int, Level), strict=False)),
}
_PATH = ">"
_PLAIN = frozenset({"subject", "description", "language"})


class TypedFields:
    """Turns words into values; unknown ones are refused, nothing is made on the way."""

    def __init__(self, directory: Directory, zone: ZoneInfo | None) -> None:
        self._directory, self._zone = directory, zone
        self._readers: dict[str, Callable[[str], Any]] = {
            "priority": self._priority,
            "impact": self._level,
            "urgency": self._level,
            "assignee": self.agent,
            "tags": lambda text: tuple(filter(None, (each.strip() for each in text.split(",")))),
            "due_at": self._moment,
        }

    def read(self, pairs: Iterable[str]) -> dict[str, Any]:
        """Return the fields of "name=value" words; an empty value empties the field.

        Raises:
            AppError: "field_unknown" for a name that is no field, "field_value" for a value that
                names nothing.

        """
        found: dict[str, Any] = {}
        for pair in pairs:
            name, sign, text = pair.partition("=")
            name, text = name.strip(), text.strip()
            if not sign or not self._knows(name):
                raise AppError("field_unknown", name=name, known=", ".join(self.names()))
            found[name] = self.value(name, text) if text else _nothing(name)
        return found

    def value(self, name: str, text: str) -> Any:
        """Return what a text means in a field."""
        if name in _LISTS:
            return self.item(_LISTS[name], text).key
        if name in self._readers:
            return self._readers[name](text)
        return text

    def names(self) -> list[str]:
        """Return the names of all fields that can be set."""
        extra = (f"extra.{each}" for each in sorted(self._directory.fields))
        return [*sorted({*_LISTS, *self._readers, *_PLAIN}), *extra]

    def item(self, name: ListName, text: str) -> ListItem:
        """Return the entry of a list by code, name or path ("PC > Laptop")."""
        parts = [part.strip().casefold() for part in text.split(_PATH)]
        for entry in self._directory.of(name):
            path = self._directory.path(entry.key)[-len(parts) :]
            names = ({each.code, *each.name} for each in path)
            fits = (
                part in {word.casefold() for word in words}
                for part, words in zip(parts, names, strict=False)
            )
            if len(path) == len(parts) and all(fits):
                return entry
        raise AppError("field_value", name=str(name), text=text)

    def agent(self, text: str) -> int:
        """Return somebody of the desk by name."""
        for key, person in self._directory.agents.items():
            if person.name.matches(text):
                return key
        raise AppError("field_value", name="assignee", text=text)

    def _knows(self, name: str) -> bool:
        known = name in _LISTS or name in self._readers or name in _PLAIN
        return known or name.removeprefix("extra.") in self._directory.fields

    @staticmethod
    def _priority(text: str) -> int:
        number = text.upper().removeprefix("P")
        if number not in {"1", "2", "3", "4"}:
            raise AppError("field_value", name="priority", text=text)
        return int(number)

    @staticmethod
    def _level(text: str) -> int:
        if text.lower() in _LEVELS:
            return _LEVELS[text.lower()]
        raise AppError("field_value", name="impact, urgency", text=text)

    def _moment(self, text: str) -> int:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise AppError("moment_text", text=text) from None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=self._zone) if self._zone else moment.astimezone(UTC)
        return int(moment.timestamp() * 1000)


def _nothing(name: str) -> Any:
    return {"tags": (), **dict.fromkeys(_PLAIN, "")}.get(name)
