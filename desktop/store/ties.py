"""Read how tickets hang together: duplicates of one, the known problems and who joined them."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.store import driver, sql
from desktop.store.driver import Connection

# A ticket and all that were merged into it: what is tied to one of them is tied to it.
_INSIDE = (
    "with recursive inside(key) as (select ? union all select t.key from ticket t"
    " join inside on t.merged_into = inside.key)"
)


@driver.reading
def open_duplicates(connection: Connection, original: int) -> list[int]:
    """Return the open duplicates of a ticket and of those merged into it, the oldest first."""
    found = connection.execute(
        f"{_INSIDE} select t.key from ticket_link l join ticket t on t.key = l.ticket"  # noqa: S608
        " where l.other in (select key from inside) and l.kind = 'duplicate' and t.is_open = 1"
        " and t.deleted_at is null and t.key not in (select key from inside) order by t.key",
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


class Kin(NamedTuple):
    """Parent, children with whether each is open, and what was split off or this comes from."""

    parent: int | None
    children: dict[int, bool]
    split_from: int | None
    split_off: tuple[int, ...]


@driver.reading
def kin(connection: Connection, tickets: Sequence[int], own: int) -> Kin:
    """Return the kin of a ticket; `tickets` are it and those that were merged into it."""
    up = dict(
        connection.execute(
            "select kind, other from ticket_link where ticket = ?"
            " and kind in ('child', 'split') order by key desc",
            (own,),
        ).fetchall()
    )
    down = connection.execute(
        "select l.kind, t.key, t.is_open from ticket_link l"  # noqa: S608 - marks
        f" join ticket t on t.key = l.ticket where l.other in ({sql.marks(len(tickets))})"
        " and l.kind in ('child', 'split') and t.deleted_at is null order by t.key",
        tuple(tickets),
    ).fetchall()
    children = {key: bool(is_open) for kind, key, is_open in down if kind == "child"}
    off = tuple(key for kind, key, _ in down if kind == "split")
    return Kin(up.get("child"), children, up.get("split"), off)


@driver.reading
def open_children(connection: Connection, parent: int) -> list[int]:
    """Return the open children of a ticket and of those merged into it, the oldest first."""
    found = connection.execute(
        f"{_INSIDE} select t.key from ticket_link l join ticket t on t.key = l.ticket"  # noqa: S608
        " where l.other in (select key from inside) and l.kind = 'child' and t.is_open = 1"
        " and t.deleted_at is null and t.key not in (select key from inside) order by t.key",
        (parent,),
    )
    return [key for (key,) in found]


@driver.reading
def parents_above(connection: Connection, ticket: int) -> dict[int, int]:
    """Return the parent of a ticket, that one's parent, and so on, each by its child."""
    found = connection.execute(
        "with recursive up(child, parent) as (select ticket, other from ticket_link"
        " where ticket = ? and kind = 'child' union select l.ticket, l.other from ticket_link l"
        " join up on l.ticket = up.parent and l.kind = 'child') select child, parent from up",
        (ticket,),
    )
    return dict(found.fetchall())
