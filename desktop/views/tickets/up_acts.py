"""Acts that ask by a sheet: handed up with a record, handed over, called back, quick actions."""

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop.views.tickets.plain_acts import Keys
from desktop.views.tickets.tie_acts import TieActs

if TYPE_CHECKING:
    from desktop.views.tickets.escalations.acts import EscalationActs
    from desktop.views.tickets.follow_ups.acts import FollowUpActs
    from desktop.views.tickets.handover.give_sheet import GiveActs
    from desktop.views.tickets.quick.acts import QuickActs


class UpActs(TieActs):
    """All of them ask by a sheet over the window in front."""

    def escalate(self, keys: Keys, kind: str = "functional") -> None:
        """Ask for the record by which a ticket is handed up."""
        over = _moves().window_over(self.parent())
        if over is not None:
            self._escalations.ask(keys, kind, over)

    def hand_over(self, keys: Keys) -> None:
        """Ask who takes the tickets over, and what that colleague has to know."""
        over = _moves().window_over(self.parent())
        if over is not None and keys:
            self._giving.give(keys, self._number(keys[0]), over)

    def call_back(self, keys: Keys) -> None:
        """Open the sheet of a call to whoever asked."""
        over = _moves().window_over(self.parent())
        if over is not None and keys:
            self._follow_ups.call(keys[0], over)

    def review(self, keys: Keys) -> None:
        """Open the review of a ticket."""
        over = _moves().window_over(self.parent())
        if over is not None and keys:
            self._follow_ups.review(keys[0], over)

    def choose_quick(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let a quick action be chosen for the tickets."""
        if keys:
            self.quick.choose(keys, near, rect)

    def record_quick(self, keys: Keys) -> None:
        """Keep what was just done to the first of the tickets as a quick action."""
        over = _moves().window_over(self.parent())
        if over is not None and keys:
            self.quick.record(keys[0], over)

    @cached_property
    def quick(self) -> "QuickActs":
        """Return what is done with quick actions."""
        module = import_module("desktop.views.tickets.quick.acts")
        acts: QuickActs = module.QuickActs(self._desk, self)
        acts.changed.connect(self.done)
        return acts

    @cached_property
    def _follow_ups(self) -> "FollowUpActs":
        module = import_module("desktop.views.tickets.follow_ups.acts")
        acts: FollowUpActs = module.FollowUpActs(self._desk, self)
        return acts

    @cached_property
    def _escalations(self) -> "EscalationActs":
        module = import_module("desktop.views.tickets.escalations.acts")
        acts: EscalationActs = module.EscalationActs(self._desk, self)
        acts.changed.connect(self.done)
        return acts

    @cached_property
    def _giving(self) -> "GiveActs":
        module = import_module("desktop.views.tickets.handover.give_sheet")
        acts: GiveActs = module.GiveActs(self._desk, self)
        return acts


def _moves() -> Any:
    return import_module("desktop.views.tickets.moves.move_acts")
