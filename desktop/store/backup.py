"""Backups: copied through the backup API, verified, named by time, thinned; restored beside."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.errors import AppError
from desktop.store import driver, header
from desktop.store.places import WorkspaceFolder

_NAME = "deskbook-%Y%m%d-%H%M%S"
_DAY_MS = 24 * 3600 * 1000
_LAST, _DAYS, _MONTHS = 10, 30, 12
_COUNTED = ("ticket", "message", "person", "list_item", "change_set", "change", "attachment")


def make(folder: WorkspaceFolder, now_ms: int) -> Path:
    """Write and verify a backup, thin the older ones, return the new file.

    Whole or not there: the copy gets its name after it was opened and compared.
    """
    folder.backups.mkdir(exist_ok=True)
    _clear_left_parts(folder, now_ms)
    stamp = datetime.fromtimestamp(now_ms / 1000, UTC).strftime(_NAME)
    target = folder.backups / f"{stamp}.db"
    part = target.with_suffix(".part")
    source = driver.open_plain(folder.database)
    try:
        with driver.named_errors():
            # One view of the data for count and copy: others go on writing meanwhile.
            source.execute("begin")
            wanted = _counts(source)
        driver.back_up(source, part)
        _verify(part, wanted)
        part.replace(target)
    except OSError as error:
        raise AppError("backup_failed", detail=str(error)) from error
    finally:
        source.close()
        part.unlink(missing_ok=True)
    thin(folder, keep=target)
    return target


def _clear_left_parts(folder: WorkspaceFolder, now_ms: int) -> None:
    # A power cut in the middle of a copy leaves one; a young one may be another program's.
    for part in folder.backups.glob("deskbook-*.part"):
        if part.stat().st_mtime * 1000 < now_ms - _DAY_MS:
            part.unlink(missing_ok=True)


def listed(folder: WorkspaceFolder) -> list[Path]:
    """Return the backups, newest first."""
    return sorted(folder.backups.glob("deskbook-*.db"), reverse=True)


def thin(folder: WorkspaceFolder, keep: Path | None = None) -> None:
    """Keep the last 10, one for each of 30 days, one for each of 12 months, and `keep`."""
    files = listed(folder)
    # The one just made stays also where the clock was put back and its name is the oldest.
    kept = {*files[:_LAST], *([keep] if keep else [])}
    for letters, wanted in ((len("deskbook-20260101"), _DAYS), (len("deskbook-202601"), _MONTHS)):
        newest: dict[str, Path] = {}
        for file in files:
            newest.setdefault(file.name[:letters], file)
        kept.update(list(newest.values())[:wanted])
    for file in files:
        if file not in kept:
            file.unlink(missing_ok=True)


def restore(folder: WorkspaceFolder, file: Path, now_ms: int) -> WorkspaceFolder:
    """Make a workspace beside the present one from a backup, attachments included."""
    header.check_openable(file)
    wanted = _counts_in(file)
    stamp = datetime.fromtimestamp(now_ms / 1000, UTC).strftime("%Y%m%d-%H%M%S")
    beside = WorkspaceFolder(folder.root.with_name(f"{folder.root.name}-restored-{stamp}"))
    try:
        beside.make()
        shutil.copytree(folder.files, beside.files, copy_function=_link, dirs_exist_ok=True)
        source = driver.open_immutable(file)
        try:
            part = beside.database.with_suffix(".part")
            driver.back_up(source, part)
            _verify(part, wanted)
            part.replace(beside.database)
        finally:
            source.close()
    except OSError as error:
        raise AppError("backup_failed", detail=str(error)) from error
    return beside


def _link(source: str, target: str) -> None:
    # An attachment is named by its content and never changes, so both folders may share it.
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _counts(connection: driver.Connection) -> dict[str, int]:
    return {
        table: connection.execute(f"select count(*) from {table}").fetchone()[0]  # noqa: S608
        for table in _COUNTED
    }


def _verify(file: Path, wanted: dict[str, int]) -> None:
    if _counts_in(file) != wanted:
        raise AppError("backup_damaged", path=str(file))


def _counts_in(file: Path) -> dict[str, int]:
    """Return the counts of a file; raises AppError("backup_damaged") for one that isn't sound."""
    try:
        with driver.named_errors():
            connection = driver.open_immutable(file)
            try:
                (said,) = connection.execute("pragma quick_check(1)").fetchone()
                counts = _counts(connection)
            finally:
                connection.close()
    except AppError as error:
        raise AppError("backup_damaged", path=str(file)) from error
    if said != "ok":
        raise AppError("backup_damaged", path=str(file))
    return counts
