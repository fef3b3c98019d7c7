"""Names that a workspace knows: of its lists and its people, for telling old words from new."""

from desktop.exchange.mapping import LISTED
from desktop.store import lists
from desktop.store.driver import Connection

_FIELDS = ("status", "channel", "service_type", *LISTED)


def known_names(connection: Connection) -> dict[str, frozenset[str]]:
    """Return the codes and names of every list that a column can be mapped to, by field."""
    found: dict[str, set[str]] = {name: set() for name in _FIELDS}
    for item in lists.items(connection):
        if item.list in found:
            found[item.list].update(word.casefold() for word in (item.code, *item.name))
    for person in lists.agents(connection):
        found["assignee"].update(word.casefold() for word in (*person.name, person.staff_no))
    return {name: frozenset(words - {""}) for name, words in found.items()}
