"""From what a view and the search box say to what the store is asked, and what is left out."""

from datetime import tzinfo

from desktop.domain.session import Session
from desktop.domain.ticket_query import TicketQuery, ViewState
from desktop.services.directory import Directory
from desktop.services.filter_meaning import Here, Meaning, Meanings
from desktop.services.queue import Asked
from desktop.services.search_box import BoxPart, SearchBox
from desktop.services.zones import zone_called
from desktop.store import lists
from desktop.store.store import Store


def here_of(store: Store, session: Session) -> Here:
    """Return who asks, when and where."""

    def zone() -> tzinfo | None:
        return zone_called(str(lists.settings(store.reader).get("time_zone", "")))

    return Here(
        session.person,
        session.clock(),
        zone,
        lambda keys: lists.people(store.reader, list(keys)).keys(),
    )


def ask(state: ViewState, store: Store, directory: Directory, session: Session) -> Asked:
    """Return what a state asks for, for the person of a session, now."""
    here = here_of(store, session)
    meanings = Meanings(directory, here)
    meaning = meanings.of(state.conditions)
    text = state.text
    parts: tuple[BoxPart, ...] = ()
    box = Meaning()
    if state.text:
        text, parts = SearchBox(store, directory, here).read(state.text)
        box = meanings.of(part.condition for part in parts if part.condition is not None)
    query = TicketQuery(
        (*meaning.conditions, *box.conditions),
        text,
        state.sort,
        state.descending,
        binned=meaning.binned or box.binned,
        group=state.group,
    )
    return Asked(query, meaning.broken, parts)
