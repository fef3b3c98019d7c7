"""Where the entries of one list stand while it is being changed: siblings, parents, positions."""

import re
from collections.abc import Iterable

from desktop.domain import list_rules
from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem, below
from desktop.domain.vocabulary import ServiceKind, StatusKind
from desktop.services.names import sort_name
from desktop.store import lists
from desktop.store.change import Change
from desktop.store.driver import Connection

# Room between two positions, so that most moves write one row.
_GAP = 1024
# What a new entry means where nobody says so.
USUAL_KINDS = {"status": StatusKind.WAITING_OTHER, "service_type": ServiceKind.REQUEST}


class Places:
    """One list as it stands in the present transaction; made anew for each act."""

    def __init__(self, connection: Connection, name: str) -> None:
        self.name = name
        self.items: list[ListItem] = []
        self.codes: set[str] = set()
        self._children: dict[int | None, list[ListItem]] = {}
        self._parents: dict[int, int | None] = {}
        self._names: dict[int | None, dict[str, ListItem]] = {}
        for item in lists.of_list(connection, name):
            self.took(item)

    def took(self, item: ListItem) -> None:
        """Know an entry; those of one parent come in their order."""
        self.items.append(item)
        self.codes.add(item.code.casefold())
        self._children.setdefault(item.parent, []).append(item)
        self._parents[item.key] = item.parent
        if item.parent in self._names:
            self._names[item.parent] |= _names([item])

    def children(self, parent: int | None) -> list[ListItem]:
        """Return what stands directly below an entry, in order."""
        return self._children.get(parent, [])

    def living(self) -> list[ListItem]:
        """Return what was not retired when the act began."""
        return [item for item in self.items if item.retired_at is None]

    def above(self, key: int | None) -> list[int]:
        """Return an entry and what it stands under, the nearest first; a circle ends it."""
        out: list[int] = []
        while key is not None and key not in out:
            out.append(key)
            key = self._parents.get(key)
        return out

    def last_position(self, parent: int | None) -> int:
        """Return the position behind all siblings."""
        siblings = self.children(parent)
        return (siblings[-1].position if siblings else 0) + _GAP

    def check_name(self, name: Bilingual, parent: int | None, own: int = 0) -> None:
        """Raise AppError("list_name_taken" or "list_name_retired") where a sibling has a name."""
        if parent not in self._names:
            self._names[parent] = _names(self.children(parent))
        for text in filter(None, map(list_rules.folded, name)):
            found = self._names[parent].get(text)
            if found is not None and found.key != own:
                living = found.retired_at is None
                raise AppError("list_name_taken" if living else "list_name_retired", name=name)

    def check_open(self) -> None:
        """Raise AppError("list_fixed") for a list whose entries are only renamed."""
        if self.name in list_rules.FIXED:
            raise AppError("list_fixed")

    def check_parent(self, parent: int | None) -> None:
        """Raise AppError where nothing can stand below this entry."""
        if len(self.above(parent)) >= list_rules.levels(self.name):
            raise AppError("list_too_deep", levels=list_rules.levels(self.name))

    def check_move(self, item: ListItem, parent: int | None) -> None:
        """Raise AppError("list_under_itself" or "list_too_deep") for a place that can't be."""
        under = below(self.items, item.key)
        if parent is not None and parent in {item.key, *(each.key for each in under)}:
            raise AppError("list_under_itself", name=item.name)
        own = len(self.above(item.key))
        height = max((len(self.above(each.key)) - own for each in under), default=0)
        depth = len(self.above(parent))
        if depth + 1 + height > list_rules.levels(self.name):
            raise AppError("list_too_deep", levels=list_rules.levels(self.name))

    def put(self, change: Change, key: int, parent: int | None, after: int | None) -> None:
        """Write where an entry stands; its siblings make room only where there is none."""
        siblings = [item for item in self.children(parent) if item.key != key]
        keys = [item.key for item in siblings]
        at = keys.index(after) + 1 if after in keys else 0
        low = siblings[at - 1].position if at else None
        high = siblings[at].position if at < len(siblings) else None
        position = _between(low, high)
        if position is None:
            for number, each in enumerate((*keys[:at], key, *keys[at:]), 1):
                change.update("list_item", each, {"position": number * _GAP})
            position = (at + 1) * _GAP
        change.update("list_item", key, {"parent": parent, "position": position})


def _names(items: Iterable[ListItem]) -> dict[str, ListItem]:
    """Return entries by what they are called in both languages; the first one has a name."""
    found: dict[str, ListItem] = {}
    for item in items:
        for text in filter(None, map(list_rules.folded, item.name)):
            found.setdefault(text, item)
    return found


def _between(low: int | None, high: int | None) -> int | None:
    """Return a position between two, None where there is no room."""
    if low is None:
        return _GAP if high is None else high - _GAP
    if high is None:
        return low + _GAP
    middle = (low + high) // 2
    return middle if low < middle < high else None


def code_for(wanted: str, name: Bilingual, taken: set[str]) -> str:
    """Return a code whose small letters are not taken: the one asked for, or one made of the name.

    Raises AppError("list_code_taken" or "list_code_long") for one asked for.
    """
    code = list_rules.clean(wanted)
    if code:
        if code.casefold() in taken:
            raise AppError("list_code_taken", taken=code)
        if len(code) > list_rules.LONGEST_CODE:
            raise AppError("list_code_long", limit=list_rules.LONGEST_CODE)
        return code
    plain = re.sub(r"[^a-z0-9]+", "_", sort_name(name.en or name.zh))
    base = plain.strip("_")[:32].strip("_") or "entry"
    number, code = 2, base
    while code.casefold() in taken:
        code, number = f"{base}_{number}", number + 1
    return code
