"""What the desk lets become of open children when their parent is to be solved."""

from desktop.domain.numbers import short_number
from desktop.services.settings import declared
from desktop.store import lookups, ties
from desktop.store.driver import Connection

OPEN_CHILDREN = "open_children"


def desk_rule(connection: Connection) -> str:
    """Return what the desk has chosen, one of the words of OpenChildren."""
    chosen = lookups.setting(connection, OPEN_CHILDREN)
    return str(declared()[OPEN_CHILDREN].default if chosen is None else chosen)


def open_numbers(connection: Connection, parent: int) -> tuple[str, ...]:
    """Return the numbers of a ticket's open children."""
    keys = ties.open_children(connection, parent)
    rows = lookups.records(connection, "ticket", keys)
    return tuple(short_number(rows[key]["station"], rows[key]["counter"]) for key in keys)
