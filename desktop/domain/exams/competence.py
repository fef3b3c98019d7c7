"""Competence: what somebody may do of an SOP, as it follows from what was seen of them.

Nothing of it is typed but what a lead grants or withdraws; a grant holds for the version it was
given for.
"""

from enum import StrEnum
from typing import NamedTuple


class Level(StrEnum):
    """From nothing seen to working alone; what changed since asks for training again."""

    NONE = "none"
    TRAINING = "training"
    ACCOMPANIED = "accompanied"
    ALONE = "alone"
    RETRAIN = "retrain"


class Grant(NamedTuple):
    """What a lead said: for which version, by whom and when, and why."""

    version: int
    level: Level
    reason: str
    granted_by: int | None
    granted_at: int


class Seen(NamedTuple):
    """What is known of a person and an SOP; `percent` is None without questions about it."""

    percent: float | None = None
    mark: int = 70
    signed: bool = False
    released: bool = False
    outdated: bool = False
    grant: Grant | None = None


_KNOWS = frozenset({Level.ALONE, Level.ACCOMPANIED})


def level_of(seen: Seen, version: int) -> Level:
    """Return what somebody may do of the version of an SOP that is in force.

    Alone: granted, or released by a lead after the marks of its questions were reached; who was
    examined on other SOPs only is alone with this one once it is read and signed.
    """
    if seen.grant is not None:
        kept = seen.grant.level in _KNOWS and seen.grant.version != version
        return Level.RETRAIN if kept else seen.grant.level
    found = _examined(seen)
    return Level.RETRAIN if seen.outdated and found in _KNOWS else found


def _examined(seen: Seen) -> Level:
    reached = seen.percent is not None and round(seen.percent) >= seen.mark
    if seen.released and (reached or (seen.percent is None and seen.signed)):
        return Level.ALONE
    if reached:
        return Level.ACCOMPANIED
    return Level.TRAINING if seen.signed or seen.percent is not None else Level.NONE
