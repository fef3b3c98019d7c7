"""The small bilingual lists of a workspace: statuses, types, categories, teams, places."""

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
