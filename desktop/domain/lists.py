"""The small bilingual lists of a workspace: statuses, types, categories, teams, places."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.vocabulary import FINISHED, StatusKind


class ListItem(NamedTuple):
    """One entry of a list; `kind` is the fixed meaning beneath a free name."""

    key: int
    list: str
    code: str
    name: Bilingual
    kind: str = ""
    parent: int | None = None
    position: int = 0
    retired_at: int | None = None
    data: dict[str, Any] | None = None


def is_open_kind(kind: str) -> bool:
    """Return whether a ticket in a status of this kind still wants work."""
    return StatusKind(kind) not in FINISHED


def in_tree_order(items: Iterable[ListItem]) -> list[ListItem]:
    """Return entries with those below them, siblings by position; none is lost to a circle."""
    known = sorted(items, key=lambda item: (item.position, item.key))
    keys = {item.key for item in known}
    children: dict[int | None, list[ListItem]] = {}
    for item in known:
        children.setdefault(item.parent if item.parent in keys else None, []).append(item)
    out: list[ListItem] = []
    waiting = children.pop(None, [])[::-1]
    while waiting or children:
        if not waiting:
            waiting = children.pop(next(iter(children)))[::-1]
        item = waiting.pop()
        out.append(item)
        waiting.extend(reversed(children.pop(item.key, ())))
    return out


def below(items: Iterable[ListItem], key: int) -> list[ListItem]:
    """Return everything that stands below an entry, the nearest first."""
    children: dict[int | None, list[ListItem]] = {}
    for item in items:
        children.setdefault(item.parent, []).append(item)
    out = children.pop(key, [])
    for item in out:
        out.extend(children.pop(item.key, ()))
    return out
