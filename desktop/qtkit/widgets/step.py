"""What a row of an SOP says of its step: the words of its times and how they stand."""

from typing import NamedTuple

from desktop.qtkit.formats import format_duration
from desktop.qtkit.theme import current_theme

_NEAR, _OVER = 0.8, 1.0
_MINUTE, _HOUR = 60, 3600
_NONE = "—"


class Step(NamedTuple):
    """What a row shows; times are in seconds, `locked` says why it can't be ticked yet."""

    number: int
    title: str
    used: int | None = None
    target: int = 0
    is_ticked: bool = False
    is_current: bool = False
    locked: str = ""

    def tone(self) -> str:
        """Return the colour of the time: red over the target, amber near it, else plain."""
        share = (self.used or 0) / self.target if self.target else 0.0
        if share > _OVER:
            return "red"
        # What was done in time needs no warning any more.
        return "amber" if share > _NEAR and not self.is_ticked else ""

    def used_words(self) -> str:
        """Return the time used; without its unit where the target says it beside."""
        if self.used is None:
            return _NONE
        if self.target and max(self.used, self.target) < _HOUR:
            return str(self.used // _MINUTE)
        return format_duration(self.used, current_theme().language)

    def target_words(self) -> str:
        """Return the time that the step may take."""
        return format_duration(self.target, current_theme().language)
