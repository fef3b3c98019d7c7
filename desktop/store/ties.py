"""Read how tickets hang together: duplicates of one, the known problems and who joined them."""

from collections.abc import Sequence

from desktop.store import driver, sql
from desktop.store.driver import Connection


@driver.reading
def open_duplicates(connection: Connection, original: int) -> list[int]:
    """Return the open tickets that are duplicates of one, the oldest first."""
    found = connection.execute(
        "select t.key from ticket_link l join ticket t on t.key = l.ticket where l.other = ?"
        " and l.kind = 'duplicate' and t.is_open = 1 and t.deleted_at is null order by t.key",
        (original,),
    )
    return [key for (key,) in found]


@driver.reading
def links_from(connection: Connection, ticket: int, kind: str) -> list[tuple[int, int]]:
    """Return link and other ticket of the links of a kind that lead from a ticket."""
    return connection.execute(
        "select key, other from ticket_link where ticket = ? and kind = ? order by key",
        (ticket, kind),
    ).fetchall()


@driver.reading
def links_to(connection: Connection, other: int, kind: str) -> list[tuple[int, int]]:
    """Return link and ticket of the links of a kind that lead to a ticket."""
    return connection.execute(
        "select key, ticket from ticket_link where other = ? and kind = ? order by key",
        (other, kind),
    ).fetchall()


@driver.reading
def known_problems(connection: Connection, limit: int) -> list[tuple[int, int]]:
    """Return the open known problems and since when they are known, the latest first."""
    return connection.execute(
        "select key, known_problem_at from ticket where known_problem_at is not null"
        " and deleted_at is null and is_open = 1 order by known_problem_at desc, key desc limit ?",
        (limit,),
    ).fetchall()


@driver.reading
def joined(connection: Connection, problems: Sequence[int]) -> dict[int, int]:
    """Return how many tickets have joined each of these known problems."""
    found = connection.execute(
        "select l.other, count(*) from ticket_link l join ticket t on t.key = l.ticket"  # noqa: S608
        f" where l.other in ({sql.marks(len(problems))}) and l.kind = 'problem'"
        " and t.deleted_at is null group by l.other",
        tuple(problems),
    )
    return dict(found.fetchall())
