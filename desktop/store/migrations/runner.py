"""Run the pending steps, each in one transaction that is checked before it is kept."""

from pathlib import Path

from desktop.domain.errors import AppError
from desktop.store import driver, header


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
            MIGRATIONS.ensure_migrations_table(database)
            waiting = [step.name for step in MIGRATIONS.pending(database)]
            while waiting:
                name, *waiting = waiting
                connection.execute("begin immediate")
                try:
                    MIGRATIONS.apply(database, stop_before=waiting)
                    _finish_step(connection, len(MIGRATIONS.applied(database)))
                    connection.execute("commit")
                except BaseException:
                    if connection.in_transaction:
                        connection.execute("rollback")
                    raise
                done.append(name)
            connection.execute("pragma wal_checkpoint(truncate)")
        finally:
            connection.close()
    return done


def _finish_step(connection: driver.Connection, version: int) -> None:
    broken = connection.execute("pragma foreign_key_check").fetchall()
    if broken:
        raise AppError("migration_failed", table=str(broken[0][0]), rows=len(broken))
    if version > header.SCHEMA_VERSION:
        message = "a migration step was added without raising SCHEMA_VERSION"
        raise RuntimeError(message)
    connection.execute(f"pragma user_version={version}")
    connection.execute(f"pragma application_id={driver.APPLICATION_ID}")
