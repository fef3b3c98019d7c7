"""One declaration per command: menu, keys, palette and help sheet read it from here."""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence

from desktop.qtkit.i18n import languages
from desktop.qtkit.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

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
    in a row are written "G, Q"; several shortcuts are a tuple. `fixed` is a key that the pane
    itself answers, such as Enter in a table: it is shown first and cannot be changed.
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
    fixed: str = ""

    @property
    def for_ticket(self) -> bool:
        """Return whether it acts on the ticket at hand, and not on the window."""
        return "ticket" in (self.menu, self.when)

    def default_keys(self) -> tuple[str, ...]:
        """Return the shortcuts as declared."""
        keys = self.shortcut
        return tuple(map(plain, (keys,) if isinstance(keys, str) and keys else keys))

    def text(self) -> str:
        """Return the title in the language of the screen."""
        return QCoreApplication.translate("Command", self.title)

    def titles(self) -> tuple[str, str]:
        """Return the title in Chinese and in English."""
        known = languages()
        zh = known.text_in("zh", "Command", self.title)
        return zh, known.text_in("en", "Command", self.title)


class Commands(QObject):
    """All commands of the program; `changed` follows a new command, key or place."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.single_keys = True
        self.places: tuple[str, ...] = ()
        self._known: dict[str, Command] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._meant: dict[tuple[str, str], str] = {}  # (key, place) to the id of the command
        self._actions: dict[str, QAction] = {}
        self._late: list[Callable[[], object]] = []
        languages().changed.connect(self.refresh)

    def add(self, *commands: Command) -> None:
        """Take in commands; an id or a key in one place that is taken already is a mistake."""
        for command in commands:
            if command.id in self._known:
                raise ValueError(command.id)
            self._known[command.id] = command
            self._set_keys(command, command.default_keys())
        self.changed.emit()

    def add_late(self, declare: Callable[[], object]) -> None:
        """Remember what declares the commands of a pane that is made when it is first shown."""
        self._late.append(declare)

    def complete(self) -> None:
        """Have every command declared: for who lists all of them."""
        while self._late:
            self._late.pop()()

    def remap(self, command_id: str, shortcuts: Sequence[str]) -> None:
        """Give a command other keys, or none."""
        self.remap_all({command_id: shortcuts})

    def remap_all(self, wanted: Mapping[str, Sequence[str]]) -> None:
        """Give several commands other keys at once, so that they may trade them."""
        before = dict(self._keys), dict(self._meant)
        for command_id in wanted:
            self._clear_keys(self._known[command_id])
        try:
            for command_id, shortcuts in wanted.items():
                self._set_keys(self._known[command_id], shortcuts)
        except ValueError:
            self._keys, self._meant = before
            raise
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
        """Return the first shortcut that acts as key caps write it: "Ctrl K", "G Q"."""
        keys = self.keys_acting(command_id)
        return shown(keys[0]) if keys else ""

    def keys_acting(self, command_id: str) -> list[str]:
        """Return the shortcuts that act now: without single letters where they are off."""
        if command_id not in self._known:
            return []
        fixed = self._known[command_id].fixed
        keys = [key for key in self._keys[command_id] if self.single_keys or not is_single(key)]
        return [fixed, *keys] if fixed else keys

    def for_key(self, key: str) -> Command | None:
        """Return the command that a key means here: the innermost place wins."""
        meant = (self._meant.get((key, place)) for place in (*self.places, EVERYWHERE))
        found = next(filter(None, meant), None)
        return self._known[found] if found else None

    def begins(self, stroke: str) -> bool:
        """Return whether a key of two strokes that means something here begins with this one."""
        here = (*self.places, EVERYWHERE)
        return any(key.startswith(f"{stroke}, ") for key, place in self._meant if place in here)

    def in_menu(self, menu: str) -> "list[QAction]":
        """Return the actions of a menu; their keys are text only, ShortcutKeys makes them act."""
        return [self.action(each.id) for each in self._known.values() if each.menu == menu]

    def action(self, command_id: str) -> "QAction":
        """Return the action of a command for menus and tool buttons."""
        if command_id not in self._actions:
            from PySide6.QtGui import QAction  # noqa: PLC0415 - with the first menu

            action = QAction(self)
            action.setObjectName(command_id)
            action.triggered.connect(lambda: self.run(command_id))
            self._actions[command_id] = action
            self._show(command_id)
        return self._actions[command_id]

    def fill_menu(self, menu: "QMenu", name: str) -> None:
        """Put the commands of a menu into it; they are brought up to date each time it opens."""
        menu.addActions(self.in_menu(name))
        menu.aboutToShow.connect(self.refresh)

    def refresh(self) -> None:
        """Bring the actions up to date: language, icon colour, keys, whether they may run."""
        for command_id in self._actions:
            self._show(command_id)

    def _set_keys(self, command: Command, shortcuts: Iterable[str]) -> None:
        normal = tuple(map(plain, shortcuts))
        for key in normal:
            other = self._meant.get((key, command.when), command.id)
            if other != command.id:
                raise ValueError(command.id, other, key)
        self._keys[command.id] = normal
        self._meant.update(((key, command.when), command.id) for key in normal)

    def _clear_keys(self, command: Command) -> None:
        for key in self._keys[command.id]:
            self._meant.pop((key, command.when), None)
        self._keys[command.id] = ()

    def _show(self, command_id: str) -> None:
        command, action = self._known[command_id], self._actions[command_id]
        keys = self.keys_shown(command_id)
        action.setText(f"{command.text()}\t{keys}" if keys else command.text())
        action.setToolTip(f"{command.text()} ({keys})" if keys else command.text())
        if command.icon:
            action.setIcon(icon(command.icon))
        action.setEnabled(command.enabled())


def plain(key: str) -> str:
    """Return a shortcut in the one way in which it is kept and compared."""
    return QKeySequence(key).toString()


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
