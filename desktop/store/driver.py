"""The only module that imports an SQLite library, and that names its errors."""

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from json import JSONDecodeError
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from desktop.domain.errors import AppError
from desktop.domain.search_text import normalise

if TYPE_CHECKING:
    from sqlite_utils import Database

Connection = sqlite3.Connection
Failure = sqlite3.DatabaseError

P = ParamSpec("P")
R = TypeVar("R")
Read = Callable[Concatenate[Connection, P], R]
# What Python raises over a value of the wrong type or a row that is missing.
ODD = (TypeError, AttributeError, LookupError)

APPLICATION_ID = 0x4442_6B31  # "DBk1"
BUSY_MS = 5000

_SHARED = "pragma foreign_keys=on; pragma trusted_schema=off; pragma temp_store=memory;"
_WRITER = (
    "pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on;"
    "pragma cache_size=-65536;"
)
_READER = (
    "pragma query_only=on; pragma wal_autocheckpoint=0; pragma cache_size=-32768;"
    "select count(*) from sqlite_master;"
)

_CODES = (
    ("disk is full", "disk_full"),
    ("disk i/o error", "disk_failed"),
    ("readonly", "workspace_read_only"),
    ("unable to open", "workspace_unreadable"),
    ("locked", "workspace_busy"),
    ("busy", "workspace_busy"),
    ("malformed", "workspace_damaged"),
    ("not a database", "workspace_damaged"),
    ("could not decode", "workspace_damaged"),
    # Our statements are fixed and tested: where the file's schema contradicts them, it is damaged.
    ("no such", "workspace_damaged"),
    ("has no column", "workspace_damaged"),
    ("columns but", "workspace_damaged"),
    ("foreign key mismatch", "workspace_damaged"),
    ("vtable constructor failed", "workspace_damaged"),
    ("unsupported file format", "workspace_damaged"),
    ("interrupted", "interrupted"),
)
_UNIQUE = re.compile(r"UNIQUE constraint failed: (?P<columns>[\w., ]+)")


@contextmanager
def named_errors() -> Iterator[None]:
    """Turn the library's errors into AppErrors; what isn't listed is a bug and passes."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise _broken_rule(str(error)) from error
    except (JSONDecodeError, UnicodeDecodeError) as error:
        # Only what this program wrote is read here; the library's own words name damaged tables.
        raise AppError("workspace_damaged", detail=str(error)) from error
    except (OverflowError, UnicodeEncodeError) as error:
        # Whole numbers beyond 64 bits, halves of surrogate pairs: no database holds them.
        raise AppError("value_not_kept", detail=str(error)) from error
    except sqlite3.DatabaseError as error:
        code = error_code(error)
        if code is None:
            raise
        raise AppError(code, detail=str(error)) from error


def reading(function: Read[P, R]) -> Read[P, R]:
    """Name the errors of a read, where a value of an odd shape may mean a damaged file, too."""

    @wraps(function)
    def named(connection: Connection, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with named_errors():
            try:
                return function(connection, *args, **kwargs)
            except ValueError as error:
                raise AppError("workspace_damaged", detail=str(error)) from error
            except ODD as error:
                name_damage(connection, error)
                raise

    return named


def name_damage(connection: Connection, error: Exception) -> None:
    """Raise AppError("workspace_damaged") where an odd error comes from a damaged file."""
    with named_errors():
        (said,) = connection.execute("pragma quick_check(1)").fetchone()
    if said != "ok":
        raise AppError("workspace_damaged", detail=said) from error


def _broken_rule(said: str) -> AppError:
    if found := _UNIQUE.search(said):
        return AppError("not_unique", columns=found["columns"])
    if "FOREIGN KEY" in said:
        return AppError("still_used")
    return AppError("value_not_kept", detail=said)


def error_code(error: BaseException) -> str | None:
    """Return the AppError code for an error of the library, None for a bug."""
    text = str(error).lower()
    return next((code for part, code in _CODES if part in text), None)


def _connect(target: str, pragmas: str = "", *, uri: bool = False) -> Connection:
    connection = sqlite3.connect(
        target,
        uri=uri,
        timeout=BUSY_MS / 1000,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        connection.create_function("folded", 1, _folded, deterministic=True)
        connection.executescript(_SHARED + pragmas)
    except BaseException:
        connection.close()
        raise
    return connection


def _folded(value: Any) -> str | None:
    """Return a value as filters compare text: letter case and full width make no difference."""
    return None if value is None else normalise(str(value))


def open_writer(path: Path) -> Connection:
    """Open the one connection that may write; it belongs to the writer thread."""
    with named_errors():
        return _connect(str(path), _WRITER)


def open_reader(path: Path) -> Connection:
    """Open a connection that can only read."""
    with named_errors():
        try:
            return _connect(str(path), _READER)
        except sqlite3.OperationalError:
            # Without a writable folder there is no shared memory for the log; with nothing in the
            # log and nobody able to write, the file alone is all there is.
            if os.access(path.parent, os.W_OK) or path.with_name(path.name + "-wal").exists():
                raise
            return _connect(f"{path.resolve().as_uri()}?immutable=1", _READER, uri=True)


def open_plain(path: Path) -> Connection:
    """Open a connection for migrations and copies: foreign keys off, nothing changed by itself."""
    with named_errors():
        return _connect(str(path), "pragma foreign_keys=off;")


def open_immutable(path: Path) -> Connection:
    """Open a file only to look at it: leaves no trace beside it."""
    with named_errors():
        return _connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)


def utils(connection: Connection) -> "Database":
    """Return the sqlite-utils view of a connection (imported late: it costs the start 0.3 s)."""
    from sqlite_utils import Database  # noqa: PLC0415 - architecture.md 13

    return Database(connection)


def library_version() -> str:
    """Return the version of the SQLite library in use."""
    return sqlite3.sqlite_version


def back_up(source: Connection, target: Path) -> None:
    """Copy the whole database through the backup API, which keeps the locks of this process."""
    with named_errors():
        copy = sqlite3.connect(target)
        try:
            source.backup(copy, pages=2048)
        finally:
            copy.close()
