"""A calendar under somebody's hands: the draft, what it began from, and what each edit makes."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import Day, with_pack
from desktop.domain.sla.typed_calendar import Draft, Outcome, draft_of, read_draft
from desktop.services.zones import zone_called
from desktop.views.settings.promises.calendar_state import CalendarState

_NEW = Bilingual("新日历", "New calendar")


class CalendarEdit:
    """Holds a draft over the state it was read with; `place` > 0 shows an old version, locked."""

    def __init__(self, state: CalendarState) -> None:
        self.state = state
        self.place = 0
        self.code = state.now.ruling.code
        self.is_new = False
        self._start = self.draft = draft_of(state.now.calendar, state.now.ruling.title)

    @property
    def locked(self) -> bool:
        """Return whether an old version is looked at."""
        return self.place > 0

    @property
    def next_number(self) -> int:
        """Return which version would be kept."""
        return 1 if self.is_new else self.state.number + 1

    def begin_new(self) -> None:
        """Make the draft that of another calendar, with the same week and days."""
        taken = {each.ruling.code for each in self.state.calendars}
        number = next(n for n in range(len(taken) + 1, 10_000) if f"CAL-{n}" not in taken)
        self.code, self.is_new, self.place = f"CAL-{number}", True, 0
        self.draft = self.draft._replace(title=_NEW)

    def look_at(self, place: int) -> None:
        """Show a version, 0 is the one in force."""
        self.place = place
        title = self.state.versions.rulings[place].title
        self.draft = draft_of(self.state.of_version(place), title)

    def start_from_shown(self) -> None:
        """Make the old version that is looked at the draft of the next one."""
        self.place = 0

    def is_changed(self) -> bool:
        """Return whether there is something to keep."""
        return not self.locked and (self.is_new or self.draft != self._start)

    def says_the_same(self, other: "CalendarEdit") -> bool:
        """Return whether two are drafts of the same text for the same calendar."""
        return (self.code, self.draft) == (other.code, other.draft)

    def outcome(self) -> Outcome:
        """Return what the draft comes to."""
        found = read_draft(self.draft)
        if zone_called(self.draft.zone) is not None:
            return found
        wrong = {**found.wrong, "zone": AppError("zone_unknown", name=self.draft.zone)}
        return Outcome(found.shown, None, wrong)

    def set_day(self, day: date, wanted: Day | None) -> None:
        """Say of a date what it is; None lets it be as its weekday."""
        self.draft = self.draft.with_day(day, wanted)

    def put_in(self, packs: Iterable[Any]) -> int:
        """Put the days of packs in; return how many days say something else now."""
        before = dict(self.draft.days)
        days = before
        for pack in packs:
            days = with_pack(days, pack.year, pack.days)
        self.draft = self.draft._replace(days=days)
        return sum(before.get(day) != days.get(day) for day in {*before, *days})

    def kept(self, draft: Draft) -> None:
        """Take a draft that was kept as what is in force."""
        self._start, self.is_new = draft, False
