"""Backups of a workspace: listed, made, restored beside; also for one that is damaged."""

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Clock, system_clock
from desktop.services.base import Service, action
from desktop.store import backup
from desktop.store.places import WorkspaceFolder

_STAMP = "%Y%m%d-%H%M%S"


class BackupFile(NamedTuple):
    """One backup; its time is in UTC milliseconds."""

    path: Path
    made_at: int
    bytes: int


class BackupService(Service):
    """Makes and restores backups of the open workspace."""

    def listed(self) -> list[BackupFile]:
        """Return the backups, newest first."""
        return backups_of(self._store.folder.root)

    @action("backup.make")
    def make(self, progress: Progress = ignore_progress) -> Path:
        """Make a verified backup and return its file.

        Raises AppError backup_failed, backup_damaged or disk_full. A wish to stop that comes once
        the copy has begun is too late: whole by then, the backup is not thrown away.
        """
        progress(0, 1)
        return backup.make(self._store.folder, self._session.clock())

    @action("backup.restore")
    def restore(self, path: Path, progress: Progress = ignore_progress) -> Path:
        """Make a workspace beside this one from a backup and return its folder."""
        progress(0, 1)
        return restore_beside(self._store.folder.root, path, self._session.clock)


def backups_of(root: Path) -> list[BackupFile]:
    """Return the backups of a workspace folder, newest first, whether or not it can be opened."""
    found = [_described(path) for path in backup.listed(WorkspaceFolder(root))]
    return [each for each in found if each is not None]


def restore_beside(root: Path, path: Path, clock: Clock = system_clock) -> Path:
    """Make a workspace beside `root` from one of its backups; `root` stays as it was.

    Raises AppError backup_failed, backup_damaged, foreign_file, newer_file or workspace_damaged.
    """
    return backup.restore(WorkspaceFolder(root), path, clock()).root


def _described(path: Path) -> BackupFile | None:
    try:
        made = datetime.strptime(path.stem.removeprefix("deskbook-"), _STAMP).replace(tzinfo=UTC)
        return BackupFile(path, round(made.timestamp() * 1000), path.stat().st_size)
    except (ValueError, OSError):  # a file of another name, or one that was just thinned out
        return None
