"""Read the people of a workspace in windows: keys in order of name, and who may be the same."""

from array import array

from desktop.domain.search_text import match_expression
from desktop.domain.ticket import Person
from desktop.store import driver
from desktop.store.driver import Connection
from desktop.store.search_docs import KIND_STEP, person_doc

_WHO = {"all": "", "desk": " and role <> 'requester'", "requester": " and role = 'requester'"}
_HITS = (
    " and key in (select rowid - ? from search_index where search_index match ?"
    " and rowid >= ? and rowid < ?)"
)


@driver.reading
def keys(connection: Connection, who: str, text: str, retired: bool) -> "array[int]":  # noqa: FBT001 - one row of the question
    """Return the keys of people by name; with words, of those whom the words find."""
    part = _WHO[who] + ("" if retired else " and retired_at is null")
    expression = match_expression(text)
    params: tuple[object, ...] = ()
    if expression:
        start = person_doc(0)
        part += _HITS
        params = (start, expression, start, start + KIND_STEP)
    found = connection.execute(
        f"select key from person where 1{part} order by sort_name, key",  # noqa: S608 - constants
        params,
    )
    return array("q", (key for (key,) in found))


@driver.reading
def count(connection: Connection) -> int:
    """Return how many people were not retired."""
    found = connection.execute("select count(*) from person where retired_at is null")
    return int(found.fetchone()[0])


@driver.reading
def like(connection: Connection, person: Person) -> list[int]:
    """Return up to eight others with the same staff number or the same name."""
    found = connection.execute(
        "select key from person where staff_no <> '' and staff_no = ?"
        " union select key from person where sort_name = (select sort_name from person"
        " where key = ?) and ((name_zh <> '' and name_zh = ?) or (name_en <> '' and name_en = ?))"
        " limit 9",
        (person.staff_no, person.key, person.name.zh, person.name.en),
    )
    return [key for (key,) in found if key != person.key][:8]


def other_leads(connection: Connection, key: int) -> bool:
    """Return whether somebody else leads the desk."""
    found = connection.execute(
        "select 1 from person where role <> 'requester' and role = 'lead'"
        " and retired_at is null and key <> ? limit 1",
        (key,),
    )
    return found.fetchone() is not None


@driver.reading
def at_desk(connection: Connection) -> list[int]:
    """Return the keys of everybody who works at the desk now."""
    found = connection.execute(
        "select key from person where role <> 'requester' and retired_at is null order by key"
    )
    return [key for (key,) in found]
