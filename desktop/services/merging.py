"""Let one record take over what points to another, in chunks of one batch, and delete the other."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.list_rules import FIXED, is_kept, same_family
from desktop.domain.lists import ListItem
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service, action
from desktop.services.triage import tables
from desktop.store import coded_uses, lists, usage
from desktop.store.change import Change

_CHUNK = 300
_PEOPLE = (("ticket", "requester"), ("message", "author"), ("person", "superior"))
_KEPT = (
    *("staff_no", "contact", "department", "form_of_address", "customer_group", "name_en"),
    *("extension", "mobile", "seat", "superior", "vip"),
)


class _Pair(NamedTuple):
    command: str
    kind: str
    key: int
    into: int
    pointers: tuple[tuple[str, str], ...]


class MergeService(Service):
    """Merges go chunk by chunk, so that an agent's save goes between; all of them are one undo."""

    @action("list.merge")
    def entries(self, key: int, into: int, progress: Progress = ignore_progress) -> int:
        """Give everything of one entry to another; return how many records followed.

        Raises AppError list_merge_self, list_merge_other, list_merge_retired, list_fixed.
        """
        reader = self._store.reader
        item, target = lists.item(reader, key), lists.item(reader, into)
        _check_entries(item, target)
        if usage.users(reader, "list_item", "parent", key, 1):
            raise AppError("list_merge_other", name=item.name, into=target.name)
        total = usage.entries(reader, item.list).get(key, 0)
        pointers = usage.pointers(item.list)
        pair = _Pair("list.merge", "list_item", key, into, pointers)
        return self._merge(pair, lambda done: progress(done, total))

    @action("person.merge")
    def people(self, key: int, into: int, progress: Progress = ignore_progress) -> int:
        """Give all tickets and messages of one requester to another; return how many followed.

        Raises AppError list_merge_self, list_entry_gone, person_not_requester.
        """
        people = lists.people(self._store.reader, [key, into])
        if key == into:
            raise AppError("list_merge_self")
        if set(people) != {key, into}:
            raise AppError("list_entry_gone")
        for person in people.values():
            if person.role != "requester":
                raise AppError("person_not_requester", name=person.name)
        total = usage.people(self._store.reader, [key]).get(key, 0)
        pair = _Pair("person.merge", "person", key, into, _PEOPLE)
        return self._merge(pair, lambda done: progress(done, total))

    def _merge(self, pair: _Pair, tell: Callable[[int], object]) -> int:
        done, batch, left, person = 0, None, True, self._session.person
        while left:
            tell(done)
            intent = self._intent(pair.command)._replace(batch=batch)
            moved, left, set_key = self._store.write(
                intent, partial(_step, pair=pair, person=person)
            )
            done += moved
            batch = batch or set_key
        return done


def _step(change: Change, pair: _Pair, person: int | None) -> tuple[int, bool, int]:
    """Move one chunk; the one after which nothing is left also deletes what was merged."""
    moved = 0
    for kind, field in pair.pointers:
        keys = usage.users(change.connection, kind, field, pair.key, _CHUNK - moved)
        for key in keys:
            # Nobody is somebody's superior and the same person.
            itself = kind == "person" and key == pair.into
            change.update(kind, key, {field: None if itself else pair.into})
        moved += len(keys)
    left = moved >= _CHUNK
    if not left:
        if pair.kind == "person":
            _keep_facts(change, pair)
        else:
            _name_other(change, pair, person)
        change.remove(pair.kind, pair.key)
    return moved, left, change.set_key


def _keep_facts(change: Change, pair: _Pair) -> None:
    """Let the person who stays have what only the other one was known by."""
    gone, stays = change.row("person", pair.key) or {}, change.row("person", pair.into) or {}
    more = {name: gone[name] for name in _KEPT if gone[name] and not stays[name]}
    if more.get("superior") == pair.into:
        more.pop("superior")
    change.update("person", pair.into, more)


def _name_other(change: Change, pair: _Pair, person: int | None) -> None:
    """Let what names the entry that goes by its code name the one that stays."""
    gone, stays = (lists.item(change.connection, key) for key in (pair.key, pair.into))
    codes = (gone.code, stays.code)
    coded_uses.rename(change.connection, gone.list, codes, change.update)
    tables.rename_in_rules(change, ListName(gone.list), codes, person)


def _check_entries(item: ListItem, target: ListItem) -> None:
    if item.key == target.key:
        raise AppError("list_merge_self")
    if item.list in FIXED:
        raise AppError("list_fixed")
    if is_kept(item):
        raise AppError("list_kept", name=item.name)
    status = item.list == "status"
    if item.list != target.list or (status and not same_family(item.kind, target.kind)):
        raise AppError("list_merge_other", name=item.name, into=target.name)
    if target.retired_at is not None:
        raise AppError("list_merge_retired", into=target.name)
