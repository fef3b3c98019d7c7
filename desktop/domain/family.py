"""Parents and children among tickets: no circles, how far the children are, when a parent ends."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.errors import AppError


class OpenChildren(StrEnum):
    """What the desk does where a ticket is to be solved whose children are still open."""

    REFUSE = "refuse"
    ASK = "ask"
    TOGETHER = "together"


class ChildrenAnswer(StrEnum):
    """What a person says becomes of them."""

    TOGETHER = "together"
    LEFT = "left"


class Progress(NamedTuple):
    """How many of the children have ended, of how many."""

    ended: int
    total: int


def check_parent(parents: Mapping[int, int], child: int, parent: int) -> None:
    """Raise AppError link_to_itself or family_circle where a ticket cannot be another's parent.

    `parents` names the parent of each ticket that has one.
    """
    if child == parent:
        raise AppError("link_to_itself")
    above: int | None = parent
    while above is not None:
        if above == child:
            raise AppError("family_circle")
        above = parents.get(above)


def progress(open_flags: Iterable[bool]) -> Progress:
    """Return how far children are that are open or not."""
    flags = list(open_flags)
    return Progress(sum(not flag for flag in flags), len(flags))


def holds_up(desk: str, answer: str) -> bool:
    """Return whether open children keep their parent from being solved."""
    if desk == OpenChildren.REFUSE:
        return True
    return desk == OpenChildren.ASK and answer not in set(ChildrenAnswer)


def end_together(desk: str, answer: str) -> bool:
    """Return whether open children are solved with their parent."""
    return desk == OpenChildren.TOGETHER or (
        desk == OpenChildren.ASK and answer == ChildrenAnswer.TOGETHER
    )
