"""What is done with keys: give, take, swap, put back; kept at once, with the state before."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.qtkit.commands import Commands
from desktop.qtkit.key_rules import clash, taken_by, valid
from desktop.services.key_map import KeyMap
from desktop.services.machine import Machine

Keys = dict[str, tuple[str, ...]]


class KeyChoice(QObject):
    """Keeps the registry and the file in step; `kept` carries the keys of before, for undo."""

    kept = Signal(dict)

    def __init__(self, commands: Commands, key_map: KeyMap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands, self._map = commands, key_map

    def apply_kept(self) -> None:
        """Bring kept keys to their commands; what cannot be any more is left out."""
        known = {command.id for command in self._commands.all()}
        kept = {name: valid(keys) for name, keys in self._map.kept().items() if name in known}
        try:
            self._commands.remap_all(kept)
        except ValueError:
            # Another version declares one of these keys for another command: that one keeps it.
            for command_id, keys in kept.items():
                self._apply_one(command_id, keys)

    def is_changed(self, command_id: str) -> bool:
        """Return whether a command has other keys than declared."""
        declared = self._commands.get(command_id).default_keys()
        return self._commands.keys(command_id) != declared

    def give(self, command_id: str, keys: Sequence[str]) -> None:
        """Give a command these keys, which are free."""
        self._change({command_id: tuple(keys)})

    def take(self, command_id: str, old: str, key: str) -> None:
        """Give a command a key and take it from whoever has it."""
        changes = {
            other.id: tuple(k for k in self._commands.keys(other.id) if not clash(k, key))
            for other in taken_by(self._commands, command_id, key)
        }
        self._change({**changes, command_id: self._with(command_id, old, key)})

    def swap(self, command_id: str, old: str, key: str) -> None:
        """Give a command a key; the first that had it gets the old one."""
        others = taken_by(self._commands, command_id, key)
        changes: dict[str, tuple[str, ...]] = {}
        for place, other in enumerate(others):
            instead = [old] if old and place == 0 else []
            left = [k for k in self._commands.keys(other.id) if not clash(k, key)]
            changes[other.id] = (*instead, *left)
        self._change({**changes, command_id: self._with(command_id, old, key)})

    def reset(self, command_id: str) -> None:
        """Give a command its declared keys back; others that have them now lose them."""
        declared = self._commands.get(command_id).default_keys()
        changes: dict[str, tuple[str, ...]] = {}
        for key in declared:
            for other in taken_by(self._commands, command_id, key):
                had = changes.get(other.id, self._commands.keys(other.id))
                changes[other.id] = tuple(k for k in had if not clash(k, key))
        self._change({**changes, command_id: declared})

    def reset_all(self) -> None:
        """Give every command its declared keys back."""
        self._change({each.id: each.default_keys() for each in self._commands.all()})

    def put_back(self, before: Mapping[str, Sequence[str]]) -> None:
        """Give every command the keys it had."""
        self._change({name: tuple(keys) for name, keys in before.items()})

    def replace(self, command_id: str, old: str, key: str) -> None:
        """Give a command a free key in place of one it has, or besides."""
        self.give(command_id, self._with(command_id, old, key))

    def _with(self, command_id: str, old: str, key: str) -> tuple[str, ...]:
        """Return a command's keys with one replaced, or one more where `old` is empty."""
        keys = [k for k in self._commands.keys(command_id) if k == old or not clash(k, key)]
        if old in keys:
            keys[keys.index(old)] = key
        else:
            keys.append(key)
        return tuple(dict.fromkeys(keys))

    def _apply_one(self, command_id: str, keys: Sequence[str]) -> None:
        try:
            self._commands.remap(command_id, keys)
        except ValueError:
            return

    def _change(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        before: Keys = {each.id: self._commands.keys(each.id) for each in self._commands.all()}
        wanted = {name: each for name, each in keys.items() if before[name] != each}
        if not wanted:
            return
        self._commands.remap_all(wanted)
        changed = [each.id for each in self._commands.all() if self.is_changed(each.id)]
        self._map.keep({name: self._commands.keys(name) for name in changed})
        self.kept.emit(before)


def apply_keys(commands: Commands, machine: Machine) -> None:
    """Bring the keys kept on this PC to their commands."""
    KeyChoice(commands, KeyMap(machine)).apply_kept()
