"""Run the pending steps, each in one transaction that is checked before it is kept."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.errors import AppError
from desktop.store import driver, header

if TYPE_CHECKING:
    from sqlite_utils import Database


def migrate(path: Path) -> list[str]:
    """Bring the file to this version's schema; return the names of the steps run.

    Each step stands in one BEGIN IMMEDIATE with foreign keys off, an empty foreign_key_check and
    the new user_version; killed anywhere, the file is at the old or the new version. The
    write-ahead log is emptied afterwards, so that the file's own head tells its version.
    """
    from desktop.store.migrations.steps import MIGRATIONS  # noqa: PLC0415 - loads sqlite-utils

    connection = driver.open_plain(path)
    done: list[str] = []
    with driver.named_errors():
        try:
            connection.execute("pragma journal_mode=wal")
            connection.execute("pragma synchronous=full")
            database = driver.utils(connection)
            _in_transaction(connection, lambda: MIGRATIONS.ensure_migrations_table(database))
            waiting = [step.name for step in MIGRATIONS.pending(database)]
            while waiting:
                name, *waiting = waiting
                _in_transaction(connection, partial(_step, connection, database, waiting))
                done.append(name)
            connection.execute("pragma wal_checkpoint(truncate)")
        finally:
            connection.close()
    return done


def _in_transaction(connection: driver.Connection, work: Callable[[], object]) -> None:
    connection.execute("begin immediate")
    try:
        work()
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        raise


def _step(connection: driver.Connection, database: "Database", waiting: list[str]) -> None:
    from desktop.store.migrations.steps import MIGRATIONS  # noqa: PLC0415 - loads sqlite-utils

    MIGRATIONS.apply(database, stop_before=waiting)
    _finish_step(connection, len(MIGRATIONS.applied(database)))


def _finish_step(connection: driver.Connection, version: int) -> None:
    broken = connection.execute("pragma foreign_key_check").fetchall()
    if broken:
        raise AppError("migration_failed", table=str(broken[0][0]), rows=len(broken))
    if version > header.SCHEMA_VERSION:
        message = "a migration step was added without raising SCHEMA_VERSION"
        raise RuntimeError(message)
    connection.execute(f"pragma user_version={version}")
    connection.execute(f"pragma application_id={driver.APPLICATION_ID}")
