"""What the page of calendars is shown from, and the promises that a change would move."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.progress import Progress
from desktop.domain.sla import calendar_data
from desktop.domain.sla.calendars import Calendar
from desktop.models.ticket_words import number_text
from desktop.services.services import Services
from desktop.services.sla.promises import CalendarNow, Moved
from desktop.views.settings.promises.version_bar import Versions, load_versions

MOST_SHOWN = 200


class CalendarState(NamedTuple):
    """All calendars in force, and one of them with all its versions."""

    calendars: Sequence[CalendarNow]
    now: CalendarNow
    versions: Versions

    @property
    def number(self) -> int:
        """Return the number of the version in force."""
        return self.now.ruling.number

    def of_version(self, place: int) -> Calendar:
        """Return what a version says, 0 is the one in force."""
        return calendar_data.from_data(self.versions.rulings[place].data)


class Preview(NamedTuple):
    """Open promises that would move; the first ones with the ticket they belong to."""

    moved: Sequence[Moved]
    titles: dict[int, str]


def load(my: Services, code: str) -> CalendarState:
    """Return the calendars, with the one of a code in front, else the first; in a job."""
    found = my.promises.calendars()
    now = next((each for each in found if each.ruling.code == code), found[0])
    return CalendarState(found, now, load_versions(my, now.ruling))


def preview(my: Services, code: str, wanted: Calendar, progress: Progress) -> Preview:
    """Return what a calendar would move; to be asked in a job."""
    moved = my.promises.preview(code, wanted, progress)
    keys = list({each.ticket for each in moved[:MOST_SHOWN]})
    titles = {
        key: f"{number_text(row.station, row.counter)}  {row.subject}"
        for key, row in my.queue.rows(keys).items()
    }
    return Preview(moved, titles)
