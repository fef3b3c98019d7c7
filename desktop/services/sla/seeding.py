"""The tables of promises that every workspace starts with."""

from datetime import date

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.sla import calendar_data, targets
from desktop.domain.sla.calendars import OFFICE, Calendar, Day, every_minute, weekly
from desktop.domain.sla.targets import Promise, Targets
from desktop.exchange.holiday_years import years_of
from desktop.services.documents.rulings import Table, enact
from desktop.services.seed import seed_priorities
from desktop.services.sla.tables import ALWAYS_CODE, OFFICE_CODE, TARGETS_CODE, TARGETS_TITLE
from desktop.services.zones import desk_zone
from desktop.store.change import Change

_OFFICE = Bilingual("工作日历", "Office calendar")
_ALWAYS = Bilingual("全天候", "Around the clock")
# A desk in one of these zones starts with the country's holidays, others choose their country.
_COUNTRIES = {"Asia/Shanghai": "CN", "Asia/Urumqi": "CN"}
_YEARS = range(2024, 2027)


def seed_promises(change: Change) -> None:
    """Put calendars and targets in force that the workspace hasn't got yet."""
    zone = desk_zone(change.connection)
    office = weekly(zone, OFFICE)._replace(days=_holidays(zone))
    for code, title, calendar in (
        (OFFICE_CODE, _OFFICE, office),
        (ALWAYS_CODE, _ALWAYS, every_minute(zone)),
    ):
        _seed(change, calendar_table(code, title, calendar))
    table = Table(
        DocumentKind.TARGETS, TARGETS_CODE, TARGETS_TITLE, targets.to_data(seed_targets())
    )
    _seed(change, table)


def seed_targets() -> Targets:
    """Return the targets of a new workspace."""
    return Targets(
        tuple(
            Promise(
                seed.priority,
                seed.response_minutes,
                seed.resolution_minutes,
                seed.update_minutes,
                ALWAYS_CODE if seed.round_the_clock else OFFICE_CODE,
            )
            for seed in seed_priorities()
        )
    )


def calendar_table(code: str, title: Bilingual, calendar: Calendar, reason: str = "") -> Table:
    """Return a calendar as a table to be put in force."""
    data = calendar_data.to_data(calendar)
    return Table(DocumentKind.CALENDAR, code, title, data, reason)


def _seed(change: Change, table: Table) -> None:
    if change.memory.ruling(change.connection, table.kind, table.code) is None:
        enact(change, table, None)


def _holidays(zone: str) -> dict[date, Day]:
    country = _COUNTRIES.get(zone)
    return {} if country is None else years_of(country, _YEARS)
