"""What may still be changed on a ticket that is closed or void: its tags, or it is reopened."""

from collections.abc import Iterable

from desktop.domain.vocabulary import StatusKind

SHUT = frozenset({StatusKind.CLOSED, StatusKind.VOID})
_STILL_FREE = frozenset({"tags"})


def is_shut(kind: str) -> bool:
    """Return whether a ticket in a status of this kind refuses most changes."""
    return StatusKind(kind) in SHUT


def refused_when_shut(kind: str, names: Iterable[str], new_kind: str = "") -> bool:
    """Return whether fields of these names may not change in a status of this kind.

    `new_kind` is what the ticket's status becomes: with a reopening everything may change.
    """
    if not is_shut(kind) or (new_kind and not is_shut(new_kind)):
        return False
    return bool(set(names) - _STILL_FREE)
