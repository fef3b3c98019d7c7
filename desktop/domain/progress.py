"""How long work tells how far it is, and learns that it shall stop."""

from typing import Protocol


class Progress(Protocol):
    """Called with work done and work in all (0 where unknown); raises Cancelled to stop it."""

    def __call__(self, done: int, total: int, /) -> None:
        """Tell; raise Cancelled where the person asked to stop."""


def ignore_progress(_done: int, _total: int, /) -> None:
    """Report to nobody."""
