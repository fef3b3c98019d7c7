"""What the writer knows from one transaction to the next, true because it alone writes.

Used on the writer's thread only. Whatever a transaction learned is forgotten when it is rolled
back, and what follows from lists when one of their entries is written.
"""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem, is_open_kind
from desktop.domain.sops.records import Sop
from desktop.domain.vocabulary import StatusKind
from desktop.store import lists, lookups
from desktop.store.driver import Connection
from desktop.store.library import rulings, sop_texts
from desktop.store.library.rulings import Ruling

Parsed = TypeVar("Parsed")
_MOST_TEXTS = 50
_KINDS = frozenset(StatusKind)


class WriterMemory:
    """Remembers the next change set and small facts of the lists."""

    def __init__(self) -> None:
        self.next_set: tuple[int, int] | None = None
        self._codes: dict[tuple[str, str], int | None] = {}
        self._entries: dict[int, lookups.Entry] = {}
        self._parents: dict[str, dict[str, str]] = {}
        self._status_kinds: dict[int, tuple[str, int | None]] = {}
        self._items: dict[int, ListItem] = {}
        self._highest: dict[str, int] = {}
        self._rulings: dict[tuple[DocumentKind, str], Ruling | None] = {}
        self._parsed: dict[int, Any] = {}
        self._texts: dict[int, Sop] = {}

    def forget(self) -> None:
        """Know nothing any more: what was learned was never committed."""
        self.next_set = None
        self._highest.clear()
        self.forget_texts()
        self.forget_lists()
        self.forget_rulings()

    def forget_lists(self) -> None:
        """Know nothing of the lists any more: an entry has changed."""
        self._codes.clear()
        self._entries, self._parents = {}, {}
        self._items.clear()
        self._status_kinds = {}

    def forget_rulings(self) -> None:
        """Know nothing of the tables in force any more: a version of one has changed."""
        self._rulings.clear()
        self._parsed.clear()

    def ruling(self, connection: Connection, kind: DocumentKind, code: str = "") -> Ruling | None:
        """Return the version in force of a table, as rulings.current finds it."""
        if (kind, code) not in self._rulings:
            self._rulings[kind, code] = rulings.current(connection, kind, code)
        return self._rulings[kind, code]

    def parsed(
        self, connection: Connection, version: int, parse: Callable[[Ruling], Parsed]
    ) -> Parsed:
        """Return what a version of a table says, read once; each kind has one way to be read."""
        if version not in self._parsed:
            self._parsed[version] = rulings.sound(rulings.version(connection, version), parse)
        return cast("Parsed", self._parsed[version])

    def forget_texts(self) -> None:
        """Know no text of an SOP any more: one of them was written."""
        self._texts.clear()

    def sop(self, connection: Connection, version: int) -> Sop:
        """Return the text of a version; step after step is ticked by the same few."""
        if version not in self._texts:
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            self._texts[version] = sop_texts.sop(connection, version)
        return self._texts[version]

    def list_code(self, connection: Connection, name: str, code: str) -> int | None:
        """Return the entry of a list with exactly this code, unless another is named like it."""
        wanted = (name, code)
        if wanted not in self._codes:
            self._codes[wanted] = lookups.list_code(connection, name, code)
        return self._codes[wanted]

    def entries(self, connection: Connection) -> dict[int, lookups.Entry]:
        """Return list, code and parent of every list entry by key."""
        if not self._entries:
            self._entries = lookups.coded_entries(connection)
        return self._entries

    def parents(self, connection: Connection, name: str) -> dict[str, str]:
        """Return the code above each code of a list that is a tree."""
        if name not in self._parents:
            known = self.entries(connection)
            self._parents[name] = {
                each.code: known[each.parent].code
                for each in known.values()
                if each.list == name and each.parent is not None
            }
        return self._parents[name]

    def list_item(self, connection: Connection, key: int | None) -> ListItem | None:
        """Return an entry of a list, retired or not, None for none."""
        if key is None:
            return None
        if key not in self._items:
            self._items[key] = lists.item(connection, key)
        return self._items[key]

    def highest_key(self, connection: Connection, kind: str) -> int:
        """Return the highest key that a record of a kind has, or had once."""
        if kind not in self._highest:
            self._highest[kind] = lookups.highest_key(connection, kind)
        return self._highest[kind]

    def note_key(self, kind: str, key: int) -> None:
        """Remember a key that a record of a kind was given."""
        if kind in self._highest:
            self._highest[kind] = max(key, self._highest[kind])

    def status_kinds(self, connection: Connection) -> dict[int, tuple[str, int | None]]:
        """Return kind and time of retirement of every status by key."""
        if not self._status_kinds:
            self._status_kinds = lookups.status_kinds(connection)
        return self._status_kinds

    def is_open(self, connection: Connection, status: int) -> int:
        """Return 1 for a status of an open kind."""
        kind, _retired = self.status_kinds(connection).get(status, ("", None))
        if kind not in _KINDS:
            raise AppError("workspace_damaged", detail=f"status {status}")
        return int(is_open_kind(kind))
