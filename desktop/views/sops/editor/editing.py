"""What all parts of an open draft share."""

from typing import NamedTuple

from desktop.views.desk import Desk
from desktop.views.sops.editor.keeper import Keeper
from desktop.views.sops.editor.sources import Sources
from desktop.views.sops.state import SopState


class Editing(NamedTuple):
    """A draft that is open: who keeps what is typed, what its fields offer."""

    desk: Desk
    state: SopState
    keeper: Keeper
    sources: Sources

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages that the draft is written in."""
        opened = self.state.opened
        found = opened.text.head.languages if opened else ()
        return found or ("zh", "en")
