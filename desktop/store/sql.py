"""Statements built from the declared names in kinds.py; no text of a person ever gets here."""

from collections.abc import Iterable
from functools import lru_cache

from desktop.store.kinds import KINDS


@lru_cache(maxsize=256)
def insert(kind: str, names: tuple[str, ...]) -> str:
    """Return the statement that adds a record with these columns, in this order."""
    _check(kind, names)
    marks = ", ".join("?" * len(names))
    return f"insert into {KINDS[kind].table} ({', '.join(names)}) values ({marks})"  # noqa: S608


@lru_cache(maxsize=256)
def update(kind: str, names: tuple[str, ...]) -> str:
    """Return the statement that sets these columns of the record whose key comes last."""
    _check(kind, names)
    sets = ", ".join(f"{name} = ?" for name in names)
    return f"update {KINDS[kind].table} set {sets} where key = ?"  # noqa: S608


@lru_cache(maxsize=64)
def select(kind: str) -> str:
    """Return the statement that reads all columns of one record."""
    spec = KINDS[kind]
    return f"select {', '.join(spec.columns)} from {spec.table} where key = ?"  # noqa: S608


@lru_cache(maxsize=64)
def delete(kind: str) -> str:
    """Return the statement that takes one record away."""
    return f"delete from {KINDS[kind].table} where key = ?"  # noqa: S608


def marks(count: int) -> str:
    """Return `count` question marks for an `in (…)`."""
    return ", ".join("?" * count)


def _check(kind: str, names: Iterable[str]) -> None:
    unknown = set(names) - set(KINDS[kind].columns) - {"key"}
    if unknown:
        message = f"{kind} has no column {sorted(unknown)}"
        raise KeyError(message)
