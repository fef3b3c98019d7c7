"""The tables of promises in force: targets and calendars, as writing and reading need them."""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.sla.targets import Targets
from desktop.domain.sla.worktime import WorkTime
from desktop.store.change import Change
from desktop.store.clock_standings import read_targets, read_work_time
from desktop.store.library import rulings
from desktop.store.library.rulings import Ruling
from desktop.store.store import Store

TARGETS_CODE, OFFICE_CODE, ALWAYS_CODE = "SLA", "OFFICE", "ALWAYS"
TARGETS_TITLE = Bilingual("SLA 时限", "SLA targets")


class InForce(NamedTuple):
    """What is promised now: the targets, and under which version."""

    version: int
    targets: Targets


def targets_in_force(change: Change) -> InForce:
    """Return the targets in force; raises AppError("targets_missing")."""
    found = change.memory.ruling(change.connection, DocumentKind.TARGETS)
    if found is None:
        raise AppError("targets_missing")
    parsed = change.memory.parsed(change.connection, found.version, read_targets)
    return InForce(found.version, parsed)


def calendar_version(change: Change, code: str) -> int:
    """Return the version in force of a calendar; raises AppError("targets_calendar")."""
    found = change.memory.ruling(change.connection, DocumentKind.CALENDAR, code)
    if found is None:
        raise AppError("targets_calendar", name=code)
    return found.version


def work_time(change: Change, version: int) -> WorkTime:
    """Return what counts by a version of a calendar."""
    return change.memory.parsed(change.connection, version, read_work_time)


class ReadTables:
    """The same for who only reads; keeps what it has parsed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._work_times: dict[int, WorkTime] = {}

    def work_time(self, version: int) -> WorkTime:
        """Return what counts by a version of a calendar."""
        if version not in self._work_times:
            self._work_times[version] = read_work_time(self.ruling(version))
        return self._work_times[version]

    def ruling(self, version: int) -> Ruling:
        """Return a version of a table."""
        return rulings.version(self._store.reader, version)
