"""All commands with their keys, grouped by the place where the keys act."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.qtkit.commands import EVERYWHERE, Command, Commands, is_single, shown
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.widgets.keycap import KeyCap
from desktop.qtkit.widgets.labels import label

_PLACES = {
    EVERYWHERE: QT_TRANSLATE_NOOP("Place", "Everywhere"),
    "queue": QT_TRANSLATE_NOOP("Place", "Queue"),
    "ticket": QT_TRANSLATE_NOOP("Place", "Ticket"),
    "new": QT_TRANSLATE_NOOP("Place", "New ticket"),
    "import": QT_TRANSLATE_NOOP("Place", "Import"),
    "settings": QT_TRANSLATE_NOOP("Place", "Settings"),
    "help": QT_TRANSLATE_NOOP("Place", "Help"),
}
_GAP, _ROW_GAP = 16, 6


def place_name(place: str) -> str:
    """Return what a place is called on the screen."""
    return QCoreApplication.translate("Place", _PLACES[place]) if place in _PLACES else place


class KeyTable(QWidget):
    """Follows the commands: a new one, other keys, another language show at once."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._text = ""
        self._body = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        commands.changed.connect(self.refresh)
        self.refresh()

    def show_matching(self, text: str) -> int:
        """Show the commands that `text` fits in title, place or key; return how many."""
        self._text = text
        self.refresh()
        return len(self._matching())

    def refresh(self) -> None:
        """Build the rows anew."""
        self._column.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_ROW_GAP)
        groups: dict[str, list[Command]] = {}
        for command in self._matching():
            groups.setdefault(command.when, []).append(command)
        for place, commands in groups.items():
            rows.addSpacing(_ROW_GAP)
            rows.addWidget(label(place_name(place), "caps", "muted"))
            for command in commands:
                rows.addLayout(self._row(command))
                rows.addWidget(_line())
        rows.addStretch(1)
        self._column.addWidget(self._body)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()

    def _matching(self) -> list[Command]:
        words = self._text.casefold().split()
        return [each for each in self._commands.all() if self._fits(each, words)]

    def _fits(self, command: Command, words: list[str]) -> bool:
        keys = self._keys(command)
        said = [*command.titles(), place_name(command.when), *keys]
        everything = " ".join(said).casefold()
        return bool(keys) and all(word in everything for word in words)

    def _keys(self, command: Command) -> list[str]:
        single = self._commands.single_keys
        keys = self._commands.keys(command.id)
        return [shown(key) for key in keys if single or not is_single(key)]

    def _row(self, command: Command) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP // 2)
        title = label(command.text(), wrap=True)
        row.addWidget(title, 1)
        for key in self._keys(command):
            row.addWidget(KeyCap(key), 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", "true")
    return line
