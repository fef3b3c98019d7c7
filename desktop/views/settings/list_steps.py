"""Where an entry goes when it is moved by one step; no Qt."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.lists import ListItem


class Spot(NamedTuple):
    """A place in a list: below `parent`, behind the sibling `after` or in front of all."""

    parent: int | None
    after: int | None


def moved(items: Sequence[ListItem], key: int, by: int) -> Spot | None:
    """Return the place one step up (-1) or down (1) among the siblings; None at the end."""
    item = _find(items, key)
    if item is None:
        return None
    keys = [each.key for each in items if each.parent == item.parent]
    at = keys.index(key)
    target = at + by
    if not 0 <= target < len(keys):
        return None
    rest = [each for each in keys if each != key]
    return Spot(item.parent, rest[target - 1] if target else None)


def set_in(items: Sequence[ListItem], key: int, by: int) -> Spot | None:
    """Return the place below the sibling above (1), or behind the present parent (-1)."""
    item = _find(items, key)
    if item is None:
        return None
    if by < 0:
        parent = _find(items, item.parent) if item.parent is not None else None
        return Spot(parent.parent, parent.key) if parent is not None else None
    keys = [each.key for each in items if each.parent == item.parent]
    at = keys.index(key)
    if not at:
        return None
    parent_key = keys[at - 1]
    children = [each.key for each in items if each.parent == parent_key]
    return Spot(parent_key, children[-1] if children else None)


def _find(items: Sequence[ListItem], key: int | None) -> ListItem | None:
    return next((item for item in items if item.key == key), None)
