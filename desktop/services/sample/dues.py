"""When the next promise of a sample ticket is over: as its clocks will say it."""

from collections.abc import Iterator
from functools import cache

from desktop.domain.drafts import TicketDraft
from desktop.domain.lists import is_open_kind
from desktop.domain.sla.calendars import every_minute
from desktop.domain.sla.clock import Act, Segment, Terms, due_at, read
from desktop.domain.sla.worktime import MINUTE, WorkTime
from desktop.domain.sla_state import PAUSING
from desktop.domain.vocabulary import FINISHED, Priority
from desktop.services.sample.promises import ZONE, office_calendar
from desktop.services.sla.seeding import seed_targets
from desktop.services.sla.tables import ALWAYS_CODE


def due_of(draft: TicketDraft) -> int:
    """Return the due moment of a ticket with its history; a pause that goes on is left out."""
    promise = seed_targets().of(draft.priority or Priority.P3)
    work = _always() if promise.calendar == ALWAYS_CODE else _office()
    created = draft.created_at or 0
    if draft.first_response_at is None and is_open_kind(draft.status or "new"):
        return work.after(created, promise.response * MINUTE)
    segments = [Segment(Act.STARTED, created, terms=Terms(promise.resolve, "", created))]
    segments += _waits(draft)
    while (due := due_at(read(segments), work)) is None:
        segments.pop()
    return due


def _waits(draft: TicketDraft) -> list[Segment]:
    found: list[Segment] = []
    last = Act.STARTED
    for entry in draft.history:
        status = entry.fields.get("status")
        if status is None:
            continue
        for act in _acts(last, str(status)):
            found.append(Segment(act, entry.at, cause=f"status:{status}"))
            last = act
    return found


def _acts(last: Act, status: str) -> Iterator[Act]:
    """Yield what a move to a status does to a clock to which `last` was done."""
    if status in FINISHED:
        if last is not Act.STOPPED:
            yield Act.STOPPED
        return
    if last is Act.STOPPED:
        yield Act.REOPENED
    elif last is Act.PAUSED:
        yield Act.RESUMED
    if status in PAUSING:
        yield Act.PAUSED


@cache
def _office() -> WorkTime:
    return WorkTime(office_calendar())


@cache
def _always() -> WorkTime:
    return WorkTime(every_minute(ZONE))
