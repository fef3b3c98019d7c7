"""A calendar while it is typed: hours of each weekday as text, and what is wrong in which."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import WEEKDAYS, WHOLE_DAY, Calendar, Day, Spans, check
from desktop.domain.sla.typed_hours import hours_text, parse_hours

Texts = tuple[str, ...]
WHOLE_WEEK: Texts = (hours_text(WHOLE_DAY),) * WEEKDAYS
_NOTHING = frozenset({"", "-", "–", "—", "休", "off"})


class Draft(NamedTuple):
    """A calendar as it stands on the screen; `other_week` is empty where all weeks are alike."""

    title: Bilingual
    zone: str
    week: Texts
    other_week: Texts
    since: date | None
    days: Mapping[date, Day]

    def with_day(self, day: date, wanted: Day | None) -> "Draft":
        """Return the draft with a date said otherwise; None lets it be as its weekday."""
        days = {each: said for each, said in self.days.items() if each != day}
        if wanted is not None:
            days[day] = wanted
        return self._replace(days=dict(sorted(days.items())))


class Outcome(NamedTuple):
    """What a draft comes to.

    `shown` has no hours where what is typed can't be read; `calendar` is None while anything is
    wrong. Keys of `wrong`: "week0" to "week6", "other0" to "other6", "title", "hours".
    """

    shown: Calendar
    calendar: Calendar | None
    wrong: Mapping[str, AppError]


def draft_of(calendar: Calendar, title: Bilingual) -> Draft:
    """Return a calendar as it is typed."""
    week, other = (
        tuple(hours_text(spans) for spans in part) for part in (calendar.week, calendar.other_week)
    )
    return Draft(title, calendar.zone, week, other, calendar.since, dict(calendar.days))


def read_draft(draft: Draft) -> Outcome:
    """Return the calendar that a draft says, or everything that keeps it from being one."""
    wrong: dict[str, AppError] = {}
    week = _read(draft.week, "week", wrong)
    other = _read(draft.other_week, "other", wrong)
    shown = Calendar(draft.zone.strip(), week, other, draft.since, draft.days)
    if not (draft.title.zh.strip() or draft.title.en.strip()):
        wrong["title"] = AppError("calendar_name")
    if not wrong:
        try:
            check(shown)
        except AppError as error:
            wrong["hours"] = error
    return Outcome(shown, None if wrong else shown, wrong)


def _read(texts: Texts, name: str, wrong: dict[str, AppError]) -> tuple[Spans, ...]:
    found: list[Spans] = []
    for number, text in enumerate(texts):
        try:
            found.append(() if text.strip().lower() in _NOTHING else parse_hours(text))
        except AppError as error:
            wrong[f"{name}{number}"] = error
            found.append(())
    return tuple(found)
