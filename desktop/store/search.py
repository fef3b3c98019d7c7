"""Find tickets by words: newest first straight from the index, best first above a floor."""

from array import array
from collections.abc import Collection
from typing import Any

from desktop.domain.search_text import match_expression
from desktop.domain.ticket_query import TicketQuery
from desktop.store import driver, sql, ticket_sql
from desktop.store.driver import Connection
from desktop.store.search_docs import KIND_STEP
from desktop.store.search_long import long_hits, long_ranks
from desktop.store.search_people import hits_by_name

_FLOOR = 2000
_NEWEST = "select rowid from search_index where search_index match ? and rowid < ? order by rowid"


def first_hits(connection: Connection, query: TicketQuery, size: int) -> list[int]:
    """Return the first hits of a query with words."""
    expression = match_expression(query.text)
    if not expression:
        return []
    if query.best_first:
        return best_hits(connection, query, size)
    if _is_plain(query):
        return _newest(connection, query, expression, size)
    return list(all_hits(connection, query)[:size])


def all_hits(connection: Connection, query: TicketQuery) -> "array[int]":
    """Return all hits in the order asked for."""
    expression = match_expression(query.text)
    if not expression:
        return array("q")
    if query.best_first:
        return array("q", best_hits(connection, query, _FLOOR))
    hits = _matching(connection, expression) | long_hits(connection, query.text)
    hits |= hits_by_name(connection, query.text, ("1", ()), -1)
    if _is_plain(query) and not query.conditions:
        return _without_bin(connection, hits, query)
    return _in_order(connection, hits, query)


def best_hits(connection: Connection, query: TicketQuery, size: int) -> list[int]:
    """Return the best of the newest 2,000 hits; ranking all of them would take seconds."""
    expression = match_expression(query.text)
    floor = connection.execute(
        f"select min(rowid) from ({_NEWEST} desc limit {_FLOOR})",  # noqa: S608 - constants only
        (expression, KIND_STEP),
    ).fetchone()[0]
    late = long_ranks(connection, query.text)
    where, params = ticket_sql.conditions(query)
    found = connection.execute(
        "select s.rowid, s.rank from search_index s cross join ticket t on t.key = s.rowid"  # noqa: S608
        f" where s.search_index match ? and s.rowid >= ? and s.rowid < ? and {where}"
        " order by s.rank limit ?",
        (expression, 0 if floor is None else floor, KIND_STEP, *params, size),
    )
    ranks: dict[int, float] = dict(found.fetchall())
    for key in _kept(connection, query, late):
        ranks[key] = min(late[key], ranks.get(key, 0.0))
    best = sorted(ranks, key=lambda key: (ranks[key], -key))
    # Nothing ranks a name beside words: who was meant stands behind what was said.
    named = hits_by_name(connection, query.text, (where, params), size) - ranks.keys()
    return [*best, *sorted(named, reverse=True)][:size]


@driver.reading
def people(connection: Connection, text: str, limit: int) -> list[int]:
    """Return the keys of people whose name, pinyin, staff number or contact match."""
    expression = match_expression(text)
    if not expression:
        return []
    found = connection.execute(
        "select rowid - ? from search_index where search_index match ?"
        " and rowid >= ? and rowid < ? order by rowid limit ?",
        (2 * KIND_STEP, expression, 2 * KIND_STEP, 3 * KIND_STEP, limit),
    )
    return [key for (key,) in found]


def _is_plain(query: TicketQuery) -> bool:
    return query.sort == "created_at" and query.descending


def _newest(connection: Connection, query: TicketQuery, expression: str, size: int) -> list[int]:
    where, params = ticket_sql.conditions(query)
    found = connection.execute(
        "select s.rowid from search_index s cross join ticket t on t.key = s.rowid"  # noqa: S608
        f" where s.search_index match ? and s.rowid < ? and {where}"
        " order by s.rowid desc limit ?",
        (expression, KIND_STEP, *params, size),
    )
    keys = [key for (key,) in found]
    more = _kept(connection, query, long_hits(connection, query.text))
    named = hits_by_name(connection, query.text, (where, params), size)
    return sorted({*keys, *more, *named}, reverse=True)[:size]


def _kept(connection: Connection, query: TicketQuery, late: Collection[int]) -> list[int]:
    """Return those tickets that the query's conditions keep."""
    if not late:
        return []
    where, params = ticket_sql.conditions(query)
    found = connection.execute(
        f"select t.key from ticket t where t.key in ({sql.marks(len(late))}) and {where}",  # noqa: S608
        (*late, *params),
    )
    return [key for (key,) in found]


def _matching(connection: Connection, expression: str) -> set[int]:
    found = connection.execute(_NEWEST, (expression, KIND_STEP))
    return {key for (key,) in found}


def _without_bin(connection: Connection, hits: set[int], query: TicketQuery) -> "array[int]":
    binned = connection.execute("select key from ticket where deleted_at is not null")
    gone = {key for (key,) in binned}
    kept = hits & gone if query.binned else hits - gone
    return array("q", sorted(kept, reverse=True))


def _in_order(connection: Connection, hits: set[int], query: TicketQuery) -> "array[int]":
    keys = array("q")
    if len(hits) > _FLOOR:
        for statement in ticket_sql.ordered(query):
            cursor = connection.execute(statement.sql, statement.params)
            keys.extend(key for (key,) in cursor if key in hits)
        return keys
    chosen: list[Any] = list(hits)
    marks = sql.marks(len(chosen))
    for statement in ticket_sql.ordered(query):
        # A small set of hits is fetched by key and sorted; walking an index would pass a million.
        narrowed = statement.sql.replace(" order by ", f" and t.key in ({marks}) order by ", 1)
        keys.extend(key for (key,) in connection.execute(narrowed, (*statement.params, *chosen)))
    return keys
