"""One declaration per command: menu, keys, palette and help sheet read it from here."""

import sys
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.qtkit.i18n import languages
from desktop.qtkit.icons import icon

# Key caps look the same in both languages; only a Mac has signs of its own for its keys.
_AS_WRITTEN = (
    QKeySequence.SequenceFormat.NativeText
    if sys.platform == "darwin"
    else QKeySequence.SequenceFormat.PortableText
)
EVERYWHERE = ""
_STRONG = ("Ctrl+", "Alt+", "Meta+")
_ENTER_NAMES = {"Return": "Enter"}


def _always() -> bool:
    return True


class Command(NamedTuple):
    """Something a person can do; the title is marked with QT_TRANSLATE_NOOP("Command", …).

    `when` is the place where the keys act ("queue", "ticket", …), empty for everywhere. Two keys
    in a row are written "G, Q"; several shortcuts are a tuple.
    """

    id: str
    title: str
    run: Callable[[], object]
    menu: str = ""
    icon: str = ""
    shortcut: str | tuple[str, ...] = ()
    enabled: Callable[[], bool] = _always
    keywords: str = ""
    when: str = EVERYWHERE

    def text(self) -> str:
        """Return the title in the language of the screen."""
        return QCoreApplication.translate("Command", self.title)

    def titles(self) -> tuple[str, str]:
        """Return the title in Chinese and in English."""
        known = languages()
        zh = known.text_in("zh", "Command", self.title)
        return zh, known.text_in("en", "Command", self.title)


Matcher = Callable[[str, str], bool]


def _no_match(_text: str, _wanted: str) -> bool:
    return False


class Commands(QObject):
    """All commands of the program; `changed` follows a new command, key or place."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.match_sound: Matcher = _no_match
        self.single_keys = True
        self.places: tuple[str, ...] = ()
        self._known: dict[str, Command] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._actions: dict[str, QAction] = {}
        languages().changed.connect(self.refresh)

    def add(self, *commands: Command) -> None:
        """Take in commands; an id or a key in one place that is taken already is a mistake."""
        for command in commands:
            if command.id in self._known:
                raise ValueError(command.id)
            self._known[command.id] = command
            keys = command.shortcut
            self._set_keys(command, (keys,) if isinstance(keys, str) else keys)
        self.changed.emit()

    def remap(self, command_id: str, shortcuts: Sequence[str]) -> None:
        """Give a command other keys, or none."""
        self._set_keys(self._known[command_id], shortcuts)
        self.refresh()
        self.changed.emit()

    def use_single_keys(self, *, on: bool) -> None:
        """Let single letters act, or only keys with Ctrl or Alt."""
        self.single_keys = on
        self.refresh()
        self.changed.emit()

    def enter(self, *places: str) -> None:
        """Say where the person works now, innermost place first."""
        if places != self.places:
            self.places = places
            self.changed.emit()

    def all(self) -> list[Command]:
        """Return every command in the order of declaration."""
        return list(self._known.values())

    def get(self, command_id: str) -> Command:
        """Return one command."""
        return self._known[command_id]

    def run(self, command_id: str) -> bool:
        """Run a command if it may run now; return whether it ran."""
        command = self._known[command_id]
        if not command.enabled():
            return False
        command.run()
        return True

    def keys(self, command_id: str) -> tuple[str, ...]:
        """Return the shortcuts of a command as declared or remapped."""
        return self._keys[command_id]

    def keys_shown(self, command_id: str) -> str:
        """Return the first shortcut as key caps write it: "Ctrl K", "G Q"."""
        keys = [key for key in self._keys[command_id] if self.single_keys or not is_single(key)]
        return shown(keys[0]) if keys else ""

    def for_key(self, key: str) -> Command | None:
        """Return the command that a key means here: the innermost place wins."""
        found = {
            command.when: command
            for command in self._known.values()
            if key in self._keys[command.id]
        }
        here = [place for place in (*self.places, EVERYWHERE) if place in found]
        return found[here[0]] if here else None

    def run_key(self, keys: QKeyCombination) -> None:
        """Run what one stroke means here, if anything."""
        command = self.for_key(QKeySequence(keys).toString())
        if command is not None:
            self.run(command.id)

    def in_menu(self, menu: str) -> list[QAction]:
        """Return the actions of a menu; their keys are text only, ShortcutKeys makes them act."""
        return [self.action(each.id) for each in self._known.values() if each.menu == menu]

    def action(self, command_id: str) -> QAction:
        """Return the action of a command for menus and tool buttons."""
        if command_id not in self._actions:
            action = QAction(self)
            action.setObjectName(command_id)
            action.triggered.connect(lambda: self.run(command_id))
            self._actions[command_id] = action
            self._show(command_id)
        return self._actions[command_id]

    def fill_menu(self, menu: QMenu, name: str) -> None:
        """Put the commands of a menu into it; they are brought up to date each time it opens."""
        menu.addActions(self.in_menu(name))
        menu.aboutToShow.connect(self.refresh)

    def refresh(self) -> None:
        """Bring the actions up to date: language, icon colour, keys, whether they may run."""
        for command_id in self._actions:
            self._show(command_id)

    def search(self, text: str) -> list[Command]:
        """Return what may run now and is called `text` in either language, best first."""
        words = text.casefold().split()
        ranked = [
            (rank, command)
            for command in self._known.values()
            if (rank := self._rank(command, words)) is not None and command.enabled()
        ]
        return [command for _, command in sorted(ranked, key=lambda pair: pair[0])]

    def _rank(self, command: Command, words: list[str]) -> int | None:
        titles = [title.casefold() for title in command.titles()]
        if all(any(word in title for title in titles) for word in words):
            starts = words and any(title.startswith(words[0]) for title in titles)
            return 0 if starts else 1
        everything = " ".join([*titles, command.keywords.casefold()])
        if all(word in everything for word in words):
            return 2
        return 3 if self.match_sound(titles[0], "".join(words)) else None

    def _set_keys(self, command: Command, shortcuts: Iterable[str]) -> None:
        normal = tuple(QKeySequence(key).toString() for key in shortcuts)
        for other in self._known.values():
            taken = set(normal) & set(self._keys.get(other.id, ()))
            if taken and other.id != command.id and other.when == command.when:
                raise ValueError(command.id, other.id, *taken)
        self._keys[command.id] = normal

    def _show(self, command_id: str) -> None:
        command, action = self._known[command_id], self._actions[command_id]
        keys = self.keys_shown(command_id)
        action.setText(f"{command.text()}\t{keys}" if keys else command.text())
        action.setToolTip(f"{command.text()} ({keys})" if keys else command.text())
        if command.icon:
            action.setIcon(icon(command.icon))
        action.setEnabled(command.enabled())


def is_single(key: str) -> bool:
    """Return whether a shortcut would type text: one character without Ctrl, Alt or Meta."""
    first = QKeySequence(key).toString().split(", ")[0]
    return not first.startswith(_STRONG) and len(first.rsplit("+", 1)[-1]) <= 1


def shown(key: str) -> str:
    """Return a shortcut as key caps write it, keys side by side without plus signs."""
    text = QKeySequence(key).toString(_AS_WRITTEN)
    parts = [part for chunk in text.split(", ") for part in _split(chunk)]
    return " ".join(_ENTER_NAMES.get(part, part) for part in parts)


def _split(chunk: str) -> list[str]:
    if chunk.endswith("+"):  # the plus key itself, alone or behind others
        return [*filter(None, chunk[:-1].split("+")), "+"]
    return chunk.split("+")
