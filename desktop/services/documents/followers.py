"""What follows in other parts of the desk when a version goes into force, in the same act."""

from collections.abc import Callable

from desktop.domain.documents.records import Version
from desktop.services.training.reviewing import questions_to_review
from desktop.store.change import Change

# Each is asked with the version that goes into force.
FOLLOWERS: tuple[Callable[[Change, Version], None], ...] = (questions_to_review,)


def follow(change: Change, version: Version) -> None:
    """Let everything follow that hangs on a document whose version goes into force."""
    for each in FOLLOWERS:
        each(change, version)
