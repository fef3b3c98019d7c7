"""The lists of a workspace: entries added, named, moved, retired, deleted; one undo each."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop.domain import list_rules
from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem, below
from desktop.domain.session import Session
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.list_places import USUAL_KINDS, Places, code_for
from desktop.services.names import pinyin_keys
from desktop.services.triage import tables
from desktop.store import coded_uses, lists, usage
from desktop.store.change import Change
from desktop.store.store import Store


class NewEntry(NamedTuple):
    """An entry before it is kept; a missing code is made from its name."""

    name: Bilingual
    code: str = ""
    kind: str = ""


class Added(NamedTuple):
    """What adding several entries did: their keys, and the names that were there already."""

    keys: tuple[int, ...]
    left_out: tuple[Bilingual, ...]


class ListService(Service):
    """Changes the entries of one list at a time; the rules stand in domain/list_rules.py."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def uses(self, name: str) -> dict[int, int]:
        """Return how many tickets and people each entry of a list has; to be asked in a job."""
        return usage.entries(self._store.reader, name)

    def find(self, text: str, limit: int = 12) -> list[ListItem]:
        """Return entries of all lists by name in either language, code, pinyin or initials."""
        wanted = list_rules.folded(text)
        if not wanted:
            return []
        items = self._directory.items.values()
        found = ((_rank(item, wanted), item) for item in items)
        ranked = sorted((pair for pair in found if pair[0]), key=lambda pair: -pair[0])
        return [item for _, item in ranked[:limit]]

    @action("list.add")
    def add(self, name: str, entries: Sequence[NewEntry], parent: int | None = None) -> Added:
        """Add entries at the end, below `parent` in a tree; several are one act.

        A name that is there already is left out and told; alone it raises what is wrong with it.
        """

        def work(change: Change) -> Added:
            places = Places(change.connection, name)
            places.check_open()
            places.check_parent(parent)
            keys: list[int] = []
            left_out: list[Bilingual] = []
            for entry in entries:
                try:
                    keys.append(_insert(change, places, entry, parent))
                except AppError as error:
                    if len(entries) == 1 or error.code not in _TAKEN:
                        raise
                    left_out.append(entry.name)
            return Added(tuple(keys), tuple(left_out))

        return self._write("list.add", work)

    @action("list.add")
    def duplicate(self, key: int, name: Bilingual) -> int:
        """Add an entry like another one right below it, under a name of its own."""

        def work(change: Change) -> int:
            item = lists.item(change.connection, key)
            places = Places(change.connection, item.list)
            places.check_open()
            made = _insert(
                change, places, NewEntry(name, "", item.kind), item.parent, _copied(item)
            )
            places.put(change, made, item.parent, after=key)
            return made

        return self._write("list.add", work)

    @action("list.rename")
    def rename(self, key: int, name: Bilingual) -> None:
        """Call an entry something else in one or both languages; its tickets follow at once."""

        def work(change: Change) -> None:
            item = lists.item(change.connection, key)
            new = list_rules.clean_name(name)
            Places(change.connection, item.list).check_name(new, item.parent, key)
            change.update("list_item", key, {"name_zh": new.zh, "name_en": new.en})

        self._write("list.rename", work)

    @action("list.kind")
    def set_kind(self, key: int, kind: str) -> None:
        """Give a status or type another meaning; a status in use stays in its family."""

        def work(change: Change) -> None:
            item = lists.item(change.connection, key)
            list_rules.check_kind(item.list, kind)
            if item.kind == kind:
                return
            places = Places(change.connection, item.list)
            list_rules.check_kept([item], places.living())
            is_status = item.list == "status"
            if is_status and not list_rules.same_family(item.kind, kind) and _used(change, item):
                raise AppError("list_kind_in_use", name=item.name)
            change.update("list_item", key, {"kind": kind})

        self._write("list.kind", work)

    @action("list.move")
    def move(self, key: int, parent: int | None, after: int | None = None) -> None:
        """Put an entry below `parent`, behind the sibling `after` or in front of all."""

        def work(change: Change) -> None:
            item = lists.item(change.connection, key)
            places = Places(change.connection, item.list)
            if parent != item.parent:
                places.check_open()
                places.check_move(item, parent)
                places.check_name(item.name, parent, key)
            places.put(change, key, parent, after)

        self._write("list.move", work)

    @action("list.retire")
    def retire(self, keys: Sequence[int]) -> None:
        """Offer entries no more, with all below them; old tickets keep showing them."""

        def work(change: Change) -> None:
            for places, chosen in _by_list(change, keys):
                places.check_open()
                going = {each.key: each for each in chosen}
                going |= {e.key: e for item in chosen for e in below(places.items, item.key)}
                list_rules.check_kept(going.values(), places.living())
                for each in going.values():
                    if list_rules.is_kept(each) and _pointed_to(change, each):
                        raise AppError("list_kept_in_use", name=each.name)
                    if each.retired_at is None:
                        change.update("list_item", each.key, {"retired_at": change.now})

        self._write("list.retire", work)

    @action("list.restore")
    def bring_back(self, keys: Sequence[int]) -> None:
        """Offer retired entries again, with what they stand below and what went with them."""

        def work(change: Change) -> None:
            for places, chosen in _by_list(change, keys):
                for item in chosen:
                    under = below(places.items, item.key)
                    together = [e.key for e in under if e.retired_at == item.retired_at]
                    for each in (*places.above(item.key), *together):
                        change.update("list_item", each, {"retired_at": None})

        self._write("list.restore", work)

    @action("list.delete")
    def delete(self, keys: Sequence[int]) -> None:
        """Take entries away for good that nothing uses; raises AppError("list_in_use")."""

        def work(change: Change) -> None:
            for places, chosen in _by_list(change, keys):
                places.check_open()
                list_rules.check_kept(chosen, places.living())
                # What stands below goes before what it stands under.
                for item in sorted(chosen, key=lambda item: -len(places.above(item.key))):
                    if list_rules.is_kept(item):
                        raise AppError("list_kept", name=item.name)
                    if _used(change, item):
                        raise AppError("list_in_use", name=item.name)
                    change.remove("list_item", item.key)

        self._write("list.delete", work)


