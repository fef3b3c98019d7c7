"""Where a command works: the workspace, opened when first asked for, and the language."""

import locale
import os
import sys
from pathlib import Path

from desktop.domain.errors import AppError
from desktop.services.machine import Machine, workspaces_folder
from desktop.services.services import Services
from desktop.services.workspace import Workspace, open_workspace


class Context:
    """Opens the workspace at most once; commands act as the program's own set-up session."""

    def __init__(self, workspace: Path | None, language: str | None) -> None:
        self._machine = Machine()
        self._root = workspace
        self._workspace: Workspace | None = None
        self.language = language or _system_language()

    @property
    def root(self) -> Path:
        """Return the workspace folder: the one named, the last one opened, or the usual place."""
        if self._root is not None:
            return self._root
        recent = self._machine.recent
        return recent[0] if recent else workspaces_folder() / "desk"

    def services(self, *, writes: bool) -> Services:
        """Return the services; a writing command makes the workspace where there is none."""
        if self._workspace is None:
            self._workspace = open_workspace(self.root, self._machine, create=writes)
        return self._workspace.services(self._workspace.setup_session(self.language))

    def services_as(self, name: str, *, writes: bool = True) -> Services:
        """Return the services of somebody at the desk, by name; raises agent_unknown."""
        setup = self.services(writes=writes)
        if not name or self._workspace is None:
            return setup
        for key, person in setup.directory.agents.items():
            if person.name.matches(name):
                return self._workspace.services(self._workspace.session(key, self.language))
        raise AppError("agent_unknown", name=name)

    def progress(self, done: int, total: int, /) -> None:
        """Show progress on standard error where a person watches."""
        if sys.stderr.isatty():
            share = f"{100 * done // total} %" if total else ""
            print(f"\r{done:,} {share}   ", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Close the workspace."""
        if self._workspace is not None:
            self._workspace.close()


def _system_language() -> str:
    name = os.environ.get("LC_ALL") or os.environ.get("LANG") or (locale.getlocale()[0] or "")
    return "zh" if name.lower().startswith(("zh", "chinese")) else "en"
