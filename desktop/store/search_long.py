"""Hits in conversations too long for one document: their later parts are documents of their own.

There are few such tickets, so each may be asked for by key where a term stands in another part.
"""

from desktop.domain.search_text import match_expressions
from desktop.store.driver import Connection
from desktop.store.search_docs import KIND_STEP, PARTS

_FOUND = (
    "select x.record, s.rank from search_index s join search_text x on x.key = s.rowid"
    " where s.search_index match ? and s.rowid >= ? and s.rowid < ?"
)
_IN_HEAD = "select 1 from search_index where search_index match ? and rowid = ?"


def long_hits(connection: Connection, text: str) -> set[int]:
    """Return the tickets with later parts that have every term, whichever part each is in."""
    if not _any(connection):
        return set()
    expressions = match_expressions(text)
    by_term = [set(_ranks(connection, expression)) for expression in expressions]
    candidates = set().union(*by_term)
    for expression, found in zip(expressions, by_term, strict=True):
        found |= {key for key in candidates - found if _in_head(connection, expression, key)}
    return candidates.intersection(*by_term)


def long_ranks(connection: Connection, text: str) -> dict[int, float]:
    """Return the tickets of `long_hits` with the rank of their best later part."""
    hits = long_hits(connection, text)
    if not hits:
        return {}
    ranks = _ranks(connection, " OR ".join(match_expressions(text)))
    return {key: ranks[key] for key in hits}


def _any(connection: Connection) -> bool:
    found = connection.execute(f"select 1 from search_text where {PARTS} limit 1")  # noqa: S608
    return found.fetchone() is not None


def _ranks(connection: Connection, expression: str) -> dict[int, float]:
    best: dict[int, float] = {}
    for key, rank in connection.execute(_FOUND, (expression, KIND_STEP, 2 * KIND_STEP)):
        best[key] = min(rank, best.get(key, 0.0))
    return best


def _in_head(connection: Connection, expression: str, ticket: int) -> bool:
    return connection.execute(_IN_HEAD, (expression, ticket)).fetchone() is not None
