"""Many tickets changed together: what is wanted, what would happen, what happened to each."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

# The refusal of a priority that is neither the computed one nor explained.
WANTS_REASON = "priority_reason"
NOTHING: Mapping[str, Any] = MappingProxyType({})


class BulkEdit(NamedTuple):
    """What is wanted for each ticket: fields set (None clears), tags added and taken, a note.

    `reason` says why a priority is another than the matrix gives; it holds for all of them.
    """

    fields: Mapping[str, Any] = NOTHING
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    note: str = ""
    reason: str = ""

    def names(self) -> frozenset[str]:
        """Return the fields that this edit touches."""
        tags = ("tags",) if self.add_tags or self.remove_tags else ()
        return frozenset((*self.fields, *tags))

    def is_empty(self) -> bool:
        """Return whether nothing is wanted."""
        return not self.names() and not self.note.strip()


class Refusal(NamedTuple):
    """A ticket that an act leaves alone: the error code that says why, and its values."""

    key: int
    code: str
    params: Mapping[str, Any] = NOTHING


class Difference(NamedTuple):
    """One field of one ticket as it stands and as it would become."""

    field: str
    before: Any
    after: Any


class BulkPreview(NamedTuple):
    """What an edit would do; `seen` is the newest change set that was looked at."""

    changes: dict[int, tuple[Difference, ...]]
    unchanged: tuple[int, ...]
    refused: tuple[Refusal, ...]
    seen: int


class BulkReport(NamedTuple):
    """What an edit did; `left` were not come to before it was stopped."""

    done: tuple[int, ...]
    unchanged: tuple[int, ...]
    refused: tuple[Refusal, ...]
    left: tuple[int, ...] = ()
