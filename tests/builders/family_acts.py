"""One act of each kind on tickets that belong together, and what has to be there before."""

from desktop.domain.drafts import PersonDraft, TicketDraft


def prepare(desk):
    """Leave two tickets about the same, one merged into another, one that can be split."""
    tickets = desk.wei.tickets
    desk.older = tickets.create(
        TicketDraft("VPN 断线", "早上起就断", requester=PersonDraft("黄芳"), tags=("急",))
    )
    desk.clock.now += 3_600_000
    desk.newer = tickets.create(
        TicketDraft("连不上 VPN", requester=PersonDraft("韩雪"), tags=("外网",), impact=1)
    )
    tickets.note(desk.older, "问过网络组")
    tickets.attach(desk.older, "日志.txt", "text/plain", b"log")
    desk.lying = tickets.create(TicketDraft("VPN 又断", requester=PersonDraft("唐宁")))
    tickets.note(desk.lying, "同一层楼")
    desk.holder = tickets.create(TicketDraft("VPN 全楼"))
    desk.wei.family.merge([desk.lying], desk.holder)
    desk.talked_of = tickets.create(TicketDraft("两件事"))
    desk.said = [tickets.note(desk.talked_of, text) for text in ("第一件", "第二件")]
    desk.clock.now += 1000


ACTS = {
    "ticket.merge": lambda desk: desk.wei.family.merge(
        [desk.older], desk.newer, {"subject": desk.older}
    ),
    "ticket.unmerge": lambda desk: desk.wei.family.unmerge(desk.lying),
    "ticket.split": lambda desk: desk.wei.family.split(desk.talked_of, desk.said[1:], "第二件"),
    "ticket.make_child": lambda desk: desk.wei.tickets.make_children(
        [desk.older, desk.newer], desk.holder
    ),
}
