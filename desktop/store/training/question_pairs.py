"""Pairs of questions that look alike and are not the same, as people said."""

from desktop.store import driver
from desktop.store.driver import Connection


@driver.reading
def apart(connection: Connection) -> set[tuple[int, int]]:
    """Return the pairs that were called not the same, the lower key first."""
    return set(connection.execute("select first, second from question_pair").fetchall())
