"""Names of the workspace held in memory: lists, agents, fields; read again when they change."""

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldDefinition
from desktop.domain.lists import ListItem
from desktop.domain.ticket import Person
from desktop.store import lists
from desktop.store.store import Changed, Store

_KINDS = frozenset({"list_item", "person", "field_definition"})


class Directory:
    """One for each workspace, shared by all services; every part is read when first asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._items: dict[int, ListItem] | None = None
        self._agents: dict[int, Person] | None = None
        self._fields: dict[str, FieldDefinition] | None = None
        store.listen(self._forget)

    @property
    def items(self) -> dict[int, ListItem]:
        """Return every list entry by key, each list in its order."""
        if self._items is None:
            self._items = {item.key: item for item in lists.items(self._store.reader)}
        return self._items

    @property
    def agents(self) -> dict[int, Person]:
        """Return everybody who works at the desk by key, in order of name."""
        if self._agents is None:
            self._agents = {person.key: person for person in lists.agents(self._store.reader)}
        return self._agents

    @property
    def fields(self) -> dict[str, FieldDefinition]:
        """Return the newest definition of every extra field."""
        if self._fields is None:
            self._fields = {field.id: field for field in lists.fields(self._store.reader)}
        return self._fields

    def of(self, name: str, *, retired: bool = False) -> list[ListItem]:
        """Return the entries of one list in order, retired ones only when asked for."""
        return [
            item
            for item in self.items.values()
            if item.list == name and (retired or item.retired_at is None)
        ]

    def by_code(self, name: str, code: str) -> ListItem | None:
        """Return the entry of a list with this code."""
        return next((i for i in self.items.values() if i.list == name and i.code == code), None)

    def keys_of_kind(self, name: str, kinds: frozenset[str]) -> tuple[int, ...]:
        """Return the keys of a list's entries of these kinds, retired ones too."""
        return tuple(i.key for i in self.items.values() if i.list == name and i.kind in kinds)

    def name(self, key: int | None) -> Bilingual:
        """Return the name of a list entry; empty where there is none."""
        item = self.items.get(key) if key is not None else None
        return item.name if item else Bilingual()

    def path(self, key: int | None) -> list[ListItem]:
        """Return an entry and what it stands under, the topmost first."""
        out: list[ListItem] = []
        while key is not None and (item := self.items.get(key)) is not None:
            out.insert(0, item)
            key = item.parent
        return out

    def _forget(self, changed: Changed) -> None:
        if changed.kind in _KINDS:
            self._items = self._agents = self._fields = None
