"""One act of each kind on escalations and hand-overs, and what has to be there before."""

from desktop.domain.drafts import TicketDraft
from desktop.domain.escalations import Addressee, Asked, EscalationKind, Part, Tried
from desktop.domain.handovers import Note

HOUR = 3_600_000


def asked(desk, to, **more):
    """Return a whole record for somebody."""
    record = Asked(
        EscalationKind.FUNCTIONAL,
        to,
        reason="同一天第二次锁定",
        symptom="账号已锁定，事件 4740",
        tried=(Tried("核对三项", "是本人", desk.clock.now), Tried("看锁定来源", "ENG-TAB-07")),
        evidence="lock-source.txt",
        files=(),
        promise="10:10 前给下一次答复",
        expected_at=desk.clock.now + HOUR,
    )
    return record._replace(**more)


def prepare(desk):
    """Leave a ticket that waits for Ran Wei's answer, one she holds, one she has asked for."""
    wei, bai = (Addressee(desk.people[name]) for name in ("Ran Wei", "Fan Bai"))
    desk.handed = [desk.wei.tickets.create(TicketDraft(f"升级的 {n}")) for n in range(4)]
    waits, holds, wants, _ = desk.handed
    desk.waits = desk.bai.escalations.ask(waits, asked(desk, wei))
    desk.holds = desk.bai.escalations.ask(holds, asked(desk, wei))
    desk.wants = desk.wei.escalations.ask(wants, asked(desk, bai))
    desk.clock.now += 1000
    desk.wei.escalations.accept(desk.holds)
    desk.wei.handovers.write_note(waits, Note("换过线", "等厂商回电", "收货口"))
    desk.clock.now += 1000


ACTS = {
    "escalation.ask": lambda desk: desk.wei.escalations.ask(
        desk.handed[3], asked(desk, Addressee(desk.people["Fan Bai"]))
    ),
    "escalation.accept": lambda desk: desk.wei.escalations.accept(desk.waits),
    "escalation.return": lambda desk: desk.wei.escalations.send_back(
        desk.waits, "哪台平板？", (Part.EVIDENCE,)
    ),
    "escalation.hand_back": lambda desk: desk.wei.escalations.hand_back(desk.holds, "已清除缓存"),
    "escalation.withdraw": lambda desk: desk.wei.escalations.withdraw(desk.wants),
    "handover.note": lambda desk: desk.wei.handovers.write_note(
        desk.handed[0], Note("换过线", "再看一次", "")
    ),
    "handover.give": lambda desk: desk.wei.handovers.give(
        desk.handed[:2], desk.people["Fan Bai"], {desk.handed[1]: Note("", "打电话", "")}
    ),
}
