"""Make, check and open a workspace folder."""

from pathlib import Path

from desktop.domain.errors import AppError
from desktop.domain.session import Clock
from desktop.store import backup, driver, header, lookups
from desktop.store.lock import WriteLock
from desktop.store.places import WorkspaceFolder
from desktop.store.store import Store

_OLDEST_SQLITE = (3, 38, 0)


def exists(root: Path) -> bool:
    """Return whether a folder holds a workspace."""
    return WorkspaceFolder(root).database.is_file()


def is_held(root: Path) -> bool:
    """Return whether another process is the writing one of a workspace."""
    lock = WriteLock(WorkspaceFolder(root).lock)
    try:
        lock.take()
    except AppError as error:
        return error.code == "workspace_open_elsewhere"
    lock.release()
    return False


def open_store(root: Path, clock: Clock, *, create: bool = False) -> Store:
    """Open the workspace in `root`, bringing an older file up to date on a verified backup.

    Raises AppError no_workspace, foreign_file, newer_file, workspace_damaged, sqlite_too_old,
    workspace_unreadable; a refused file stays byte for byte as it was.
    """
    folder = WorkspaceFolder(root)
    _check_library()
    if not exists(root):
        if not create:
            raise AppError("no_workspace", path=str(root))
        _make(folder)
    version = header.check_openable(folder.database)
    if version < header.SCHEMA_VERSION:
        _migrate(folder, clock)
    store = Store(folder, clock)
    with driver.named_errors():
        found = store.reader.execute("select letter from station where local = 1").fetchone()
    store.station = found[0] if found else 0
    return store


def is_set_up(store: Store) -> bool:
    """Return whether a workspace has its station and lists, which are written right after it."""
    with driver.named_errors():
        return lookups.has_station(store.reader)


def _make(folder: WorkspaceFolder) -> None:
    from desktop.store.migrations.runner import migrate  # noqa: PLC0415 - loads sqlite-utils

    try:
        folder.make()
    except OSError as error:
        raise AppError("workspace_read_only", detail=str(error)) from error
    lock = WriteLock(folder.lock)
    lock.take()
    # Under its own name only when whole: a start that was killed here leaves no file that would
    # be taken for another program's.
    part = folder.database.with_suffix(".new")
    try:
        for rest in folder.root.glob(f"{part.name}*"):
            rest.unlink()
        migrate(part)
        part.replace(folder.database)
    except OSError as error:
        raise AppError("workspace_read_only", detail=str(error)) from error
    finally:
        lock.release()


def _migrate(folder: WorkspaceFolder, clock: Clock) -> None:
    from desktop.store.migrations.runner import migrate  # noqa: PLC0415 - loads sqlite-utils

    lock = WriteLock(folder.lock)
    lock.take()
    try:
        backup.make(folder, clock())
        migrate(folder.database)
    finally:
        lock.release()


def _check_library() -> None:
    found = driver.library_version()
    if tuple(map(int, found.split("."))) < _OLDEST_SQLITE:
        raise AppError("sqlite_too_old", found=found)
