"""All commands with their keys, grouped by the place where the keys act."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.commands import EVERYWHERE, Command, Commands, shown
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.keycap import KeyCap
from desktop.qtkit.widgets.labels import label

_PLACES = {
    EVERYWHERE: QT_TRANSLATE_NOOP("Place", "Everywhere"),
    "queue": QT_TRANSLATE_NOOP("Place", "Queue"),
    "ticket": QT_TRANSLATE_NOOP("Place", "Ticket"),
    "new": QT_TRANSLATE_NOOP("Place", "New ticket"),
    "questions": QT_TRANSLATE_NOOP("Place", "Question bank"),
    "cohorts": QT_TRANSLATE_NOOP("Place", "Cohorts"),
    "import": QT_TRANSLATE_NOOP("Place", "Import"),
    "settings": QT_TRANSLATE_NOOP("Place", "Settings"),
    "help": QT_TRANSLATE_NOOP("Place", "Help"),
}
_GAP, _ROW_GAP = 16, 6


def place_order(place: str) -> int:
    """Return where a place stands among the others."""
    return list(_PLACES).index(place) if place in _PLACES else len(_PLACES)


def place_name(place: str) -> str:
    """Return what a place is called on the screen."""
    return QCoreApplication.translate("Place", _PLACES[place]) if place in _PLACES else place


def fits(command: Command, keys: Sequence[str], words: Sequence[str]) -> bool:
    """Return whether typed words stand in a command's title, place or keys."""
    said = [*command.titles(), place_name(command.when), *map(shown, keys)]
    everything = " ".join(said).casefold()
    return all(word in everything for word in words)


class KeyTable(QWidget):
    """Two columns; follows the commands: a new one, other keys, another language show at once."""

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
        sides = QHBoxLayout(self._body)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(2 * _GAP)
        groups: dict[str, list[Command]] = {}
        for command in sorted(self._matching(), key=lambda each: place_order(each.when)):
            groups.setdefault(command.when, []).append(command)
        for side in _halves(groups):
            column = QVBoxLayout()
            column.setSpacing(_ROW_GAP)
            for place in side:
                self._add_group(column, place, groups[place])
            column.addStretch(1)
            sides.addLayout(column, 1)
        self._column.addWidget(self._body)

    def _add_group(self, column: QVBoxLayout, place: str, commands: list[Command]) -> None:
        column.addSpacing(_ROW_GAP)
        column.addWidget(label(place_name(place), "caps", "muted"))
        for command in commands:
            column.addLayout(self._row(command))
            column.addWidget(_line())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()

    def _matching(self) -> list[Command]:
        words = self._text.casefold().split()
        acting = {each.id: self._commands.keys_acting(each.id) for each in self._commands.all()}
        known = [each for each in self._commands.all() if acting[each.id]]
        return [each for each in known if fits(each, acting[each.id], words)]

    def _row(self, command: Command) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP // 2)
        title = label(command.text(), wrap=True)
        row.addWidget(title, 1)
        for key in self._commands.keys_acting(command.id):
            row.addWidget(KeyCap(shown(key)), 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def _halves(groups: Mapping[str, Sequence[Command]]) -> tuple[list[str], list[str]]:
    """Return the places of the left and of the right column, about as many rows in each."""
    left: list[str] = []
    right: list[str] = []
    for place in groups:
        rows = [sum(len(groups[each]) + 1 for each in side) for side in (left, right)]
        (left if rows[0] <= rows[1] else right).append(place)
    return left, right


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", "true")
    return line
