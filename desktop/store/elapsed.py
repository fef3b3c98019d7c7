"""Read the times of tickets for figures, a chunk at a time, whatever their number."""

from collections.abc import Callable, Sequence
from typing import Any

from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.ticket_query import TicketQuery
from desktop.store import driver, search, sql, ticket_sql
from desktop.store.driver import Connection

_CHUNK = 5_000
_KEYS = 500
Rows = Sequence[tuple[Any, ...]]


@driver.reading
def each(
    connection: Connection,
    query: TicketQuery,
    columns: Sequence[str],
    take: Callable[[Rows], None],
    progress: Progress = ignore_progress,
) -> None:
    """Hand these columns of every hit to `take`, in chunks and in no order."""
    head = f"select {', '.join(f't.{column}' for column in columns)} from ticket t"  # noqa: S608
    done = 0
    if query.text:
        keys = search.all_hits(connection, query)
        for start in range(0, len(keys), _KEYS):
            part = keys[start : start + _KEYS]
            where = f"where t.key in ({sql.marks(len(part))})"
            take(connection.execute(f"{head} {where}", tuple(part)).fetchall())
            progress(start, len(keys))
        return
    where, params = ticket_sql.conditions(query)
    cursor = connection.execute(f"{head} where {where}", params)
    while chunk := cursor.fetchmany(_CHUNK):
        take(chunk)
        done += len(chunk)
        progress(done, 0)
