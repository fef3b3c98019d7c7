"""The values a field can have, with their names and sounds, to choose from and to be meant."""

from collections.abc import Iterable

from desktop.domain.bilingual import Bilingual
from desktop.domain.filters import ME, NOBODY, FilterField, FilterKind
from desktop.domain.meant import Entry
from desktop.domain.ticket import Person
from desktop.domain.triage.matrix import FIVE
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.services.directory import Directory
from desktop.services.filter_fields import all_fields, value_name
from desktop.services.names import pinyin_keys

_LEVELS = {level: level.code for level in FIVE}


def fixed_entries(directory: Directory, field: FilterField) -> list[Entry]:
    """Return the values of a field that are few; people and free texts have none here."""
    if field.kind is FilterKind.ITEM:
        return list(_items(directory, field.list))
    if field.kind is FilterKind.PRIORITY:
        return list(_priorities(directory))
    if field.kind is FilterKind.AGENT:
        return [_named(ME), _named(NOBODY), *map(person_entry, directory.agents.values())]
    if field.kind is FilterKind.CHOICE:
        return [_entry(option.constant(), option) for option in field.options]
    return _always(field.kind)


def _always(kind: FilterKind) -> list[Entry]:
    values: dict[FilterKind, list[tuple[str, object]]] = {
        FilterKind.PERSON: [(ME, ME)],
        FilterKind.STATUS_KIND: [(str(each), str(each)) for each in StatusKind],
        FilterKind.LEVEL: [(name, int(level)) for level, name in _LEVELS.items()],
        FilterKind.YES_NO: [("yes", True), ("no", False)],
    }
    return [_named(name)._replace(value=value) for name, value in values.get(kind, ())]


def person_entry(person: Person) -> Entry:
    """Return somebody as a value."""
    names = (person.name.zh, person.name.en, person.staff_no)
    return Entry(person.key, names, person.pinyin)


def sounds_of(name: Bilingual) -> str:
    """Return what the Chinese name can be typed as, and the words of the English one."""
    return f"{pinyin_keys(name.zh)} {name.en.casefold()}"


def learn_sounds(directory: Directory) -> None:
    """Work out how every name can be typed; what is asked for later is then there at once."""
    for field in all_fields(directory):
        sounds_of(field.name)
        fixed_entries(directory, field)


def _items(directory: Directory, name: str) -> Iterable[Entry]:
    for item in directory.of(name, retired=True):
        yield Entry(item.key, (item.name.zh, item.name.en, item.code), sounds_of(item.name))


def _priorities(directory: Directory) -> Iterable[Entry]:
    for item in directory.of(ListName.PRIORITY):
        names = (f"P{item.position}", str(item.position), item.name.zh, item.name.en)
        yield Entry(item.position, names, sounds_of(item.name))


def _named(name: str) -> Entry:
    return _entry(name, value_name(name))


def _entry(value: object, name: Bilingual) -> Entry:
    code = (value,) if isinstance(value, str) else ()
    return Entry(value, (name.zh, name.en, *code), sounds_of(name))
