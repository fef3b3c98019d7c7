"""Import presets: keep, rename, delete, give to and take from another workspace."""

import json
from pathlib import Path

from desktop.domain.errors import AppError
from desktop.exchange.mapping import Mapping
from desktop.exchange.wholefile import whole_file
from desktop.services.base import Service, action
from desktop.services.import_presets import PREFIX, Preset, presets, read_preset, written
from desktop.store import lookups
from desktop.store.change import Change

_LONGEST = 80
_FILE_BYTES = 4 << 20


class PresetService(Service):
    """A preset is a setting of the workspace, so each act on one can be undone."""

    def all(self) -> list[Preset]:
        """Return every preset by name."""
        return presets(self._store.reader)

    @action("preset.save")
    def save(self, name: str, mapping: Mapping) -> None:
        """Keep a mapping under a name, in place of the one that had it."""
        self._keep(checked(name), mapping)

    @action("preset.rename")
    def rename(self, name: str, new: str) -> None:
        """Call a preset something else; raises AppError("preset_name_taken")."""
        wanted = checked(new)

        def work(change: Change) -> None:
            key = _key(change, name)
            if wanted != name and lookups.setting_key(change.connection, PREFIX + wanted):
                raise AppError("preset_name_taken", name=wanted)
            change.update("setting", key, {"name": PREFIX + wanted})

        self._write("preset.rename", work)

    @action("preset.delete")
    def delete(self, name: str) -> None:
        """Delete a preset; undo brings it back."""
        self._write("preset.delete", lambda change: change.remove("setting", _key(change, name)))

    def write_file(self, name: str, path: Path) -> None:
        """Write a preset to a file."""
        found = next((each for each in self.all() if each.name == name), None)
        if found is None:
            raise AppError("import_preset_unknown", name=name)
        with whole_file(path) as part:
            part.write_text(written(found), encoding="utf-8")

    @action("preset.save")
    def take_file(self, path: Path) -> str:
        """Keep the preset of a file; return its name, with a number where it was taken."""
        preset = self.read_file(path)
        names = {each.name for each in self.all()}
        name, count = preset.name, 1
        while name in names:
            count += 1
            name = f"{preset.name} {count}"
        self._keep(checked(name), preset.mapping)
        return name

    def read_file(self, path: Path) -> Preset:
        """Return the preset of a file; raises AppError."""
        try:
            with path.open(encoding="utf-8-sig") as file:
                text = file.read(_FILE_BYTES)
        except (OSError, UnicodeDecodeError) as error:
            raise AppError("import_cannot_read", name=path.name, cause=str(error)) from error
        return read_preset(text)

    def _keep(self, name: str, mapping: Mapping) -> None:
        text = json.dumps(mapping.to_json(), ensure_ascii=False)

        def work(change: Change) -> None:
            key = lookups.setting_key(change.connection, PREFIX + name)
            if key is None:
                change.insert("setting", {"name": PREFIX + name, "value": text})
            else:
                change.update("setting", key, {"value": text})

        self._write("preset.save", work)


def checked(name: str) -> str:
    """Return a name without blanks around it; raise AppError("preset_name_wrong")."""
    wanted = " ".join(name.split())
    if not wanted or len(wanted) > _LONGEST:
        raise AppError("preset_name_wrong", limit=_LONGEST)
    return wanted


def _key(change: Change, name: str) -> int:
    key = lookups.setting_key(change.connection, PREFIX + name)
    if key is None:
        raise AppError("import_preset_unknown", name=name)
    return key
