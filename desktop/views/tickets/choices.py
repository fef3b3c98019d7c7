"""What there is to choose for a ticket's fields, as options for pickers and boxes."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.vocabulary import Level, ListName
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.directory import Directory
from desktop.views.tickets.picker import Option

_LEVELS = {
    Level.VERY_HIGH: QT_TRANSLATE_NOOP("Level", "very high"),
    Level.HIGH: QT_TRANSLATE_NOOP("Level", "high"),
    Level.MEDIUM: QT_TRANSLATE_NOOP("Level", "medium"),
    Level.LOW: QT_TRANSLATE_NOOP("Level", "low"),
    Level.VERY_LOW: QT_TRANSLATE_NOOP("Level", "very low"),
}
_NOBODY = QT_TRANSLATE_NOOP("Choice", "Nobody")


class Choices:
    """Options in one language, made anew each time a picker opens."""

    def __init__(self, directory: Directory, language: str) -> None:
        self._directory = directory
        self._language = language

    def statuses(self) -> list[Option]:
        """Return the statuses with their marks."""
        return [
            Option(item.key, item.name.text(self._language), mark=("status", item.kind))
            for item in self._directory.of(ListName.STATUS)
        ]

    def priorities(self) -> list[Option]:
        """Return P1 to P4 with their words."""
        return [
            Option(
                item.position,
                f"P{item.position} {item.name.text(self._language)}",
                mark=("priority", item.position),
            )
            for item in self._directory.of(ListName.PRIORITY)
        ]

    def agents(self) -> list[Option]:
        """Return who can have a ticket, nobody first; found by name, pinyin and initials."""
        nobody = QCoreApplication.translate("Choice", _NOBODY)
        options = [Option(None, nobody, mark=("avatar", ("", "")))]
        for person in self._directory.agents.values():
            if person.retired_at is None:
                name = person.name.text(self._language)
                team = self._directory.name(person.team).text(self._language)
                sounds = f"{person.name.zh} {person.name.en} {person.pinyin}"
                mark = ("avatar", (name, person.name.constant()))
                options.append(Option(person.key, name, team, sounds, mark))
        return options

    def with_kept(self, options: list[Option], value: int | None, *, person: bool) -> list[Option]:
        """Return the options with what a ticket has, also where that is offered no more."""
        if value is None or any(option.value == value for option in options):
            return options
        if person:
            agent = self._directory.agents.get(value)
            name = agent.name.text(self._language) if agent is not None else ""
        else:
            path = self._directory.path(value)
            name = " › ".join(part.name.text(self._language) for part in path)
        return [*options, Option(value, name)] if name else options

    def levels(self, kept: int | None = None) -> list[Option]:
        """Return the levels of the matrix in force, and the one that a ticket has already."""
        offered = self._directory.matrix.levels
        return [
            Option(int(level), QCoreApplication.translate("Level", text))
            for level, text in _LEVELS.items()
            if level in offered or level == kept
        ]

    def listed(self, name: ListName) -> list[Option]:
        """Return the entries of a list; those of a tree carry the names above them."""
        options = []
        for item in self._directory.of(name):
            above = self._directory.path(item.parent)
            path = " › ".join(part.name.text(self._language) for part in [*above, item])
            options.append(Option(item.key, path, sounds=f"{item.name.zh} {item.name.en}"))
        return options
