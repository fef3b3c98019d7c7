"""Tickets of people whose names are typed as pinyin or initials: zhuoliping, zhuol, zlp.

A term may be meant for the requester where it is no word of the ticket; every other term still
has to be there.
"""

from collections.abc import Iterator
from itertools import combinations

from desktop.domain.search_text import match_expression, terms
from desktop.store import sql
from desktop.store.driver import Connection
from desktop.store.search_docs import KIND_STEP
from desktop.store.search_long import long_hits

_SHORTEST, _SHORTEST_BEGINNING = 2, 3
_NAMES, _PEOPLE = 3, 2000
# Answered by the indexes person_pinyin and person_initials.
_INITIALS = "substr(pinyin, instr(pinyin, ' ') + 1)"
_CALLED = (
    f"select key from person where pinyin <> '' and {_INITIALS} = ?"  # noqa: S608 - constants
    " union select key from person where pinyin <> '' and pinyin >= ? and pinyin < ? limit ?"
)


def sought(connection: Connection, text: str) -> list[tuple[str, tuple[int, ...]]]:
    """Return each way in which terms may be names: the words that are left, and the people."""
    words = terms(text)
    called: dict[int, set[int]] = {}
    for place, word in enumerate(words):
        people = _called(connection, word) if len(called) < _NAMES else set()
        if people:
            called[place] = people
    ways = []
    for size in range(1, len(called) + 1):
        for names in combinations(called, size):
            people = set.intersection(*(called[place] for place in names))
            rest = " ".join(word for place, word in enumerate(words) if place not in names)
            if people:
                ways.append((rest, tuple(sorted(people))))
    return ways


def hits_by_name(
    connection: Connection, text: str, where: tuple[str, tuple[object, ...]], limit: int
) -> set[int]:
    """Return the newest `limit` tickets for each way in which terms are names (-1: all)."""
    found: set[int] = set()
    for rest, people in sought(connection, text):
        found.update(_of_people(connection, (rest, people), where, limit))
    return found


def _called(connection: Connection, word: str) -> set[int]:
    if not (word.isascii() and word.isalpha()) or len(word) < _SHORTEST:
        return set()
    # A beginning of two letters would be half of all names.
    beginning = word if len(word) >= _SHORTEST_BEGINNING else "~"
    found = connection.execute(_CALLED, (word, beginning, beginning + "\U0010ffff", _PEOPLE))
    return {key for (key,) in found}


def _of_people(
    connection: Connection,
    way: tuple[str, tuple[int, ...]],
    where: tuple[str, tuple[object, ...]],
    limit: int,
) -> Iterator[int]:
    rest, people = way
    part, params = where
    theirs = f"t.requester in ({sql.marks(len(people))}) and {part}"
    if not rest:
        found = connection.execute(
            f"select t.key from ticket t where {theirs} order by t.key desc limit ?",  # noqa: S608
            (*people, *params, limit),
        )
        yield from (key for (key,) in found)
        return
    found = connection.execute(
        "select s.rowid from search_index s cross join ticket t on t.key = s.rowid"  # noqa: S608
        f" where s.search_index match ? and s.rowid < ? and {theirs}"
        " order by s.rowid desc limit ?",
        (match_expression(rest), KIND_STEP, *people, *params, limit),
    )
    yield from (key for (key,) in found)
    late = tuple(long_hits(connection, rest))
    if late:
        found = connection.execute(
            f"select t.key from ticket t where t.key in ({sql.marks(len(late))}) and {theirs}",  # noqa: S608
            (*late, *people, *params),
        )
        yield from (key for (key,) in found)
