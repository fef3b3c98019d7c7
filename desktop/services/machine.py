"""What belongs to this PC and person: look, window places, recent workspaces."""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

_RECENT = 8


def config_folder() -> Path:
    """Return the folder of machine settings by the system's convention (DESKBOOK_HOME wins)."""
    if chosen := os.environ.get("DESKBOOK_HOME"):
        return Path(chosen)
    return _system_folder("XDG_CONFIG_HOME", ".config")


def workspaces_folder() -> Path:
    """Return where workspaces are made unless another place is chosen."""
    if chosen := os.environ.get("DESKBOOK_HOME"):
        return Path(chosen) / "workspaces"
    return _system_folder("XDG_DATA_HOME", ".local/share") / "workspaces"


def _system_folder(variable: str, below_home: str) -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", home / "AppData" / "Roaming")) / "Deskbook"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Deskbook"
    return Path(os.environ.get(variable) or home / below_home) / "deskbook"


class Machine:
    """One JSON file, written whole; a file that can't be read counts as empty."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or config_folder()
        self._file = self.folder / "machine.json"
        self.values: dict[str, Any] = self._read()

    def set(self, name: str, value: Any) -> None:
        """Keep a value; a folder that can't be written costs only the memory of it."""
        if self.values.get(name) == value:
            return
        self.values[name] = value
        part = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self.values, ensure_ascii=False, indent=1), "utf-8")
            part.replace(self._file)
        except OSError:
            with suppress(OSError):
                part.unlink()

    def append(self, log: Path, text: str) -> None:
        """Add to a log file; a log that can't be written is no second fault."""
        try:
            log.parent.mkdir(parents=True, exist_ok=True)
            with log.open("a", encoding="utf-8") as file:
                file.write(text + "\n\n")
        except OSError:
            return

    @property
    def recent(self) -> list[Path]:
        """Return the workspaces opened last that are still there, newest first."""
        known = [Path(text) for text in self._recent_texts()]
        return [path for path in known if (path / "deskbook.db").is_file()]

    def remember_workspace(self, path: Path) -> None:
        """Put a workspace at the head of the recent ones."""
        texts = [text for text in self._recent_texts() if text != str(path)]
        self.set("recent", [str(path), *texts][:_RECENT])

    def _recent_texts(self) -> list[str]:
        kept = self.values.get("recent")
        return [text for text in kept if isinstance(text, str)] if isinstance(kept, list) else []

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return values if isinstance(values, dict) else {}
