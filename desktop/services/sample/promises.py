"""What the sample company promises: its working hours, those of its plants, the holidays."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from desktop.domain.bilingual import Bilingual
from desktop.domain.progress import Progress
from desktop.domain.sla.calendars import Calendar, Hours, weekly
from desktop.exchange.holiday_years import years_of
from desktop.services.documents.rulings import Table
from desktop.services.sla.replay import replay
from desktop.services.sla.seeding import calendar_table
from desktop.services.sla.tables import OFFICE_CODE
from desktop.store.change import Change, Intent
from desktop.store.store import Store

_ZONE = "Asia/Shanghai"
_SHIFT = (Hours(8 * 60 + 30, 12 * 60), Hours(13 * 60, 17 * 60 + 30))
# A Saturday on which the plants work; they do on every second one.
_WORKED_SATURDAY = date(2026, 11, 14)
_OFFICE = Bilingual("工作日历", "Office calendar")
_PLANT = Bilingual("车间日历（大小周）", "Plant calendar (alternate Saturdays)")
_CHUNK = 40


def sample_calendars() -> Iterator[Table]:
    """Yield the calendars of the company."""
    days = years_of("CN", (2025, 2026))
    office = weekly(_ZONE, _SHIFT)._replace(days=days)
    yield calendar_table(OFFICE_CODE, _OFFICE, office, "朔宁作息与国务院放假安排")
    long_week = (*(_SHIFT,) * 6, ())
    short_week = (*(_SHIFT,) * 5, (), ())
    plant = Calendar(_ZONE, long_week, short_week, _WORKED_SATURDAY, days)
    yield calendar_table("PLANT", _PLANT, plant, "两厂大小周")


def start_clocks(store: Store, intent: Intent, keys: list[int], progress: Progress) -> None:
    """Start the clocks of tickets by their history, in short transactions."""
    for start in range(0, len(keys), _CHUNK):
        progress(start, len(keys))
        part = keys[start : start + _CHUNK]
        store.write(intent, partial(_replay_all, keys=part))


def _replay_all(change: Change, keys: list[int]) -> None:
    for key in keys:
        replay(change, key)
