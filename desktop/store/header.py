"""Look at a database file before anything of ours opens it for writing."""

from pathlib import Path

from desktop.domain.errors import AppError
from desktop.store import driver

SCHEMA_VERSION = 19


def check_openable(path: Path) -> int:
    """Return the schema version of a workspace file.

    Raises AppError foreign_file, newer_file or workspace_damaged; the file stays as it was.
    """
    with driver.named_errors():
        connection = driver.open_immutable(path)
        try:
            (application,) = connection.execute("pragma application_id").fetchone()
            (version,) = connection.execute("pragma user_version").fetchone()
            connection.execute("select count(*) from sqlite_master").fetchone()
        finally:
            connection.close()
    if application != driver.APPLICATION_ID:
        raise AppError("foreign_file", path=str(path))
    if version > SCHEMA_VERSION:
        raise AppError("newer_file", path=str(path), version=version, known=SCHEMA_VERSION)
    return int(version)
