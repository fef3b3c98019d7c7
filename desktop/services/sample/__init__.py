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
from desktop.services.sample.numbers import Mark, marks
from desktop.services.sample.plan import Plan, make_plan, mix
from desktop.services.sample.shorts import ShortTickets
from desktop.services.sample.written import count_by_day, numbered_moments, written_tickets

__all__ = [
    "ANCHOR_MS",
    "SampleAgent",
    "SamplePeople",
    "SampleRequester",
    "SampleVendor",
    "company_name",
    "desk_name",
    "first_number",
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
    shorts = ShortTickets(plan, seed, still_open, _marks(plan, written, now_ms, count))
    return merge(written, shorts, key=lambda draft: draft.created_at or 0)


def first_number() -> int:
    """Return the counter of the first ticket's number, for which the queue's numbers are made."""
    number: int = company()["first_number"]
    return number


def _marks(plan: Plan, written: list[TicketDraft], now_ms: int, count: int) -> list[Mark]:
    """Return where the queue's numbers stand; only a sample of the standard size has them."""
    if count != mix()["tickets_in_seven_weeks"]:
        return []
    position = plan.desk.position
    numbered = {number: position(at) for number, at in numbered_moments(now_ms).items()}
    numbered[company()["first_of_the_day"]] = plan.days[-1].start
    return marks(numbered, [position(d.created_at or 0) for d in written], first_number())
