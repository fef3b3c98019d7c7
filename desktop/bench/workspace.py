"""The workspaces that are measured: the sample company at any size, built once and kept."""

import json
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from desktop.domain.progress import Progress, ignore_progress
from desktop.services.machine import Machine
from desktop.services.sample import ANCHOR_MS
from desktop.services.services import Services
from desktop.services.workspace import Workspace, open_workspace

_MARK = "bench.json"
_STARTED = time.monotonic()


def clock() -> int:
    """Return a now that begins at the day the sample stands still at."""
    return ANCHOR_MS + int((time.monotonic() - _STARTED) * 1000)


class Bench(NamedTuple):
    """One workspace under measurement, and services for somebody who works in it."""

    root: Path
    workspace: Workspace
    my: Services

    @property
    def database(self) -> Path:
        """Return the database file, for the limit."""
        return self.workspace.store.folder.database


def default_root(tickets: int) -> Path:
    """Return where a workspace of this size is kept unless another place is given."""
    return Path(tempfile.gettempdir()) / f"deskbook-bench-{tickets}"


def ready(root: Path, tickets: int, progress: Progress = ignore_progress) -> Path:
    """Build a workspace of this size where it isn't there yet; return its folder."""
    mark = root / _MARK
    if mark.is_file() and json.loads(mark.read_text("utf-8"))["tickets"] == tickets:
        return root
    if root.exists():
        message = f"{root} is there and is no workspace of {tickets} tickets made by this command"
        raise FileExistsError(message)
    fill(root, tickets, progress)
    mark.write_text(json.dumps({"tickets": tickets}), "utf-8")
    return root


def fill(
    root: Path,
    tickets: int,
    progress: Progress = ignore_progress,
    prepare: Callable[[Workspace], object] = lambda _: None,
) -> float:
    """Write the sample into a new workspace; return how many seconds its tickets took."""
    workspace = open_workspace(root, Machine(root / "machine"), clock, create=True)
    try:
        prepare(workspace)
        my = workspace.services(workspace.setup_session())
        started = time.perf_counter()
        my.demo.write(tickets, progress=progress)
        return time.perf_counter() - started
    finally:
        workspace.close()


@contextmanager
def opened(root: Path) -> Iterator[Bench]:
    """Open a workspace for somebody who works at its desk."""
    workspace = open_workspace(root, Machine(root / "machine"), clock)
    try:
        yield Bench(root, workspace, workspace.services(workspace.session(worker(workspace))))
    finally:
        workspace.close()


def worker(workspace: Workspace) -> int | None:
    """Return who works while it is measured: the first at the desk who is still there."""
    agents = workspace.directory.agents.values()
    there = (a.key for a in agents if a.role == "agent" and a.retired_at is None)
    return next(there, None)


@contextmanager
def scratch(root: Path) -> Iterator[Path]:
    """Copy a closed workspace's database beside it, to write in; gone afterwards."""
    with tempfile.TemporaryDirectory(dir=root.parent, prefix="deskbook-scratch-") as name:
        copy = Path(name)
        shutil.copytree(root, copy, dirs_exist_ok=True, ignore=_left_out)
        yield copy


def _left_out(_folder: str, names: list[str]) -> set[str]:
    return {name for name in names if name in ("backups", "exports") or name.endswith(".lock")}