_TAKEN = frozenset({"list_name_taken", "list_name_retired"})
# The number of a template is its own, and so are the versions of a form.
_OWN = ("form_", "number")
_EXACT, _START, _INSIDE, _SOUND = 4, 3, 2, 1


def insert_entry(change: Change, places: Places, name: Bilingual, data: dict[str, Any]) -> int:
    """Add an entry at the end of a flat list within an act; return its key."""
    places.check_open()
    return _insert(change, places, NewEntry(name), None, data)


def _insert(
    change: Change,
    places: Places,
    entry: NewEntry,
    parent: int | None,
    data: dict[str, Any] | None = None,
) -> int:
    name = list_rules.clean_name(entry.name)
    places.check_name(name, parent)
    kind = entry.kind or USUAL_KINDS.get(places.name, "")
    list_rules.check_kind(places.name, kind)
    code, position = code_for(entry.code, name, places.codes), places.last_position(parent)
    row = {
        "list": places.name,
        "code": code,
        "name_zh": name.zh,
        "name_en": name.en,
        "kind": kind,
        "parent": parent,
        "position": position,
        "data": json.dumps(data or {}, ensure_ascii=False),
    }
    key = change.insert("list_item", row)
    places.took(ListItem(key, places.name, code, name, kind, parent, position))
    return key


def _copied(item: ListItem) -> dict[str, Any]:
    """Return what a copy has of an entry."""
    data = item.data or {}
    return {name: value for name, value in data.items() if not name.startswith(_OWN)}


def _by_list(change: Change, keys: Sequence[int]) -> list[tuple[Places, list[ListItem]]]:
    """Return the entries of these keys with the list they stand in."""
    chosen: dict[str, list[ListItem]] = {}
    for key in dict.fromkeys(keys):
        item = lists.item(change.connection, key)
        chosen.setdefault(item.list, []).append(item)
    return [(Places(change.connection, name), items) for name, items in chosen.items()]


def _used(change: Change, item: ListItem) -> bool:
    connection, name = change.connection, ListName(item.list)
    named = coded_uses.is_named(connection, item.list, item.code)
    named = named or tables.rules_name(connection, name, item.code)
    return named or _pointed_to(change, item)


def _pointed_to(change: Change, item: ListItem) -> bool:
    return any(
        usage.users(change.connection, kind, field, item.key, 1)
        for kind, field in usage.pointers(item.list)
    )


def _rank(item: ListItem, wanted: str) -> int:
    """Return how well an entry fits what was typed; 0 is not at all."""
    names = [list_rules.folded(text) for text in (*item.name, item.code)]
    if wanted in names:
        return _EXACT
    if any(name.startswith(wanted) for name in names):
        return _START
    if any(wanted in name for name in names):
        return _INSIDE
    sounds = pinyin_keys(item.name.zh).split() if wanted.isascii() else []
    return _SOUND if any(sound.startswith(wanted) for sound in sounds) else 0
