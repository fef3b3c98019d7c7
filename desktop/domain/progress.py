"""How long work tells how far it is, and learns that it shall stop."""

from typing import Protocol


class Progress(Protocol):
    """Called with work done and work in all (0 where unknown); raises Cancelled to stop it."""

    def __call__(self, done: int, total: int, /) -> None:
        """Tell; raise Cancelled where the person asked to stop."""


def ignore_progress(_done: int, _total: int, /) -> None:
    """Report to nobody."""


class Counted:
    """Counts what was met and tells every so often, so that long loops can be stopped."""

    def __init__(self, progress: Progress, every: int = 1_000) -> None:
        self._progress, self._every = progress, every
        self._met = 0

    def __call__(self) -> None:
        """Count one more."""
        self._met += 1
        if not self._met % self._every:
            self._progress(self._met, 0)
