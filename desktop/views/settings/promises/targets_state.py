"""What the page of targets is shown from, read by one job, and how its draft stands to it."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.sla import targets
from desktop.domain.sla.targets import Targets
from desktop.domain.sla.typed_lengths import day_minutes
from desktop.services.services import Services
from desktop.views.settings.promises.version_bar import Versions, load_versions


class TargetsState(NamedTuple):
    """The targets in force with all versions; `days` are minutes of a working day by calendar."""

    targets: Targets
    versions: Versions
    calendars: Mapping[str, Bilingual]
    days: Mapping[str, int]

    def of_version(self, place: int) -> Targets:
        """Return what a version says, 0 is the one in force."""
        return targets.from_data(self.versions.rulings[place].data)

    @property
    def number(self) -> int:
        """Return the number of the version in force."""
        return self.versions.rulings[0].number


def load(my: Services) -> TargetsState:
    """Return the targets as they are in force; to be asked in a job."""
    now, calendars = my.promises.targets(), my.promises.calendars()
    return TargetsState(
        now.targets,
        load_versions(my, now.ruling),
        {each.ruling.code: each.ruling.title for each in calendars},
        {each.ruling.code: day_minutes(each.calendar) for each in calendars},
    )
