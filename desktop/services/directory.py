"""Names of the workspace held in memory: lists, agents, fields; read again when they change."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldDefinition
from desktop.domain.forms import form_of
from desktop.domain.lists import ListItem, in_tree_order
from desktop.domain.ticket import Person
from desktop.store import fields, lists
from desktop.store.store import Changed, Store

if TYPE_CHECKING:
    from desktop.domain.sla.worktime import WorkTime
    from desktop.domain.triage.matrix import Matrix
    from desktop.services.triage.past import PastMatters

Part = TypeVar("Part")

_KINDS = frozenset({"list_item", "person", "field_definition", "saved_view"})


class Directory:
    """One for each workspace, shared by all services; every part is read when first asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store
        # A new dictionary after each change: what another thread is just reading into the old one
        # may be older than the change.
        self._parts: dict[str, Any] = {}
        self._work_times: dict[int, WorkTime] = {}
        store.listen(self._forget)

    @property
    def items(self) -> dict[int, ListItem]:
        """Return every list entry by key, each list in its order, trees from the top down."""
        return self._part("items", self._read_items)

    @property
    def agents(self) -> dict[int, Person]:
        """Return everybody who works at the desk by key, in order of name."""
        return self._part("agents", lambda: {p.key: p for p in lists.agents(self._store.reader)})

    @property
    def fields(self) -> dict[str, FieldDefinition]:
        """Return the version in force of every extra field of tickets."""
        return self._part("fields", self._read_fields)

    @property
    def all_fields(self) -> dict[str, FieldDefinition]:
        """Return the version in force of every field, those of templates too."""
        return self._part("all", lambda: {f.id: f for f in fields.in_force(self._store.reader)})

    @property
    def saved_views(self) -> list[tuple[Any, ...]]:
        """Return everybody's kept views in their order, as services/views.py reads them."""
        return self._part("saved_views", lambda: lists.saved_views(self._store.reader))

    @property
    def matrix(self) -> "Matrix":
        """Return the priority matrix in force."""
        from desktop.services.triage.tables import for_reader  # noqa: PLC0415 - not at a start

        return self._part("matrix", lambda: for_reader(self._store.reader).matrix)

    @cached_property
    def past(self) -> "PastMatters":
        """Return what was learned from past tickets."""
        from desktop.services.triage.past import PastMatters  # noqa: PLC0415 - not at a start

        return PastMatters(self._store)

    def work_time(self, calendar: int) -> "WorkTime":
        """Return what counts by a version of a calendar, read once: a version never changes."""
        if calendar not in self._work_times:
            from desktop.store.clock_standings import read_work_time  # noqa: PLC0415 - not for 1st rows
            from desktop.store.library import rulings  # noqa: PLC0415

            ruling = rulings.version(self._store.reader, calendar)
            self._work_times[calendar] = read_work_time(ruling)
        return self._work_times[calendar]

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

    def _part(self, name: str, read: Callable[[], Part]) -> Part:
        parts = self._parts
        found: Part | None = parts.get(name)
        if found is None:
            found = parts[name] = read()
        return found

    def _read_items(self) -> dict[int, ListItem]:
        # No entry stands under one of another list, so that all trees are put in order at once.
        return {item.key: item for item in in_tree_order(lists.items(self._store.reader))}

    def _read_fields(self) -> dict[str, FieldDefinition]:
        types = self.of("service_type", retired=True)
        asked = {field for item in types for field in form_of(item).version.fields}
        known = self.all_fields.values()
        return {field.id: field for field in known if not field.sheet or field.id in asked}

    def _forget(self, changed: Changed) -> None:
        if changed.kind in _KINDS:
            self._parts = {}
        elif changed.kind == "document_version":
            # A text that is written changes no name; only the matrix may be another one.
            self._parts = {name: part for name, part in self._parts.items() if name != "matrix"}
