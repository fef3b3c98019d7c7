"""Rows that follow from others and can be rebuilt: open flag, tags by ticket, search."""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from desktop.domain.lists import is_open_kind
from desktop.domain.vocabulary import MessageKind
from desktop.store import merges, search_docs
from desktop.store.clock_standings import ClockStandings
from desktop.store.driver import Connection
from desktop.store.library.library_docs import LibraryDocs
from desktop.store.writer_memory import WriterMemory

_SEARCHED = frozenset(
    {
        "subject",
        "description",
        "requester",
        "tags",
        "extra",
        "external_number",
        "station",
        "counter",
        "merged_into",
    }
)
_CLOCKS = frozenset({"sla_clock", "sla_segment", "sla_warning"})
_TEXTS = frozenset({"document_version", "step_text"})
_NAMES = frozenset({"name_zh", "name_en"})
_CHASES = (
    "(select count(*) from message m where m.ticket = ticket.key"  # noqa: S608 - a constant
    f" and m.kind = {int(MessageKind.CHASE)})"
)
# Left alone where it is right: naming it would rewrite the indexes of a million rows.
_COUNT_CHASES = f"update ticket set chases = {_CHASES} where key = ? and chases <> {_CHASES}"  # noqa: S608
_REOPEN = "update ticket set is_open = ? where status = ?"


class Derived:
    """Keeps derived columns and rows true inside one transaction."""

    def __init__(self, connection: Connection, memory: WriterMemory) -> None:
        self._connection = connection
        self._memory = memory
        self._created: set[int] = set()
        self._silent: set[int] = set()
        self._stale: set[int] = set()
        self._people: set[int] = set()
        self._chased: set[int] = set()
        self._library = LibraryDocs(connection)
        self.clocks = ClockStandings(connection, memory)

    def columns(
        self, kind: str, row: Mapping[str, Any], changed: Collection[str] | None = None
    ) -> dict[str, Any]:
        """Return the derived columns that follow from those `changed`, or from all of a new row."""
        if kind != "ticket" or (changed is not None and "status" not in changed):
            return {}
        return {"is_open": self.is_open(row["status"])}

    def is_open(self, status: int) -> int:
        """Return 1 for a status of an open kind."""
        return self._memory.is_open(self._connection, status)

    def inserted(self, kind: str, key: int, row: Mapping[str, Any]) -> None:
        """Remember what a new record makes stale."""
        if kind == "ticket":
            self._silent.add(key)
            self.tag(key, json.loads(row.get("tags", "[]")))
        elif kind in ("message", "attachment"):
            self._said(row)
        elif kind == "person":
            self._people.add(key)
        elif kind == "list_item":
            self._memory.forget_lists()
        else:
            self._others(kind, key, row)

    def created(self, tickets: Iterable[int]) -> None:
        """Remember many new tickets, written with `insert_rows`."""
        self._created.update(tickets)

    def leaving(self, kind: str, old: Mapping[str, Any], names: Collection[str]) -> None:
        """Remember what becomes stale where a record belonged before it changes."""
        if kind in ("message", "attachment") and "ticket" in names:
            self._said(old)
        elif kind == "ticket" and "merged_into" in names:
            self._holder_of(old)

    def updated(self, kind: str, key: int, row: Mapping[str, Any], names: Iterable[str]) -> None:
        """Remember what a change makes stale."""
        changed = set(names)
        if kind == "ticket":
            self._ticket_updated(key, row, changed)
        elif kind in ("message", "attachment"):
            self._said(row)
        elif kind == "person":
            self._people.add(key)
            if changed & _NAMES:
                self._stale.update(search_docs.tickets_of(self._connection, key))
        elif kind == "list_item":
            self._memory.forget_lists()
            if "kind" in changed and row["list"] == "status":
                self._connection.execute(_REOPEN, (is_open_kind(row["kind"]), key))
        else:
            self._others(kind, key, row)

    def _others(self, kind: str, key: int, row: Mapping[str, Any]) -> None:
        if kind in _CLOCKS:
            self.clocks.touched(kind, row)
            return
        self._forget(kind)
        self._library.touched(kind, key, row)

    def _forget(self, kind: str) -> None:
        if kind == "document_version":
            self._memory.forget_rulings()
        if kind in _TEXTS:
            self._memory.forget_texts()

    def _ticket_updated(self, key: int, row: Mapping[str, Any], changed: set[str]) -> None:
        if changed & _SEARCHED:
            self._stale.add(key)
            self._holder_of(row)
        if "tags" in changed:
            self._connection.execute("delete from ticket_tag where ticket = ?", (key,))
            self.tag(key, json.loads(row["tags"]))

    def removing(self, kind: str, key: int, row: Mapping[str, Any]) -> None:
        """Take the derived rows of a record away before the record goes."""
        if kind == "ticket":
            search_docs.forget_ticket(self._connection, key)
            self._created.discard(key)
            self._silent.discard(key)
            self._stale.discard(key)
            self._chased.discard(key)
        elif kind in ("message", "attachment"):
            self._said(row)
        elif kind == "person":
            search_docs.forget(self._connection, search_docs.person_doc(key))
            self._people.discard(key)
        elif kind == "list_item":
            self._memory.forget_lists()
        elif kind in _CLOCKS:
            self.clocks.touched(kind, row)
        else:
            self._forget(kind)
            self._library.removing(kind, key, row)

    def _holder_of(self, row: Mapping[str, Any]) -> None:
        """Have the ticket in which a merged one lies indexed anew: its words are found there."""
        if row["merged_into"] is not None:
            self._stale.add(merges.lies_in(self._connection, row["merged_into"]))

    def _said(self, row: Mapping[str, Any]) -> None:
        self._stale.add(row["ticket"])
        if row.get("kind") == MessageKind.CHASE:
            self._chased.add(row["ticket"])

    def tag(self, ticket: int, tags: Iterable[str]) -> None:
        """Keep the tags of a ticket where they can be looked up."""
        rows = [(tag, ticket) for tag in dict.fromkeys(tags)]
        self._connection.executemany("insert into ticket_tag values (?, ?)", rows)

    def refresh(self) -> None:
        """Bring the search rows of everything touched up to date."""
        # A ticket of this transaction to which something was said or attached is silent no more.
        created = self._created | (self._silent & self._stale)
        silent = self._silent - created
        stale = self._stale - created
        for key in stale:
            search_docs.forget_ticket(self._connection, key)
        search_docs.index_tickets(self._connection, sorted(created | stale))
        search_docs.index_tickets(self._connection, sorted(silent), silent=True)
        search_docs.index_people(self._connection, sorted(self._people))
        self._library.refresh()
        self.clocks.settle()
        count_chases(self._connection, self._chased)
        self._chased.clear()
        self._created.clear()
        self._silent.clear()
        self._stale.clear()
        self._people.clear()


def count_chases(connection: Connection, tickets: Iterable[int]) -> None:
    """Write anew how often the requesters of tickets have asked again."""
    connection.executemany(_COUNT_CHASES, [(key,) for key in tickets])
