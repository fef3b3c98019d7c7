"""Quick actions for tests: what they do, and one act of each kind on them."""

from run_desk import in_force, network_sop, step_ids

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.quick_actions import ME, QuickAction, Tick, Words
from desktop.domain.vocabulary import MessageKind
from desktop.services.quick.doing import Wanted

REPLY = Words(
    MessageKind.REPLY,
    Bilingual("{称呼}，{短号} 已解锁，请重试。", "{call}, {short} is unlocked, please retry."),
)


def unlock(desk, ticket=None, **more):
    """Return an action that sets fields, tags, ticks all steps of a way, answers and resolves."""
    ids = step_ids(desk.wei, ticket) if ticket is not None else ()
    wanted = {
        "name": Bilingual("解锁账号", "Unlock the account"),
        "fields": {
            "status": "resolved",
            "assignee": ME,
            "extra.resolution": "解锁",
            "extra.root_cause": "密码输错",
            "extra.worked_minutes": 5,
            "extra.first_contact": True,
        },
        "add_tags": ("账号",),
        "words": REPLY,
        "ticks": _way(ids) if ids else (),
    }
    return QuickAction(**(wanted | more))


def _way(steps):
    """Return all ticks of the way by which the light is on."""
    return (Tick(steps[0]), Tick(steps[1], 0), Tick(steps[3]), Tick(steps[4]))


def worked(desk, subject="账号锁了"):
    """Return a ticket of somebody with an SOP of five steps."""
    key = desk.wei.tickets.create(TicketDraft(subject, requester=PersonDraft("葛青")))
    desk.wei.sop_runs.attach(key, desk.quick_sop)
    return key


def prepare(desk):
    """Put an SOP in force, keep two actions and a ticket they fit."""
    desk.quick_sop, _ = in_force(desk, "Q-01", network_sop())
    desk.quick_ticket = worked(desk)
    desk.quick_action = unlock(desk, desk.quick_ticket)
    desk.quick_kept = desk.wei.quick.keep(desk.quick_action)
    desk.quick_other = desk.wei.quick.keep(QuickAction(Bilingual("标急"), add_tags=("急",)))
    desk.clock.now += 1000


ACTS = {
    "quick.keep": lambda desk: desk.wei.quick.keep(unlock(desk, shared=True)),
    "quick.change": lambda desk: desk.wei.quick.change(
        desk.quick_kept, unlock(desk, name=Bilingual("换名"), ticks=())
    ),
    "quick.move": lambda desk: desk.wei.quick.move(desk.quick_other, 0),
    "quick.remove": lambda desk: desk.wei.quick.remove(desk.quick_other),
    "quick.do": lambda desk: desk.wei.quick.do([desk.quick_ticket], Wanted(desk.quick_action)),
}
