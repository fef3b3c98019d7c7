"""Put together what I typed and what was written meanwhile: fields that only one side changed."""

from typing import TypeVar

from desktop.domain.sops.records import SopHead, Step

Part = TypeVar("Part", Step, SopHead)
_SIDE = frozenset({"behind", "behind_base"})


def changed(before: Step | SopHead, after: Step | SopHead) -> list[str]:
    """Return the fields in which two texts differ, the marks of languages aside."""
    return [
        name
        for name in before._fields
        if name not in _SIDE and getattr(before, name) != getattr(after, name)
    ]


def joined(base: Part, mine: Part, theirs: Part) -> Part:
    """Return theirs with what I changed since `base`."""
    own = {name: getattr(mine, name) for name in changed(base, mine)}
    return theirs._replace(**own)


def rebased(base: Part, mine: Part, theirs: Part) -> Part:
    """Return what I write against from now on: theirs, but the old text where I changed it.

    So a field that both sides changed is still found out when mine is saved.
    """
    old = {name: getattr(base, name) for name in changed(base, mine)}
    return theirs._replace(**old)


def disputed(base: Part, mine: Part, theirs: Part) -> list[str]:
    """Return the fields that both sides changed, differently."""
    return [
        name
        for name in changed(base, mine)
        if getattr(theirs, name) not in (getattr(base, name), getattr(mine, name))
    ]


def conceded(base: Part, mine: Part, theirs: Part) -> Part:
    """Return theirs with what only I changed."""
    lost = disputed(base, mine, theirs)
    own = {name: getattr(mine, name) for name in changed(base, mine) if name not in lost}
    return theirs._replace(**own)
