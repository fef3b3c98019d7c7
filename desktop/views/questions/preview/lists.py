"""The names of the entries of the desk's lists that a question points to by their codes."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.vocabulary import Level, ListName
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.directory import Directory

_LEVELS = {
    Level.HIGH: QT_TRANSLATE_NOOP("Level", "high"),
    Level.MEDIUM: QT_TRANSLATE_NOOP("Level", "medium"),
    Level.LOW: QT_TRANSLATE_NOOP("Level", "low"),
    Level.VERY_HIGH: QT_TRANSLATE_NOOP("Level", "very high"),
    Level.VERY_LOW: QT_TRANSLATE_NOOP("Level", "very low"),
}


class ListNames:
    """A code that no list knows any more is shown as it is."""

    def __init__(self, directory: Directory, language: str) -> None:
        self._directory, self._language = directory, language

    def service_type(self, code: str) -> str:
        """Return the name of a service type."""
        return self._name(ListName.SERVICE_TYPE, code)

    def category(self, code: str) -> str:
        """Return the path of a category."""
        item = self._directory.by_code(ListName.CATEGORY, code)
        if item is None:
            return code
        path = self._directory.path(item.key)
        return " › ".join(each.name.text(self._language) for each in path)

    def channel(self, code: str) -> str:
        """Return the name of a channel."""
        return self._name(ListName.CHANNEL, code)

    def level(self, number: int) -> str:
        """Return the word of a level of impact or urgency."""
        return QCoreApplication.translate("Level", _LEVELS[Level(number)])

    def choices(self, name: ListName) -> list[tuple[str, str]]:
        """Return names and codes of the entries of a list; those within others say their path."""
        found = self._directory.of(name)
        if name is ListName.CATEGORY:
            return [(self.category(each.code), each.code) for each in found]
        return [(each.name.text(self._language), each.code) for each in found]

    def _name(self, name: str, code: str) -> str:
        item = self._directory.by_code(name, code)
        return item.name.text(self._language) if item is not None else code
