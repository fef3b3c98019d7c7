"""The targets under somebody's hands: the draft, what it began from, and what each edit makes."""

from collections.abc import Sequence
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import DAY_MINUTES
from desktop.domain.sla.typed_lengths import length_text, parse_length
from desktop.domain.sla.typed_targets import LENGTHS, Draft, Outcome, draft_of, read_draft
from desktop.views.settings.promises.targets_state import TargetsState


class TargetsEdit:
    """Holds a draft over the state it was read with; `place` > 0 shows an old version, locked."""

    def __init__(self, state: TargetsState, language: str) -> None:
        self.state, self._language = state, language
        self.place = 0
        self._start = draft_of(state.targets, state.days, language)
        self.draft = self._start

    @property
    def locked(self) -> bool:
        """Return whether an old version is looked at."""
        return self.place > 0

    def look_at(self, place: int) -> None:
        """Show a version, 0 is the one in force."""
        self.place = place
        shown = self.state.of_version(place)
        # An old version may name a calendar that is none any more.
        days = {each.calendar: DAY_MINUTES for each in shown.promises} | dict(self.state.days)
        self.draft = draft_of(shown, days, self._language)

    def start_from_shown(self) -> None:
        """Make the old version that is looked at the draft of the next one."""
        self.place = 0

    def is_changed(self) -> bool:
        """Return whether there is something to keep."""
        return not self.locked and self.draft.says() != self._start.says()

    def outcome(self) -> Outcome:
        """Return what the draft comes to; an old version is never wrong."""
        return Outcome(None, {}) if self.locked else read_draft(self.draft, self.state.days)

    def says_the_same(self, other: "TargetsEdit") -> bool:
        """Return whether two stand on the same text, lines told apart or not."""
        return self.draft.says() == other.draft.says()

    def set(self, key: int, column: str, value: Any) -> None:
        """Put a value into a cell; lengths are said again in the usual words."""
        line = self.draft.line(key)
        parts = {column: value}
        if column in LENGTHS:
            parts[column] = self._said(value, line.calendar, line.calendar)
        elif column == "calendar":
            # The promise stays as long as it was; a day of the other calendar may be longer.
            for name in LENGTHS:
                parts[name] = self._said(getattr(line, name), line.calendar, str(value))
        self.draft = self.draft.with_line(line._replace(**parts))

    def add(self, key: int, types: Sequence[str]) -> int:
        """Add a line like another one, for a type that has none yet; return its key."""
        like = self.draft.line(key) if key else self.draft.lines[0]
        taken = {each.service_type for each in self.draft.lines if each.priority == like.priority}
        free = next((code for code in types if code not in taken), types[0] if types else "")
        self.draft = self.draft.added(like._replace(service_type=free, customer_group=""))
        return max(each.key for each in self.draft.lines)

    def may_remove(self, key: int) -> bool:
        """Return whether a line may be taken away: only those of a type or group."""
        lines = {each.key: each for each in self.draft.lines}
        return not self.locked and key in lines and not lines[key].fixed

    def remove(self, key: int) -> None:
        """Take a line away that may be."""
        if self.may_remove(key):
            self.draft = self.draft.without(key)

    def behave(self, part: str, value: Any) -> None:
        """Set how clocks behave: a part of the draft beside its lines."""
        self.draft = self.draft._replace(**{part: value})

    def kept(self, draft: Draft) -> None:
        """Take a draft that was kept as what is in force."""
        self._start = draft

    def _said(self, text: str, before: str, after: str) -> str:
        days = self.state.days
        try:
            minutes = parse_length(text, days[before])
        except (AppError, KeyError):
            # What can't be read stays as it was typed; its cell says so.
            return text
        return length_text(minutes, days.get(after, days[before]), self._language)
