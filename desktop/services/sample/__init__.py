"""The sample company's tickets: sixty written by hand, the rest from patterns; pure."""

from collections.abc import Iterator
from heapq import merge

from desktop.domain.drafts import TicketDraft
from desktop.services.sample.company import (
    SampleAgent,
    SamplePeople,
    SampleRequester,
    SampleVendor,
    anchor_ms,
    company,
    company_name,
    desk_name,
    sample_lists,
    sample_people,
)
from desktop.services.sample.plan import make_plan, mix
from desktop.services.sample.shorts import ShortTickets
from desktop.services.sample.written import count_by_day, written_tickets

__all__ = [
    "ANCHOR_MS",
    "SampleAgent",
    "SamplePeople",
    "SampleRequester",
    "SampleVendor",
    "company_name",
    "desk_name",
    "sample_lists",
    "sample_people",
    "sample_tickets",
]

ANCHOR_MS = anchor_ms()


def sample_tickets(
    count: int = 800, seed: int = 1, now_ms: int = ANCHOR_MS
) -> Iterator[TicketDraft]:
    """Yield the sample's tickets, oldest first; a count up to sixty gives the newest written."""
    written = written_tickets(now_ms)
    written = written[max(0, len(written) - count) :]
    short = count - len(written)
    if not short:
        return iter(written)
    unfinished = sum(1 for draft in written if draft.resolved_at is None and draft.status != "void")
    still_open = max(0, round(count * mix()["open_share"]) - unfinished)
    pilot = company()["pilot_working_days"]
    plan = make_plan(now_ms, short, dict(count_by_day(written)), pilot)
    shorts = ShortTickets(plan, seed, still_open)
    return merge(written, shorts, key=lambda draft: draft.created_at or 0)
