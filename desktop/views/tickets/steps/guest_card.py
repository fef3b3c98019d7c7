"""A stage's card that is there without an SOP, and takes in the steps that an SOP has for it."""

from PySide6.QtWidgets import QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.stagecard import StageCard


class GuestCard(StageCard):
    """What it misses itself and what the SOP still wants to be asked are one number."""

    _own = _asked = 0
    # Whether the step to be taken next stands in it: then it is open, whatever else is done.
    is_due = False

    def host(self, steps: QWidget) -> None:
        """Show the steps of the stage above the way on, which is the last line."""
        self.content.insertWidget(self.content.count() - 1, steps)

    def set_asked(self, count: int) -> None:
        """Say how many of the SOP's questions have no answer yet."""
        self._asked = count
        super().set_missing(self._own + count)

    @override
    def set_missing(self, count: int) -> None:
        self._own = count
        super().set_missing(count + self._asked)
