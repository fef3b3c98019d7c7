"""What a condition is called on the screen: the field, its value, and why it may be left out."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.filters import (
    AMOUNTS,
    ME,
    NOBODY,
    SPANS,
    WITHOUT_VALUE,
    FilterField,
    FilterKind,
    plain_operator,
)
from desktop.domain.ticket_query import Condition
from desktop.domain.vocabulary import ListName
from desktop.qtkit.formats import format_date
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.zone import local
from desktop.services.filter_fields import chip_names, chip_pattern, field_of, value_name
from desktop.services.services import Services

_SHOWN = 2
_WHY = {
    "field": QT_TRANSLATE_NOOP("Filter", "The field of this filter no longer exists: left out."),
    "value": QT_TRANSLATE_NOOP(
        "Filter", "What “{name}” asks for no longer exists: this filter is left out."
    ),
    "some_values": QT_TRANSLATE_NOOP(
        "Filter", "Some of what “{name}” asks for no longer exists: that part is left out."
    ),
    "operator": QT_TRANSLATE_NOOP("Filter", "“{name}” cannot be asked this way: left out."),
}
_GONE_FIELD = QT_TRANSLATE_NOOP("Filter", "Deleted field")


class ChipText(NamedTuple):
    """What a chip says: name, value, and a sentence where it is wrong."""

    name: str
    value: str
    wrong: str = ""
    from_box: bool = False


class FilterWords:
    """Says conditions in the language of the screen."""

    def __init__(self, my: Services, language: str, now: int) -> None:
        self._my = my
        self.language = language
        self._today = local(now).date()

    def chip(self, condition: Condition, why: str = "") -> ChipText:
        """Return what the chip of a condition says; `why` is the reason it is left out."""
        field = field_of(self._my.directory, condition.field)
        if field is None:
            name = QCoreApplication.translate("Filter", _GONE_FIELD)
            return ChipText(name, condition.field.removeprefix("extra."), self._why("field", name))
        names = chip_names(field, self.language)
        value = self.value(field, condition)
        return ChipText(names[0], value, self._why(why, names[0]) if why else "")

    def value(self, field: FilterField, condition: Condition) -> str:
        """Return operator and value of a condition as a chip says them."""
        operator = plain_operator(field, condition.operator)
        names = chip_names(field, self.language)
        if field.kind is FilterKind.YES_NO and len(names) > 1 and operator == "is":
            return names[1 if condition.value else 2]
        value = "" if operator in WITHOUT_VALUE else self._values(field, operator, condition.value)
        return chip_pattern(operator, self.language).replace("{v}", value or "?")

    def one(self, field: FilterField, value: Any) -> str:
        """Return what one value is called."""
        if isinstance(value, dict):
            called = value.get(self.language) or value.get("zh") or value.get("en")
            return str(called or self._gone())
        kinds: dict[FilterKind, Callable[[Any], str]] = {
            FilterKind.ITEM: self._item,
            FilterKind.PRIORITY: self._priority,
            FilterKind.AGENT: self._person,
            FilterKind.PERSON: self._person,
            FilterKind.LEVEL: lambda level: self._word(_LEVELS.get(level, "gone")),
            FilterKind.STATUS_KIND: self._word,
            FilterKind.CHOICE: lambda text: self._choice(field, str(text)),
            FilterKind.YES_NO: lambda yes: self._word("yes" if yes else "no"),
        }
        return kinds[field.kind](value) if field.kind in kinds else str(value)

    def day(self, value: str) -> str:
        """Return a day, or the name of a span of days."""
        if value in SPANS:
            return self._word(value)
        try:
            return format_date(date.fromisoformat(value), self._today, self.language)
        except ValueError:
            return value

    def amount(self, value: tuple[int, str]) -> str:
        """Return a length of time."""
        number, unit = value
        word = self._word(unit)
        if self.language == "en" and number == 1:
            word = word.removesuffix("s")
        return f"{number} {word}"

    def _values(self, field: FilterField, operator: str, value: Any) -> str:
        if field.kind in (FilterKind.TIME, FilterKind.DAY):
            return self._time(operator, value)
        if operator == "range":
            return " – ".join(map(str, value))
        if not isinstance(value, tuple | list):
            return self.one(field, value)
        texts = [self.one(field, each) for each in value]
        joined = ("、" if self.language == "zh" else ", ").join(texts[:_SHOWN])
        return f"{joined} +{len(texts) - _SHOWN}" if len(texts) > _SHOWN else joined

    def _time(self, operator: str, value: Any) -> str:
        try:
            if operator in AMOUNTS:
                return self.amount(tuple(value))
            if operator == "between":
                return " – ".join(map(self.day, value))
        except (TypeError, ValueError):
            return str(value)
        return self.day(str(value))

    def _item(self, key: Any) -> str:
        item = self._my.directory.items.get(key)
        return item.name.text(self.language) if item else self._gone()

    def _priority(self, number: Any) -> str:
        items = self._my.directory.of(ListName.PRIORITY)
        found = next((item for item in items if item.position == number), None)
        return f"P{number} {found.name.text(self.language)}" if found else self._gone()

    def _person(self, key: Any) -> str:
        if key in (ME, NOBODY):
            return self._word(key)
        directory = self._my.directory
        found = directory.agents.get(key) or self._my.people.get([key]).get(key)
        return found.name.text(self.language) if found else self._gone()

    def _choice(self, field: FilterField, text: str) -> str:
        found = next((option for option in field.options if option.matches(text)), None)
        return found.text(self.language) if found else text

    def _word(self, name: str) -> str:
        return value_name(name).text(self.language)

    def _gone(self) -> str:
        return self._word("gone")

    @staticmethod
    def _why(why: str, name: str) -> str:
        return QCoreApplication.translate("Filter", _WHY[why]).format(name=name)


_LEVELS = {1: "high", 2: "medium", 3: "low"}
