"""One act of each kind on calls and reviews, and what has to be there before."""

from endings import TOLD

from desktop.domain.callbacks import Said, State
from desktop.domain.drafts import TicketDraft
from desktop.domain.reviews import Finding, FindingKind, Written
from desktop.domain.vocabulary import Priority


def prepare(desk):
    """Leave urgent tickets that wait for a call and a review, and one that waits for neither."""
    make, change = desk.wei.tickets.create, desk.wei.tickets.change
    closed, resolved = (desk.item("status", each) for each in ("closed", "resolved"))
    desk.urgent = make(TicketDraft("全停", priority=Priority.P1, priority_reason="r"))
    desk.calm = make(TicketDraft("小事"))
    change([desk.urgent], {"status": closed} | TOLD)
    change([desk.calm], {"status": resolved} | TOLD)
    desk.call = desk.wei.callbacks.due_of(desk.urgent).key
    desk.review = desk.wei.reviews.of_ticket(desk.urgent)[0].key
    desk.wei.reviews.write(
        desk.review, Written("", "慢", "", (Finding(FindingKind.TOOL, "没有备件"),))
    )
    planned = desk.wei.callbacks.due_of(desk.calm)
    if planned is not None:
        desk.wei.callbacks.record(planned.key, Said(State.CONFIRMED, 4))
    desk.clock.now += 1000


ACTS = {
    "callback.ask": lambda desk: desk.wei.callbacks.ask(desk.calm),
    "callback.record": lambda desk: desk.wei.callbacks.record(
        desk.call, Said(State.CONFIRMED, 3, "有点慢")
    ),
    "callback.attempt": lambda desk: desk.wei.callbacks.attempt(desk.call),
    "review.ask": lambda desk: desk.wei.reviews.ask(desk.calm),
    "review.write": lambda desk: desk.wei.reviews.write(
        desk.review, Written("接得快", "慢", "旧", (Finding(FindingKind.SOP, "补一步"),))
    ),
}
